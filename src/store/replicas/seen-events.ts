// Platforms deliver an event again when our answer was late; it is answered once, by whichever replica. The database's
// clock counts, so that replicas whose clocks differ agree.
import type { SeenEvents } from '../../domain/store-ports.ts'
import type { RunSql } from '../database/sql.ts'
import { sweeping } from './sweeping.ts'

/** Longer than Slack goes on delivering an event again: docs.slack.dev/apis/events-api, about five minutes. */
const REMEMBERED_MS = 10 * 60_000
/** More events than busy workspaces send in ten minutes, some 40 MB; beyond them the oldest are forgotten early. */
const MOST = 200_000

/**
 * @param clock the database's own time in milliseconds, as an expression
 * @returns events on any database that has the tables of schema.ts: one statement an event, and one a minute that
 *   takes away what is older than ten minutes, and all but the newest 200,000. Throws what the database throws.
 */
export function sqlSeenEvents(run: RunSql, clock: string): SeenEvents {
  const take = `
    INSERT INTO event_seen (event, seen_at) VALUES ($1, ${clock})
    ON CONFLICT (event) DO UPDATE SET seen_at = excluded.seen_at
    WHERE event_seen.seen_at <= excluded.seen_at - ${REMEMBERED_MS}
    RETURNING event`
  const sweepNowAndThen = sweeping(run, {
    table: 'event_seen',
    column: 'seen_at',
    rememberedMs: REMEMBERED_MS,
    most: MOST,
    clock,
  })

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
