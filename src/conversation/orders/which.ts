// Which of a channel’s digests is meant.
import type { Button } from '../../domain/answers/message.ts'
import type { KeptSubscription, Subscription } from '../../domain/digests/digest.ts'
import type { WantedDigest } from '../../domain/digests/digest-command.ts'
import { subscriptionWords } from '../../present/digests/digest-times.ts'
import { DIGEST_WORDS } from '../../present/digests/digest-words.ts'
import { asButtons } from './offers.ts'
import { wantedLine } from './order-line.ts'

/** Whether two digests are about the same; of everything is a topic too. */
export type SameTopic = (one: string | undefined, other: string | undefined) => boolean

/** A button for each, and one for all: named by what they are, because numbers change. */
export function oneOf(all: readonly KeptSubscription[], asking: (one: string) => string): readonly Button[] {
  const each = all.map(({ subscription }): readonly [string, string] => {
    const { schedule, about } = subscription
    return [subscriptionWords(subscription), asking(wantedLine({ ...schedule, ...(about && { about }) }))]
  })
  const line = asking('all')
  const canBeAll = each.length > 1 && !line.startsWith('digest now') && !line.startsWith('digest zone')
  return asButtons(canBeAll ? [...each, [DIGEST_WORDS.allOfThem, line]] : each)
}

/** A zone or a topic that was not said may be any. */
export const isWanted = (
  { days, at, zone, about }: WantedDigest,
  { schedule, about: topic }: Subscription,
  isSameTopic: SameTopic,
): boolean =>
  schedule.days.join() === days.join() &&
  schedule.at === at &&
  (zone === undefined || zone === schedule.zone) &&
  (about === undefined || isSameTopic(about, topic))
