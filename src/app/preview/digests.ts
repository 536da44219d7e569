// A channel's next digests, decided as the bot decides them and posted nowhere.
import type { ChannelShown, DigestsShown } from '../../adapters/preview/views/digests.ts'
import { composeDigest } from '../../conversation/compose-digest.ts'
import { idsAbout } from '../../conversation/digest-topic.ts'
import { stockOf } from '../../digest/candidates.ts'
import { decide } from '../../digest/decide.ts'
import { parseDigests } from '../../digest/declare.ts'
import { nextSlot, slotAfter } from '../../digest/schedule.ts'
import { channelKey, type KeptSubscription, type Shown, type Slot } from '../../domain/digest.ts'
import { subscriptionWords } from '../../present/digest-times.ts'
import type { Library } from '../../query/library/library.ts'
import { sentPublicly } from './looks.ts'

const SHOWN = 7

/** Slots looked at: a channel that has seen everything may want nothing for months. */
const MOST_SLOTS = 120

/** Shown where nothing is declared and nothing has been ordered. */
const EXAMPLE = 'slack:C0EXAMPLE weekdays 09:00 Europe/Lisbon'

type Wanted = Pick<KeptSubscription, 'subscription' | 'atEnd'>

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

/** All digests of a channel share what it has seen: no talk comes twice. */
function channelShown(name: string, wanted: readonly Wanted[], library: Library, now: number): ChannelShown {
  const stock = stockOf(library.corpus)
  const digests: ChannelShown['digests'][number][] = []
  const history: Shown[] = []
  for (const { slot, atEnd } of slotsOf(wanted, now)) {
    const known = {
      stock,
      history,
      idsAbout: (topic: string) => idsAbout(topic, library),
      notesSince: new Map<string, number>(),
    }
    const decision = decide(slot, atEnd, known, slot.dueAt)
    if (decision.kind !== 'deliver') continue
    history.push({ at: slot.dueAt, items: decision.delivery.items })
    digests.push({
      when: whenDue(slot),
      sent: sentPublicly(composeDigest(decision.delivery, library)),
    })
    if (digests.length === SHOWN) break
  }
  return { name, orders: wanted.map(({ subscription }) => subscriptionWords(subscription)), digests }
}

/** The coming slots of all of them, the earliest first. */
function* slotsOf(
  wanted: readonly Wanted[],
  now: number,
): Generator<{ readonly slot: Slot; readonly atEnd?: KeptSubscription['atEnd'] }> {
  const coming = wanted.flatMap(({ subscription, atEnd }) => {
    const slot = nextSlot(subscription, now)
    return slot ? [{ slot, ...(atEnd && { atEnd }) }] : []
  })
  for (let count = 0; count < MOST_SLOTS; count += 1) {
    coming.sort((a, b) => a.slot.dueAt - b.slot.dueAt)
    const first = coming.shift()
    if (!first) return
    yield first
    const slot = slotAfter(first.slot)
    if (slot) coming.push({ ...first, slot })
  }
}

const whenDue = ({ dueAt, subscription: { schedule } }: Slot): string =>
  `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: schedule.zone }).format(dueAt)} ${schedule.zone}`
