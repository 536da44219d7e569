// Which of a channel’s digests is meant, and how a button names one.
import type { Button } from '../../domain/answers/message.ts'
import type { KeptSubscription, Subscription } from '../../domain/digests/digest.ts'
import type { WantedDigest } from '../../domain/digests/digest-command.ts'
import { fitsButton } from '../../domain/requests/action.ts'
import { subscriptionWords } from '../../present/digests/digest-times.ts'
import { DIGEST_WORDS } from '../../present/digests/digest-words.ts'
import { SPOKEN_WORDS } from '../../present/digests/spoken-words.ts'
import { asButtons } from './offers.ts'
import { wantedLine } from './reading/order-line.ts'
import { isSameZone } from './words/order-zones.ts'

/** Whether two digests are about the same; of everything is a topic too. */
export type SameTopic = (one: string | undefined, other: string | undefined) => boolean

/** What was ordered, as it would be ordered again. */
export const wantedOf = ({
  subscription: { schedule, about },
}: Pick<KeptSubscription, 'subscription'>): WantedDigest => ({
  ...schedule,
  ...(about !== undefined && { about }),
})

/**
 * What a button can call a digest, best first: by what was ordered, because numbers change; in short, where that says
 * which it is; else by its number.
 * @param all digests of the channel, as they are listed
 */
export function callsOf(kept: KeptSubscription, all: readonly KeptSubscription[]): readonly string[] {
  const { days, at, zone, about } = wantedOf(kept)
  const shorter = [{ days, at, ...(zone && { zone }) }, { days, at }, ...(about ? [{ days, at, about }] : [])]
  const isOwn = (call: WantedDigest) =>
    all.filter(({ subscription }) => isWanted(call, subscription, (one, other) => one === other)).length === 1
  return [wantedLine(wantedOf(kept)), ...shorter.filter(isOwn).map(wantedLine), String(all.indexOf(kept) + 1)]
}

/** The first line that fits a button of every platform; the last where none does, which then has no button. */
export const fitting = (lines: readonly string[]): string =>
  lines.find((question) => fitsButton({ kind: 'ask', question })) ?? lines.at(-1) ?? ''

/** A button for each, and one for all: named by what they are. */
export function oneOf(
  some: readonly KeptSubscription[],
  asking: (one: string) => string,
  all: readonly KeptSubscription[] = some,
): readonly Button[] {
  const each = some.map((kept): readonly [string, string] => [
    subscriptionWords(kept.subscription),
    fitting(callsOf(kept, all).map(asking)),
  ])
  const line = asking('all')
  const canBeAll = each.length > 1 && OF_ALL.test(line)
  return asButtons(canBeAll ? [...each, [DIGEST_WORDS.allOfThem, line]] : each)
}

/** Among buttons that change something: those that end a digest say so. */
export const stopButtons: typeof oneOf = (...of) =>
  oneOf(...of).map((button) => ({ ...button, label: SPOKEN_WORDS.stopButton(button.label) }))

/** What can be done to all of them at once. */
const OF_ALL = /^digest (?:stop|pause|resume) /

/** What was not said may be any. */
export const isWanted = (
  { days, at, zone, about }: Partial<WantedDigest>,
  { schedule, about: topic }: Subscription,
  isSameTopic: SameTopic,
): boolean =>
  (days === undefined || schedule.days.join() === days.join()) &&
  (at === undefined || schedule.at === at) &&
  (zone === undefined || isSameZone(zone, schedule.zone)) &&
  (about === undefined || isSameTopic(about, topic))
