// The one way in which a call to Slack is tried again: what is passing is waited for, as long as the answer is of use,
// before anybody is told of an error.
import { setTimeout as pauseFor } from 'node:timers/promises'
import { isUnforeseen, meaningOf, retryAfterOf, type SlackRefusal } from '../errors.ts'

/** Pauses where Slack does not say how long; the last one goes on. */
const PAUSES_MS = [300, 1_000, 3_000, 10_000, 30_000, 60_000] as const
const LAST_PAUSE_MS = 60_000
/** `Retry-After: 0` would be asked again and again without a pause; Slack says whole seconds. */
const LEAST_SAID_MS = 1_000

/**
 * A response_url holds for 30 minutes (docs.slack.dev/interactivity/handling-user-interaction); a minute is left for
 * telling anybody that it failed. An answer in a channel has no such end, and is of as little use later.
 */
export const ANSWER_MS = 29 * 60_000

/** A response_url takes five messages. Where each of these may have arrived, one is left for telling of an error. */
const MOST_UNCLEAR = 4

/** What may pass by itself: nothing was done, or nobody knows. */
const PASSING: readonly SlackRefusal[] = ['busy', 'unclear']

export interface Persistence {
  /** Errors after which it is tried again; without `unclear` where a repeat would be seen twice. */
  readonly retried?: readonly SlackRefusal[]
  /** How long the call is of use, milliseconds. */
  readonly lifetimeMs?: number
}

/** Time as it passes; a test has its own. */
const REAL = { now: () => performance.now(), wait: (ms: number): Promise<unknown> => pauseFor(ms) }

/**
 * Calls until it succeeds. Where Slack says how long to wait, that is waited, at least a second.
 * @throws the last error: one that does not pass, or after which no time was left
 */
export async function persist<Result>(
  call: () => Promise<Result>,
  { retried = PASSING, lifetimeMs = ANSWER_MS }: Persistence = {},
  { now, wait }: typeof REAL = REAL,
): Promise<Result> {
  const end = now() + lifetimeMs
  let unclear = 0
  for (let failures = 0; ; failures++) {
    try {
      return await call()
    } catch (error) {
      const meaning = meaningOf(error)
      if (meaning === 'unclear') unclear++
      const said = retryAfterOf(error)
      const pause =
        said === undefined ? (PAUSES_MS[failures] ?? LAST_PAUSE_MS) : Math.max(said, LEAST_SAID_MS)
      const inTime = now() + pause <= end
      if (!retried.includes(meaning) || isUnforeseen(error) || unclear >= MOST_UNCLEAR || !inTime) throw error
      await wait(pause)
    }
  }
}
