// What somebody puts right in the notes: how they name it, what it tells now, and whose it is.
import type { NoteFields } from '../../domain/drafts/draft.ts'
import type { Noted } from '../../domain/library/corpus.ts'
import { fold } from '../../domain/library/ids.ts'
import { oneLine } from '../../domain/text/clean-text.ts'
import { type Original, wordsToCorrect } from '../../drafts/correction.ts'
import { placesOf } from '../../drafts/note-file.ts'
import type { Library } from '../../query/library/library.ts'
import { atAddress, isAddress } from '../pasted-address.ts'

/**
 * All talks and passages that are called so.
 * @param name an id, a title, or an address of a talk
 * @returns none for a name that nothing has; several where notes tell of one talk, or titles are alike
 */
export function notedCalled(name: string, library: Library): readonly Noted[] {
  const { talks, passages } = library.corpus
  const id = isAddress(name) ? (atAddress(name, library) ?? '') : name
  const one = talks.get(id) ?? passages.get(id)
  // Of one recording several notes may tell.
  if (one && isAddress(name)) return tellingOfSame(one, library)
  if (one) return [one]
  const all = [...talks.values(), ...passages.values()]
  // The address of a note is that of everything in it.
  if (isAddress(name)) return all.filter(({ note }) => note === id)
  const wanted = fold(name)
  return wanted === '' ? [] : all.filter(({ title }) => fold(title) === wanted)
}

/** All whose titles hold each of these words, where they are words of a title: for who remembers half of one. */
export function notedLike(name: string, { corpus }: Library): readonly Noted[] {
  const wanted = fold(name).split(' ')
  if (wanted.length < LEAST_WORDS) return []
  return [...corpus.talks.values(), ...corpus.passages.values()].filter(({ title }) => {
    const words = new Set(fold(title).split(' '))
    return wanted.every((word) => words.has(word))
  })
}

/** Whether something is called so, or nearly so. */
export const isNoted = (name: string, library: Library): boolean =>
  notedCalled(name, library).length > 0 || notedLike(name, library).length > 0

/** One word alone names many. */
const LEAST_WORDS = 2

/** All that stands on one card with it. */
const tellingOfSame = (one: Noted, { corpus: { talks, passages }, tellings }: Library): readonly Noted[] => [
  one,
  ...(tellings.get(one.id)?.others ?? []).flatMap(({ id }) => talks.get(id) ?? passages.get(id) ?? []),
]

/**
 * What a note tells, as the form has it: to be put right there, over the corrections that are told already.
 * @param from the first sentence of the form
 */
export function fieldsOfNoted(told: Noted, from = 0): NoteFields {
  const { id, type, title, edition, putRightIn = [], ...noted } = told
  const [uppermost = id, ...below] = [...putRightIn.map((correction) => correction.id), id]
  return {
    corrects: uppermost,
    ...(below.length > 0 && { correctsElse: below.join(' ') }),
    title,
    ...(type === 'talk' && 'speakers' in noted && { speakers: noted.speakers.join(', ') }),
    edition,
    text: wordsToCorrect(told, from).text,
    ...(from > 0 && { from }),
  }
}

/** What it puts right, as the notes have it now, with whose it is; undefined where it is told no more. */
export function originalOf(fields: NoteFields, { corpus }: Library): Original | undefined {
  const noted = placesOf(fields)
    .toReversed()
    .map((id) => corpus.talks.get(id) ?? corpus.passages.get(id))
    .find((one) => one !== undefined)
  const note = noted && corpus.notes.get(noted.note)
  return note && { noted, note }
}

/** Whether the form still holds what the note tells: there is nothing to approve. */
export function changesNothing(fields: NoteFields, library: Library): boolean {
  const original = fields.corrects === undefined ? undefined : originalOf(fields, library)
  if (!original || fields.session !== undefined) return false
  const before = fieldsOfNoted(original.noted, fields.from)
  return (['title', 'speakers', 'edition', 'text'] as const).every(
    (field) => oneLine(fields[field] ?? '') === oneLine(before[field] ?? ''),
  )
}
