// Another day, time, zone or topic for a digest that is there; where several are, a button for each.
import type { Button, Message } from '../../domain/answers/message.ts'
import type { KeptSubscription } from '../../domain/digests/digest.ts'
import type {
  DigestChange,
  DigestOffer,
  Often,
  WantedDigest,
  Which,
} from '../../domain/digests/digest-command.ts'
import type { Where } from '../../domain/requests/request.ts'
import { presentDigestOffer, presentSaying } from '../../present/digests/digest-notices.ts'
import { changeWords, subscriptionWords, wantedWords } from '../../present/digests/digest-times.ts'
import { DIGEST_WORDS as SAID } from '../../present/digests/digest-words.ts'
import { SPOKEN_WORDS as SPOKEN } from '../../present/digests/spoken-words.ts'
import { asButtons, NEAREST, offersOf } from './offers.ts'
import { type ChannelDigests, isList } from './place-order.ts'
import { changedLine, wantedLine } from './reading/order-line.ts'
import { callsOf, fitting, isWanted, oneOf, type SameTopic, stopButtons, wantedOf } from './which.ts'

export interface ChangingDigests extends Pick<ChannelDigests, 'linesIn' | 'list' | 'meant' | 'isSameTopic'> {
  /** Orders one in the place of another. */
  readonly subscribe: (wanted: WantedDigest, where: Where, replaced: KeptSubscription) => Promise<Message>
}

/** What is to be another. */
type Changes = Partial<Omit<DigestChange, 'kind' | 'which'>>

/** @returns what is done with a change; throws what the store throws */
export const changingDigests =
  ({ linesIn, list, meant, isSameTopic, subscribe }: ChangingDigests) =>
  /** @param spokenOf the one that is meant, where that is known */
  async (change: DigestChange, where: Where, spokenOf?: KeptSubscription): Promise<Message> => {
    const all = (await linesIn(where)).map(({ kept }) => kept)
    if (all.length === 0) return presentDigestOffer(SAID.offer.noneToChange, offersOf(offered(change)))
    const { which } = change
    const alike =
      typeof which === 'object'
        ? all.filter(({ subscription }) => isWanted(which, subscription, isSameTopic))
        : []
    if (alike.length > 1 && !all.some(({ subscription }) => isExact(which, subscription)))
      return list(where, SAID.which, whichButtons(alike, change, all))
    const some = spokenOf
      ? [spokenOf]
      : change.which === undefined
        ? all
        : await meant(change.which, where, (one) => `digest list ${one}`)
    if (!isList(some)) return some
    const [kept, ...others] = some
    if (!kept || others.length > 0)
      return change.often && change.often !== 'weekly'
        ? refused(change.often, nearestButtons(some, change, all))
        : list(where, SAID.which, whichButtons(some, change, all))
    if (kept.origin !== 'channel') return presentSaying(SAID.notYours)
    const { often } = change
    if (often && often !== 'weekly') return refused(often, choices(kept, change, all))
    const wanted = changed(kept, change)
    if (wanted.days.length === 0)
      return presentDigestOffer(
        SPOKEN.noDayLeft,
        oneOf([kept], (one) => `digest stop ${one}`, all),
      )
    const stands = change.not ? SPOKEN.notThen(subscriptionWords(kept.subscription)) : SAID.stands
    return isSame(kept, wanted, isSameTopic) ? presentSaying(stands) : subscribe(wanted, where, kept)
  }

/** What a button names is one, whatever else is about the same. */
const isExact = (which: Which, subscription: KeptSubscription['subscription']): boolean =>
  typeof which === 'object' &&
  which.at !== undefined &&
  isWanted(which, subscription, (one, other) => one === other)

/** Where there is nothing to change: what was said of when and of what can be ordered. */
function offered({ days, also, at, zone, about, often }: DigestChange): DigestOffer {
  const on = days ?? also
  return {
    kind: 'offer',
    ...(on && { days: on }),
    ...(at !== undefined && { at }),
    ...(zone !== undefined && { zone }),
    ...(about !== undefined && { about }),
    ...(often && { often }),
  }
}

/** What is not said stays; weekly, on the first of its days. */
export function changed(
  { subscription: { schedule, about } }: KeptSubscription,
  change: Changes,
): WantedDigest {
  const { also = [], not = [], later = 0, zone = schedule.zone } = change
  const at = laterThan(change.at ?? schedule.at, later)
  const own = change.often === 'weekly' ? schedule.days.slice(0, 1) : schedule.days
  const days = [...new Set([...(change.days ?? own), ...also])].filter((day) => !not.includes(day)).toSorted()
  const topic = change.about ?? (change.everything ? undefined : about)
  return { days, at, zone, ...(topic !== undefined && { about: topic }) }
}

/** Past midnight it begins anew. */
function laterThan(at: string, minutes: number): string {
  const [hours = 0, past = 0] = at.split(':').map(Number)
  const moment = (hours * 60 + past + minutes + 1_440) % 1_440
  return [Math.floor(moment / 60), moment % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** A button for each that would be another one, which says what would be so. */
export const changeButtons = (
  some: readonly KeptSubscription[],
  change: Changes,
  all: readonly KeptSubscription[],
): readonly Button[] =>
  asButtons(
    some.flatMap((kept) => {
      const [was, wanted] = [wantedOf(kept), changed(kept, change)]
      if (kept.origin !== 'channel' || wanted.days.length === 0 || wantedLine(was) === wantedLine(wanted))
        return []
      return [[changeWords(was, wanted, all.map(wantedOf)), lineOf(kept, wanted, all)] as const]
    }),
  )

/** “Stop the friday one”: a digest that comes on no other days would come no more, and is meant before those it would change. */
const whichButtons = (
  some: readonly KeptSubscription[],
  change: DigestChange,
  all: readonly KeptSubscription[],
): readonly Button[] => [
  ...stopButtons(
    some.filter((kept) => kept.origin === 'channel' && change.not && changed(kept, change).days.length === 0),
    (one) => `digest stop ${one}`,
    all,
  ),
  ...changeButtons(some, change, all),
]

/** What no digest does, with what comes nearest, where it does not come so already. */
const refused = (often: Often, nearest: readonly Button[]): Message =>
  nearest.length === 0
    ? presentSaying(SAID.offer.often[often])
    : presentDigestOffer(SAID.offer.often[often], nearest, SAID.offer.fitsKept)

/** Of several, each on the days that come nearest to what no digest does. */
export const nearestButtons = (
  some: readonly KeptSubscription[],
  change: Changes,
  all: readonly KeptSubscription[],
): readonly Button[] => {
  const { often: _, ...said } = change
  const [days] = change.days ? [change.days] : NEAREST[change.often ?? 'weekly']
  return changeButtons(some, { ...said, ...(days && { days }) }, all)
}

/** The days that come nearest to what no digest does. */
export const choices = (
  kept: KeptSubscription,
  change: Changes,
  all: readonly KeptSubscription[],
): readonly Button[] =>
  asButtons(
    (change.days ? [change.days] : NEAREST[change.often ?? 'weekly']).flatMap((days) => {
      const wanted = { ...changed(kept, change), days }
      if (wantedLine(wanted) === wantedLine(wantedOf(kept))) return []
      return [[SPOKEN.instead(wantedWords(wanted)), lineOf(kept, wanted, all)] as const]
    }),
  )

/**
 * `digest change daily 09:00 UTC to weekly tue 09:00 UTC`: a button names a digest by what was ordered; where that is too
 * long, in short, and what becomes of it by what is another.
 */
function lineOf(kept: KeptSubscription, wanted: WantedDigest, all: readonly KeptSubscription[]): string {
  const calls = callsOf(kept, all)
  const short = changedLine(wantedOf(kept), wanted)
  // Without a topic in its place the old one would stay.
  const isWhole = wanted.about !== undefined || kept.subscription.about === undefined
  return fitting([
    ...(isWhole ? [`digest change ${calls[0]} to ${wantedLine(wanted)}`] : []),
    ...calls.map((call) => `digest change ${call} to ${short}`),
  ])
}

const isSame = (kept: KeptSubscription, wanted: WantedDigest, isSameTopic: SameTopic): boolean => {
  const was = wantedOf(kept)
  return (
    was.days.join() === wanted.days.join() &&
    was.at === wanted.at &&
    was.zone === wanted.zone &&
    isSameTopic(was.about, wanted.about)
  )
}
