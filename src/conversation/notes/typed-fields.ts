// What was typed into the form → the fields as they are kept, and what is said about the difference.
import type { NoteFields } from '../../domain/drafts/draft.ts'
import { shownWhole } from '../../domain/drafts/shown-whole.ts'
import { withoutUnseen } from '../../domain/text/clean-text.ts'
import { withoutPrivateParts } from '../../drafts/private-parts.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import type { Library } from '../../query/library/library.ts'
import { withEditionTold } from './note-fields.ts'
import type { DraftBegun } from './pointed-to.ts'

/** What was left out of the words, and what was read besides or not taken. */
export type OnWords = Pick<DraftBegun, 'taken' | 'remark'>

/** As they are kept: without private parts, within what is shown whole, of the KubeCon that the text names. */
export function keptOf(
  typed: NoteFields,
  library: Library,
): { readonly fields: NoteFields; readonly on: OnWords } {
  const { text: left, taken } = withoutPrivateParts(withoutUnseen(typed.text))
  const text = shownWhole(left, `${typed.title ?? ''}${typed.speakers ?? ''}`)
  const isCut = text.length < left.length
  return {
    fields: withEditionTold({ ...typed, text }, library),
    on: { taken, ...(isCut && { remark: SAID.cut(text.length, left.length) }) },
  }
}

/** The same as sentences. */
export const remarksOn = ({ taken, remark }: OnWords): readonly string[] => [
  ...(taken.length > 0 ? [SAID.taken(taken)] : []),
  ...(remark ? [remark] : []),
]
