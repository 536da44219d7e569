// Claims and settlements through the store, and the very same statements through the bare driver, in turns.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { openPostgresState } from '../src/store/database/postgres.ts'
import { MIGRATIONS } from '../src/store/database/schema.ts'
import type { RunSql, SqlValue } from '../src/store/database/sql.ts'
import { openSqliteState } from '../src/store/database/sqlite.ts'
import { sqlLedger } from '../src/store/digests/ledger.ts'
import type { State } from '../src/store/state.ts'
import { keptLog } from '../test/digest/world.ts'
import { expectOpen } from '../test/store/expect-open.ts'
import { startPostgres } from '../test/store/postgres-server.ts'
import { attemptAt, slotFor } from '../test/store/slots.ts'

export interface Throughput {
  /** Claims settled a second. */
  readonly ours: number
  readonly bare: number
  /** How many times as long ours takes. */
  readonly ratio: number
}

const CLAIMS = 300
const ROUNDS = 7

const dayOf = (index: number) => new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)
const slotOf = (round: number, index: number) =>
  slotFor(dayOf(index), { platform: 'discord', id: String(round + 1) })

/** Claims and settles so many slots of one channel. */
async function claimAll(ledger: State['ledger'], round: number): Promise<void> {
  for (let index = 0; index < CLAIMS; index += 1) {
    const slot = slotOf(round, index)
    await ledger.claim(slot, ['a/1', 'project/x'], attemptAt(slot.dueAt))
    await ledger.settle(slot, { state: 'posted', detail: '17' }, slot.dueAt)
  }
}

type Statement = readonly [text: string, values: readonly SqlValue[]]

/** What the ledger says to a database while it does so. */
async function statementsOf(round: number): Promise<readonly Statement[]> {
  const said: Statement[] = []
  const run: RunSql = async (text, values) => {
    said.push([text, values])
    return [{}]
  }
  await claimAll(sqlLedger(run), round)
  return said
}

async function timed(task: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await task()
  return performance.now() - start
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** In turns, so that a busy machine slows both. */
async function compare(
  ledger: State['ledger'],
  bare: (statements: readonly Statement[]) => Promise<void>,
): Promise<Throughput> {
  const oursMs: number[] = []
  const bareMs: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    oursMs.push(await timed(() => claimAll(ledger, round)))
    const statements = await statementsOf(round)
    bareMs.push(await timed(() => bare(statements)))
  }
  const [ours, other] = [median(oursMs), median(bareMs)]
  return { ours: (CLAIMS * 1000) / ours, bare: (CLAIMS * 1000) / other, ratio: ours / other }
}

export async function measureSqlite(folder: string): Promise<Throughput> {
  const opened = expectOpen(await openSqliteState(join(folder, 'ours.db')))
  const database = new DatabaseSync(join(folder, 'bare.db'))
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
  for (const step of MIGRATIONS.flat()) database.exec(step)
  const prepared = new Map<string, ReturnType<DatabaseSync['prepare']>>()
  const result = await compare(opened.state.ledger, async (statements) => {
    for (const [text, values] of statements) {
      const statement = prepared.get(text) ?? database.prepare(text.replace(/\$(\d+)/g, '?$1'))
      prepared.set(text, statement)
      statement.all(...values)
    }
  })
  await opened.close()
  database.close()
  return result
}

/** On a server of its own that really writes to the disk. */
export async function measurePostgres(): Promise<Throughput> {
  const server = await startPostgres([])
  try {
    const opened = expectOpen(await openPostgresState(await server.database(), { log: keptLog().log }))
    const pool = new pg.Pool({ connectionString: await server.database() })
    // The server may end before its last connection has.
    pool.on('error', () => {})
    for (const step of MIGRATIONS.flat()) await pool.query(step)
    const result = await compare(opened.state.ledger, async (statements) => {
      for (const [text, values] of statements) await pool.query(text, [...values])
    })
    await opened.close()
    await pool.end()
    return result
  } finally {
    await server.stop()
  }
}
