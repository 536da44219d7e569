// What was typed into the form → the fields as they are kept, and what is said about the difference.
import type { NoteFields } from '../../domain/drafts/draft.ts'
import { LONGEST_FIELD } from '../../domain/drafts/note-command.ts'
import { shownWhole } from '../../domain/drafts/shown-whole.ts'
import { oneLine, withoutUnseen } from '../../domain/text/clean-text.ts'
import { withoutPrivateParts } from '../../drafts/private-parts.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import type { Library } from '../../query/library/library.ts'
import { withEditionTold, withTalkTyped } from './note-fields.ts'
import type { DraftBegun } from './pointed-to.ts'

/** What was left out of the words, and what was read besides or not taken. */
export type OnWords = Pick<DraftBegun, 'taken' | 'remark'>

/** As they are kept: without private parts, within what is shown whole, of the KubeCon that the text names. */
export function keptOf(
  typed: NoteFields,
  library: Library,
): { readonly fields: NoteFields; readonly on: OnWords } {
  const { text: left, taken } = withoutPrivateParts(withoutUnseen(typed.text))
  const title = lineOf(typed.title, LONGEST_FIELD.title)
  const speakers = lineOf(typed.speakers, LONGEST_FIELD.speakers)
  const name = lineOf(typed.name, LONGEST_FIELD.name)
  const text = shownWhole(left, `${title.text}${speakers.text}`)
  const isCut = text.length < left.length
  const { title: _, speakers: __, name: ___, ...rest } = typed
  const fields: NoteFields = {
    ...rest,
    text,
    ...(title.text && { title: title.text }),
    ...(speakers.text && { speakers: speakers.text }),
    ...(name.text && { name: name.text }),
  }
  return {
    fields: withTalkTyped(withEditionTold(fields, library), library),
    on: {
      taken: [...new Set([taken, title.taken, speakers.taken, name.taken].flat())],
      ...(isCut && { remark: SAID.cut(text.length, left.length) }),
    },
  }
}

/** Stands where something private was taken out. */
const LEFT_OUT = /\s*[<([]?\s*…\s*[>)\]]?/g

/** One line of a form: nothing of it is published that would not be as part of the text. */
function lineOf(typed = '', longest: number): { readonly text: string; readonly taken: readonly string[] } {
  const { text, taken } = withoutPrivateParts(oneLine(withoutUnseen(typed)))
  const left = (taken.length > 0 ? text.replace(LEFT_OUT, '') : text).trim()
  return { text: /[\p{L}\p{N}]/u.test(left) ? left.slice(0, longest).toWellFormed() : '', taken }
}

/** The same as sentences. */
export const remarksOn = ({ taken, remark }: OnWords): readonly string[] => [
  ...(taken.length > 0 ? [SAID.taken(taken)] : []),
  ...(remark ? [remark] : []),
]
