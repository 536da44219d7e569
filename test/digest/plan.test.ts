import { describe, expect, it } from 'vitest'
import { isLate, type OpenSlot, planSlots } from '../../src/digest/plan.ts'
import { slotOn } from '../../src/digest/schedule.ts'
import type { KeptSubscription, Slot, Subscription } from '../../src/domain/digests/digest.ts'
import { subscribed } from './world.ts'

const NINE = subscribed('slack:C1 daily 09:00 UTC')
const TEN = subscribed('slack:C1 daily 10:00 UTC')
const ELSEWHERE = subscribed('discord:456 daily 09:00 UTC')

function slotOf(subscription: Subscription, day = '2026-01-05'): Slot {
  const slot = slotOn(subscription, day)
  if (!slot) throw new Error('no slot')
  return slot
}

const kept = (subscription: Subscription, more: Partial<KeptSubscription> = {}): KeptSubscription => ({
  subscription,
  origin: 'channel',
  standing: 'active',
  since: 0,
  openFrom: 0,
  orderedAt: 0,
  ...more,
})

const open = (subscription: Subscription, more: Partial<KeptSubscription> = {}): OpenSlot => ({
  slot: slotOf(subscription),
  kept: kept(subscription, more),
})

const momentOf = (time: string) => Date.parse(`2026-01-05T${time}Z`)

function planAt(time: string, slots: readonly OpenSlot[], occupied: readonly string[] = []) {
  const plan = planSlots({ open: slots, occupied: new Set(occupied), now: momentOf(time) })
  return {
    post: plan.post.map(({ slot }) => slot.key),
    missed: plan.missed.map(({ key }) => key),
  }
}

const NINE_KEY = 'slack:C1/daily/09:00/UTC@2026-01-05'
const TEN_KEY = 'slack:C1/daily/10:00/UTC@2026-01-05'
const ELSEWHERE_KEY = 'discord:456/daily/09:00/UTC@2026-01-05'
const NOTHING = { post: [], missed: [] }

describe('a plan', () => {
  it('posts a slot that is open', () => {
    expect(planAt('09:00', [open(NINE)])).toEqual({ ...NOTHING, post: [NINE_KEY] })
    expect(planAt('09:00', [])).toEqual(NOTHING)
  })

  it('catches up for six hours, then records the slot as missed', () => {
    expect(planAt('15:00', [open(NINE)])).toEqual({ ...NOTHING, post: [NINE_KEY] })
    expect(planAt('15:00:01', [open(NINE)])).toEqual({ ...NOTHING, missed: [NINE_KEY] })
  })

  it('neither posts nor misses what was never promised, nor what a person has paused', () => {
    expect(planAt('09:20', [open(NINE, { openFrom: momentOf('09:00') })]).post).toEqual([NINE_KEY])
    expect(planAt('09:20', [open(NINE, { openFrom: momentOf('09:00:01') })])).toEqual(NOTHING)
    expect(planAt('09:20', [open(NINE, { standing: 'paused' })])).toEqual(NOTHING)
    expect(planAt('20:00', [open(NINE, { standing: 'paused' })])).toEqual(NOTHING)
  })

  it('tries a suspended one again, after the others', () => {
    expect(planAt('09:00', [open(NINE, { standing: 'suspended' }), open(ELSEWHERE)]).post).toEqual([
      ELSEWHERE_KEY,
      NINE_KEY,
    ])
  })

  it('posts one at a time in a channel, the oldest first, and all channels at once', () => {
    const slots = [open(NINE), open(ELSEWHERE), open(TEN)]
    expect(planAt('10:00', slots).post).toEqual([NINE_KEY, ELSEWHERE_KEY])
    expect(planAt('10:00', slots, ['slack:C1']).post).toEqual([ELSEWHERE_KEY])
    expect(planAt('10:00', [open(TEN)]).post).toEqual([TEN_KEY])
  })

  it('leaves to the delivery in flight to record that its slot was missed', () => {
    expect(planAt('16:00', [open(NINE)], ['slack:C1'])).toEqual(NOTHING)
  })

  it('marks as late what comes more than ten minutes after its time', () => {
    expect(isLate(slotOf(NINE), momentOf('09:10'))).toBe(false)
    expect(isLate(slotOf(NINE), momentOf('09:10:01'))).toBe(true)
  })
})
