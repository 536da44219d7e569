// What a channel will be shown, slot by slot: the same decisions as in earnest, and nothing is posted or remembered.
import type {
  Delivery,
  DigestDay,
  KeptSubscription,
  Shown,
  Slot,
  Subscription,
} from '../domain/digests/digest.ts'
import { type DecisionInput, decide } from './decide.ts'
import { dayAfter, slotAfter, slotFrom } from './schedule.ts'

/** A digest of the channel, and what it wants when all has been shown. */
export type Wanted = Pick<KeptSubscription, 'subscription' | 'atEnd'>

export interface PreviewedSlot {
  readonly slot: Slot
  /** Absent where the channel wants nothing then, or the library has nothing. */
  readonly delivery?: Delivery
}

/**
 * The slots of all digests of a channel, the earliest first, each taken to be posted on time. They share what the
 * channel has seen: no talk comes twice. Endless where a schedule is: whoever asks says when it is enough.
 * @param first the first slot of a subscription that is looked at
 */
export function* previewSlots(
  wanted: readonly Wanted[],
  known: DecisionInput,
  first: (subscription: Subscription) => Slot | undefined,
): Generator<PreviewedSlot> {
  const history: Shown[] = [...known.history]
  const coming = wanted.flatMap(({ subscription, atEnd }) => {
    const slot = first(subscription)
    return slot ? [{ slot, atEnd }] : []
  })
  for (;;) {
    coming.sort((a, b) => a.slot.dueAt - b.slot.dueAt)
    const next = coming.shift()
    if (!next) return
    const { slot, atEnd } = next
    const decision = decide(slot, atEnd, { ...known, history }, slot.dueAt)
    if (decision.kind === 'deliver') {
      history.push({ at: slot.dueAt, items: decision.delivery.items })
      yield { slot, delivery: decision.delivery }
    } else yield { slot }
    const after = slotAfter(slot)
    if (after) coming.push({ slot: after, atEnd })
  }
}

/** The slots of one digest on so many calendar days. */
export function previewDays(
  wanted: Wanted,
  known: DecisionInput,
  { from, days }: { readonly from: DigestDay; readonly days: number },
): readonly PreviewedSlot[] {
  const end = dayAfter(from, days)
  const slots: PreviewedSlot[] = []
  for (const previewed of previewSlots([wanted], known, (subscription) => slotFrom(subscription, from))) {
    if (previewed.slot.day >= end) break
    slots.push(previewed)
  }
  return slots
}
