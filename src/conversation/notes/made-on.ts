// The words that a correction was made on, and whether they are still told: what is approved is never put in the place of words
// that nobody has compared it with.
import type { Draft, NoteFields } from '../../domain/drafts/draft.ts'
import { marksOf } from '../../domain/library/marks.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import type { Library } from '../../query/library/library.ts'
import { fieldsOfNoted, originalOf } from './corrections.ts'
import { fileFor, missingIn } from './note-fields.ts'

/** What keeps it from being sent, or approved, as sentences; empty where nothing does. */
export const lackingIn = ({ file, fields }: Draft, library: Library): readonly string[] => [
  // What was sent is a file already.
  ...(file ? [] : missingIn(fields, library)),
  ...(isTold(fields, library) ? [] : [SAID.ofNothing]),
]

/** Whether what it puts right is still told. */
export const isTold = (fields: NoteFields, library: Library): boolean =>
  fields.corrects === undefined || originalOf(fields, library) !== undefined

/** The fields of a correction, compared with what its note tells now; those of any other draft as they are. */
export function comparedNow(fields: NoteFields, library: Library): NoteFields {
  const original = fields.corrects === undefined ? undefined : originalOf(fields, library)
  if (!original) return fields
  const { corrects, correctsElse } = fieldsOfNoted(original.noted)
  const { correctsElse: _, ...kept } = fields
  return {
    ...kept,
    ...(corrects && { corrects }),
    ...(correctsElse && { correctsElse }),
    comparedWith: marksOf(original.noted),
  }
}

/**
 * A correction compared with the words of today, in the state in which it is: what it changes is laid over what is told now.
 * @returns undefined where it was compared with them, and for what is no correction
 */
export function onTodaysWords(draft: Draft, library: Library, now: number): Draft | undefined {
  const { fields } = draft
  const next = comparedNow(fields, library)
  const isSame =
    next.corrects === fields.corrects &&
    (fields.comparedWith ?? fields.madeOn ?? next.comparedWith) === next.comparedWith
  if (isSame) return undefined
  const { file: _, ...unsent } = { ...draft, revision: draft.revision + 1, fields: next }
  const file = draft.file && fileFor(unsent, library, now)
  return file ? { ...unsent, file } : unsent
}
