// The grammar's verbs as the help shows them.
import { VERBS } from './verbs.ts'

/** What can be typed, and what that shows: a line of the help. */
export interface Usage {
  /** Side by side: `projects`, `editions`, `notes`. */
  readonly typed: readonly string[]
  readonly shows: string
}

/** Every verb, those that belong together in one line; `ask` stands last. */
export const usageLines = (): readonly Usage[] =>
  [...Map.groupBy(VERBS, ({ word, together = word }) => together)].map(([together, verbs]) => ({
    typed: verbs.map(({ word, argument }) => (verbs.length > 1 ? word : `${word} ${argument}`.trim())),
    shows: verbs.length > 1 ? together : (verbs[0]?.shows ?? ''),
  }))
