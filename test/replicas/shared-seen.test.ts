import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import type { SeenEvents } from '../../src/domain/store-ports.ts'
import { sharedSeen } from '../../src/replicas/shared-seen.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { expectSoon } from '../cost.ts'
import { keptLog } from '../digest/world.ts'

/** Two replicas on one database that can be taken away, and a clock that is moved by hand. */
function replicas() {
  const database = memoryState(() => 0).seen
  const state = { now: 0, asked: 0, lateMs: 0, failing: undefined as 'at once' | 'never answers' | undefined }
  const shared = async (): Promise<SeenEvents> => {
    state.asked += 1
    await pause(state.lateMs)
    if (state.failing === 'at once') throw new Error('connect ECONNREFUSED')
    return state.failing === 'never answers' ? new Promise(() => {}) : database
  }
  const { log, said } = keptLog()
  const replica = () => sharedSeen(shared, { own: memoryState(() => 0).seen, log, clock: () => state.now })
  return { state, said, one: replica(), two: replica() }
}

describe('an event delivered to two replicas', () => {
  it('is new to the first alone', async () => {
    const { one, two, state } = replicas()
    expect([await one.firstTime('e'), await two.firstTime('e'), await one.firstTime('e')]).toEqual([
      true,
      false,
      false,
    ])
    // What a replica has seen itself it need not ask for.
    expect(state.asked).toBe(2)
  })

  it('is new again to all where it was forgotten', async () => {
    const { one, two } = replicas()
    await one.firstTime('share')
    await one.forget('share')
    expect(await two.firstTime('share')).toBe(true)
    expect(await one.firstTime('share')).toBe(false)
  })

  it('is rather answered twice than not at all while the database is away, and that is logged once', async () => {
    const { one, two, state, said } = replicas()
    state.failing = 'at once'
    for (const key of ['a', 'b', 'c']) expect(await one.firstTime(key)).toBe(true)
    expect(await one.firstTime('a')).toBe(false)
    expect(await two.firstTime('a')).toBe(true)
    // Nobody waits for a database that has just failed.
    expect(state.asked).toBe(2)
    state.failing = undefined
    state.now = 5_000
    expect(await one.firstTime('d')).toBe(true)
    expect(await two.firstTime('d')).toBe(false)
    expect(said.map((line) => line.split(': one')[0])).toEqual([
      'warn: The database cannot be asked for events seen',
      'warn: The database cannot be asked for events seen',
      'info: The database can be asked for events seen again.',
      'info: The database can be asked for events seen again.',
    ])
  })

  it('waits for a database that is late, as an answer may be late rather than given twice', async () => {
    const { one, two, state } = replicas()
    expect(await one.firstTime('a')).toBe(true)
    state.lateMs = 1_500
    expect(await two.firstTime('a')).toBe(false)
  })

  it('waits no longer than who asks can for a database that does not answer, and the next ones not at all', async () => {
    const { one, state } = replicas()
    state.failing = 'never answers'
    const start = performance.now()
    expect(await one.firstTime('a', 500)).toBe(true)
    expect(performance.now() - start).toBeGreaterThan(450)
    const next = performance.now()
    expect(await one.firstTime('b')).toBe(true)
    // Half of what the first one waited.
    await expectSoon(performance.now() - next, 250)
  })

  it('waits hardly at all when it tries again during an outage, and for as long as ever once it is over', async () => {
    const { one, two, state } = replicas()
    state.failing = 'never answers'
    await one.firstTime('a', 500)
    state.now = 5_000
    // Who waited as long as is asked for would not be back before the test is given up.
    expect(await one.firstTime('b', 1_000_000_000)).toBe(true)
    expect(state.asked).toBe(2)
    state.failing = undefined
    state.now = 10_000
    expect(await one.firstTime('c')).toBe(true)
    state.lateMs = 700
    expect(await one.firstTime('d')).toBe(true)
    expect(await two.firstTime('d')).toBe(false)
  })
})
