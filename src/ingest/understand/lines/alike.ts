// The lines of one list, or the headings of one level, read together: what one author does in most, he does in all.
import { type Run, wordsOfRuns } from '../../blocks.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { type LineReading, readLine } from './line.ts'
import { namesPeopleFirst, namesPeopleLast } from './order.ts'

/** Reads the lines of one list, or headings of one level: they name people and titles in the same order. */
export function readAlike(
  lines: readonly (readonly Run[])[],
  field: ProgrammeKnowledge,
): readonly LineReading[] {
  const words = lines.map(wordsOfRuns)
  const order = namesPeopleFirst(words, field)
    ? 'people first'
    : namesPeopleLast(words, field)
      ? 'people last'
      : undefined
  const bare = areLettered(lines) ? lines.map(withoutLetter) : lines
  return bare.map((runs) => readLine(runs, field, order))
}

const LETTER = /^\s*([A-Z])[.)]\s+/
/** So many letters in their order number a list. */
const LETTERED_FROM = 3

/** "A. A Title", "B. Another": letters in their order are ordinals; one alone may be anything. */
const areLettered = (lines: readonly (readonly Run[])[]): boolean =>
  lines.length >= LETTERED_FROM &&
  lines.every(
    (runs, index) => LETTER.exec(wordsOfRuns(runs))?.[1] === String.fromCharCode('A'.charCodeAt(0) + index),
  )

const withoutLetter = ([first, ...rest]: readonly Run[]): readonly Run[] =>
  first ? [{ ...first, span: { ...first.span, text: first.span.text.replace(LETTER, '') } }, ...rest] : rest
