// What each way of saying a thing counts beside the others.
import type { WeightedTerm } from '../../../search/text-index.ts'
import type { AnalysedWord } from '../../../search/words.ts'

/** What was typed most, what it also means less. */
export const WEIGHT = {
  typed: 1,
  meaning: 0.9,
  leadsTo: 0.5,
  completion: 0.7,
  /** "Argo" of "Argo CD": among texts that name it, one that also speaks of its kin. */
  partOfName: 0.15,
  /** "bill" of "cloud bill": among texts about cost. */
  ofSaying: 0.3,
  /** "intro", where somebody asks what a thing is. */
  introduces: 0.3,
  pair: 0.4,
  aboutTalks: 0.2,
} as const

export const weighing =
  (weight: number) =>
  (word: AnalysedWord): WeightedTerm => ({ term: word.stem, weight })
