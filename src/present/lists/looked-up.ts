// The look-ups before they are a whole message.
import type { Message, Piece } from '../../domain/answers/message.ts'

/** What was looked up, before small print is put between what it shows and the doors that lead on. */
export interface LookedUp extends Message {
  readonly doors?: readonly Piece[]
}
