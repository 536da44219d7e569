// How well a text answers: the one ranking, for notes and for the collections it is measured on (docs/ranking.md).
import type { WeightedTerm } from '../../search/text-index.ts'
import type { Searchable } from '../library/searchable.ts'
import type { Slot, Sought } from '../understand/sought.ts'
import type { Admission } from './admission.ts'

export interface Scored {
  readonly id: string
  readonly score: number
  /** BM25 over everything asked, before the factors. */
  readonly matching: number
  /** What it speaks of, as a share of what was asked, each thing by how much it tells: 0 to 1. */
  readonly coverage: number
  /** The same of its title alone. */
  readonly inTitle: number
  /** Which of the asked terms it holds. */
  readonly held: ReadonlySet<string>
}

/**
 * How much more a text is worth whose title names all that was asked. Chosen, like the root of the coverage, on two
 * judged collections and the questions of bench/: short questions want both, sentences neither in full.
 */
const TITLE_BONUS = 0.6

export const titleFactor = (inTitle: number): number => 1 + TITLE_BONUS * inTitle

/**
 * Scores the texts that may answer, best first.
 * @param admission which they are; left out, everything that holds a term is ranked
 */
export function scoreTexts(
  { slots, helping }: Sought,
  { index }: Searchable,
  admission?: Admission,
): readonly Scored[] {
  const shareOf = sharesOf(slots)
  const terms = rankingTerms({ slots, helping })
  const scored: Scored[] = []
  for (const { id, score, matched } of index.find(terms, admission?.essential)) {
    const coverage = shareOf(matched)
    const held = new Set(matched)
    if (coverage === 0 || (admission && !admission.admits(held, id))) continue
    const title = index.titleTerms(id)
    const inTitle = shareOf(matched.filter((term) => title.has(term)))
    scored.push({
      id,
      score: score * Math.sqrt(coverage) * titleFactor(inTitle),
      matching: score,
      coverage,
      inTitle,
      held,
    })
  }
  return scored.sort((a, b) => b.score - a.score)
}

/** The terms by which texts are ranked, each with what it counts. */
export const rankingTerms = ({ slots, helping }: Sought): readonly WeightedTerm[] => [
  ...slots.flatMap(({ covering, loudness }) =>
    covering.map(({ term, weight }) => ({ term, weight: weight * loudness })),
  ),
  ...helping,
]

/** Which share of what was asked a list of terms covers; a slot is covered by any of its terms. */
function sharesOf(slots: readonly Slot[]): (terms: readonly string[]) => number {
  // One bit a slot: questions have at most sixteen, and most texts cover one of a few combinations.
  const bits = new Map<string, number>()
  slots.forEach(({ covering }, place) => {
    for (const { term } of covering) bits.set(term, (bits.get(term) ?? 0) | (1 << place))
  })
  const asked = importanceOf(slots)
  const known = new Map<number, number>()
  return (terms) => {
    let covered = 0
    for (const term of terms) covered |= bits.get(term) ?? 0
    const share =
      known.get(covered) ?? importanceOf(slots.filter((_, place) => covered & (1 << place))) / asked
    known.set(covered, share)
    return share
  }
}

/** A slot is covered by any of its terms. */
export const coveredBy = (slots: readonly Slot[], terms: ReadonlySet<string>): readonly Slot[] =>
  slots.filter((slot) => slot.covering.some(({ term }) => terms.has(term)))

export const importanceOf = (slots: readonly Slot[]): number =>
  slots.reduce((sum, slot) => sum + slot.importance, 0)
