// Which of the things a question names are worth looking for: not what every text says, and of a paste the rarest.
import type { Searchable } from '../../library/searchable.ts'
import { isRelease as isReleaseWord } from '../typed/numbers.ts'
import { isHeld, SUBJECT_TELLS, type Subject, TELLS } from './sought.ts'

/** What every second text says tells nothing about any of them, unless nothing else was asked. */
export function telling(slots: readonly Subject[], { index }: Searchable): readonly Subject[] {
  const some = slots.filter(({ covering }) =>
    covering.every(({ term }) => index.informativeness(term) >= TELLS),
  )
  return some.length > 0 ? some : slots
}

/**
 * Of several projects those that the notes name: who compares one with another is answered about the one, and told
 * that no note speaks of the other. Where no note speaks of any, nothing is left out.
 */
export function answerable(slots: readonly Subject[], { index }: Searchable): readonly Subject[] {
  const isNoted = (slot: Subject) => slot.project !== undefined && isHeld(slot, index)
  // "karpenter on kubernetes" is about Karpenter: what every fourth text names is where, not what.
  const isSubject = (slot: Subject) =>
    isNoted(slot) &&
    Math.min(...slot.covering.map(({ term }) => index.informativeness(term))) >= SUBJECT_TELLS
  return slots.some(isSubject) ? slots.filter((slot) => !slot.project || isNoted(slot)) : slots
}

/**
 * An everyday word that leads to a subject of the field ("bill") is evidence only in the company of other evidence.
 */
export function withCompany(slots: readonly Subject[]): readonly Subject[] {
  const isEvident = slots.some(({ evidence }) => evidence !== 'aside')
  return isEvident
    ? slots.map((slot) => (slot.leads && slot.evidence === 'aside' ? { ...slot, evidence: 'word' } : slot))
    : slots
}

/**
 * "federation v1 and v2", "upgrade from 1.5 to 1.6": a number of a release is no evidence beside what it is a release of;
 * whatever else has a v2 is no answer.
 */
export function withReleases(slots: readonly Subject[], { index }: Searchable): readonly Subject[] {
  const isRelease = ({ words }: Subject) => words.every((folded) => isReleaseWord({ folded }))
  const tells = ({ covering }: Subject) =>
    Math.min(...covering.map(({ term }) => index.informativeness(term))) >= SUBJECT_TELLS
  const hasSubject = slots.some(
    (slot) => !isRelease(slot) && slot.evidence !== 'aside' && isHeld(slot, index) && tells(slot),
  )
  return hasSubject ? slots.map((slot) => (isRelease(slot) ? { ...slot, evidence: 'aside' } : slot)) : slots
}

/** What is said again counts again, each time a little less (docs/ranking.md). */
export const REPEATED = { power: 0.75 }

/** What is said several times is one slot. */
export function repeatedOnce(slots: readonly Subject[]): readonly Subject[] {
  const groups = Map.groupBy(slots, (slot) => slot.covering.map(({ term }) => term).join(' '))
  return [...groups.values()].flatMap((same) => {
    const [first] = same
    const times = same.length ** REPEATED.power
    if (!first) return []
    const covering = first.covering.map(({ term, weight }) => ({ term, weight: weight * times }))
    return [{ ...first, covering, importance: first.importance * times }]
  })
}
