// A question as finding and answering see it: one slot for each thing it asks about.
import type { ProjectId } from '../../domain/library/ids.ts'
import type { WeightedTerm } from '../../search/text-index.ts'

export interface Slot {
  readonly typed: string
  /** A text that holds one of these speaks of it. */
  readonly covering: readonly WeightedTerm[]
  /** How much of the question it is. */
  readonly importance: number
  readonly project?: ProjectId
}

/** A question as the ranking sees it. */
export interface Sought {
  readonly slots: readonly Slot[]
  /** Terms that only help to rank: parts of names, words about talks. */
  readonly helping: readonly WeightedTerm[]
  /** Its words in their order: texts that say them side by side, or exactly so, answer better. */
  readonly said: readonly SaidWord[]
}

/** A word of the question that carries a subject. */
export interface SaidWord {
  readonly stem: string
  readonly folded: string
  /** What it counts as typed. */
  readonly weight: number
}
