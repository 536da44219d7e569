// `note …` in a line of chat: what follows becomes a draft.
import type { NoteCommand } from '../../domain/drafts/note-command.ts'
import { cleanText } from '../../domain/text/clean-text.ts'

/** A line as short as this is a question about notes ("note taking tools"); what tells of a talk is longer. */
export const LEAST_NOTE = 40
/** What is read of it; a form takes less. */
const LONGEST_NOTE = 8_000

/**
 * @returns undefined for a line that is a question
 * @example readNoteLine('note: Ada showed that turnips need no sidecar at all.') // → { kind: 'write', text: 'Ada showed that turnips need no sidecar at all.' }
 * @example readNoteLine('note taking tools') // → undefined
 */
export function readNoteLine(line: string): NoteCommand | undefined {
  const [, said = ''] = /^\s*note\s*(?::|\s)([\s\S]+)$/i.exec(line.slice(0, LONGEST_NOTE)) ?? []
  const text = cleanText(said).trim()
  return text.length >= LEAST_NOTE ? { kind: 'write', text } : undefined
}
