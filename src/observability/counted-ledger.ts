// The ledger, with a count of how the slots of digests end.
import { type ChannelRef, isTrial, type SlotEnd } from '../domain/digests/digest.ts'
import type { Meter } from '../domain/ports.ts'
import type { DeliveryLedger } from '../domain/store-ports.ts'

/** Slots end in one place, whoever ends them. What a person tried out is no digest that was due. */
export const countingLedger = (ledger: DeliveryLedger, meter: Meter): DeliveryLedger => {
  const count = (slot: string, { platform }: ChannelRef, end: SlotEnd): void => {
    if (!isTrial(slot)) meter.slotEnded(platform, end)
  }
  return {
    ...ledger,
    async settle(slot, end, now) {
      await ledger.settle(slot, end, now)
      count(slot.key, slot.subscription.channel, end.state)
    },
    async pass(slot, end, now) {
      const ended = await ledger.pass(slot, end, now)
      if (ended) count(slot.key, slot.subscription.channel, end.state)
      return ended
    },
    async endLeft(claim, end, now) {
      const ended = await ledger.endLeft(claim, end, now)
      if (ended && end !== 'open') count(claim.slot, claim.channel, end.state)
      return ended
    },
  }
}
