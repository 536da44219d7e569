// What every delivery ledger promises, whatever it is written on.
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { ChannelRef } from '../../src/domain/digests/digest.ts'
import type { DeliveryLedger, SubscriptionStore } from '../../src/domain/store-ports.ts'
import { attemptAt, CHANNEL, slotFor } from './slots.ts'
import type { StateUnderTest } from './stores.ts'

const OTHER: ChannelRef = { platform: 'discord', id: '456' }

const MONDAY = slotFor('2026-03-02')
const TUESDAY = slotFor('2026-03-03')

export function holdsTheLedgerContract(open: () => Promise<StateUnderTest>): void {
  let opened: StateUnderTest
  let ledger: DeliveryLedger
  let subscriptions: SubscriptionStore
  beforeEach(async () => {
    opened = await open()
    ledger = opened.state.ledger
    subscriptions = opened.state.subscriptions
  })
  afterEach(() => opened.close())

  it('gives no slot of a subscription that a person has paused or stopped, until it goes on', async () => {
    const { subscription } = MONDAY
    await subscriptions.subscribe(subscription, 'U1', 1)
    for (const what of ['pause', 'stop'] as const) {
      await subscriptions.order(subscription.id, what, 2)
      expect(await ledger.claim(MONDAY, [], attemptAt(3))).toBeUndefined()
      expect(await ledger.states([MONDAY.key])).toEqual(new Map())
    }
    await subscriptions.subscribe(subscription, 'U1', 4)
    await subscriptions.suspend(subscription.id, 'not_in_channel', 5)
    expect(await ledger.claim(MONDAY, [], attemptAt(6))).toBeDefined()
  })

  it('gives a slot to the first who claims it and to nobody else', async () => {
    const claims = await Promise.all([1, 2, 3].map((now) => ledger.claim(MONDAY, [], attemptAt(now))))
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect(await ledger.claim(TUESDAY, [], attemptAt(4))).toBeDefined()
  })

  it('does not give a settled slot again', async () => {
    for (const [index, state] of (['posted', 'missed', 'unclear', 'gone', 'resting'] as const).entries()) {
      const slot = slotFor(`2026-03-0${index + 1}`)
      const attempt = attemptAt(1)
      await ledger.claim(slot, [], attempt)
      await ledger.settle(slot, { state }, 2)
      await ledger.release(slot, attempt)
      expect(await ledger.claim(slot, [], attemptAt(3))).toBeUndefined()
    }
  })

  it('gives a released slot again', async () => {
    const attempt = attemptAt(1)
    await ledger.claim(MONDAY, ['a/1'], attempt)
    await ledger.release(MONDAY, attempt)
    expect(await ledger.states([MONDAY.key])).toEqual(new Map())
    expect(await ledger.claim(MONDAY, ['a/2'], attemptAt(2))).toBeDefined()
    expect(await ledger.shown(CHANNEL)).toEqual([{ at: 2, items: ['a/2'] }])
  })

  it('tells what became of slots, of as many as are asked', async () => {
    await ledger.claim(MONDAY, [], attemptAt(1))
    await ledger.claim(TUESDAY, [], attemptAt(1))
    await ledger.settle(TUESDAY, { state: 'missed' }, 2)
    const many = Array.from({ length: 1200 }, (_, index) => `other@${index}`)
    expect(await ledger.states([...many, MONDAY.key, TUESDAY.key])).toEqual(
      new Map([
        [MONDAY.key, 'claimed'],
        [TUESDAY.key, 'missed'],
      ]),
    )
    expect(await ledger.states([])).toEqual(new Map())
  })

  it('counts as shown what was posted or may have been, oldest claim first', async () => {
    const ends = ['posted', 'missed', 'gone', 'unclear'] as const
    for (const [index, state] of ends.entries()) {
      const slot = slotFor(`2026-03-0${index + 1}`)
      await ledger.claim(slot, [`a/${state}`, 'project/x'], attemptAt(10 - index))
      await ledger.settle(slot, { state }, 20)
    }
    await ledger.claim(slotFor('2026-03-09'), ['a/claimed'], attemptAt(5))
    expect(await ledger.shown(CHANNEL)).toEqual([
      { at: 5, items: ['a/claimed'] },
      { at: 7, items: ['a/unclear', 'project/x'] },
      { at: 10, items: ['a/posted', 'project/x'] },
    ])
  })

  it('keeps channels apart', async () => {
    await ledger.claim(MONDAY, ['a/1'], attemptAt(1))
    await ledger.settle(MONDAY, { state: 'posted' }, 2)
    expect(await ledger.shown(OTHER)).toEqual([])
    expect(await ledger.entries(OTHER)).toEqual([])
    expect(await ledger.claim(slotFor('2026-03-02', OTHER), [], attemptAt(3))).toBeDefined()
  })

  it('tells which claims were left behind, and ends each of them once', async () => {
    const wednesday = slotFor('2026-03-04')
    await ledger.claim(MONDAY, ['a/1'], attemptAt(100))
    await ledger.claim(TUESDAY, ['a/2'], attemptAt(200))
    await ledger.claim(wednesday, ['a/3'], attemptAt(100))
    await ledger.settle(wednesday, { state: 'posted' }, 110)
    const left = await ledger.unsettled(200)
    expect(left).toEqual([
      { slot: MONDAY.key, channel: CHANNEL, claimedAt: 100, firstClaimedAt: 100, dueAt: MONDAY.dueAt },
    ])
    const end = { state: 'unclear', detail: 'the process ended while this was being posted' } as const
    for (const claim of left) {
      expect(await ledger.endLeft(claim, end, 300)).toBe(true)
      expect(await ledger.endLeft(claim, end, 300)).toBe(false)
      expect(await ledger.endLeft(claim, 'open', 300)).toBe(false)
    }
    expect(await ledger.unsettled(200)).toEqual([])
    const entries = await ledger.entries(CHANNEL)
    expect(entries.map(({ state }) => state)).toEqual(['unclear', 'claimed', 'posted'])
    expect(entries[0]?.detail).toBe('the process ended while this was being posted')
    expect(entries[0]?.settledAt).toBe(300)
    expect(await ledger.claim(MONDAY, [], attemptAt(400))).toBeUndefined()
  })

  it('opens the slot of a claim left behind, but not of one that was made anew meanwhile', async () => {
    await ledger.claim(MONDAY, ['a/1'], attemptAt(100))
    const [claim] = await ledger.unsettled(200)
    if (!claim) throw new Error('no claim')
    expect(await ledger.endLeft(claim, 'open', 300)).toBe(true)
    expect(await ledger.claim(MONDAY, ['a/2'], attemptAt(400))).toBeDefined()
    expect(await ledger.endLeft(claim, 'open', 500)).toBe(false)
    expect(await ledger.endLeft(claim, { state: 'unclear' }, 500)).toBe(false)
    expect((await ledger.entries(CHANNEL)).map(({ state }) => state)).toEqual(['claimed'])
  })

  it('remembers of an opened slot when it was first claimed, also when a busy platform has it given back', async () => {
    await ledger.claim(MONDAY, ['a/1'], attemptAt(100))
    for (const claim of await ledger.unsettled(200)) await ledger.endLeft(claim, 'open', 300)
    expect(await ledger.entries(CHANNEL)).toEqual([])
    expect(await ledger.states([MONDAY.key])).toEqual(new Map())
    const attempt = attemptAt(400)
    expect(await ledger.claim(MONDAY, ['a/2'], attempt)).toBe(100)
    expect(await ledger.unsettled(500)).toMatchObject([{ claimedAt: 400, firstClaimedAt: 100 }])
    await ledger.release(MONDAY, attempt)
    expect(await ledger.states([MONDAY.key])).toEqual(new Map())
    expect(await ledger.shown(CHANNEL)).toEqual([])
    expect(await ledger.claim(MONDAY, ['a/3'], attemptAt(600))).toBe(100)
    expect(await ledger.shown(CHANNEL)).toEqual([{ at: 600, items: ['a/3'] }])
  })

  it('forgets when a slot was first claimed where nothing can stand in the channel', async () => {
    const attempt = attemptAt(100)
    expect(await ledger.claim(MONDAY, [], attempt)).toBe(100)
    await ledger.release(MONDAY, attempt)
    expect(await ledger.claim(MONDAY, [], attemptAt(200))).toBe(200)
  })

  it('gives a claim again to the attempt that has it: the answer to the first may have been lost', async () => {
    const attempt = attemptAt(100)
    expect(await ledger.claim(MONDAY, ['a/1'], attempt)).toBe(100)
    expect(await ledger.claim(MONDAY, ['a/1'], attempt)).toBe(100)
    expect(await ledger.claim(MONDAY, ['a/1'], attemptAt(100))).toBeUndefined()
    await ledger.settle(MONDAY, { state: 'posted' }, 200)
    expect(await ledger.claim(MONDAY, ['a/1'], attempt)).toBeUndefined()
  })

  it('takes back no claim of another attempt', async () => {
    const [late, present] = [attemptAt(100), attemptAt(400)]
    await ledger.claim(MONDAY, ['a/1'], late)
    for (const claim of await ledger.unsettled(200)) await ledger.endLeft(claim, 'open', 300)
    await ledger.claim(MONDAY, ['a/2'], present)
    await ledger.release(MONDAY, late)
    expect(await ledger.states([MONDAY.key])).toEqual(new Map([[MONDAY.key, 'claimed']]))
  })

  it('ends a slot for which nothing is posted, once, and none that somebody has', async () => {
    const end = { state: 'missed', detail: 'the bot was not running' } as const
    await ledger.claim(TUESDAY, ['a/2'], attemptAt(1))
    expect(await ledger.pass(TUESDAY, end, 2)).toBe(false)
    expect(await ledger.pass(MONDAY, end, 2)).toBe(true)
    expect(await ledger.pass(MONDAY, end, 3)).toBe(false)
    expect(await ledger.claim(MONDAY, ['a/1'], attemptAt(4))).toBeUndefined()
    expect(await ledger.entries(CHANNEL)).toMatchObject([{ ...end, settledAt: 2 }, { state: 'claimed' }])
    expect(await ledger.shown(CHANNEL)).toEqual([{ at: 1, items: ['a/2'] }])
    for (const claim of await ledger.unsettled(9)) await ledger.endLeft(claim, 'open', 300)
    expect(await ledger.pass(TUESDAY, end, 400)).toBe(true)
  })

  it('ends no slot of a subscription that a person has paused', async () => {
    const { subscription } = MONDAY
    await subscriptions.subscribe(subscription, 'U1', 1)
    await subscriptions.order(subscription.id, 'pause', 2)
    expect(await ledger.pass(MONDAY, { state: 'missed', detail: 'late' }, 3)).toBe(false)
  })

  it('lets a claim that was thought left behind be settled by the one who holds it', async () => {
    const attempt = attemptAt(100)
    await ledger.claim(MONDAY, ['a/1'], attempt)
    for (const claim of await ledger.unsettled(200)) await ledger.endLeft(claim, { state: 'unclear' }, 300)
    await ledger.release(MONDAY, attempt)
    await ledger.settle(MONDAY, { state: 'posted', detail: '17' }, 400)
    await ledger.settle(MONDAY, { state: 'missed' }, 500)
    expect(await ledger.entries(CHANNEL)).toMatchObject([{ state: 'posted', detail: '17', settledAt: 400 }])
  })

  it('settles nothing that was not claimed', async () => {
    await ledger.settle(MONDAY, { state: 'posted' }, 1)
    expect(await ledger.entries(CHANNEL)).toEqual([])
  })

  it('lists the slots of a channel whole, oldest due first', async () => {
    await ledger.claim(TUESDAY, [], attemptAt(1))
    await ledger.claim(MONDAY, [], attemptAt(2))
    await ledger.settle(MONDAY, { state: 'gone', detail: 'not_in_channel' }, 3)
    const shared = { subscription: 'slack:C1/daily/09:00/UTC', channel: 'slack:C1' }
    expect(await ledger.entries(CHANNEL)).toEqual([
      {
        ...shared,
        slot: MONDAY.key,
        state: 'gone',
        dueAt: MONDAY.dueAt,
        settledAt: 3,
        detail: 'not_in_channel',
      },
      { ...shared, slot: TUESDAY.key, state: 'claimed', dueAt: TUESDAY.dueAt },
    ])
  })
}
