// What a channel will be shown, day by day: the same decisions as in earnest, and nothing is posted or remembered.
import type { AtEnd, Delivery, DigestDay, Shown, Subscription } from '../domain/digest.ts'
import { decide, type Known } from './decide.ts'
import { dayAfter, slotOn } from './schedule.ts'

export interface Preview {
  readonly subscription: Subscription
  readonly known: Known
  readonly atEnd?: AtEnd
  readonly from: DigestDay
  /** Calendar days. */
  readonly days: number
}

export interface PreviewedDay {
  readonly day: DigestDay
  /** Epoch milliseconds. */
  readonly dueAt: number
  /** Absent on a day on which the channel wants nothing, or the library has nothing. */
  readonly delivery?: Delivery
}

/** The days on which something is due, in order; each is taken to be posted on time. */
export function previewDigests({ subscription, known, atEnd, from, days }: Preview): readonly PreviewedDay[] {
  const history: Shown[] = [...known.history]
  return Array.from({ length: days }, (_, index) => dayAfter(from, index)).flatMap((day) => {
    const slot = slotOn(subscription, day)
    if (!slot) return []
    const { dueAt } = slot
    const decision = decide(slot, atEnd, { ...known, history }, dueAt)
    if (decision.kind !== 'deliver') return [{ day, dueAt }]
    history.push({ at: dueAt, items: decision.delivery.items })
    return [{ day, dueAt, delivery: decision.delivery }]
  })
}
