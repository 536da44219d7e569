// What was shown last, and where, for half an hour. A place is kept as its hash, so that the rows name neither person nor
// channel. The database's clock counts, so that replicas whose clocks differ agree.
import { hash } from 'node:crypto'
import type { LastAnswer } from '../../domain/answers/last-answer.ts'
import type { LastAnswers } from '../../domain/store-ports.ts'
import type { RunSql } from '../database/sql.ts'
import { sweeping } from './sweeping.ts'

const REMEMBERED_MS = 30 * 60_000
/** More answers than busy workspaces get in half an hour, some 60 MB at most; beyond them the oldest go early. */
const MOST = 20_000
/** Both engines take many more values in one statement. */
const PLACES_AT_ONCE = 500

/** Half of SHA-256 is enough that no two places of a bot meet: a million of them do once in 10^26. */
const keyOf = (place: string): string => hash('sha256', place, 'base64url').slice(0, 22)

/**
 * @param clock the database's own time in milliseconds, as an expression
 * @returns last answers on any database that has the tables of schema.ts: one statement for each call, and one a minute
 *   that takes away what is older than half an hour, and all but the newest 20,000. Throws what the database throws.
 */
export function sqlLastAnswers(run: RunSql, clock: string): LastAnswers {
  const sweepNowAndThen = sweeping(run, {
    table: 'answer_shown',
    column: 'shown_at',
    rememberedMs: REMEMBERED_MS,
    most: MOST,
    clock,
  })

  async function keepAll(shown: ReadonlyMap<string, LastAnswer>): Promise<void> {
    const kept = [...shown]
    for (let from = 0; from < kept.length; from += PLACES_AT_ONCE) {
      const some = kept.slice(from, from + PLACES_AT_ONCE)
      const rows = some.map((_, index) => `($${2 * index + 1}, $${2 * index + 2}, ${clock})`).join(', ')
      await run(
        `INSERT INTO answer_shown (place, ids, shown_at) VALUES ${rows}
          ON CONFLICT (place) DO UPDATE SET ids = excluded.ids, shown_at = excluded.shown_at RETURNING place`,
        some.flatMap(([place, answer]) => [keyOf(place), JSON.stringify(answer)]),
      )
    }
    if (kept.length > 0) sweepNowAndThen()
  }

  return {
    keep: (places, answer) => keepAll(new Map(places.map((place) => [place, answer]))),
    keepAll,
    async of(places) {
      const keys = places.map(keyOf)
      if (keys.length === 0) return undefined
      const found = await run(
        `SELECT place, ids FROM answer_shown WHERE place IN (${keys.map((_, index) => `$${index + 1}`).join(', ')})
          AND shown_at > ${clock} - ${REMEMBERED_MS}`,
        keys,
      )
      const row = keys.flatMap((key) => found.filter(({ place }) => place === key))[0]
      return row && (JSON.parse(String(row.ids)) as LastAnswer)
    },
  }
}
