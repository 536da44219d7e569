// Marks of what a note tells: the same for as long as it tells the same, and none of its words.
import { createHash } from 'node:crypto'
import { oneLine } from '../text/clean-text.ts'
import { type Prose, type Sentence, textOf } from '../text/prose.ts'
import type { Note, Noted, TalkLink } from './corpus.ts'

/** What a correction keeps of the words that it was made on: marks, and none of the words. */
export type Marks = Pick<Note, 'madeOn' | 'comparedWith'>

const MARK_LETTERS = 8
/** Stands behind the last mark where the form held no more of the note than that. */
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
 * @param shown how many of its sentences the form holds; absent: all
 */
export function marksOf(noted: Noted, shown = noted.sentences.length): string {
  const more = shown < noted.sentences.length ? [MORE] : []
  return [...headOf(noted), ...noted.sentences.slice(0, shown).map(markOf), ...more].join(' ')
}

/** Whether it tells what it told when these were taken; of a form that held no more, as much as that held. */
export function isStill(noted: Noted, marks: string): boolean {
  const before = readMarks(marks)
  return !before || marksOf(noted, before.isBeginning ? before.sentences.length : undefined) === marks
}

export interface ReadMarks {
  readonly head: readonly string[]
  readonly sentences: readonly string[]
  readonly isBeginning: boolean
}

const HEAD = 4

/** Whether these are such marks: an older correction has one of another kind, and stands in place of all that the note tells. */
export const areMarks = (marks: string | undefined): boolean => readMarks(marks) !== undefined

/** @returns undefined for marks of another kind */
export function readMarks(marks: string | undefined): ReadMarks | undefined {
  const all = marks?.split(' ') ?? []
  if (all.length < HEAD) return undefined
  const isBeginning = all.at(-1) === MORE
  return {
    head: all.slice(0, HEAD),
    sentences: all.slice(HEAD, isBeginning ? -1 : undefined),
    isBeginning,
  }
}
