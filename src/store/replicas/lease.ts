// A lease in SQL: one row a name, and the database's clock, because no replica can trust another's.
import type { Lease } from '../../domain/store-ports.ts'
import type { RunSql } from '../database/sql.ts'

const RELEASE = 'DELETE FROM lease WHERE name = $1 AND holder = $2'

/**
 * Everybody asks for the same time. What is held for twice as long was taken before the clock went back, and holds no
 * longer: it could for years.
 * @param clock the database's own time in milliseconds, as an expression
 * @returns a lease on any database that has the tables of schema.ts. Throws what the database throws.
 */
export function sqlLease(run: RunSql, clock: string): Lease {
  const hold = `
    INSERT INTO lease (name, holder, held_until) VALUES ($1, $2, ${clock} + CAST($3 AS BIGINT))
    ON CONFLICT (name) DO UPDATE SET holder = excluded.holder, held_until = excluded.held_until
    WHERE lease.holder = excluded.holder OR lease.held_until <= ${clock}
      OR lease.held_until > ${clock} + 2 * CAST($3 AS BIGINT)
    RETURNING name`
  return {
    async hold(name, holder, forMs) {
      return (await run(hold, [name, holder, forMs])).length === 1
    },
    async release(name, holder) {
      await run(RELEASE, [name, holder])
    },
  }
}
