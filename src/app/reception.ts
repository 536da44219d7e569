// The reception of the running bot: every request gets an id and the conversation.
import { randomBytes } from 'node:crypto'
import type { Conversation, Reception } from '../domain/ports.ts'

/** Short enough to be read aloud; of four thousand million, two of one day are hardly the same. */
const newId = (): string => randomBytes(4).toString('hex')

/** Hands every request to this conversation, at once. */
export const openReception = (conversation: Conversation): Reception => ({
  receive: (_asked, answer) => answer({ id: newId(), conversation }),
})
