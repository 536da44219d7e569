// What only a server does: it goes on with what nobody waits for any more.
import pg from 'pg'
import { expect, it, vi } from 'vitest'
import { openPostgresState } from '../../src/store/database/postgres.ts'
import { reasonOf } from '../../src/store/database/reason.ts'
import { keptLog } from '../digest/world.ts'
import { expectOpen } from './expect-open.ts'
import { attemptAt, slotFor } from './slots.ts'
import { describePostgres } from './stores.ts'

const SLOT = slotFor('2026-03-02')
/** Instead of ten seconds. */
const STATEMENT_MS = 500
const BUSY = `SELECT state FROM pg_stat_activity
  WHERE datname = current_database() AND application_name = 'kubecon' AND state <> 'idle'`

describePostgres('a statement', (server) => {
  it('that waits for another’s lock is given up at the server too, and keeps no connection there', async () => {
    const url = await server().database()
    const { state, close } = expectOpen(
      await openPostgresState(url, { log: keptLog().log, statementMs: STATEMENT_MS }),
    )
    const other = new pg.Client(url)
    await other.connect()
    await other.query('BEGIN')
    await other.query('LOCK TABLE delivery IN ACCESS EXCLUSIVE MODE')
    for (let attempt = 1; attempt <= 3; attempt += 1) {
      const error = await state.ledger
        .claim(SLOT, ['a/1'], attemptAt(attempt))
        .catch((thrown: unknown) => thrown)
      expect(reasonOf(error)).toBe('no answer in time')
    }
    await vi.waitFor(async () => expect((await other.query(BUSY)).rows).toEqual([]))
    await other.query('ROLLBACK')
    await other.end()
    expect(await state.ledger.claim(SLOT, ['a/1'], attemptAt(9))).toBe(9)
    await close()
  })
})
