// What was asked and the first answer does not speak of: said, so that nobody takes silence for an answer.
import { strengthOf } from '../find/admission.ts'
import type { Ranked } from '../find/rank.ts'
import type { Library } from '../library/library.ts'
import { evidenceAmong, SUBJECT_TELLS, type Subject } from '../understand/sought.ts'

/** Natural log: a word that more than one everyday text in thirty holds ("work", "run") asks for nothing. */
const ASKS_FROM = 3.4
/** Log2: what the field says nearly three times as often as English ("cost", "performance") is a subject of it. */
const SUBJECT_FROM = 1.5
const MOST_NAMED = 4

/**
 * The subjects of the question, as they were typed, that the best text does not hold in any way: names and words of
 * the field. What else was said is no subject that somebody would miss.
 * @param best undefined where nothing was ranked
 */
export function uncoveredBy(
  best: Ranked | undefined,
  slots: readonly Subject[],
  library: Library,
): readonly string[] {
  if (!best || best.held.size === 0) return []
  const missing = slots.filter((slot) => strengthOf(slot, best.held) === 0 && isMissed(slot, library))
  return [...new Set(missing.map(({ typed }) => typed))].slice(0, MOST_NAMED)
}

/** Whether a person would call it missing. */
function isMissed(slot: Subject, { index, field }: Library): boolean {
  const { typed, words, covering, project, scattered } = slot
  // "kubernetes" is where, not what: every fourth text names it.
  if (project !== undefined) return covering.every(({ term }) => index.informativeness(term) >= SUBJECT_TELLS)
  if (scattered || !/\p{L}/u.test(typed)) return false
  if (evidenceAmong(slot, index) !== 'aside') return true
  return words.some(
    (stem) => field?.isSaid(stem) && field.keyness(stem) >= SUBJECT_FROM && field.surprise(stem) >= ASKS_FROM,
  )
}
