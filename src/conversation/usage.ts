// The grammar's verbs as the help shows them.
import type { Facilities } from './verb.ts'
import { VERBS } from './verbs.ts'

/** What can be typed, and what that shows: a line of the help. */
export interface Usage {
  /** Side by side: `projects`, `editions`, `notes`. */
  readonly typed: readonly string[]
  readonly shows: string
}

/**
 * Every verb that works where the help is read, those that belong together in one line; `ask` stands last.
 * @param facilities what there is; default: neither channels nor a desk for notes
 */
export const usageLines = (facilities: Facilities = {}): readonly Usage[] =>
  [
    ...Map.groupBy(
      VERBS.filter(({ needs }) => needs === undefined || facilities[needs] === true),
      ({ word, together = word }) => together,
    ),
  ].map(([together, verbs]) => ({
    typed: verbs.map(({ word, argument }) => (verbs.length > 1 ? word : `${word} ${argument}`.trim())),
    shows: verbs.length > 1 ? together : (verbs[0]?.shows ?? ''),
  }))

/** One verb as the help shows it. @param word a verb of the table */
export const usageOf = (word: string): readonly Usage[] =>
  VERBS.filter((verb) => verb.word === word).map(({ argument, shows }) => ({
    typed: [`${word} ${argument}`.trim()],
    shows,
  }))
