// A channel's next digests, decided as the bot decides them and posted nowhere.
import type { ChannelShown, DigestsShown } from '../adapters/preview/digests-page.ts'
import { composeDigest } from '../conversation/compose-digest.ts'
import { idsAbout } from '../conversation/digest-topic.ts'
import { stockOf } from '../digest/candidates.ts'
import { type Decision, decide } from '../digest/decide.ts'
import { parseDigests } from '../digest/declare.ts'
import { nextSlot } from '../digest/schedule.ts'
import { channelKey, type Shown, type Subscription } from '../domain/digest.ts'
import type { Library } from '../query/library.ts'
import { sentPublicly } from './preview-looks.ts'

const SHOWN = 7

/** Shown where nothing is declared. */
const EXAMPLE = 'slack:C0EXAMPLE weekdays 09:00 Europe/Lisbon'

/**
 * @param declared DIGEST
 * @param now epoch milliseconds
 */
export function digestsShown(declared: string, library: Library, now: number): DigestsShown {
  const { subscriptions, problems } = parseDigests(declared)
  const example = subscriptions.length === 0
  const shown = example ? parseDigests(EXAMPLE).subscriptions : subscriptions
  return { example, problems, channels: shown.map((each) => channelShown(each, library, now)) }
}

function channelShown(subscription: Subscription, library: Library, now: number): ChannelShown {
  const { channel, schedule, about } = subscription
  const stock = stockOf(library.corpus)
  const digests: ChannelShown['digests'][number][] = []
  const history: Shown[] = []
  let after = now
  for (let count = 0; count < SHOWN; count += 1) {
    const slot = nextSlot(subscription, after)
    if (!slot) break
    after = slot.dueAt
    const known = {
      stock,
      history,
      idsAbout: (topic: string) => idsAbout(topic, library),
      notesSince: new Map<string, number>(),
    }
    const decision: Decision = decide(slot, undefined, known, slot.dueAt)
    if (decision.kind !== 'deliver') continue
    history.push({ at: slot.dueAt, items: decision.delivery.items })
    digests.push({
      when: whenDue(slot.dueAt, schedule.zone),
      sent: sentPublicly(composeDigest(decision.delivery, library)),
    })
  }
  const topic = about === undefined ? '' : ` about ${about}`
  return { name: `${channelKey(channel)} at ${schedule.at} ${schedule.zone}${topic}`, digests }
}

const whenDue = (moment: number, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(moment)
