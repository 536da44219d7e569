// Real processes that share a database and are killed at the worst moments: every slot ends, none is posted twice.
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it, onTestFinished } from 'vitest'
import { THOROUGH } from '../thorough.ts'
import { startPostgres } from './postgres-server.ts'
import { countsOf, linesOf, ordersOf, startPosting, untilEnded } from './posting-processes.ts'
import { describePostgres, openPostgres, type StateUnderTest } from './stores.ts'
import { opened, temporaryFolder } from './temporary-folder.ts'

/** In each of three groups. */
const KILLS = THOROUGH ? 100 : 8
const TIMEOUT_MS = 120_000
const CHANNELS = Math.max(30, KILLS * 2)

async function survives(
  open: () => Promise<StateUnderTest>,
  state: string,
  processes: number,
  title: string,
) {
  const channels = join(temporaryFolder(), 'channels')
  const orders = ordersOf(CHANNELS, 3)
  const store = await open()
  for (const one of orders)
    await store.state.subscriptions.subscribe(one, 'U1', Date.parse('2026-03-02T08:00Z'))
  const posting = startPosting(processes, KILLS, 0.12, state, channels)
  const states = await untilEnded(store, orders, TIMEOUT_MS - 20_000)
  await posting.stop()
  const lines = linesOf(channels)
  const counts = countsOf(states)
  console.log(
    `${title}: ${orders.length} slots, ${posting.kills()} kills, ${lines.length} posts, ${JSON.stringify(counts)}`,
  )
  expect(counts.lost ?? 0).toBe(0)
  expect(counts.claimed ?? 0).toBe(0)
  const slots = lines.map(({ slot }) => slot)
  expect(slots.filter((slot, index) => slots.indexOf(slot) !== index)).toEqual([])
  // What the ledger calls posted stands in its channel; what does not stand there is called unclear.
  const written = new Set(slots)
  const ends = [...states]
  expect(ends.filter(([slot, end]) => end === 'posted' && !written.has(slot))).toEqual([])
  expect(ends.filter(([slot, end]) => end !== 'posted' && end !== 'unclear' && written.has(slot))).toEqual([])
  await store.close()
}

describe('several processes that are killed again and again', () => {
  it(
    'lose nothing and repeat nothing: three on one SQLite file',
    async () => {
      const path = join(temporaryFolder(), 'kubecon.db')
      await survives(async () => opened(path), path, 3, 'three on SQLite')
    },
    TIMEOUT_MS,
  )
})

describePostgres('several processes that are killed again and again', (server) => {
  it.each(THOROUGH ? [2, 5] : [5])(
    'lose nothing and repeat nothing: %i on one database',
    async (processes) => {
      const url = await server().database()
      await survives(() => openPostgres(url), url, processes, `${processes} on PostgreSQL`)
    },
    TIMEOUT_MS,
  )

  it(
    'go on after the database was away for three of their minutes, and lose nothing',
    async () => {
      const server = await startPostgres()
      onTestFinished(() => server.stop())
      const url = await server.database()
      const channels = join(temporaryFolder(), 'channels')
      const orders = ordersOf(40, 3)
      const store = await openPostgres(url)
      for (const one of orders)
        await store.state.subscriptions.subscribe(one, 'U1', Date.parse('2026-03-02T08:00Z'))
      const posting = startPosting(2, 0, 0, url, channels)
      while (linesOf(channels).length === 0) await pause(50)
      await server.kill()
      await pause(3_000)
      await server.restart()
      const states = await untilEnded(store, orders, TIMEOUT_MS - 30_000)
      const errors = await posting.stop()
      const slots = linesOf(channels).map(({ slot }) => slot)
      const counts = countsOf(states)
      console.log(`database away: ${orders.length} slots, ${slots.length} posts, ${JSON.stringify(counts)}`)
      expect(errors.join()).toContain('it is tried again')
      expect((counts.lost ?? 0) + (counts.claimed ?? 0) + (counts.missed ?? 0)).toBe(0)
      expect(new Set(slots).size).toBe(slots.length)
      await store.close()
    },
    TIMEOUT_MS,
  )
})
