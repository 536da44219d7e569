// The state, with a count of how the slots of digests end.
import { TRIAL } from '../../digest/slot.ts'
import type { ChannelRef, SlotEnd } from '../../domain/digest.ts'
import type { Meter } from '../../domain/ports.ts'
import type { DeliveryLedger } from '../../domain/store-ports.ts'
import type { SharedState } from '../../store/keep-open.ts'
import type { State } from '../../store/state.ts'

/** Counts what comes to an end in it, whoever ends it. */
export function measureState(shared: SharedState, meter: Meter): SharedState {
  let of: { readonly state: State; readonly measured: State } | undefined
  const measured = (state: State): State => {
    if (of?.state !== state)
      of = { state, measured: { ...state, ledger: countingLedger(state.ledger, meter) } }
    return of.measured
  }
  return {
    async open() {
      const opened = await shared.open()
      return opened.kind === 'open' ? { ...opened, state: measured(opened.state) } : opened
    },
    giveUp: () => shared.giveUp(),
    close: () => shared.close(),
  }
}

/** Slots end in one place, whoever ends them. What a person tried out is no digest that was due. */
const countingLedger = (ledger: DeliveryLedger, meter: Meter): DeliveryLedger => {
  const count = (slot: string, { platform }: ChannelRef, end: SlotEnd): void => {
    if (!slot.includes(`@${TRIAL}`)) meter.slotEnded(platform, end)
  }
  return {
    ...ledger,
    async settle(slot, end, now) {
      await ledger.settle(slot, end, now)
      count(slot.key, slot.subscription.channel, end.state)
    },
    async endLeft(claim, end, now) {
      const ended = await ledger.endLeft(claim, end, now)
      if (ended && end !== 'open') count(claim.slot, claim.channel, end.state)
      return ended
    },
  }
}
