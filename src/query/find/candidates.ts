// Which texts are worth a second look: MiniSearch is asked for what tells most, and gives the best it finds.
import type { TextIndex, WeightedTerm } from '../../search/text-index.ts'
import type { Sought } from '../understand/sought.ts'

export const CANDIDATES = {
  /** So many texts are looked at again. */
  most: 400,
  /** What tells most is asked for until so many texts hold it: what else was asked only ranks them. */
  enough: 3000,
}

/**
 * The places of the texts to score.
 * @param passes what it refuses is not looked at
 */
export function candidates(
  { slots }: Sought,
  index: TextIndex,
  passes?: (id: string) => boolean,
): readonly number[] {
  const terms: WeightedTerm[] = []
  let found = 0
  for (const { covering } of slots.toSorted((a, b) => b.importance - a.importance)) {
    if (found >= CANDIDATES.enough) break
    for (const one of covering) {
      terms.push(one)
      found += index.documentsWith(one.term)
    }
  }
  return index.find(terms, CANDIDATES.most, passes)
}
