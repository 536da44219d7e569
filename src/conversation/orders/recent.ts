// What was ordered, changed, paused or stopped in a channel a moment ago: whoever speaks now may speak of that.
import { channelKey, type KeptSubscription } from '../../domain/digests/digest.ts'
import type { Now } from '../../domain/ports.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { SubscriptionStore } from '../../domain/store-ports.ts'

/** So long a person is still busy with what they ordered: what they name now belongs to it. */
const JUST_NOW_MS = 15 * 60_000

export interface Recent {
  /** What this person has ordered here a moment ago, newest first. */
  readonly justOrdered: (where: Where) => Promise<readonly KeptSubscription[]>
  /** What anybody has stopped here a moment ago, newest first; not what was changed. */
  readonly justStopped: (where: Where) => Promise<readonly KeptSubscription[]>
  /** What this one took the place of a moment ago. */
  readonly replacedBy: (kept: KeptSubscription, where: Where) => Promise<KeptSubscription | undefined>
  readonly isRecent: (moment: number) => boolean
}

/** @returns what the store holds of the last quarter of an hour; throws what the store throws */
export function recentIn(
  subscriptions: Pick<SubscriptionStore, 'changedSince'>,
  keptIn: (where: Where) => Promise<readonly KeptSubscription[]>,
  now: Now,
): Recent {
  const isRecent = (moment: number): boolean => now() - moment < JUST_NOW_MS
  const stopped = async ({ channel }: Where): Promise<readonly KeptSubscription[]> =>
    (await subscriptions.changedSince(now() - JUST_NOW_MS))
      .filter(
        ({ standing, origin, since, subscription }) =>
          standing === 'stopped' &&
          origin === 'channel' &&
          isRecent(since) &&
          channelKey(subscription.channel) === channelKey(channel),
      )
      .toSorted((a, b) => b.since - a.since)
  return {
    isRecent,
    justOrdered: async (where) =>
      (await keptIn(where))
        .filter(
          ({ origin, orderedBy, orderedAt }) =>
            origin === 'channel' && orderedBy === where.person && isRecent(orderedAt),
        )
        .toSorted((a, b) => b.orderedAt - a.orderedAt),
    justStopped: async (where) => {
      const [kept, all] = [await keptIn(where), await stopped(where)]
      // What took its place may have been changed or stopped since.
      return all.filter(
        (one) =>
          !kept.some((other) => isInPlaceOf(other, one)) &&
          !all.some((other) => other.since > one.since && isInPlaceOf(other, one)),
      )
    },
    replacedBy: async (kept, where) => (await stopped(where)).find((one) => isInPlaceOf(kept, one)),
  }
}

/** What was stopped in the very moment in which another was ordered gave its place to that; a second later somebody stopped it. */
const isInPlaceOf = ({ orderedAt }: KeptSubscription, { since }: KeptSubscription): boolean =>
  since === orderedAt
