// The lines of one list, or the headings of one level, read together: what one author does in most, he does in all.
import { type Run, wordsOfRuns } from '../../blocks.ts'
import type { ProgrammeKnowledge } from '../programme-knowledge.ts'
import { type LineReading, readLine } from './line.ts'
import { nameAt } from './names/names.ts'
import { namesPeopleFirst, namesPeopleLast } from './order.ts'

/** Reads the lines of one list, or headings of one level: they name people and titles in the same order. */
export function readAlike(
  lines: readonly (readonly Run[])[],
  field: ProgrammeKnowledge,
  areTalks = false,
): readonly LineReading[] {
  const words = lines.map(wordsOfRuns)
  const order = namesPeopleFirst(words, field, areTalks)
    ? 'people first'
    : namesPeopleLast(words, field)
      ? 'people last'
      : undefined
  const count = lettered(lines)
  const bare = lines.map((runs, index) => (index < count ? withoutLetter(runs) : runs))
  return withTold(
    bare,
    bare.map((runs) => readLine(runs, field, order)),
  )
}

/** "Ada Example: a good talk": what is said behind the name is told, and no title. */
const TOLD = /^\W*([^:]{4,80})(?::\s+\p{Ll}|$)/u
const MOST = 0.5
/** Behind a name: "(Acme)", "@ada". */
const HOUSE_OR_ACCOUNT = /\s*(?:\([^()]*\)|(?<=\s)@[\w.-]{2,40})\s*$/

/** Where most lines of a list name a person and nothing else, those that tell something of one do too, known or not. */
function withTold(
  lines: readonly (readonly Run[])[],
  readings: readonly LineReading[],
): readonly LineReading[] {
  const persons = readings.filter(({ said }) => said !== undefined).length
  if (persons < 2 || persons < readings.length * MOST) return readings
  return readings.map((reading, index) => {
    const name = (TOLD.exec(wordsOfRuns(lines[index] ?? []))?.[1] ?? '').replace(HOUSE_OR_ACCOUNT, '')
    if (reading.said !== undefined || !name.includes(' ') || nameAt(name)?.name !== name) return reading
    return { said: name, people: [name], links: reading.links, evidence: ['person alone'] }
  })
}

const LETTER = /^\s*([A-Z])[.)]\s+/
/** So many letters in their order number a list. */
const LETTERED_FROM = 3

/** "A. A Title", "B. Another": how many lines, from the first on, are numbered by letters; one alone may be anything. */
function lettered(lines: readonly (readonly Run[])[]): number {
  const end = lines.findIndex(
    (runs, index) => LETTER.exec(wordsOfRuns(runs))?.[1] !== String.fromCharCode('A'.charCodeAt(0) + index),
  )
  const count = end < 0 ? lines.length : end
  const isBroken = lines.slice(count).some((runs) => LETTER.test(wordsOfRuns(runs)))
  return count >= LETTERED_FROM && !isBroken ? count : 0
}

const withoutLetter = ([first, ...rest]: readonly Run[]): readonly Run[] =>
  first ? [{ ...first, span: { ...first.span, text: first.span.text.replace(LETTER, '') } }, ...rest] : rest
