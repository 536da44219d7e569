// What follows from a post for its subscription: it is suspended when nothing can be posted, somebody is told
// once, and it recovers with the first post that succeeds. Nothing here, or anywhere but a person, takes it away.

import type { Message } from '../domain/answers/message.ts'
import type { KeptSubscription, PostOutcome } from '../domain/digests/digest.ts'
import type { Log, Now, TellPerson } from '../domain/ports.ts'
import type { SubscriptionStore } from '../domain/store-ports.ts'
import type { SlotBrought } from './slot.ts'

export interface SuspensionCollaborators {
  readonly subscriptions: SubscriptionStore
  /** Tells the person who ordered a digest; undefined where the platform cannot. */
  readonly tell: (...told: Parameters<TellPerson>) => Promise<PostOutcome | undefined>
  readonly presentSuspended: (kept: KeptSubscription, reason: string) => Message
  readonly now: Now
  readonly log: Log
}

/** Acts on how a delivery ended. Gives whether anything about the subscription has changed. */
export async function followUp(
  kept: KeptSubscription,
  end: SlotBrought,
  collaborators: SuspensionCollaborators,
): Promise<boolean> {
  const { subscriptions, now, log } = collaborators
  const { id } = kept.subscription
  if (end.kind === 'posted' && kept.standing === 'suspended') {
    await subscriptions.recover(id, now())
    log.info({ subscription: id }, 'A suspended digest works again.')
    return true
  }
  if (end.kind !== 'gone') return false
  const suspended = await subscriptions.suspend(id, end.reason, now())
  if (suspended) log.error({ subscription: id, reason: end.reason }, 'A digest is suspended.')
  const told = await tellOnce(kept, end.reason, collaborators)
  return suspended || told
}

async function tellOnce(
  kept: KeptSubscription,
  reason: string,
  { subscriptions, tell, presentSuspended, now, log }: SuspensionCollaborators,
): Promise<boolean> {
  const { orderedBy, subscription } = kept
  // What the environment declares concerns the operator, who reads the log.
  if (orderedBy === undefined || !(await subscriptions.claimTelling(subscription.id, now()))) return false
  const key = `suspended ${subscription.id} ${now()}`
  const outcome = await tell(subscription.channel, orderedBy, presentSuspended(kept, reason), key).catch(
    (error: unknown) => {
      log.warn({ subscription: subscription.id, err: error }, 'Telling of a suspension failed.')
      return undefined
    },
  )
  // The next failure tries again, unless the message may stand there.
  if (outcome?.kind !== 'posted' && outcome?.kind !== 'unclear') {
    await subscriptions.releaseTelling(subscription.id)
  }
  return true
}
