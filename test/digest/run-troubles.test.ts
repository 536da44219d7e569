import { describe, expect, it } from 'vitest'
import type { PostOutcome } from '../../src/domain/digests/digest.ts'
import type { DeliveryLedger } from '../../src/domain/store-ports.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { bot, CORPUS, DAILY } from './bot.ts'
import { testClock } from './clock.ts'
import { corpusOf } from './world.ts'

describe('running digests in trouble', () => {
  it('posts once when the clock is put back over the slot, and still the next day', async () => {
    const clock = testClock('2026-03-02T08:50:00Z')
    const { start, times } = bot(clock, DAILY)
    const running = start()
    await clock.runUntil('2026-03-02T09:05:00Z')
    clock.set('2026-03-02T08:30:00Z')
    await clock.runUntil('2026-03-03T09:05:00Z')
    await running.stop()
    expect(times()).toEqual(['2026-03-02T09:00', '2026-03-03T09:00'])
  })

  it('finds its way back when it was started with a clock years ahead', async () => {
    const clock = testClock('2031-03-02T10:00:00Z')
    const { start, times } = bot(clock, DAILY)
    const running = start()
    await clock.runUntil('2031-03-02T10:05:00Z')
    clock.set('2026-03-02T08:30:00Z')
    await clock.runUntil('2026-03-03T09:05:00Z')
    await running.stop()
    expect(times()).toEqual(['2026-03-02T09:00', '2026-03-03T09:00'])
  })

  it('posts late when the clock jumps over the slot', async () => {
    const clock = testClock('2026-03-02T08:50:00Z')
    const { start, attempts } = bot(clock, DAILY)
    const running = start()
    await clock.runUntil('2026-03-02T08:55:00Z')
    clock.set('2026-03-02T12:00:00Z')
    await clock.runUntil('2026-03-02T12:02:03Z')
    await running.stop()
    expect(attempts.map(({ text }) => text.startsWith('late '))).toEqual([true])
  })

  it('believes no clock that leaps days ahead and is put right: nothing is posted early, nothing missed', async () => {
    const clock = testClock('2026-03-02T08:50:00Z')
    const { start, states, times, said } = bot(clock, DAILY)
    const running = start()
    await clock.runUntil('2026-03-02T08:55:00Z')
    for (const wrong of ['2026-03-09T12:00:00Z', '2026-03-03T09:30:00Z', '2026-03-02T09:01:00Z']) {
      clock.set(wrong)
      await clock.runUntil(Date.parse(wrong) + 90_000)
    }
    clock.set('2026-03-02T08:58:00Z')
    await clock.runUntil('2026-03-04T09:05:00Z')
    await running.stop()
    expect(times()).toEqual(['2026-03-02T09:00', '2026-03-03T09:00', '2026-03-04T09:00'])
    expect(await states()).toEqual(['2026-03-02 posted', '2026-03-03 posted', '2026-03-04 posted'])
    expect(said.filter((line) => line.includes('leapt'))).toHaveLength(1)
  })

  it('records as missed what it slept through, two minutes after it woke', async () => {
    const clock = testClock('2026-03-02T08:50:00Z')
    const { start, states } = bot(clock, DAILY)
    const running = start()
    await clock.runUntil('2026-03-02T08:55:00Z')
    clock.set('2026-03-03T08:00:00Z')
    await clock.runUntil('2026-03-03T09:05:00Z')
    await running.stop()
    expect(await states()).toEqual(['2026-03-02 missed', '2026-03-03 posted'])
  })

  it('goes on with other channels while one is busy', async () => {
    const clock = testClock('2026-03-02T08:59:00Z')
    const { start, times, attempts } = bot(clock, `${DAILY}; discord:456 daily 09:30 UTC`, {
      outcomes: [{ kind: 'busy', retryAfterMs: 3_600_000 }],
    })
    const running = start()
    await clock.runUntil('2026-03-02T10:01:00Z')
    await running.stop()
    expect(times()).toEqual(['2026-03-02T09:00', '2026-03-02T09:30', '2026-03-02T10:00'])
    expect(attempts.map(({ channel }) => channel.platform)).toEqual(['slack', 'discord', 'slack'])
  })

  it('posts two digests of one channel one after the other, and not the same', async () => {
    const clock = testClock('2026-03-02T08:59:00Z')
    const { start, attempts } = bot(clock, `${DAILY}; slack:C1 weekdays 09:00 UTC`)
    const running = start()
    await clock.runUntil('2026-03-02T09:00:10Z')
    await running.stop()
    expect(attempts).toHaveLength(2)
    expect(attempts[0]?.text).not.toBe(attempts[1]?.text)
  })

  it('goes on after the ledger failed, and posts what was due', async () => {
    const clock = testClock('2026-03-02T08:59:00Z')
    const sound = memoryState().ledger
    const ledger: DeliveryLedger = {
      ...sound,
      states: (slots) =>
        clock.now() < Date.parse('2026-03-02T09:03Z')
          ? Promise.reject(new Error('disk full'))
          : sound.states(slots),
    }
    const { start, times, said } = bot(clock, DAILY, { ledger })
    const running = start()
    await clock.runUntil('2026-03-02T09:20:00Z')
    await running.stop()
    expect(said[0]).toBe('error: Looking for due digests failed; it is tried again.')
    expect(times()).toHaveLength(1)
  })

  it('waits for notes to show, and posts when there are some', async () => {
    const clock = testClock('2026-03-02T08:59:00Z')
    const empty = corpusOf({})
    const corpus = () => (clock.now() < Date.parse('2026-03-02T11:00Z') ? empty : CORPUS)
    const { start, states, attempts } = bot(clock, DAILY, { corpus })
    const running = start()
    await clock.runUntil('2026-03-02T11:10:00Z')
    await running.stop()
    expect(await states()).toEqual(['2026-03-02 posted'])
    expect(attempts).toHaveLength(1)
  })

  it('records a slot as missed when there was nothing to show until its window closed', async () => {
    const clock = testClock('2026-03-02T08:59:00Z')
    const { start, states } = bot(clock, DAILY, { corpus: () => corpusOf({}) })
    const running = start()
    await clock.runUntil('2026-03-02T15:10:00Z')
    await running.stop()
    expect(await states()).toEqual(['2026-03-02 missed'])
  })

  it('waits for what is being posted when it stops, and settles it', async () => {
    const clock = testClock('2026-03-02T09:00:00Z')
    const answer = Promise.withResolvers<PostOutcome>()
    const { start, states } = bot(clock, DAILY, { post: () => answer.promise })
    const running = start()
    await clock.runUntil('2026-03-02T09:00:02Z')
    let stopped = false
    const stop = running.stop().then(() => {
      stopped = true
    })
    await clock.runUntil('2026-03-02T09:00:04Z')
    expect(stopped).toBe(false)
    expect(await states()).toEqual(['2026-03-02 claimed'])
    answer.resolve({ kind: 'posted', messageId: '1' })
    await stop
    expect(await states()).toEqual(['2026-03-02 posted'])
  })

  it('begins nothing once it was told to stop, and leaves the slot to the next start', async () => {
    const clock = testClock('2026-03-02T09:00:00Z')
    const { start, states, attempts } = bot(clock, DAILY)
    await start().stop()
    expect(attempts).toEqual([])
    expect(await states()).toEqual([])
  })
})
