// Events seen by any replica. The database makes sure that two replicas do not answer the same event; while it is
// away, an event may be answered twice, which is better than late or not at all.
import type { Log } from '../domain/ports.ts'
import type { SeenEvents } from '../domain/store-ports.ts'
import { within } from './within.ts'

/**
 * How long a database that is late is waited for. Usually a statement of ours takes a few milliseconds; on a busy machine
 * it took more than half a second, and whoever did not wait answered twice. An answer so late is better.
 */
const USUAL_WAIT_MS = 5_000

/** After a failure nobody waits for the database for so long. */
const ALONE_MS = 5_000

export interface SharedSeenCollaborators {
  /** What this replica has seen itself; asked first. */
  readonly own: SeenEvents
  readonly log: Log
  /** Milliseconds of a clock that is never set. */
  readonly clock?: () => number
}

/** @param shared opens what all replicas have seen; asked with every event that is new here */
export function sharedSeen(
  shared: () => Promise<SeenEvents>,
  { own, log, clock = () => performance.now() }: SharedSeenCollaborators,
): SeenEvents {
  let aloneUntil = Number.NEGATIVE_INFINITY
  let away = false

  /** Undefined where the database cannot be asked. An outage is logged once, and its end. */
  async function ask<T>(
    question: (seen: SeenEvents) => Promise<T>,
    waitMs = USUAL_WAIT_MS,
  ): Promise<T | undefined> {
    if (clock() < aloneUntil) return undefined
    try {
      const told = await within(waitMs, shared().then(question))
      if (away) log.info({}, 'The database can be asked for events seen again.')
      away = false
      return told
    } catch (error) {
      aloneUntil = clock() + ALONE_MS
      if (!away)
        log.warn(
          { reason: error instanceof Error ? error.message : 'unknown' },
          'The database cannot be asked for events seen: one that another replica has answered may be answered twice.',
        )
      away = true
      return undefined
    }
  }

  return {
    async firstTime(key, waitMs) {
      if (!(await own.firstTime(key))) return false
      return (await ask((seen) => seen.firstTime(key), waitMs)) ?? true
    },
    async forget(key) {
      await own.forget(key)
      await ask((seen) => seen.forget(key))
    },
  }
}
