// What every subscription store promises, whatever it is written on.
import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { SubscriptionStore } from '../../src/domain/store-ports.ts'
import { slotFor } from './slots.ts'
import type { StateUnderTest } from './stores.ts'

const DAILY = slotFor('2026-03-02').subscription
const MESH = {
  ...DAILY,
  id: `${DAILY.id}/service-mesh`,
  about: 'service mesh',
  schedule: { days: [1, 3], at: '18:30', zone: 'Asia/Kolkata' },
} as const
const WORKSPACE = { platform: 'slack', workspace: 'T1' } as const
const IN_T1 = { ...DAILY, id: 'slack:T1/C1/daily/09:00/UTC', channel: { ...WORKSPACE, id: 'C1' } }
const OTHER = slotFor('2026-03-02', { platform: 'discord', id: '456' }).subscription

const ACTIVE = { standing: 'active', since: 5, openFrom: 5, orderedAt: 5 } as const

export function holdsTheSubscriptionContract(open: () => Promise<StateUnderTest>): void {
  let opened: StateUnderTest
  let store: SubscriptionStore
  beforeEach(async () => {
    opened = await open()
    store = opened.state.subscriptions
  })
  afterEach(() => opened.close())

  const here = () => store.ofChannel(DAILY.channel)

  it('remembers what a channel ordered, whole, and who ordered it', async () => {
    expect(await store.subscribe(DAILY, 'U1', 5)).toBe(true)
    expect(await store.subscribe(MESH, 'U2', 6)).toBe(true)
    expect(await store.subscribe(OTHER, 'U3', 7)).toBe(true)
    expect(await here()).toEqual([
      { subscription: DAILY, origin: 'channel', ...ACTIVE, orderedBy: 'U1' },
      {
        subscription: MESH,
        origin: 'channel',
        ...ACTIVE,
        orderedBy: 'U2',
        since: 6,
        openFrom: 6,
        orderedAt: 6,
      },
    ])
  })

  it('keeps a channel of one workspace apart from that of another, and from that of no workspace', async () => {
    const inT2 = { ...IN_T1, id: 'T2', channel: { ...IN_T1.channel, workspace: 'T2' } }
    for (const one of [DAILY, IN_T1, inT2]) await store.subscribe(one, 'U1', 5)
    for (const one of [DAILY, IN_T1, inT2])
      expect(await store.ofChannel(one.channel)).toMatchObject([{ subscription: one }])
  })

  it('says when a channel has ordered the same before', async () => {
    await store.subscribe(DAILY, 'U1', 5)
    expect(await store.subscribe(DAILY, 'U2', 6)).toBe(false)
    expect(await here()).toMatchObject([{ orderedBy: 'U1', openFrom: 5 }])
  })

  it('gives one order to one of several who order it at once', async () => {
    const done = await Promise.all([1, 2, 3].map((now) => store.subscribe(DAILY, `U${now}`, now)))
    expect(done.filter(Boolean)).toHaveLength(1)
    const paused = await Promise.all([4, 5, 6].map((now) => store.order(DAILY.id, 'pause', now)))
    expect(paused.filter(Boolean)).toHaveLength(1)
  })

  it('remembers a declared one from the first time on, and keeps how it stands', async () => {
    await store.declare(DAILY, 100, 110)
    await store.order(DAILY.id, 'pause', 120)
    await store.declare(DAILY, 500, 510)
    expect(await here()).toEqual([
      {
        subscription: DAILY,
        origin: 'environment',
        standing: 'paused',
        since: 120,
        openFrom: 100,
        orderedAt: 110,
      },
    ])
  })

  it('takes up again what was stopped, when it is ordered or declared anew', async () => {
    await store.subscribe(DAILY, 'U1', 5)
    expect(await store.order(DAILY.id, 'stop', 6)).toBe(true)
    expect(await here()).toEqual([])
    expect(await store.subscribe(DAILY, 'U2', 7)).toBe(true)
    expect(await here()).toMatchObject([{ standing: 'active', openFrom: 7, orderedBy: 'U2' }])
    await store.order(DAILY.id, 'stop', 8)
    await store.declare(DAILY, 9, 10)
    expect(await here()).toMatchObject([{ standing: 'active', origin: 'environment', openFrom: 9 }])
  })

  it('pauses, resumes and stops what stands so, and says when there was nothing to do', async () => {
    await store.subscribe(DAILY, 'U1', 5)
    expect(await store.order(DAILY.id, 'resume', 6)).toBe(false)
    expect(await store.order(DAILY.id, 'pause', 7)).toBe(true)
    expect(await store.order(DAILY.id, 'pause', 8)).toBe(false)
    expect(await store.order(DAILY.id, 'resume', 9)).toBe(true)
    expect(await here()).toMatchObject([{ standing: 'active', since: 9, openFrom: 9 }])
    expect(await store.order(DAILY.id, 'stop', 10)).toBe(true)
    expect(await store.order(DAILY.id, 'stop', 11)).toBe(false)
    expect(await store.order('unknown', 'pause', 12)).toBe(false)
  })

  it('suspends with a reason, lets one tell of it, and recovers without forgetting since when it was promised', async () => {
    await store.subscribe(DAILY, 'U1', 5)
    expect(await store.recover(DAILY.id, 6)).toBe(false)
    expect(await store.suspend(DAILY.id, 'is_archived', 7)).toBe(true)
    expect(await store.suspend(DAILY.id, 'not_in_channel', 8)).toBe(false)
    const tellings = await Promise.all([9, 9, 9].map((now) => store.claimTelling(DAILY.id, now)))
    expect(tellings.filter(Boolean)).toHaveLength(1)
    expect(await here()).toMatchObject([
      { standing: 'suspended', reason: 'is_archived', since: 7, toldAt: 9 },
    ])
    await store.releaseTelling(DAILY.id)
    expect(await store.claimTelling(DAILY.id, 10)).toBe(true)
    expect(await store.recover(DAILY.id, 11)).toBe(true)
    expect(await here()).toEqual([
      { subscription: DAILY, origin: 'channel', ...ACTIVE, since: 11, orderedBy: 'U1' },
    ])
    expect(await store.claimTelling(DAILY.id, 12)).toBe(false)
  })

  it('remembers what a channel wants when all has been shown', async () => {
    await store.subscribe(DAILY, 'U1', 5)
    await store.subscribe(MESH, 'U1', 5)
    await store.subscribe(OTHER, 'U1', 5)
    await store.chooseAtEnd(DAILY.channel, 'again', 6)
    expect((await here()).map(({ atEnd }) => atEnd)).toEqual(['again', 'again'])
    expect((await store.ofChannel(OTHER.channel)).map(({ atEnd }) => atEnd)).toEqual([undefined])
  })

  it('tells what has changed since a moment, the stopped too', async () => {
    await store.subscribe(DAILY, 'U1', 5)
    await store.subscribe(MESH, 'U1', 6)
    await store.subscribe(OTHER, 'U1', 7)
    await store.order(DAILY.id, 'stop', 8)
    const changed = async (moment: number) =>
      (await store.changedSince(moment)).map(({ subscription, standing }) => [subscription.id, standing])
    expect(await changed(7)).toEqual([
      [DAILY.id, 'stopped'],
      [OTHER.id, 'active'],
    ])
    expect(await changed(0)).toHaveLength(3)
    expect(await changed(9)).toEqual([])
  })

  it('corrects what was written by a clock that was ahead', async () => {
    await store.subscribe(DAILY, 'U1', 5)
    await store.declare(OTHER, 5_000, 6_000)
    await store.correctClock(100)
    expect(await store.changedSince(0)).toMatchObject([
      { openFrom: 5, since: 5 },
      { openFrom: 100, since: 100, orderedAt: 100 },
    ])
  })

  it('remembers when notes were first there', async () => {
    expect(await store.notesSince(['a', 'b'], 5)).toEqual(
      new Map([
        ['a', 5],
        ['b', 5],
      ]),
    )
    const many = Array.from({ length: 250 }, (_, index) => `n${index}`)
    const since = await store.notesSince(['b', ...many], 7)
    expect(since.get('b')).toBe(5)
    expect(since.get('n249')).toBe(7)
    expect(await store.notesSince([], 8)).toEqual(new Map())
    expect(await store.notesSince(['a'], 3)).toEqual(new Map([['a', 3]]))
  })

  it('loses no subscription to any order of failures, only to a person who stops it', async () => {
    type Store = SubscriptionStore
    const failures: readonly ((store: Store, now: number) => Promise<unknown>)[] = [
      (s, now) => s.suspend(IN_T1.id, 'gone', now),
      (s, now) => s.recover(IN_T1.id, now),
      (s, now) => s.suspendWorkspace(WORKSPACE, 'removed', now),
      (s, now) => s.recoverWorkspace(WORKSPACE, 'removed', now),
      (s, now) => s.claimTelling(IN_T1.id, now),
      (s) => s.releaseTelling(IN_T1.id),
      (s, now) => s.order(IN_T1.id, 'pause', now),
      (s, now) => s.order(IN_T1.id, 'resume', now),
      (s, now) => s.declare(IN_T1, now, now),
      (s, now) => s.correctClock(now - 10),
    ]
    await store.subscribe(IN_T1, 'U1', 5)
    let now = 10
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(failures.length - 1), { maxLength: 12 }), async (steps) => {
        for (const step of steps) {
          now += 1
          await failures[step]?.(store, now)
          expect((await store.ofChannel(IN_T1.channel))[0]?.standing).not.toBe(undefined)
        }
      }),
      { numRuns: 15 },
    )
    await store.order(IN_T1.id, 'stop', now + 1)
    expect((await store.ofChannel(IN_T1.channel))[0]?.standing).toBe(undefined)
  })
}
