// The look-ups before they are a whole message.
import type { Message, Piece } from '../../domain/answers/message.ts'

/** What was looked up, before small print is put between what it shows and the doors that lead on. */
export interface LookedUp extends Message {
  readonly doors?: readonly Piece[]
  /** How many pages it has; absent: one. */
  readonly pages?: number
}

/** Which page of a list is wanted, and the line that asks for the list. */
export interface ListView {
  readonly question: string
  /** From 1. */
  readonly page: number
}
