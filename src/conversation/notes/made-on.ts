// The words that a correction was made on, and whether they are still told: what is approved is never put in the place of words
// that nobody has compared it with.
import { createHash } from 'node:crypto'
import type { Draft, NoteFields } from '../../domain/drafts/draft.ts'
import type { Noted } from '../../domain/library/corpus.ts'
import { textOf } from '../../domain/text/prose.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import type { Library } from '../../query/library/library.ts'
import { fieldsOfNoted, originalOf } from './corrections.ts'
import { fileFor, missingIn } from './note-fields.ts'

const MARK_LETTERS = 16

/** The same for as long as a note tells the same of it. */
export const markOf = (noted: Noted): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        noted.title,
        noted.type === 'talk' ? noted.speakers : [],
        noted.sentences.map(({ prose }) => textOf(prose)),
      ]),
    )
    .digest('base64url')
    .slice(0, MARK_LETTERS)

/** What keeps it from being sent, or approved, as sentences; empty where nothing does. */
export const lackingIn = ({ file, fields }: Draft, library: Library): readonly string[] => [
  // What was sent is a file already.
  ...(file ? [] : missingIn(fields, library)),
  ...(isOfNothing(fields, library) ? [SAID.ofNothing] : []),
]

/** Whether it puts right what no note tells any more. */
const isOfNothing = (fields: NoteFields, library: Library): boolean =>
  fields.corrects !== undefined && originalOf(fields, library) === undefined

/**
 * A correction on the words of today, in the state in which it is: its file takes the place of what is told now.
 * @returns undefined where it stands on them, and for what is no correction
 */
export function onTodaysWords(draft: Draft, library: Library, now: number): Draft | undefined {
  const { fields } = draft
  const original = fields.corrects === undefined ? undefined : originalOf(fields, library)
  if (!original) return undefined
  const { corrects, correctsElse } = fieldsOfNoted(original.noted)
  const mark = markOf(original.noted)
  if (corrects === fields.corrects && (fields.madeOn ?? mark) === mark) return undefined
  const { correctsElse: _, ...kept } = fields
  const next: Draft = {
    ...draft,
    revision: draft.revision + 1,
    fields: {
      ...kept,
      ...(corrects && { corrects }),
      ...(correctsElse && { correctsElse }),
      madeOn: mark,
      meanwhile: true,
    },
  }
  const { file: __, ...unsent } = next
  const file = draft.file && fileFor(next, library, now)
  return file ? { ...unsent, file } : unsent
}
