// How much of what was asked something speaks of: a slot is covered by any of its terms.
import type { Slot } from '../understand/sought.ts'

export const coveredBy = (slots: readonly Slot[], terms: ReadonlySet<string>): readonly Slot[] =>
  slots.filter((slot) => slot.covering.some(({ term }) => terms.has(term)))

export const importanceOf = (slots: readonly Slot[]): number =>
  slots.reduce((sum, slot) => sum + slot.importance, 0)
