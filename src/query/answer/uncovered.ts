// What was asked and the first answer does not speak of: said, so that nobody takes silence for an answer.
import { strengthOf } from '../find/admission.ts'
import type { Ranked } from '../find/rank.ts'
import type { Library } from '../library/library.ts'
import type { Slot } from '../understand/sought.ts'

/** Natural log: a word that more than one everyday text in twelve holds ("work", "people") asks for nothing. */
const ASKS_FROM = 2.5
const MOST_NAMED = 4

/**
 * Words of the question, as they were typed, that the best text does not hold in any way.
 * @param best undefined where nothing was ranked
 */
export function uncoveredBy(
  best: Ranked | undefined,
  slots: readonly Slot[],
  { field }: Library,
): readonly string[] {
  if (!best || best.held.size === 0) return []
  const missing = slots.filter(
    (slot) =>
      strengthOf(slot, best.held) === 0 &&
      (slot.project !== undefined || slot.words.some((stem) => (field?.surprise(stem) ?? 0) >= ASKS_FROM)),
  )
  return [...new Set(missing.map(({ typed }) => typed))].slice(0, MOST_NAMED)
}
