// Claims that a dead process left behind: the platform is asked what stands in the channel.
import { describe, expect, it } from 'vitest'
import { ABANDONED_AFTER_MS, settleAbandoned } from '../../src/digest/abandoned-claims.ts'
import { runDigests } from '../../src/digest/run.ts'
import type { FindOutcome } from '../../src/domain/digests/digest.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { attemptAt, slotFor } from '../store/slots.ts'
import { testClock } from './clock.ts'
import { channelBook, compose, corpusOf, keptLog, surroundings, talk } from './world.ts'

const MONDAY = slotFor('2026-03-02')
const { channel } = MONDAY.subscription
const HOUR_MS = 3_600_000

/** A ledger with a claim made at nine, looked at when it is old enough. */
async function left(...answers: readonly (FindOutcome | Error)[]) {
  const { ledger } = memoryState()
  await ledger.claim(MONDAY, ['a/1'], attemptAt(MONDAY.dueAt))
  const time = { now: MONDAY.dueAt + ABANDONED_AFTER_MS + 1 }
  const asked: string[] = []
  const { log, said } = keptLog()
  const look = () =>
    settleAbandoned({
      ledger,
      log,
      now: () => time.now,
      findPost: async ({ slot }) => {
        const answer = answers[asked.push(slot) - 1] ?? { kind: 'busy' as const }
        if (answer instanceof Error) throw answer
        return answer
      },
    })
  const entry = async () => {
    const [only] = await ledger.entries(channel)
    return only && [only.state, only.detail]
  }
  return { ledger, time, asked, said, look, entry }
}

describe('a claim left behind', () => {
  const ENDS: readonly (readonly [FindOutcome, readonly unknown[] | undefined])[] = [
    [{ kind: 'stands', messageId: '17' }, ['posted', '17']],
    [{ kind: 'open' }, undefined],
    [{ kind: 'unknown', reason: 'no scope' }, ['unclear', 'the process ended while this was being posted']],
    [{ kind: 'busy' }, ['claimed', undefined]],
  ]
  it.each(ENDS)('of which the platform says %j ends as %j', async (sought, expected) => {
    const { look, entry } = await left(sought)
    await look()
    expect(await entry()).toEqual(expected)
  })

  it('is left alone while its process may still live', async () => {
    const { time, asked, look, entry } = await left({ kind: 'open' })
    time.now = MONDAY.dueAt + ABANDONED_AFTER_MS
    expect(await look()).toBe(time.now + 1)
    expect([asked, await entry()]).toEqual([[], ['claimed', undefined]])
  })

  it('is looked at as soon as it is old, however late a process has started', async () => {
    const { time, look } = await left()
    time.now = MONDAY.dueAt + 70_000
    expect(await look()).toBe(MONDAY.dueAt + ABANDONED_AFTER_MS + 1)
  })

  it('is asked about again while the platform cannot say, and is unclear when it is too late to post', async () => {
    const { time, look, entry } = await left({ kind: 'busy' }, new Error('socket hang up'))
    expect(await look()).toBe(time.now + 30_000)
    expect(await look()).toBe(time.now + 30_000)
    time.now = MONDAY.dueAt + 6 * HOUR_MS + 1
    expect(await look()).toBeUndefined()
    expect(await entry()).toEqual(['unclear', 'the process ended while this was being posted'])
  })

  it('is not touched where another process has opened its slot and claimed it anew meanwhile', async () => {
    const { ledger } = await left()
    const [claim] = await ledger.unsettled(MONDAY.dueAt + 1)
    if (!claim) throw new Error('no claim')
    expect(await ledger.endLeft(claim, 'open', 1)).toBe(true)
    await ledger.claim(MONDAY, ['a/1'], attemptAt(MONDAY.dueAt + 5))
    expect(await ledger.endLeft(claim, 'open', 1)).toBe(false)
    expect(await ledger.endLeft(claim, { state: 'unclear' }, 1)).toBe(false)
    expect((await ledger.states([MONDAY.key])).get(MONDAY.key)).toBe('claimed')
  })

  it('whose digest is not in the channel is posted after all, once', async () => {
    const clock = testClock(MONDAY.dueAt + 5_000)
    const { ledger, subscriptions } = memoryState()
    await ledger.claim(MONDAY, ['a/1'], attemptAt(MONDAY.dueAt))
    const { attempts, post } = channelBook(clock.now)
    const running = runDigests({
      ...surroundings(() => corpusOf({ talks: [talk('a', '1')] })),
      declared: [MONDAY.subscription],
      subscriptions,
      ledger,
      compose,
      post,
      findPost: async () => ({ kind: 'open' }),
      now: clock.now,
      elapsed: clock.elapsed,
      wait: clock.wait,
      log: keptLog().log,
    })
    await clock.runUntil(MONDAY.dueAt + ABANDONED_AFTER_MS + 10_000)
    expect(attempts.map(({ slot }) => slot)).toEqual([MONDAY.key])
    expect((await ledger.states([MONDAY.key])).get(MONDAY.key)).toBe('posted')
    await clock.runUntil(MONDAY.dueAt + 8 * HOUR_MS)
    expect(attempts).toHaveLength(1)
    await running.stop()
  })
})
