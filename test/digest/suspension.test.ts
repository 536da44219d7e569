import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PostOutcome } from '../../src/domain/digests/digest.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
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

  it('of many workspaces on Slack leave side by side, no more than five a second in one, and none is lost', async () => {
    const clock = testClock('2026-03-02T08:59:50Z')
    const state = memoryState()
    // One large workspace and ninety small ones; the last of them is kept busy for a while.
    const sizes = [100, ...Array.from({ length: 90 }, () => 10)]
    for (const [team, size] of sizes.entries()) {
      for (let index = 0; index < size; index += 1) {
        await state.subscriptions.subscribe(
          subscribed(`slack:T${team}/C${index} daily 09:00 UTC`),
          'U1',
          clock.now(),
        )
      }
    }
    const busyUntil = Date.parse('2026-03-02T09:01:00Z')
    const posted: { at: number; workspace: string | undefined; slot: string }[] = []
    const { start } = bot(clock, '', {
      state,
      post: async ({ workspace }, _, slot) => {
        if (workspace === 'T90' && clock.now() < busyUntil) return { kind: 'busy', retryAfterMs: 20_000 }
        posted.push({ at: clock.now(), workspace, slot })
        return { kind: 'posted', messageId: '1' }
      },
    })
    const running = start()
    await clock.runUntil('2026-03-02T09:05:00Z')
    await running.stop()
    expect(posted).toHaveLength(1_000)
    expect(new Set(posted.map(({ slot }) => slot)).size).toBe(1_000)
    const seconds = (some: typeof posted) =>
      [...Map.groupBy(some, ({ at }) => Math.floor(at / 1000)).values()].map((each) => each.length)
    for (const some of Map.groupBy(posted, ({ workspace }) => workspace).values())
      expect(Math.max(...seconds(some))).toBeLessThanOrEqual(6)
    expect(Math.max(...seconds(posted))).toBeLessThanOrEqual(51)
    const lastOf = (some: typeof posted) =>
      (Math.max(...some.map(({ at }) => at)) - Date.parse('2026-03-02T09:00:00Z')) / 1000
    const [large, busy, small] = [['T0'], ['T90'], undefined].map((teams) =>
      lastOf(
        posted.filter(({ workspace = '' }) =>
          teams ? teams.includes(workspace) : !/^T(0|90)$/.test(workspace),
        ),
      ),
    )
    // Turn by turn at first; the busy workspace comes when it may, and holds up nobody.
    expect(small).toBeLessThan(20)
    expect(large).toBeLessThan(40)
    expect(busy).toBeGreaterThan(60)
    expect(busy).toBeLessThan(100)
  })
})

describe('a workspace that removes the app', () => {
  it('keeps its digests suspended, and has them again when it is back', async () => {
    const clock = testClock('2026-03-02T08:00:00Z', 30)
    const state = memoryState()
    const inT1 = subscribed('slack:T1/C1 daily 09:00 UTC')
    await state.subscriptions.subscribe(inT1, 'U1', clock.now())
    let installed = true
    const { start } = bot(clock, '', {
      state,
      post: async () => (installed ? POSTED : { kind: 'gone', reason: 'the workspace has removed the app' }),
    })
    const running = start()
    const standing = async () => (await state.subscriptions.ofChannel(inT1.channel))[0]?.standing
    await clock.runUntil('2026-03-02T10:00:00Z')
    const workspace = { platform: 'slack', workspace: 'T1' } as const
    installed = false
    expect(await state.subscriptions.suspendWorkspace(workspace, 'removed', clock.now())).toBe(1)
    await clock.runUntil('2026-03-04T10:00:00Z')
    expect(await standing()).toBe('suspended')
    installed = true
    await state.subscriptions.recoverWorkspace(workspace, 'removed', clock.now())
    expect(await standing()).toBe('active')
    await clock.runUntil('2026-03-05T10:00:00Z')
    await running.stop()
    const entries = await state.ledger.entries(inT1.channel)
    expect(entries.map(({ state: end }) => end)).toEqual(['posted', 'gone', 'gone', 'posted'])
  })

  it('is left alone once what it ordered has been erased, by every replica within half an hour', async () => {
    const clock = testClock('2026-03-02T08:00:00Z', 30)
    const state = memoryState()
    const inT1 = subscribed('slack:T1/C1 daily 09:00 UTC')
    await state.subscriptions.subscribe(inT1, 'U1', clock.now())
    const { start, attempts } = bot(clock, '', { state })
    const running = start()
    await clock.runUntil('2026-03-02T10:00:00Z')
    await state.installations.put('T1', 'sealed', 1)
    await state.installations.clear('T1', 2)
    await state.installations.erase('T1', 3)
    await clock.runUntil('2026-03-04T10:00:00Z')
    await running.stop()
    expect(attempts).toHaveLength(1)
    expect(await state.ledger.entries(inT1.channel)).toEqual([])
  })
})
