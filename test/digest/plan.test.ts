import { describe, expect, it } from 'vitest'
import { planDeliveries, type Situation } from '../../src/digest/plan.ts'
import { slotOn } from '../../src/digest/schedule.ts'
import type { Slot, Subscription } from '../../src/domain/digest.ts'
import { corpusOf, subscribed, talksOf } from './world.ts'

const NINE = subscribed('slack:C1 daily 09:00 UTC')
const TEN = subscribed('slack:C1 daily 10:00 UTC')
const ELSEWHERE = subscribed('discord:456 daily 09:00 UTC')
const corpus = corpusOf({ talks: talksOf({ a: 5 }) })

function slotOf(subscription: Subscription, day = '2026-01-05'): Slot {
  const slot = slotOn(subscription, day)
  if (!slot) throw new Error('no slot')
  return slot
}

function planAt(time: string, due: readonly Slot[], more: Partial<Situation> = {}) {
  const plan = planDeliveries({
    due,
    taken: new Set(),
    knownSince: new Map(due.map(({ subscription }) => [subscription.id, 0])),
    shown: new Map(),
    occupied: new Set(),
    corpus,
    now: Date.parse(`2026-01-05T${time}Z`),
    ...more,
  })
  return {
    deliveries: plan.deliveries.map(({ slot, late }) => (late ? `late ${slot.key}` : slot.key)),
    missed: plan.missed.map(({ key }) => key),
    empty: plan.empty.map(({ key }) => key),
  }
}

const NINE_KEY = 'slack:C1/daily/09:00/UTC@2026-01-05'
const NOTHING = { deliveries: [], missed: [], empty: [] }

describe('a plan', () => {
  it('posts a due slot that nobody has taken', () => {
    expect(planAt('09:00', [slotOf(NINE)])).toEqual({ ...NOTHING, deliveries: [NINE_KEY] })
    expect(planAt('09:00', [slotOf(NINE)], { taken: new Set([NINE_KEY]) })).toEqual(NOTHING)
  })

  it('marks as late what comes more than ten minutes after its time', () => {
    expect(planAt('09:10', [slotOf(NINE)]).deliveries).toEqual([NINE_KEY])
    expect(planAt('09:10:01', [slotOf(NINE)]).deliveries).toEqual([`late ${NINE_KEY}`])
  })

  it('catches up for six hours, then records the slot as missed', () => {
    expect(planAt('15:00', [slotOf(NINE)]).deliveries).toEqual([`late ${NINE_KEY}`])
    expect(planAt('15:00:01', [slotOf(NINE)])).toEqual({ ...NOTHING, missed: [NINE_KEY] })
  })

  it('neither posts nor misses what was due before the subscription was known, but for a quarter of an hour', () => {
    const since = (time: string) => ({ knownSince: new Map([[NINE.id, Date.parse(`2026-01-05T${time}Z`)]]) })
    expect(planAt('09:20', [slotOf(NINE)], since('09:15')).deliveries).toEqual([`late ${NINE_KEY}`])
    expect(planAt('09:20', [slotOf(NINE)], since('09:15:01'))).toEqual(NOTHING)
    expect(planAt('20:00', [slotOf(NINE)], since('20:00'))).toEqual(NOTHING)
  })

  it('posts one at a time in a channel, the oldest first, and all channels at once', () => {
    const due = [slotOf(NINE), slotOf(ELSEWHERE), slotOf(TEN)]
    expect(planAt('10:00', due).deliveries).toEqual([
      'late slack:C1/daily/09:00/UTC@2026-01-05',
      'late discord:456/daily/09:00/UTC@2026-01-05',
    ])
    expect(planAt('10:00', due, { occupied: new Set(['slack:C1']) }).deliveries).toEqual([
      'late discord:456/daily/09:00/UTC@2026-01-05',
    ])
  })

  it('leaves to the delivery in flight to record that its slot was missed', () => {
    expect(planAt('16:00', [slotOf(NINE)], { occupied: new Set(['slack:C1']) })).toEqual(NOTHING)
  })

  it('shows what the channel has not seen', () => {
    const shown = talksOf({ a: 5 }).map(({ id }, at) => ({ at, items: [id] }))
    const { deliveries } = planDeliveries({
      due: [slotOf(NINE)],
      taken: new Set(),
      knownSince: new Map([[NINE.id, 0]]),
      shown: new Map([['slack:C1', shown.filter(({ at }) => at !== 3)]]),
      occupied: new Set(),
      corpus,
      now: Date.parse('2026-01-05T09:00Z'),
    })
    expect(deliveries[0]?.digest).toEqual({ day: '2026-01-05', noted: 'a/3' })
    expect(deliveries[0]?.items).toEqual(['a/3'])
  })

  it('says when there is nothing to show', () => {
    expect(planAt('09:00', [slotOf(NINE)], { corpus: corpusOf({}) })).toEqual({
      ...NOTHING,
      empty: [NINE_KEY],
    })
  })
})
