// Why an answer is what it is: every score taken apart.
import type { Query } from './answer.ts'

/** One thing the question asks about. */
export interface SlotExplained {
  readonly typed: string
  /** How much of the question it is. */
  readonly importance: number
  /** Every way to say it, with what it counts and how many texts hold it. */
  readonly terms: readonly { readonly term: string; readonly weight: number; readonly texts: number }[]
}

/** What one thing added to one of the sums of a text's score. */
export interface Contribution {
  /** `matching`: a term; `close`: a word as typed, or two side by side; `akin`: a term that the best texts share. */
  readonly part: 'matching' | 'close' | 'akin'
  readonly term: string
  /** Fields of the text that hold the term; none for what is close. */
  readonly where: readonly string[]
  readonly points: number
}

export interface HitExplained {
  readonly id: string
  readonly title: string
  readonly score: number
  /** score = ((matching + close) × titleFactor × wholeFactor + akin) × kindFactor × contentFactor; the contributions add up to the three sums. */
  readonly matching: number
  readonly close: number
  readonly akin: number
  readonly titleFactor: number
  /** Less than 1 where one of only two things asked for is missing. */
  readonly wholeFactor: number
  readonly kindFactor: number
  /** What the text tells beyond its title: 0 to 1. */
  readonly contentFactor: number
  /** Decides whether it answers; in the order it counts only where two things were asked for. */
  readonly coverage: number
  readonly contributions: readonly Contribution[]
}

export interface Explanation {
  readonly query: Query
  readonly kind: string
  /** Below this coverage a text is no answer. */
  readonly leastCoverage: number
  readonly slots: readonly SlotExplained[]
  readonly hits: readonly HitExplained[]
  readonly hitCount: number
}
