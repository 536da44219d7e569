// Taking back what was done last: an order, a change, a pause, its end, a stop. Nothing that was done before it.
import type { Message } from '../../domain/answers/message.ts'
import type { KeptSubscription } from '../../domain/digests/digest.ts'
import type { WantedDigest } from '../../domain/digests/digest-command.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { Ordered } from '../../domain/store-ports.ts'
import { presentAgain } from '../../present/digests/digest-notices.ts'
import type { ChannelDigests, Instead } from './place-order.ts'
import type { Recent } from './recent.ts'
import { wantedOf } from './which.ts'

interface Undoing extends Recent, Pick<ChannelDigests, 'keptIn'> {
  readonly subscribe: (wanted: WantedDigest, where: Where, instead?: Instead) => Promise<Message>
  readonly doTo: (what: Ordered, some: readonly KeptSubscription[]) => Promise<Message>
}

interface Done {
  readonly what: Ordered | 'order'
  readonly kept: KeptSubscription
  readonly at: number
}

/** @returns undefined where nothing was done a moment ago */
export const undoing =
  ({ justOrdered, justStopped, replacedBy, isRecent, keptIn, subscribe, doTo }: Undoing) =>
  async (where: Where): Promise<Message | undefined> => {
    const kept = await keptIn(where)
    const newest = Math.max(0, ...kept.map(({ orderedAt }) => orderedAt))
    const done: readonly Done[] = [
      ...(await justOrdered(where)).map((one) => ({ what: 'order' as const, kept: one, at: one.orderedAt })),
      ...kept
        .filter(({ since }) => isRecent(since))
        .flatMap((one) => {
          const what = one.standing === 'paused' ? 'pause' : isResumed(one) ? 'resume' : undefined
          return what ? [{ what, kept: one, at: one.since } as const] : []
        }),
      // What ended before another was ordered was not done last: it may have been replaced.
      ...(await justStopped(where))
        .filter(({ since }) => since >= newest)
        .map((one) => ({ what: 'stop' as const, kept: one, at: one.since })),
    ]
    const [last] = done.toSorted((a, b) => b.at - a.at)
    if (!last) return undefined
    // “Stop all” stops all in one moment.
    const together = done
      .filter(({ what, at }) => what === last.what && at === last.at)
      .map((one) => one.kept)
    switch (last.what) {
      case 'pause':
        return doTo('resume', together)
      case 'resume':
        return doTo('pause', together)
      case 'stop': {
        const messages: Message[] = []
        for (const one of together.toReversed())
          messages.push(await subscribe(wantedOf(one), where, 'of none'))
        return together.length === 1
          ? messages[0]
          : presentAgain(together.map(({ subscription }) => subscription))
      }
      case 'order': {
        const before = await replacedBy(last.kept, where)
        return before ? subscribe(wantedOf(before), where, last.kept) : doTo('stop', [last.kept])
      }
      default:
        return last.what satisfies never
    }
  }

/** By somebody, from then on; what was suspended goes on by itself with what it had promised before. */
const isResumed = ({ standing, since, openFrom, orderedAt }: KeptSubscription): boolean =>
  standing === 'active' && since === openFrom && since > orderedAt
