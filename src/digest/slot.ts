// One slot whose turn has come: what the channel has seen is read, what to bring is decided, and it is delivered.
import { type Delivery, type KeptSubscription, type Slot, trialKey } from '../domain/digests/digest.ts'
import { type DecisionInput, decide } from './decide.ts'
import { type DeliverCollaborators, type DeliveryEnd, deliver } from './deliver.ts'
import { localDay } from './schedule.ts'

export interface SlotCollaborators extends DeliverCollaborators {
  readonly showable: () => Pick<DecisionInput, 'stock' | 'idsAbout'>
  readonly notesSince: () => ReadonlyMap<string, number>
}

/** How a slot ended; `empty`: the library has nothing to show yet; `resting`: the channel wants nothing that day. */
export type SlotBrought = DeliveryEnd | { readonly kind: 'empty' | 'resting' }

const knownOf = async (
  { subscription }: Pick<Slot, 'subscription'>,
  { ledger, showable, notesSince }: SlotCollaborators,
): Promise<DecisionInput> => ({
  ...showable(),
  history: await ledger.shown(subscription.channel),
  notesSince: notesSince(),
})

/** Brings a due slot. Throws only what the ledger throws. */
export async function bringSlot(
  slot: Slot,
  kept: KeptSubscription,
  collaborators: SlotCollaborators,
): Promise<SlotBrought> {
  const { ledger, now, log } = collaborators
  const decision = decide(slot, kept.atEnd, await knownOf(slot, collaborators), now())
  switch (decision.kind) {
    case 'deliver':
      return deliver(decision.delivery, collaborators)
    case 'empty':
      log.warn({ slot: slot.key }, 'A digest is due, but the notes have nothing to show.')
      return decision
    case 'rest':
      await ledger.pass(slot, { state: 'resting', detail: 'all has been shown' }, now())
      return { kind: 'resting' }
    default:
      return decision satisfies never
  }
}

/** Posts at once what the next slot would bring; nothing counts as shown by it. */
export async function bringTrial(
  kept: KeptSubscription,
  collaborators: SlotCollaborators,
): Promise<DeliveryEnd> {
  const { now } = collaborators
  const { subscription } = kept
  const moment = now()
  const day = localDay(moment, subscription.schedule.zone)
  const slot: Slot = { key: trialKey(subscription.id, moment), subscription, day, dueAt: moment }
  const decision = decide(slot, 'again', await knownOf(slot, collaborators), moment)
  if (decision.kind !== 'deliver') return { kind: 'missed' }
  const delivery: Delivery = { ...decision.delivery, items: [], trial: true }
  return deliver(delivery, collaborators)
}
