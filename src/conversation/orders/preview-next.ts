// What a digest would bring at its next time, shown to whoever asks; nothing counts as shown by it.
import { type DecisionInput, decide } from '../../digest/decide.ts'
import { nextSlot } from '../../digest/schedule.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { Delivery, KeptSubscription } from '../../domain/digests/digest.ts'
import type { Now } from '../../domain/ports.ts'
import type { DeliveryLedger, SubscriptionStore } from '../../domain/store-ports.ts'
import { presentPreview, presentSaying } from '../../present/digests/digest-notices.ts'
import { DIGEST_WORDS as SAID } from '../../present/digests/digest-words.ts'
import { SPOKEN_WORDS as SPOKEN } from '../../present/digests/spoken-words.ts'
import { asButtons } from './offers.ts'
import { callsOf, fitting } from './which.ts'

export interface NextCollaborators {
  readonly subscriptions: Pick<SubscriptionStore, 'notesSince'>
  readonly ledger: Pick<DeliveryLedger, 'shown'>
  readonly showable: () => Pick<DecisionInput, 'stock' | 'idsAbout'> & { readonly notes?: readonly string[] }
  /** As it would be posted. */
  readonly compose: (delivery: Delivery) => Message
  readonly now: Now
}

/** @returns what stands there next; throws what the store throws */
export const previewing =
  ({ subscriptions, ledger, showable, compose, now }: NextCollaborators) =>
  async (kept: KeptSubscription, all: readonly KeptSubscription[]): Promise<Message> => {
    const slot = nextSlot(kept.subscription, now())
    if (!slot) return presentSaying(SAID.trialEmpty)
    const { notes = [], ...known } = showable()
    const decision = decide(
      slot,
      kept.atEnd,
      {
        ...known,
        history: await ledger.shown(kept.subscription.channel),
        notesSince: await subscriptions.notesSince(notes, now()),
      },
      slot.dueAt,
    )
    if (decision.kind === 'empty') return presentSaying(SAID.trialEmpty)
    if (decision.kind === 'rest') return presentSaying(SPOKEN.restsNext)
    const line = fitting(callsOf(kept, all).map((call) => `digest now ${call}`))
    return presentPreview(
      compose(decision.delivery),
      { kept, dueAt: slot.dueAt },
      asButtons([[SPOKEN.postNow, line]]),
    )
  }
