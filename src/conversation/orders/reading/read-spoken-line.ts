// A line → what it says of a digest, where every word of it belongs to a row of the table.
import { even } from '../../plain/even-line.ts'
import { isFrenchSummary } from '../words/order-tokens.ts'
import { SPOKEN_LINES, type SpokenLine } from './spoken-lines.ts'

/** Nothing that is said so is longer. */
const LONGEST = 100
const MOST_WORDS_OF_PHRASE = 7

interface Row {
  readonly line: SpokenLine
  /** Phrase → the groups of `says` in which it stands; none where it may only be said around them. */
  readonly phrases: ReadonlyMap<string, ReadonlySet<number>>
}

const ROWS: readonly Row[] = SPOKEN_LINES.map((line) => {
  const phrases = new Map<string, Set<number>>(line.besides.map((phrase) => [phrase, new Set()]))
  for (const [group, said] of line.says.entries())
    for (const phrase of said) phrases.set(phrase, (phrases.get(phrase) ?? new Set<number>()).add(group))
  return { line, phrases }
})
const WORDS: ReadonlySet<string> = new Set(
  ROWS.flatMap(({ phrases }) => [...phrases.keys()].flatMap((phrase) => phrase.split(' '))),
)

/** @returns the first row that takes all of the line */
export function readSpokenLine(text: string): SpokenLine | undefined {
  const line = even(text)
  if (line === '' || line.length > LONGEST || isFrenchSummary(text)) return undefined
  const words = line.split(' ')
  // Nearly all lines are questions, and nearly all are ruled out by one word.
  if (!words.every((word) => WORDS.has(word))) return undefined
  return ROWS.find((row) => takes(row, words))?.line
}

/** From the left, the longest phrase first. */
function takes({ line, phrases }: Row, words: readonly string[]): boolean {
  const said = new Set<number>()
  for (let at = 0; at < words.length; ) {
    let used = Math.min(MOST_WORDS_OF_PHRASE, words.length - at)
    while (used > 0 && !phrases.has(words.slice(at, at + used).join(' '))) used -= 1
    if (used === 0) return false
    const groups = phrases.get(words.slice(at, at + used).join(' ')) ?? []
    const [first] = [...groups].filter((group) => !said.has(group))
    if (first !== undefined) said.add(first)
    at += used
  }
  return said.size === line.says.length
}
