// Which texts are worth a second look: MiniSearch is asked for what tells most, and gives the best it finds.
import type { TextIndex, WeightedTerm } from '../../search/text-index.ts'
import type { Sought } from '../understand/slots/sought.ts'

export const CANDIDATES = {
  /** So many texts are looked at again. */
  most: 250,
  /** So many things are asked for, those that tell most: MiniSearch's time grows with each, and a paste names hundreds. */
  things: 16,
  /** No more is asked for once so many texts hold what was: everything else only ranks them. */
  enough: 1500,
}

export interface CandidateLimits {
  /** What it refuses is not looked at. */
  readonly passes?: (id: string) => boolean
  /** Only texts that hold one of these can answer; absent: any. */
  readonly essential?: ReadonlySet<string>
  /** Texts that may answer in any case, whatever they hold of what was asked. */
  readonly besides?: ReadonlySet<string>
}

/** The places of the texts to score. */
export function candidates(
  { slots }: Sought,
  index: TextIndex,
  { passes, essential, besides = new Set() }: CandidateLimits = {},
): readonly number[] {
  const terms: WeightedTerm[] = []
  let found = 0
  const held = slots.filter(({ covering }) => covering.some(({ term }) => index.documentsWith(term) > 0))
  const mostTelling = held.toSorted((a, b) => b.importance - a.importance).slice(0, CANDIDATES.things)
  for (const { covering, whole = [], spelt = [] } of mostTelling) {
    if (found >= CANDIDATES.enough) break
    const all = [...covering, ...[...whole, ...spelt].map((term) => ({ term, weight: 1 }))]
    for (const one of all.filter(({ term }) => essential?.has(term) ?? true)) {
      terms.push(one)
      found += index.documentsWith(one.term)
    }
  }
  const best = index.find(terms, CANDIDATES.most, passes)
  return [...new Set([...best, ...index.placesOf(besides)])]
}
