// Asking the database for what can be done without: whoever cannot ask it goes on alone, and tries again a little later.
import type { Log } from '../domain/ports.ts'
import { messageOf } from '../domain/thrown.ts'
import { within } from './within.ts'

/** After a failure nobody waits for the database for so long. */
const ALONE_MS = 5_000
/** Then it is asked again, and has to be quick: otherwise an answer would wait for it every few seconds, all the outage long. */
const AGAIN_WAIT_MS = 100

export interface AskingCollaborators {
  readonly log: Log
  /** Milliseconds of a clock that is never set. */
  readonly clock?: (() => number) | undefined
}

export interface WithoutDatabase {
  /** What the log calls it: "events seen". */
  readonly what: string
  /** What follows where it cannot be asked, as half a sentence. */
  readonly without: string
}

/**
 * @param open opens what all replicas share
 * @returns asks it, and waits so long at most, during an outage hardly at all; undefined where it cannot be asked. An outage is logged once, and its end.
 *   What it tells after nobody waits any more still says that it is there: a database that is slow for a moment is asked
 *   again as soon as it has answered.
 */
export function asking<Shared>(
  open: () => Promise<Shared>,
  { what, without }: WithoutDatabase,
  { log, clock = () => performance.now() }: AskingCollaborators,
) {
  let aloneUntil = Number.NEGATIVE_INFINITY
  let away = false

  function there(): void {
    if (away) log.info({}, `The database can be asked for ${what} again.`)
    away = false
    aloneUntil = Number.NEGATIVE_INFINITY
  }

  return async <T>(question: (shared: Shared) => Promise<T>, waitMs: number): Promise<T | undefined> => {
    if (clock() < aloneUntil) return undefined
    const asked = open().then(question)
    asked.then(there, () => {})
    try {
      return await within(away ? Math.min(waitMs, AGAIN_WAIT_MS) : waitMs, asked)
    } catch (error) {
      aloneUntil = clock() + ALONE_MS
      if (!away)
        log.warn({ reason: messageOf(error) }, `The database cannot be asked for ${what}: ${without}.`)
      away = true
      return undefined
    }
  }
}
