// A change of which only a part was said: what is to be another, or that it is to come less often, earlier. What it is to be
// is asked, with what may be meant to press.
import type { Button, Message } from '../../domain/answers/message.ts'
import type { KeptSubscription, Weekday } from '../../domain/digests/digest.ts'
import type { AskedBack, DigestOffer } from '../../domain/digests/digest-command.ts'
import type { Where } from '../../domain/requests/request.ts'
import { presentDigestOffer, presentSaying } from '../../present/digests/digest-notices.ts'
import { DIGEST_WORDS as SAID } from '../../present/digests/digest-words.ts'
import { SPOKEN_WORDS as SPOKEN } from '../../present/digests/spoken-words.ts'
import { changeButtons } from './change-digest.ts'
import { offersOf } from './offers.ts'
import type { ChannelDigests, OrderCollaborators } from './place-order.ts'
import { USUAL_DAYS } from './reading/order-command.ts'
import { stopButtons } from './which.ts'

type Changes = Parameters<typeof changeButtons>[1]

const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]
/** Minutes, the likeliest first. */
const MOVES = [60, 30, 120]
/** Of several digests each has one. */
const MOST_BUTTONS = 5

/** Days on which it comes less often, or more; none where nothing is left of that. */
const RATES: Readonly<
  Record<'less' | 'more', (days: readonly Weekday[]) => readonly (readonly Weekday[])[]>
> = {
  less: (days) => [
    ...(days.length > USUAL_DAYS.length ? [USUAL_DAYS] : []),
    ...(days.length > 1 ? [days.slice(0, 1)] : []),
  ],
  more: (days) => [
    ...(days.length < USUAL_DAYS.length ? [USUAL_DAYS] : []),
    ...(days.length < EVERY_DAY.length ? [EVERY_DAY] : []),
  ],
}

/** What may be meant, where it is asked what it is to be. */
const MAY_BE: Readonly<Record<'time' | 'days', readonly Changes[]>> = {
  time: [{ later: -60 }, { later: 60 }],
  days: [{ days: USUAL_DAYS }, { days: EVERY_DAY }, { days: [1] }],
}

type AskingBack = Pick<ChannelDigests, 'list'> & Pick<OrderCollaborators, 'showable'>

/** @returns what asks for the rest of a change; throws what the store throws */
export const askingBack =
  ({ list, showable }: AskingBack) =>
  /**
   * @param some those that may be meant
   * @returns undefined where no part of a change was said
   */
  async (
    { asks, rate, moves }: DigestOffer,
    where: Where,
    some: readonly KeptSubscription[],
    all: readonly KeptSubscription[],
  ): Promise<Message | undefined> => {
    const [kept, ...others] = some
    const each = (changes: readonly Changes[]): readonly Button[] =>
      (others.length > 0 ? changes.slice(0, 1) : changes)
        .flatMap((change) => changeButtons(some, change, all))
        .slice(0, MOST_BUTTONS)
    if (rate !== undefined) {
      const buttons = some.flatMap((one) => {
        const rates = RATES[rate](one.subscription.schedule.days)
        return (others.length > 0 ? rates.slice(0, 1) : rates).flatMap((days) =>
          changeButtons([one], { days }, all),
        )
      })
      const nearest = buttons.slice(0, MOST_BUTTONS)
      if (rate === 'more')
        return nearest.length === 0
          ? presentSaying(SAID.offer.often.hourly)
          : presentDigestOffer(SPOKEN.moreOften, nearest, SAID.offer.fitsKept)
      const stops = stopButtons(some, (one) => `digest stop ${one}`, all)
      return some.length === 0
        ? list(where)
        : presentDigestOffer(
            nearest.length === 0 ? SAID.offer.often.monthly : SPOKEN.tooMuch,
            [...nearest, ...stops],
            SAID.offer.fitsKept,
          )
    }
    if (moves !== undefined) {
      if (!kept) return undefined
      const sign = moves === 'later' ? 1 : -1
      return presentDigestOffer(
        SPOKEN.atWhatTime,
        each(MOVES.map((minutes) => ({ later: sign * minutes }))),
        SAID.offer.fitsKept,
      )
    }
    if (asks === undefined) return undefined
    if (!kept)
      return asks === 'zone'
        ? presentSaying(SPOKEN.whichZone)
        : presentDigestOffer(SAID.offer.title, offersOf({ kind: 'offer' }))
    if (others.length > 0) return list(where, SPOKEN.askedOfOne[asks])
    const topics = () => (showable().topicsNear?.('') ?? []).map(({ topic }) => ({ about: topic }))
    const { about } = kept.subscription
    const changes: Readonly<Record<AskedBack, () => readonly Changes[]>> = {
      zone: () => [],
      change: () => [],
      time: () => MAY_BE.time,
      days: () => MAY_BE.days,
      topic: () => [...(about === undefined ? [] : [{ everything: true as const }]), ...topics()],
    }
    const buttons = each(changes[asks]())
    return buttons.length === 0
      ? presentSaying(SPOKEN.askedBack[asks])
      : presentDigestOffer(SPOKEN.askedBack[asks], buttons, SAID.offer.fitsKept)
  }
