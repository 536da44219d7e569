// Which of the things a question names are worth looking for: not what every text says, and of a paste the rarest.
import type { Searchable } from './searchable.ts'
import type { Slot } from './slots.ts'

/**
 * Of a pasted text the rarest terms say what it is about; more of them cost time and no longer change the answer
 * (measured: the search findings in docs/ranking.md).
 */
export const MOST_SLOTS = 16
/** The informativeness of a term that half of the texts hold. */
export const TELLS = Math.log(2)

/** What every second text says tells nothing about any of them, unless nothing else was asked. */
export function telling(slots: readonly Slot[]): readonly Slot[] {
  const some = slots.filter(({ importance }) => importance >= TELLS)
  return some.length > 0 ? some : slots
}

/** The slots that tell most, of those that any text can meet; few enough are left as they are. */
export function rarest(slots: readonly Slot[], { index }: Searchable): readonly Slot[] {
  if (slots.length <= MOST_SLOTS) return slots
  return repeatedOnce(slots)
    .filter(({ covering }) => covering.some(({ term }) => index.documentsWith(term) > 0))
    .sort((a, b) => b.importance - a.importance)
    .slice(0, MOST_SLOTS)
}

/** What is said several times is one slot that weighs as much as all of them. */
function repeatedOnce(slots: readonly Slot[]): readonly Slot[] {
  const groups = Map.groupBy(slots, (slot) => slot.covering.map(({ term }) => term).join(' '))
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    const times = same.length
    if (!first) return []
    const covering = first.covering.map(({ term, weight }) => ({ term, weight: weight * times }))
    return [{ ...first, covering, importance: first.importance * times }]
  })
}
