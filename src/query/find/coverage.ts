// How much of what was asked something speaks of: a slot is covered by any of its terms.
import type { Subject } from '../understand/slots/sought.ts'

export const coveredBy = (slots: readonly Subject[], terms: ReadonlySet<string>): readonly Subject[] =>
  slots.filter((slot) => slot.covering.some(({ term }) => terms.has(term)))

export const importanceOf = (slots: readonly Subject[]): number =>
  slots.reduce((sum, slot) => sum + slot.importance, 0)
