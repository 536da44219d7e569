// Events seen by any replica. The database's clock counts, so that replicas whose clocks differ agree.
import type { SeenEvents } from '../domain/store-ports.ts'
import { REMEMBERED_MS } from './memory-seen-events.ts'
import type { RunSql } from './sql.ts'

/** Between two sweeps of one replica: a few of them keep little more than ten minutes of events. */
const SWEEP_EVERY_MS = 60_000

/**
 * @param clock the database's own time in milliseconds, as an expression
 * @returns events on any database that has the tables of schema.ts: one statement an event, and one a minute that
 *   takes away what is older than ten minutes. Throws what the database throws.
 */
export function sqlSeenEvents(run: RunSql, clock: string): SeenEvents {
  const take = `
    INSERT INTO event_seen (event, seen_at) VALUES ($1, ${clock})
    ON CONFLICT (event) DO UPDATE SET seen_at = excluded.seen_at
    WHERE event_seen.seen_at <= excluded.seen_at - ${REMEMBERED_MS}
    RETURNING event`
  const sweep = `DELETE FROM event_seen WHERE seen_at <= ${clock} - ${REMEMBERED_MS}`
  let sweptAt = Number.NEGATIVE_INFINITY

  /** No event waits for it; what it leaves behind, the next one takes. */
  function sweepNowAndThen(): void {
    if (performance.now() - sweptAt < SWEEP_EVERY_MS) return
    sweptAt = performance.now()
    run(sweep, []).catch(() => {})
  }

  return {
    async firstTime(key) {
      const rows = await run(take, [key])
      sweepNowAndThen()
      return rows.length === 1
    },
    async forget(key) {
      await run('DELETE FROM event_seen WHERE event = $1', [key])
    },
  }
}
