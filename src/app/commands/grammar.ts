// The chat grammar as the command line shows it.
import { VERBS } from '../../conversation/grammar.ts'

export interface ChatVerb {
  readonly word: string
  /** What follows it: `TOPIC`, `[SEED]`, or nothing. */
  readonly argument: string
  readonly shows: string
}

export const CHAT_VERBS: readonly ChatVerb[] = VERBS.map(({ word, argument, shows }) => ({
  word,
  argument,
  shows,
}))
