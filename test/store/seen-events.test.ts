import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { expect, it } from 'vitest'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { ownMemory } from '../../src/store/replicas/own-memory.ts'
import { sqlSeenEvents } from '../../src/store/replicas/seen-events.ts'
import { describeSeenEvents } from './seen-events-contract.ts'
import { describePostgres, openPostgres } from './stores.ts'
import { opened, temporaryFolder } from './temporary-folder.ts'

describeSeenEvents('events seen, in memory', async () => {
  let now = 0
  const { seen } = memoryState(() => now)
  const age = async (milliseconds: number) => {
    now += milliseconds
  }
  return { seen, other: seen, age, close: async () => {} }
})

it('events seen by one process are new once, whoever asks first', async () => {
  const own = ownMemory().seen
  const told = await Promise.all([own.firstTime('a'), own.firstTime('a'), own.firstTime('b')])
  expect(told).toEqual([true, false, true])
  await own.forget('a')
  expect(await own.firstTime('a')).toBe(true)
})

describeSeenEvents('events seen, in SQLite', async () => {
  const path = join(temporaryFolder(), 'kubecon.db')
  const [one, two] = await Promise.all([opened(path), opened(path)])
  const database = new DatabaseSync(path)
  return {
    seen: one.state.seen,
    other: two.state.seen,
    age: async (ms) => void database.prepare('UPDATE event_seen SET seen_at = seen_at - ?').run(ms),
    async close() {
      database.close()
      await Promise.all([one.close(), two.close()])
    },
  }
})

describePostgres('events', (server) => {
  describeSeenEvents('events seen, in PostgreSQL', async () => {
    const url = await server().database()
    const [one, two] = [await openPostgres(url), await openPostgres(url)]
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    return {
      seen: one.state.seen,
      other: two.state.seen,
      age: async (ms) => void (await client.query('UPDATE event_seen SET seen_at = seen_at - $1', [ms])),
      async close() {
        await Promise.all([client.end(), one.close(), two.close()])
      },
    }
  })
})

it('events seen in a database are swept away after ten minutes, with one statement a minute', async () => {
  const statements: string[] = []
  const run = async (text: string) => {
    statements.push(text.trim().split(' ').slice(0, 3).join(' '))
    return [{ event: 'a' }]
  }
  const seen = sqlSeenEvents(run, '1')
  for (let i = 0; i < 100; i++) await seen.firstTime(`e${i}`)
  expect(statements.filter((text) => text === 'DELETE FROM event_seen')).toHaveLength(1)
  expect(statements).toHaveLength(101)
})

it('events seen are 200,000 at most: beyond them the oldest are forgotten early', async () => {
  const path = join(temporaryFolder(), 'kubecon.db')
  const { state, close } = await opened(path)
  const database = new DatabaseSync(path)
  const future = Date.now() + 60_000
  database.exec(`
    WITH RECURSIVE number (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM number WHERE n < 200001)
    INSERT INTO event_seen SELECT 'e' || n, ${future} + n FROM number`)
  await state.seen.firstTime('new')
  const { count, oldest } =
    database.prepare('SELECT COUNT(*) AS count, MIN(seen_at) AS oldest FROM event_seen').get() ?? {}
  expect([count, oldest]).toEqual([200_000, future + 2])
  database.close()
  await close()
})

it('events seen longer ago than ten minutes are taken away by the next process', async () => {
  const path = join(temporaryFolder(), 'kubecon.db')
  const before = await opened(path)
  await before.state.seen.firstTime('old')
  await before.close()
  const database = new DatabaseSync(path)
  database.prepare('UPDATE event_seen SET seen_at = seen_at - 600000').run()
  // A process of its own sweeps with its first event.
  const after = await opened(path)
  await after.state.seen.firstTime('new')
  expect(database.prepare('SELECT event FROM event_seen').all()).toEqual([{ event: 'new' }])
  database.close()
  await after.close()
})
