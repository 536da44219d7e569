// A bot that only posts digests, with everything around it in the test's hand.

import { parseDigests } from '../../src/digest/declare.ts'
import { type DigestCollaborators, runDigests } from '../../src/digest/run.ts'
import type { PostOutcome } from '../../src/domain/digests/digest.ts'
import type { Corpus } from '../../src/domain/library/corpus.ts'
import type { PostMessage } from '../../src/domain/ports.ts'
import type { DeliveryLedger } from '../../src/domain/store-ports.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import type { State } from '../../src/store/state.ts'
import type { TestClock } from './clock.ts'
import { channelBook, compose, corpusOf, keptLog, project, surroundings, talksOf } from './world.ts'

export const WEEKDAYS = 'slack:C1 weekdays 09:00 Europe/Lisbon'
export const DAILY = 'slack:C1 daily 09:00 UTC'
export const CORPUS = corpusOf({
  talks: talksOf({ a: 30, b: 20, c: 10 }),
  projects: ['x', 'y'].map((slug) => project(slug)),
})

/** Start it as often as you like: it keeps its ledger and what it posted. */
export function bot(
  clock: TestClock,
  text: string,
  options: {
    readonly state?: State
    readonly ledger?: DeliveryLedger
    readonly outcomes?: readonly PostOutcome[]
    readonly corpus?: () => Corpus
    readonly post?: PostMessage
    readonly more?: Partial<DigestCollaborators>
  } = {},
) {
  const { state = memoryState(), outcomes = [], corpus = () => CORPUS, post, more = {} } = options
  const ledger = options.ledger ?? state.ledger
  const book = channelBook(clock.now, outcomes)
  const { attempts } = book
  const { said, log } = keptLog()
  const { subscriptions: declared } = parseDigests(text)
  const { subscriptions } = state
  const { now, elapsed, wait } = clock
  const start = () =>
    runDigests({
      ...surroundings(corpus),
      ...more,
      declared,
      subscriptions,
      ledger,
      compose,
      post: post ?? book.post,
      now,
      elapsed,
      wait,
      log,
    })
  const states = async () =>
    (await ledger.entries({ platform: 'slack', id: 'C1' })).map(
      ({ slot, state }) => `${slot.slice(-10)} ${state}`,
    )
  const times = () => attempts.map(({ at }) => new Date(at).toISOString().slice(0, 16))
  return { start, state, ledger, attempts, said, states, times }
}
