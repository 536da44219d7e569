// What was asked and the first answer does not speak of: shown from another text, or said, so that nobody takes silence for
// an answer.

import { isVersion } from '../../search/words.ts'
import { strengthOf } from '../find/admission.ts'
import type { Ranked } from '../find/rank.ts'
import type { Library } from '../library/library.ts'
import { isNeverMissed } from '../understand/never-missed.ts'
import { evidenceAmong, SUBJECT_TELLS, type Subject } from '../understand/sought.ts'

/** Natural log: a word that more than one everyday text in thirty holds ("work", "run") asks for nothing. */
const ASKS_FROM = 3.4
/** Log2: what the field says nearly three times as often as English ("cost", "performance") is a subject of it. */
const SUBJECT_FROM = 1.5
const MOST_NAMED = 4

/** Further down nothing is worth a card of its own. */
const LOOKED_AT = 6

/**
 * What the best text leaves open: the next text that speaks of some of it, and the subjects that neither holds in any
 * way, as they were typed: names and words of the field. What else was said is no subject that somebody would miss.
 * @param ranked best first
 * @param line the question as it was typed
 */
export function leftOpen(
  ranked: readonly Ranked[],
  slots: readonly Subject[],
  library: Library,
  line: string,
): { readonly also?: Ranked; readonly uncovered: readonly string[] } {
  const [best, ...others] = ranked
  if (!best || best.held.size === 0) return { uncovered: [] }
  const missedBy = ({ held }: Ranked, among: readonly Subject[]) =>
    among.filter((slot) => strengthOf(slot, held) === 0)
  const missing = missedBy(best, slots).filter((slot) => isMissed(slot, library))
  const also = others
    .slice(0, LOOKED_AT)
    .find((other) => 'type' in other.subject && missedBy(other, missing).length < missing.length)
  const open = also ? missedBy(also, missing) : missing
  return {
    ...(also && { also }),
    uncovered: [...new Set(open.map(({ typed }) => typed))]
      .filter((typed) => !library.field || !isNeverMissed(typed, line, library.field))
      .slice(0, MOST_NAMED),
  }
}

/** Whether a person would call it missing. */
function isMissed(slot: Subject, { index, field }: Library): boolean {
  const { typed, words, covering, project, scattered } = slot
  // "kubernetes" is where, not what: every fourth text names it.
  if (project !== undefined) return covering.every(({ term }) => index.informativeness(term) >= SUBJECT_TELLS)
  if (words.some((folded) => isVersion({ folded }))) return true
  if (scattered || !/\p{L}/u.test(typed)) return false
  if (evidenceAmong(slot, index) !== 'aside') return true
  return words.some(
    (stem) => field?.isSaid(stem) && field.keyness(stem) >= SUBJECT_FROM && field.surprise(stem) >= ASKS_FROM,
  )
}
