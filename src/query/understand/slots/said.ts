// A question's words with all that was found among them.
import type { ConceptFound } from '../../../search/concepts.ts'
import type { SayingFound } from '../../../search/sayings.ts'
import type { AnalysedWord } from '../../../search/words.ts'
import type { NameInQuestion } from './named-slots.ts'
import type { TermCounts } from './sought.ts'

/** A question's words with all that was found among them. */
export interface Said {
  readonly words: readonly AnalysedWord[]
  /** Places of the words that are slots: others share in no meaning. */
  readonly asked: ReadonlySet<number>
  /** Subjects of the catalogue ("service mesh", "GitOps"): like any other, not names to insist on. */
  readonly concepts: readonly NameInQuestion[]
  readonly meanings: readonly ConceptFound[]
  readonly sayings: readonly SayingFound[]
  /** Places of words that stand in a theme or somebody's name. */
  readonly inNames: ReadonlySet<number>
  readonly isForeign: boolean
  /** Other texts that write words and names: the programme. */
  readonly also?: TermCounts
}

/** How many of the places lie in a stretch of words; its end excluded. */
export const countBetween = (places: ReadonlySet<number>, from: number, to: number): number =>
  [...places].filter((place) => from <= place && place < to).length
