// Taking away what is too old, and the oldest of too many, beside what is asked.
import type { RunSql } from '../database/sql.ts'

/** Between two sweeps of one replica: a few of them keep little more than what is wanted. */
const SWEEP_EVERY_MS = 60_000

export interface Swept {
  readonly table: string
  /** When a row was written, by the database's clock in milliseconds. */
  readonly column: string
  readonly rememberedMs: number
  /** Beyond so many the oldest go early. */
  readonly most: number
  /** The database's own time in milliseconds, as an expression. */
  readonly clock: string
}

/** @returns to be called with every row that is written: sweeps once a minute, and nobody waits for it; what it leaves behind, the next one takes */
export function sweeping(run: RunSql, { table, column, rememberedMs, most, clock }: Swept): () => void {
  const sweep = `
    DELETE FROM ${table} WHERE ${column} <= ${clock} - ${rememberedMs}
      OR ${column} <= (SELECT ${column} FROM ${table} ORDER BY ${column} DESC LIMIT 1 OFFSET ${most})`
  let sweptAt = Number.NEGATIVE_INFINITY
  return () => {
    if (performance.now() - sweptAt < SWEEP_EVERY_MS) return
    sweptAt = performance.now()
    run(sweep, []).catch(() => {})
  }
}
