// Another day, time, zone or topic for a digest that is there; where several are, a button for each.
import type { Button, Message } from '../../domain/answers/message.ts'
import type { KeptSubscription } from '../../domain/digests/digest.ts'
import type { DigestChange, WantedDigest } from '../../domain/digests/digest-command.ts'
import type { Where } from '../../domain/requests/request.ts'
import { presentDigestOffer, presentSaying } from '../../present/digests/digest-notices.ts'
import { subscriptionWords, wantedWords } from '../../present/digests/digest-times.ts'
import { DIGEST_WORDS as SAID } from '../../present/digests/digest-words.ts'
import { asButtons, NEAREST, offersOf } from './offers.ts'
import { wantedLine } from './order-line.ts'
import { type ChannelDigests, isList } from './place-order.ts'
import type { SameTopic } from './which.ts'

export interface ChangingDigests extends Pick<ChannelDigests, 'linesIn' | 'list' | 'meant' | 'isSameTopic'> {
  /** Orders one in the place of another. */
  readonly subscribe: (wanted: WantedDigest, where: Where, replaced: KeptSubscription) => Promise<Message>
}

/** @returns what is done with a change; throws what the store throws */
export const changingDigests =
  ({ linesIn, list, meant, isSameTopic, subscribe }: ChangingDigests) =>
  /** @param spokenOf the one that is meant, where that is known */
  async (change: DigestChange, where: Where, spokenOf?: KeptSubscription): Promise<Message> => {
    const all = (await linesIn(where)).map(({ kept }) => kept)
    if (all.length === 0) {
      const { kind: _, which: __, bare: ___, ...wanted } = change
      return presentDigestOffer(SAID.offer.noneToChange, offersOf({ kind: 'offer', ...wanted }))
    }
    const some = spokenOf
      ? [spokenOf]
      : change.which === undefined
        ? all
        : await meant(change.which, where, () => '')
    if (!isList(some)) return some
    const [kept, ...others] = some
    if (!kept || others.length > 0)
      return list(
        where,
        SAID.which,
        asButtons(
          some.map((one) => [subscriptionWords(one.subscription), lineOf(one, changed(one, change))]),
        ),
      )
    if (kept.origin !== 'channel') return presentSaying(SAID.notYours)
    const { often } = change
    if (often && often !== 'weekly')
      return presentDigestOffer(SAID.offer.often[often], choices(kept, change), SAID.offer.fitsKept)
    const wanted = changed(kept, change)
    return isSame(kept, wanted, isSameTopic) ? presentSaying(SAID.stands) : subscribe(wanted, where, kept)
  }

/** What is not said stays; weekly, on the first of its days. */
function changed(
  { subscription: { schedule, about } }: KeptSubscription,
  change: DigestChange,
): WantedDigest {
  const { days = change.often === 'weekly' ? schedule.days.slice(0, 1) : schedule.days, at = schedule.at } =
    change
  const topic = change.about ?? about
  return { days, at, zone: change.zone ?? schedule.zone, ...(topic !== undefined && { about: topic }) }
}

/** The days that come nearest to what no digest does. */
const choices = (kept: KeptSubscription, change: DigestChange): readonly Button[] =>
  asButtons(
    NEAREST[change.often ?? 'weekly'].map((days) => {
      const wanted = { ...changed(kept, change), days }
      return [wantedWords(wanted), lineOf(kept, wanted)]
    }),
  )

/** `digest change daily 09:00 UTC to weekly tue 09:00 UTC`: a button names a digest by what was ordered. */
const lineOf = ({ subscription: { schedule, about } }: KeptSubscription, wanted: WantedDigest): string =>
  `digest change ${wantedLine({ ...schedule, ...(about !== undefined && { about }) })} to ${wantedLine(wanted)}`

const isSame = (
  { subscription: { schedule, about } }: KeptSubscription,
  wanted: WantedDigest,
  isSameTopic: SameTopic,
): boolean =>
  schedule.days.join() === wanted.days.join() &&
  schedule.at === wanted.at &&
  schedule.zone === wanted.zone &&
  isSameTopic(about, wanted.about)
