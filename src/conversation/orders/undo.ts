// Taking back what was done last: an order, a change, a pause, an end.
import type { Message } from '../../domain/answers/message.ts'
import type { KeptSubscription } from '../../domain/digests/digest.ts'
import type { WantedDigest } from '../../domain/digests/digest-command.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { Ordered } from '../../domain/store-ports.ts'
import { presentAgain } from '../../present/digests/digest-notices.ts'
import type { ChannelDigests } from './place-order.ts'
import type { Recent } from './recent.ts'
import { wantedOf } from './which.ts'

/** “Stop all” stops one after another. */
const TOGETHER_MS = 2_000

interface Undoing extends Recent, Pick<ChannelDigests, 'keptIn'> {
  readonly subscribe: (wanted: WantedDigest, where: Where, replaced?: KeptSubscription) => Promise<Message>
  readonly order: (what: Ordered, where: Where, kept: KeptSubscription) => Promise<Message>
}

/** @returns undefined where nothing was done a moment ago */
export const undoing =
  ({ justOrdered, justStopped, replacedBy, isRecent, keptIn, subscribe, order }: Undoing) =>
  async (where: Where): Promise<Message | undefined> => {
    /** All that were stopped with one word. */
    const allAgain = async (last: KeptSubscription, where: Where): Promise<Message> => {
      const together = (await justStopped(where)).filter(({ since }) => last.since - since < TOGETHER_MS)
      const messages: Message[] = []
      for (const kept of together.toReversed()) messages.push(await subscribe(wantedOf(kept), where))
      return together.length === 1
        ? (messages[0] as Message)
        : presentAgain(together.map(({ subscription }) => subscription))
    }
    const [ordered] = await justOrdered(where)
    const [stopped] = await justStopped(where)
    const [paused] = (await keptIn(where))
      .filter(({ standing, since }) => standing === 'paused' && isRecent(since))
      .toSorted((a, b) => b.since - a.since)
    const [last] = [
      { at: ordered?.orderedAt ?? 0, kept: ordered, done: 'order' },
      { at: paused?.since ?? 0, kept: paused, done: 'pause' },
      { at: stopped?.since ?? 0, kept: stopped, done: 'stop' },
    ].toSorted((a, b) => b.at - a.at)
    if (!last?.kept) return undefined
    if (last.done === 'pause') return order('resume', where, last.kept)
    if (last.done === 'stop') return allAgain(last.kept, where)
    const before = await replacedBy(last.kept, where)
    return before ? subscribe(wantedOf(before), where, last.kept) : order('stop', where, last.kept)
  }
