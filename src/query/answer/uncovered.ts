// What was asked and the first answer does not speak of: shown from another text, or said, so that nobody takes silence for
// an answer. That nothing is noted is said only of what a plain look-up does not find either.
import type { Query } from '../../domain/answers/answer.ts'
import { FUNCTION_WORD_SET } from '../../search/stop-words.ts'
import { isVersion } from '../../search/words.ts'
import { strengthOf } from '../find/admission.ts'
import { importanceOf } from '../find/coverage.ts'
import { type Ranked, rank } from '../find/rank.ts'
import type { Library } from '../library/library.ts'
import { isNeverMissed } from '../understand/slots/never-missed.ts'
import {
  evidenceAmong,
  isHeld,
  type Sought,
  SUBJECT_TELLS,
  type Subject,
} from '../understand/slots/sought.ts'
import { seek } from '../understand/slots.ts'
import { readText } from '../understand/typed/reading.ts'

/** Natural log: a word that more than one everyday text in thirty holds ("work", "run") asks for nothing. */
const ASKS_FROM = 3.4
/** Log2: what the field says nearly three times as often as English ("cost", "performance") is a subject of it. */
const SUBJECT_FROM = 1.5
const MOST_NAMED = 4

/** A paste names hundreds of things; each that is looked up takes time. */
const MOST_LOOKED_UP = 8

/** Further down nothing is worth a card of its own. */
const LOOKED_AT = 6

/** What the best text of an answer does not speak of. */
export interface LeftOpen {
  /** The text that speaks of some of it; of a name that none of the ranked texts has, the best that has it. */
  readonly also?: Ranked
  /** Subjects that neither has, and no other text of the notes, as they were typed. */
  readonly uncovered: readonly string[]
  /** Subjects that neither has, and other texts have. */
  readonly elsewhere: readonly string[]
}

/**
 * What the best text leaves open. Subjects are names and words of the field; what else was said nobody would miss.
 * @param ranked best first
 */
export function leftOpen(
  ranked: readonly Ranked[],
  sought: Sought,
  query: Query,
  library: Library,
): LeftOpen {
  const [best, ...others] = ranked
  if (!best || best.held.size === 0) return { uncovered: [], elsewhere: [] }
  const missing = missedBy(best, sought.slots).filter((slot) => isMissed(slot, library))
  if (missing.length === 0) return { uncovered: [], elsewhere: [] }
  const also = besides(missing, others, sought, query, library)
  const open = (also ? missedBy(also, missing) : missing).filter((slot) =>
    isSaid(slot, query.question, library),
  )
  const named = [...new Map(open.map((slot) => [slot.typed, slot])).values()].slice(0, MOST_NAMED)
  const noted = new Set(named.filter((slot) => isHeld(slot, library.index) || isFoundAlone(slot, library)))
  return {
    ...(also && { also }),
    uncovered: named.filter((slot) => !noted.has(slot)).map(({ typed }) => typed),
    elsewhere: named.filter((slot) => noted.has(slot)).map(({ typed }) => typed),
  }
}

const missedBy = ({ held }: Ranked, among: readonly Subject[]): readonly Subject[] =>
  among.filter((slot) => strengthOf(slot, held) === 0)

/** Who names such a thing wants to hear of it. */
const isNamed = (slot: Subject, { index }: Library): boolean =>
  ['name', 'term'].includes(evidenceAmong(slot, index))

/** “Pods because of disk”, “instead of a runtime”: nobody would call a subject so. */
function isWordy(typed: string): boolean {
  const small = typed.split(' ').map((word) => FUNCTION_WORD_SET.has(word.toLowerCase()))
  return small[0] === true || small.filter(Boolean).length > 1
}

/** What is worth a line: what a person would call a subject, and name if it were missing. */
function isSaid(slot: Subject, line: string, { field, index }: Library): boolean {
  if (isWordy(slot.typed)) return false
  const isName = slot.project !== undefined || (slot.spelt !== undefined && slot.evidence === 'term')
  return !field || (isName && isHeld(slot, index)) || !isNeverMissed(slot.typed, line, field)
}

/**
 * The text that speaks of most of what is missing: one of those that come next, or, where a name is missing from them,
 * the best that has it. “StockX, thanos”: who names two things asks for both, though no text has both.
 */
function besides(
  missing: readonly Subject[],
  others: readonly Ranked[],
  sought: Sought,
  query: Query,
  library: Library,
): Ranked | undefined {
  const names = missing
    .filter((slot) => isNamed(slot, library) && isHeld(slot, library.index))
    .toSorted((a, b) => b.importance - a.importance)
    .slice(0, MOST_LOOKED_UP)
  const spokenOf = (other: Ranked, among: readonly Subject[]) =>
    importanceOf(among) - importanceOf(missedBy(other, among))
  const best = (texts: readonly Ranked[], among: readonly Subject[]) =>
    texts
      .filter(({ subject }) => 'type' in subject)
      .map((text) => ({ text, spoken: spokenOf(text, among) }))
      .reduce<{ text?: Ranked; spoken: number }>((most, one) => (one.spoken > most.spoken ? one : most), {
        spoken: 0,
      }).text
  const next = best(others.slice(0, LOOKED_AT), names.length > 0 ? names : missing)
  if (next) return next
  if (names.length === 0) return undefined
  // What is left when a question is narrowed was found before: then nothing is looked up besides.
  const isNarrowed = Object.keys(query.filters).length > 0
  return (
    best(others.slice(LOOKED_AT), names) ??
    best(isNarrowed ? [] : rank(query, { ...sought, slots: names }, library, {}), names) ??
    best(others.slice(0, LOOKED_AT), missing)
  )
}

/** Whether the notes answer to these words alone, whatever the filters of the question are. */
function isFoundAlone({ typed }: Subject, library: Library): boolean {
  const sought = seek(readText(typed), library, { also: library.programme })
  return sought.slots.length > 0 && rank({ ...WITHOUT_FILTERS, text: typed }, sought, library, {}).length > 0
}

const WITHOUT_FILTERS: Query = {
  question: '',
  text: '',
  filters: {},
  editions: [],
  projects: [],
  corrections: [],
  misunderstood: [],
}

/** Whether a person would call it missing. */
function isMissed(slot: Subject, { index, field }: Library): boolean {
  const { typed, words, project, scattered } = slot
  // "kubernetes" is where, not what: every fourth text names it.
  if (project !== undefined) return index.informativeness(project) >= SUBJECT_TELLS
  if (words.some((folded) => isVersion({ folded }))) return true
  if (scattered || !/\p{L}/u.test(typed)) return false
  if (evidenceAmong(slot, index) !== 'aside') return true
  return words.some(
    (stem) => field?.isSaid(stem) && field.keyness(stem) >= SUBJECT_FROM && field.surprise(stem) >= ASKS_FROM,
  )
}
