import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PostOutcome } from '../../src/domain/digest.ts'
import { memoryState } from '../../src/store/memory.ts'
import { bot } from './bot.ts'
import { testClock } from './clock.ts'
import { subscribed } from './world.ts'

const DAILY = subscribed('slack:C1 daily 09:00 UTC')
const GONE: PostOutcome = { kind: 'gone', reason: 'is_archived' }
const POSTED: PostOutcome = { kind: 'posted', messageId: '1' }

/** A channel that ordered one digest; the platform answers so, then well. */
async function channel(outcomes: readonly PostOutcome[], told: PostOutcome | undefined = POSTED) {
  const clock = testClock('2026-03-02T08:00:00Z', 30)
  const state = memoryState()
  await state.subscriptions.subscribe(DAILY, 'U1', clock.now())
  const tellings: string[] = []
  const tell = async (_: unknown, person: string, { fallback }: { fallback: string }) => {
    tellings.push(`${person}: ${fallback}`)
    return told
  }
  const running = bot(clock, '', { state, outcomes, more: { tell } })
  const standing = async () => {
    const [kept] = await state.subscriptions.ofChannel(DAILY.channel)
    return kept && [kept.standing, kept.reason]
  }
  return { ...running, clock, state, tellings, standing }
}

describe('a subscription whose channel cannot be reached', () => {
  it('is suspended with the reason, told once, tried at every slot, and goes on by itself', async () => {
    const { start, clock, standing, tellings, states } = await channel([GONE, GONE])
    const running = start()
    await clock.runUntil('2026-03-02T09:05:00Z')
    expect(await standing()).toEqual(['suspended', 'is_archived'])
    await clock.runUntil('2026-03-03T09:05:00Z')
    expect(await standing()).toEqual(['suspended', 'is_archived'])
    await clock.runUntil('2026-03-04T09:05:00Z')
    expect(await standing()).toEqual(['active', undefined])
    await running.stop()
    expect(tellings).toEqual(['U1: is_archived'])
    expect(await states()).toEqual(['2026-03-02 gone', '2026-03-03 gone', '2026-03-04 posted'])
  })

  it('is told of once though several replicas meet the failure, and after a restart of all of them', async () => {
    const clock = testClock('2026-03-02T08:00:00Z', 30)
    const state = memoryState()
    await state.subscriptions.subscribe(DAILY, 'U1', clock.now())
    const tellings: string[] = []
    const tell = async (_: unknown, person: string) => {
      tellings.push(person)
      return POSTED
    }
    const replicas = [1, 2, 3].map(() => bot(clock, '', { state, post: async () => GONE, more: { tell } }))
    for (const until of ['2026-03-03T09:05:00Z', '2026-03-05T09:05:00Z']) {
      const running = replicas.map(({ start }) => start())
      await clock.runUntil(until)
      await Promise.all(running.map(({ stop }) => stop()))
    }
    expect(tellings).toEqual(['U1'])
  })

  it('is told again only where the telling itself failed', async () => {
    const { start, clock, tellings } = await channel([GONE, GONE], { kind: 'gone', reason: 'no DMs' })
    const running = start()
    await clock.runUntil('2026-03-03T09:05:00Z')
    await running.stop()
    expect(tellings).toHaveLength(2)
  })

  it('is never taken away by what a platform answers, whatever that is', async () => {
    const outcome = fc.constantFrom<PostOutcome>(
      GONE,
      POSTED,
      { kind: 'unclear', reason: 'no answer' },
      { kind: 'busy', retryAfterMs: 7 * 3_600_000 },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(outcome, { maxLength: 6 }), async (outcomes) => {
        const { start, clock, standing, states } = await channel(outcomes)
        const running = start()
        await clock.runUntil('2026-03-08T10:00:00Z')
        await running.stop()
        expect(['active', 'suspended']).toContain((await standing())?.[0])
        expect(await states()).toHaveLength(7)
      }),
      { numRuns: 20 },
    )
  })

  it('is left alone while a person has paused it, and goes on from the resumption, not from before', async () => {
    const { start, clock, state, states } = await channel([])
    const running = start()
    await state.subscriptions.order(DAILY.id, 'pause', clock.now())
    await clock.runUntil('2026-03-04T10:00:00Z')
    await state.subscriptions.order(DAILY.id, 'resume', clock.now())
    await clock.runUntil('2026-03-05T10:00:00Z')
    await running.stop()
    expect(await states()).toEqual(['2026-03-05 posted'])
  })
})

describe('a thousand digests due at nine', () => {
  it('leave one after another, none is lost, and no second sees too many', async () => {
    const clock = testClock('2026-03-02T08:59:50Z')
    const state = memoryState()
    for (let index = 0; index < 1_000; index += 1) {
      for (const platform of ['slack', 'discord'] as const) {
        await state.subscriptions.subscribe(
          subscribed(`${platform}:${platform === 'slack' ? 'C' : ''}${index + 1} daily 09:00 UTC`),
          'U1',
          clock.now(),
        )
      }
    }
    const { start, attempts } = bot(clock, '', { state })
    const running = start()
    await clock.runUntil('2026-03-02T09:05:00Z')
    await running.stop()
    expect(new Set(attempts.map(({ slot }) => slot)).size).toBe(2_000)
    expect(attempts).toHaveLength(2_000)
    const first = Math.min(...attempts.map(({ at }) => at)) - Date.parse('2026-03-02T09:00:00Z')
    expect(first).toBeLessThan(2_000)
    const busiest = (platform: string) =>
      Math.max(
        ...Map.groupBy(
          attempts.filter((one) => one.channel.platform === platform),
          ({ at }) => Math.floor(at / 1000),
        )
          .values()
          .map((each) => each.length),
      )
    expect([busiest('slack'), busiest('discord')]).toEqual([5, 25])
  })
})
