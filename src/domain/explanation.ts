// Why an answer is what it is: every score taken apart.
import type { Query } from './answer.ts'

/** One thing the question asks about. */
export interface SlotExplained {
  readonly typed: string
  /** How surely a text answers that speaks of nothing but this: name, term, word, or aside, which is no evidence. */
  readonly evidence: string
  /** How much of the question it is. */
  readonly importance: number
  /** Every way to say it, with what it counts and how many texts hold it. */
  readonly terms: readonly { readonly term: string; readonly weight: number; readonly texts: number }[]
}

/** What one term added to one text's score. */
export interface Contribution {
  readonly term: string
  /** Fields of the text that hold it. */
  readonly where: readonly string[]
  readonly points: number
}

export interface HitExplained {
  readonly id: string
  readonly title: string
  readonly score: number
  /** score = matching × √coverage × titleFactor × kindFactor × contentFactor */
  readonly matching: number
  readonly coverage: number
  readonly titleFactor: number
  readonly kindFactor: number
  /** What the text tells beyond its title: 0 to 1. */
  readonly contentFactor: number
  readonly contributions: readonly Contribution[]
}

export interface Explanation {
  readonly query: Query
  readonly kind: string
  /** Below this coverage a text is no answer, unless it holds a name or a term. */
  readonly leastCoverage: number
  readonly slots: readonly SlotExplained[]
  readonly hits: readonly HitExplained[]
  readonly hitCount: number
}
