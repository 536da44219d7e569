import { describe, expect, it } from 'vitest'
import type { DeliveryLedger } from '../../src/domain/store-ports.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { bot, DAILY, WEEKDAYS } from './bot.ts'
import { testClock } from './clock.ts'

/** Counts the questions put to a ledger. */
function counted(ledger: DeliveryLedger) {
  let count = 0
  const counting = new Proxy(ledger, {
    get(target, name, receiver) {
      count += 1
      return Reflect.get(target, name, receiver)
    },
  })
  return { ledger: counting, count: () => count }
}

describe('running digests', () => {
  it('posts every weekday once over eight weeks with a change of clocks, and repeats nothing', async () => {
    const clock = testClock('2026-03-02T00:00:00Z', 30)
    const { start, attempts, times } = bot(clock, WEEKDAYS)
    const running = start()
    await clock.runUntil('2026-04-27T00:00:00Z')
    await running.stop()
    expect(attempts).toHaveLength(40)
    expect(new Set(attempts.map(({ slot }) => slot)).size).toBe(40)
    expect(new Set(attempts.map(({ text }) => text.split(' ')[0])).size).toBe(40)
    const hours = (from: string, to: string) =>
      new Set(
        times()
          .filter((time) => time >= from && time < to)
          .map((time) => time.slice(11)),
      )
    expect(hours('2026-03-02', '2026-03-29')).toEqual(new Set(['09:00']))
    expect(hours('2026-03-29', '2026-04-27')).toEqual(new Set(['08:00']))
    const weekdays = new Set(times().map((time) => new Date(`${time}Z`).getUTCDay()))
    expect(weekdays).toEqual(new Set([1, 2, 3, 4, 5]))
  })

  it('repeats nothing when it is restarted again and again', async () => {
    const clock = testClock('2026-03-02T00:00:00Z', 30)
    const state = memoryState()
    const { start, attempts } = bot(clock, WEEKDAYS, { state })
    for (let hour = 0; hour < 8 * 7 * 24; hour += 5) {
      const running = start()
      await clock.runUntil(clock.now() + 5 * 3_600_000)
      await running.stop()
    }
    expect(attempts).toHaveLength(40)
    expect(new Set(attempts.map(({ slot }) => slot)).size).toBe(40)
    expect(new Set(attempts.map(({ text }) => text.split(' ')[0])).size).toBe(40)
  })

  it('posts once when two processes share a ledger', async () => {
    const clock = testClock('2026-03-02T00:00:00Z', 30)
    const state = memoryState()
    const one = bot(clock, DAILY, { state })
    const other = bot(clock, DAILY, { state })
    const running = [one.start(), other.start()]
    await clock.runUntil('2026-03-16T00:00:00Z')
    await Promise.all(running.map((each) => each.stop()))
    const slots = [...one.attempts, ...other.attempts].map(({ slot }) => slot)
    expect(slots).toHaveLength(14)
    expect(new Set(slots).size).toBe(14)
  })

  it('catches up after an absence and records what it is too late for', async () => {
    const clock = testClock('2026-03-02T08:00:00Z')
    const { start, states, attempts } = bot(clock, DAILY)
    await start().stop()
    clock.set('2026-03-05T11:00:00Z')
    const running = start()
    await clock.runUntil('2026-03-05T11:00:05Z')
    await running.stop()
    expect(await states()).toEqual([
      '2026-03-02 missed',
      '2026-03-03 missed',
      '2026-03-04 missed',
      '2026-03-05 posted',
    ])
    expect(attempts.map(({ text }) => text.startsWith('late '))).toEqual([true])
  })

  it('asks the ledger nothing while nothing is due', async () => {
    const clock = testClock('2026-03-02T10:00:00Z')
    const { ledger, count } = counted(memoryState().ledger)
    const running = bot(clock, DAILY, { ledger }).start()
    await clock.runUntil('2026-03-02T10:05:00Z')
    const before = count()
    await clock.runUntil('2026-03-02T14:00:00Z')
    expect(count()).toBe(before)
    await running.stop()
  })
})
