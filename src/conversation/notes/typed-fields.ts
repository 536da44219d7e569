// What was typed into the form → the fields as they are kept, and what is said about the difference.
import type { Doer, NoteFields } from '../../domain/drafts/draft.ts'
import { LONGEST_FIELD } from '../../domain/drafts/note-command.ts'
import { shownWhole } from '../../domain/drafts/shown-whole.ts'
import { fold } from '../../domain/library/ids.ts'
import { oneLine, withoutUnseen } from '../../domain/text/clean-text.ts'
import { beginningOf, lengthSeen } from '../../domain/text/cut.ts'
import { wordsWritten } from '../../drafts/chat-markup.ts'
import { linkedWords, wordsOf } from '../../drafts/correction.ts'
import { peopleTyped } from '../../drafts/people-typed.ts'
import { withoutPrivateParts } from '../../drafts/private-parts.ts'
import { cutName, mayBeSame } from '../../drafts/same-name.ts'
import { NOTE_WORDS as SAID } from '../../present/notes/note-words.ts'
import type { Library } from '../../query/library/library.ts'
import { namesKnown } from '../../query/library/names-known.ts'
import { originalOf } from './corrections.ts'
import { comparedNow } from './made-on.ts'
import { titledBy, withEditionTold, withTalkTyped } from './note-fields.ts'
import { ownWords } from './own-words.ts'
import { cutRemark, type DraftBegun } from './pointed-to.ts'

/** What was left out of the words, and what was read besides or not taken. */
export type OnWords = Pick<DraftBegun, 'taken' | 'remark'>

/**
 * As they are kept: without private parts and what people are besides their names, within what is shown whole, of the KubeCon that
 * the text names.
 * @param before what the form showed: what came back as it was stays as it is
 */
export function keptOf(
  typed: NoteFields,
  library: Library,
  before: NoteFields = NO_FIELDS,
): { readonly fields: NoteFields; readonly on: OnWords } {
  const { text: parts, taken } = textLeft(typed.text, linesStanding(before, library))
  // Of what is put right every sign may be one that stands there.
  const left = before.corrects ? parts : wordsWritten(parts)
  const isHeadShown = fold(headTyped(typed)) === fold(headTyped(before))
  const title = isHeadShown ? asShown(before.title) : lineOf('title', typed.title)
  const speakers = isHeadShown ? asShown(before.speakers) : lineOf('speakers', typed.speakers)
  const { people, beside } = isHeadShown ? NOBODY : peopleTyped(speakers.text, namesKnown(library))
  const gave = beside.length > 0 ? people.join(', ') : speakers.text
  const name = lineOf('name', typed.name)
  const text = shownWhole(left, `${title.text}${gave}`)
  const { title: _, speakers: __, name: ___, ...rest } = typed
  const fields: NoteFields = {
    ...rest,
    text,
    ...(title.text && { title: title.text }),
    ...(gave && { speakers: gave }),
    ...(name.text && { name: name.text }),
  }
  const remarks = [
    cutRemark(text, left, withoutUnseen(typed.text)).remark ?? '',
    ...[title, speakers, name].map(({ remark }) => remark),
    beside.length > 0 ? SAID.noPeople(beside) : '',
  ].filter((remark) => remark !== '')
  return {
    // What is put right stays that, however the programme calls it, and every sign of it.
    fields: before.corrects
      ? fields
      : toldOnce(withTalkTyped(withEditionTold(fields, library), library), library),
    on: {
      taken: [...new Set([taken, title.taken, speakers.taken, name.taken].flat())],
      ...(remarks.length > 0 && { remark: remarks.join(' ') }),
    },
  }
}

/** The KubeCon may be named in what goes, so this comes last. */
const toldOnce = (fields: NoteFields, library: Library): NoteFields => ({
  ...fields,
  text: ownWords(fields.text, titledBy(fields, library)),
})

/** The same for a draft, which keeps what it puts right: with how the account of its author is called, where they sign otherwise. */
export function filledIn(
  typed: NoteFields,
  shown: NoteFields,
  library: Library,
  { name: account }: Doer,
): ReturnType<typeof keptOf> {
  const { fields, on } = keptOf(typed, library, shown)
  const { corrects, correctsElse, madeOn, from } = shown
  const isAssumed = fields.name !== undefined && account && !mayBeSame(fields.name, account)
  const kept: NoteFields = {
    ...fields,
    ...(isAssumed && { account: cutName(oneLine(account)) }),
    ...(corrects && { corrects }),
    ...(correctsElse && { correctsElse }),
    ...(madeOn && { madeOn }),
    ...(from && { from }),
  }
  // What is shown next is laid over the words of now.
  return { fields: comparedNow(kept, library), on }
}

const NO_FIELDS: NoteFields = { edition: '', text: '' }
const NOBODY = { people: [], beside: [] }
const asShown = (text = '') => ({ text, taken: [], remark: '' })

/** In whichever fields a platform has them. */
const headTyped = ({ title = '', speakers = '' }: NoteFields): string =>
  `${beginningOf(title, LONGEST_FIELD.title)} ${beginningOf(speakers, LONGEST_FIELD.speakers)}`

/** What everybody can read already: the lines of a note that is put right. */
const linesStanding = (fields: NoteFields, library: Library): ReadonlySet<string> => {
  const original = fields.corrects === undefined ? undefined : originalOf(fields, library)
  return new Set(original?.noted.sentences.flatMap((one) => [wordsOf(one), linkedWords(one)]))
}

/** The text without private parts; they are looked for in what was typed, and not in lines that stand there already. */
function textLeft(typed: string, standing: ReadonlySet<string>): ReturnType<typeof withoutPrivateParts> {
  const runs: { readonly stands: boolean; readonly lines: string[] }[] = []
  for (const line of withoutUnseen(typed).split('\n')) {
    const stands = standing.has(oneLine(line)) || standing.has(oneLine(line.replace(/^\s*- /, '')))
    const last = runs.at(-1)
    if (last?.stands === stands) last.lines.push(line)
    else runs.push({ stands, lines: [line] })
  }
  const left = runs.map(({ stands, lines }) => {
    const text = lines.join('\n')
    return stands ? { text, taken: [] } : withoutPrivateParts(text, 'within')
  })
  return {
    text: left
      .map(({ text }) => text)
      .join('\n')
      .trim(),
    taken: left.flatMap(({ taken }) => taken),
  }
}

/** Stands where something private was taken out. */
const LEFT_OUT = /\s*[<([]?\s*…\s*[>)\]]?/g

interface LineLeft {
  readonly text: string
  readonly taken: readonly string[]
  /** Where it was cut. */
  readonly remark: string
}

/** One line of a form: nothing of it is published that would not be as part of the text. */
function lineOf(field: 'title' | 'speakers' | 'name', typed = ''): LineLeft {
  const { text, taken } = withoutPrivateParts(oneLine(withoutUnseen(typed)))
  const left = (taken.length > 0 ? text.replace(LEFT_OUT, '') : text).trim()
  if (!/[\p{L}\p{N}]/u.test(left)) return { text: '', taken, remark: '' }
  const kept = beginningOf(left, LONGEST_FIELD[field])
  const remark = kept === left ? '' : SAID.cut(lengthSeen(kept), lengthSeen(typed), field)
  return { text: kept, taken, remark }
}

/** The same as sentences. */
export const remarksOn = ({ taken, remark }: OnWords): readonly string[] => [
  ...(taken.length > 0 ? [SAID.taken(taken)] : []),
  ...(remark ? [remark] : []),
]
