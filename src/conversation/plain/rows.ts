// A table of plain lines, held against a line of chat.
import type { Meaning } from '../../domain/requests/request.ts'
import type { PlainLine } from './plain-line.ts'
import { firstWord } from './words/beginnings.ts'

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u

/** Whether some of it is written in a language without blanks. */
export const hasUnspaced = (text: string): boolean => UNSPACED.test(text)

/** In a language without blanks a phrase may stand anywhere; else it is whole words. */
export const asFound = (phrase: string): string => (hasUnspaced(phrase) ? phrase : ` ${phrase} `)

/** How each phrase is found in a line is worked out once. */
interface Row extends PlainLine {
  /** The words of all its phrases: a line with another one is not taken by a row that leaves nothing. */
  readonly words: ReadonlySet<string>
}

/** Rows in their order, by what a line must hold: nearly all lines are questions, and hold it for hardly any of them. */
export interface Rows {
  readonly all: readonly Row[]
  /** The first word of a phrase of which one must be said → the places of the rows that ask for it. */
  readonly byFirst: ReadonlyMap<string, ReadonlySet<number>>
  /** Rows that ask for a phrase which may stand anywhere. */
  readonly unspaced: readonly number[]
  /** Rows that ask for nothing. */
  readonly always: readonly number[]
}

/** A table as lines are held against it. */
export function rowsOf(lines: readonly PlainLine[]): Rows {
  const all = lines.map((row) => ({
    ...row,
    says: row.says.map((group) => group.map(asFound)),
    besides: row.besides.map(asFound),
    words: new Set([...row.says.flat(), ...row.besides].flatMap((phrase) => phrase.split(' '))),
  }))
  const byFirst = new Map<string, Set<number>>()
  for (const [place, { says }] of lines.entries())
    for (const phrase of says[0] ?? []) {
      const word = firstWord(phrase)
      byFirst.set(word, (byFirst.get(word) ?? new Set()).add(place))
    }
  const places = [...all.keys()]
  return {
    all,
    byFirst,
    unspaced: places.filter((place) => lines[place]?.says[0]?.some(hasUnspaced)),
    always: places.filter((place) => !lines[place]?.says[0]),
  }
}

/** What the first row says that takes the line. */
export function readAs(rows: Rows, evened: string, line: string): Meaning | undefined {
  const words = evened.split(' ')
  for (const place of placesFor(words, evened, rows)) {
    const row = rows.all[place]
    if (!row || !mayTake(row, words)) continue
    const rest = restAfter(evened, row)
    if (rest === undefined) continue
    const isFitting = row.takes === 'a name or nothing' || (row.takes === 'a name') === (rest !== '')
    const request = isFitting ? row.request(rest, line) : undefined
    if (request) return request
  }
  return undefined
}

/** The places of the rows that may take a line. */
function placesFor(
  words: readonly string[],
  evened: string,
  { byFirst, unspaced, always }: Rows,
): readonly number[] {
  const places = new Set(always)
  for (const word of words) for (const place of byFirst.get(word) ?? []) places.add(place)
  if (hasUnspaced(evened)) for (const place of unspaced) places.add(place)
  return [...places].sort((a, b) => a - b)
}

const mayTake = ({ takes, words }: Row, evened: readonly string[]): boolean =>
  takes !== 'nothing' || evened.every((word) => words.has(word) || hasUnspaced(word))

/** What a row leaves of a line; undefined where the line does not say what the row asks for. */
function restAfter(line: string, { says, besides }: PlainLine): string | undefined {
  let left = ` ${line} `
  for (const group of says) {
    const said = group.find((phrase) => left.includes(phrase))
    if (said === undefined) return undefined
    left = without(left, said)
  }
  for (const phrase of besides) while (left.includes(phrase)) left = without(left, phrase)
  return left.trim()
}

const without = (line: string, phrase: string): string => line.replace(phrase, ' ').replace(/ {2,}/g, ' ')
