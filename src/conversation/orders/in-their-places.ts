// The digests of a channel as they are numbered: what was changed keeps the place, and so the number, that it had.
import { channelKey, type KeptSubscription } from '../../domain/digests/digest.ts'
import type { Now } from '../../domain/ports.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { SubscriptionStore } from '../../domain/store-ports.ts'

/** So long a list that somebody has seen is spoken of by its numbers. */
const REMEMBERED_MS = 24 * 60 * 60_000

interface Keeping {
  readonly subscriptions: Pick<SubscriptionStore, 'ofChannel' | 'changedSince'>
  /** Whether a subscription of the environment is declared still. */
  readonly isDeclared: (id: string) => boolean
  readonly now: Now
}

/** @returns what stands in a channel, what took the place of another in the place of that; throws what the store throws */
export const keptInTheirPlaces =
  ({ subscriptions, isDeclared, now }: Keeping) =>
  async ({ channel }: Where): Promise<readonly KeptSubscription[]> => {
    const kept = (await subscriptions.ofChannel(channel)).filter(
      ({ origin, subscription }) => origin === 'channel' || isDeclared(subscription.id),
    )
    if (kept.length < 2) return kept
    const ended = (await subscriptions.changedSince(now() - REMEMBERED_MS)).filter(
      ({ standing, subscription }) =>
        standing === 'stopped' && channelKey(subscription.channel) === channelKey(channel),
    )
    const placed = kept.map((one) => ({ one, since: orderedFirst(one, ended) }))
    return placed.toSorted((a, b) => a.since - b.since).map(({ one }) => one)
  }

/** @returns the digest as which one was ordered first, before it was changed; throws what the store throws */
export async function begunBy(
  { channel }: Where,
  subscriptions: Pick<SubscriptionStore, 'changedSince'>,
): Promise<(kept: KeptSubscription) => KeptSubscription> {
  const ended = (await subscriptions.changedSince(0)).filter(
    ({ standing, subscription }) =>
      standing === 'stopped' && channelKey(subscription.channel) === channelKey(channel),
  )
  return (kept) => firstOf(kept, ended)
}

/** When the first of those was ordered that it took the place of, one after another. */
const orderedFirst = (kept: KeptSubscription, ended: readonly KeptSubscription[]): number =>
  firstOf(kept, ended).orderedAt

function firstOf(kept: KeptSubscription, ended: readonly KeptSubscription[]): KeptSubscription {
  let first = kept
  for (const _ of ended) {
    const { orderedAt } = first
    // What was stopped in the very moment in which another was ordered gave its place to that.
    const before = ended.find((other) => other.since === orderedAt && other.orderedAt < orderedAt)
    if (!before) return first
    first = before
  }
  return first
}
