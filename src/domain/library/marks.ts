// Marks of what a note tells: the same for as long as it tells the same, and none of its words.
import { createHash } from 'node:crypto'
import { oneLine } from '../text/clean-text.ts'
import { type Prose, type Sentence, textOf } from '../text/prose.ts'
import type { Note, Noted, TalkLink } from './corpus.ts'

/** What a correction keeps of the words that it was made on: marks, and none of the words. */
export type Marks = Pick<Note, 'madeOn' | 'comparedWith'>

const MARK_LETTERS = 8
/** Stands before the first mark of a sentence, or behind the last, where the form held no more of the note than that. */
const MORE = '+'
/** Marks of words that are there, and of an address within them. */
export const WITH_ADDRESS = ':'

const hashed = (text: string): string =>
  createHash('sha256').update(text).digest('base64url').slice(0, MARK_LETTERS)

/** Title, people, KubeCon, links: each is changed as a whole. */
export const headOf = (noted: Noted): readonly string[] =>
  [
    noted.title,
    noted.type === 'talk' ? noted.speakers.join('\n') : '',
    noted.edition || (noted.event ?? ''),
    ownLinks(noted)
      .map(({ kind, url }) => `${kind} ${url}`)
      .join('\n'),
  ].map(hashed)

export const ownLinks = ({ links }: Noted): readonly TalkLink[] =>
  links.filter(({ lentBy }) => lentBy === undefined)

export function markOf({ prose }: Sentence): string {
  const addresses = addressesIn(prose)
  const words = hashed(oneLine(textOf(prose)))
  return addresses.length === 0 ? words : words + WITH_ADDRESS + hashed(addresses.join('\n'))
}

const addressesIn = (prose: Prose): readonly string[] =>
  prose.flatMap(({ text, url }) => (url === undefined || url === text ? [] : [url]))

export const wordsOfMark = (mark: string): string => mark.split(WITH_ADDRESS)[0] ?? ''

/**
 * Marks of what a note tells: the same for as long as it tells the same.
 * @param part the sentences that the form holds, and how many; absent: all
 */
export function marksOf(
  noted: Noted,
  { from, count }: { readonly from: number; readonly count: number } = {
    from: 0,
    count: noted.sentences.length,
  },
): string {
  const marks = noted.sentences.slice(from, from + count).map(markOf)
  const more = (is: boolean): readonly string[] => (is ? [MORE] : [])
  return [...headOf(noted), ...more(from > 0), ...marks, ...more(from + count < noted.sentences.length)].join(
    ' ',
  )
}

/** Whether it tells what it told when these were taken; of a form that held no more, as much as that held. */
export function isStill(noted: Noted, marks: string): boolean {
  const before = readMarks(marks)
  if (!before || (!before.isEnd && !before.isBeginning)) return !before || marksOf(noted) === marks
  const now = noted.sentences.map(markOf)
  const [start, end] = placeOf(noted, marks)
  return (
    headOf(noted).join(' ') === before.head.join(' ') &&
    now.slice(start, end).join(' ') === before.sentences.join(' ')
  )
}

/** Where the sentences of which these are marks stand by now, from the first that is still there to behind the last. */
export function placeOf(noted: Noted, marks = ''): readonly [start: number, end: number] {
  const known = new Set(readMarks(marks)?.sentences)
  const places = [...noted.sentences.entries()].flatMap(([at, one]) => (known.has(markOf(one)) ? [at] : []))
  return [places[0] ?? 0, (places.at(-1) ?? -1) + 1]
}

export interface ReadMarks {
  readonly head: readonly string[]
  readonly sentences: readonly string[]
  /** More of the note stands before them. */
  readonly isEnd: boolean
  /** More of the note stands behind them. */
  readonly isBeginning: boolean
}

const HEAD = 4

/** Whether these are such marks: an older correction has one of another kind, and stands in place of all that the note tells. */
export const areMarks = (marks: string | undefined): boolean => readMarks(marks) !== undefined

/** @returns undefined for marks of another kind */
export function readMarks(marks: string | undefined): ReadMarks | undefined {
  const all = marks?.split(' ') ?? []
  if (all.length < HEAD) return undefined
  const told = all.slice(HEAD)
  return {
    head: all.slice(0, HEAD),
    sentences: told.filter((mark) => mark !== MORE),
    isEnd: told[0] === MORE,
    isBeginning: told.at(-1) === MORE,
  }
}
