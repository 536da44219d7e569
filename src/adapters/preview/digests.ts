// A channel's next digests, decided as the bot decides them and posted nowhere.

import { composeDigest } from '../../conversation/compose-digest.ts'
import { idsAbout } from '../../conversation/digest-stock.ts'
import { stockOf } from '../../digest/candidates.ts'
import { parseDigests } from '../../digest/declare.ts'
import { previewSlots, type Wanted } from '../../digest/preview.ts'
import { nextSlot } from '../../digest/schedule.ts'
import { channelKey, type Slot } from '../../domain/digests/digest.ts'
import { subscriptionWords } from '../../present/digests/digest-times.ts'
import type { Library } from '../../query/library/library.ts'
import { sentPublicly } from './sent.ts'
import type { ChannelShown, DigestsShown } from './views/digests.ts'

const SHOWN = 7

/** Slots looked at: a channel that has seen everything may want nothing for months. */
const MOST_SLOTS = 120

/** Shown where nothing is declared and nothing has been ordered. */
const EXAMPLE = 'slack:C0EXAMPLE weekdays 09:00 Europe/Lisbon'

/**
 * @param declared DIGEST
 * @param ordered in the chat's channel
 * @param now epoch milliseconds
 */
export function digestsShown(
  declared: string,
  ordered: readonly Wanted[],
  library: Library,
  now: number,
): DigestsShown {
  const { subscriptions, problems } = parseDigests(declared)
  const example = subscriptions.length === 0 && ordered.length === 0
  const shown = example ? parseDigests(EXAMPLE).subscriptions : subscriptions
  const channels = Map.groupBy(shown, ({ channel }) => channelKey(channel))
  return {
    example,
    problems,
    channels: [
      ...(ordered.length > 0 ? [channelShown('The channel of this chat', ordered, library, now)] : []),
      ...[...channels].map(([name, all]) =>
        channelShown(
          name,
          all.map((subscription) => ({ subscription })),
          library,
          now,
        ),
      ),
    ],
  }
}

function channelShown(name: string, wanted: readonly Wanted[], library: Library, now: number): ChannelShown {
  const known = {
    stock: stockOf(library.corpus),
    history: [],
    idsAbout: (topic: string) => idsAbout(topic, library),
    notesSince: new Map<string, number>(),
  }
  const coming = previewSlots(wanted, known, (subscription) => nextSlot(subscription, now))
  const digests = coming
    .take(MOST_SLOTS)
    .flatMap(({ slot, delivery }) =>
      delivery ? [{ when: whenDue(slot), sent: sentPublicly(composeDigest(delivery, library)) }] : [],
    )
    .take(SHOWN)
    .toArray()
  return { name, orders: wanted.map(({ subscription }) => subscriptionWords(subscription)), digests }
}

const whenDue = ({ dueAt, subscription: { schedule } }: Slot): string =>
  `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: schedule.zone }).format(dueAt)} ${schedule.zone}`
