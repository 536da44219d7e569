// Which of the things a question names are worth looking for: not what every text says, and each thing once.
import type { Searchable } from '../library/searchable.ts'
import type { Slot } from './sought.ts'

/** The informativeness of a term that half of the texts hold. */
export const TELLS = Math.log(2)

/** The informativeness of a term that a quarter of the texts hold. */
const SUBJECT_TELLS = Math.log(4)

/** What every second text says tells nothing about any of them, unless nothing else was asked. */
export function telling(slots: readonly Slot[]): readonly Slot[] {
  const some = slots.filter(({ importance }) => importance >= TELLS)
  return some.length > 0 ? some : slots
}

/**
 * Of several projects those that the notes name: who compares one with another is answered about the one, and told
 * that no note speaks of the other. Where no note speaks of any, nothing is left out.
 */
export function answerable(slots: readonly Slot[], { index }: Searchable): readonly Slot[] {
  const isNoted = ({ project }: Slot) => project !== undefined && index.documentsWith(project) > 0
  // "karpenter on kubernetes" is about Karpenter: what every fourth text names is where, not what.
  const isSubject = (slot: Slot) =>
    isNoted(slot) && index.informativeness(slot.project ?? '') >= SUBJECT_TELLS
  return slots.some(isSubject) ? slots.filter((slot) => !slot.project || isNoted(slot)) : slots
}

/**
 * Beside the name of a project that the notes speak of, a word that no text holds counts half: the name is what was
 * asked about, and greetings, other languages and chatter must not turn it into "no notes yet".
 */
export function besideNames(slots: readonly Slot[], { index }: Searchable): readonly Slot[] {
  const holds = ({ covering }: Slot) => covering.some(({ term }) => index.documentsWith(term) > 0)
  const isNamed = (slot: Slot) => slot.project !== undefined && holds(slot)
  if (!slots.some(isNamed)) return slots
  return slots.map((slot) =>
    slot.project || holds(slot) ? slot : { ...slot, importance: slot.importance / 2 },
  )
}

/** What is said again counts again, each time a little less (docs/ranking.md). */
export const REPEATED = { power: 0.75 }

/** What is said several times is one slot. */
export function repeatedOnce(slots: readonly Slot[]): readonly Slot[] {
  const groups = Map.groupBy(slots, (slot) => slot.covering.map(({ term }) => term).join(' '))
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    const times = same.length ** REPEATED.power
    if (!first) return []
    const covering = first.covering.map(({ term, weight }) => ({ term, weight: weight * times }))
    return [{ ...first, covering, importance: first.importance * times }]
  })
}
