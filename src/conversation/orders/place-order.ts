// What is done with an order: a digest is subscribed to, corrected where one was given a moment ago, or offered.
import type { DecisionInput } from '../../digest/decide.ts'
import { subscriptionId } from '../../digest/schedule-words.ts'
import type { Button, Message } from '../../domain/answers/message.ts'
import type { KeptSubscription, Schedule } from '../../domain/digests/digest.ts'
import type { DigestCommand, WantedDigest, Which } from '../../domain/digests/digest-command.ts'
import type { Now } from '../../domain/ports.ts'
import type { Where } from '../../domain/requests/request.ts'
import type { SubscriptionStore } from '../../domain/store-ports.ts'
import * as present from '../../present/digests/digest-notices.ts'
import { subscriptionWords } from '../../present/digests/digest-times.ts'
import { DIGEST_WORDS as SAID } from '../../present/digests/digest-words.ts'
import { SPOKEN_WORDS as SPOKEN } from '../../present/digests/spoken-words.ts'
import { asButtons, offersOf } from './offers.ts'
import { wantedLine } from './reading/order-line.ts'
import type { KnownToLibrary } from './reading/settle-weighed.ts'
import type { Recent } from './recent.ts'
import { isWanted, oneOf, type SameTopic } from './which.ts'

/** More would be noise, whatever they say. */
const MOST_IN_CHANNEL = 10
/** Where nobody has named a zone. */
export const UNIVERSAL = 'UTC'

export interface OrderCollaborators {
  readonly subscriptions: SubscriptionStore
  /** What can be shown, as it is now. */
  readonly showable: () => Pick<DecisionInput, 'stock' | 'idsAbout'> &
    Partial<KnownToLibrary> & {
      /** Whether a line names a place that is asked about. */
      readonly isPlace?: (line: string) => boolean
      /** The ids of all notes. */
      readonly notes?: readonly string[]
      /** Topics that match something, nearest to one that matches nothing. */
      readonly topicsNear?: (about: string) => readonly { readonly topic: string; readonly total: number }[]
      /** Whether two topics mean one subject: “Sicherheit” and “security”. */
      readonly isSameTopic?: (one: string, other: string) => boolean
    }
  /** Something was ordered: whoever posts should know at once. */
  readonly changed: () => Promise<void>
  readonly now: Now
}

/** What the desk knows of a channel. */
/** In whose place it is ordered; in that of one given a moment ago, where nobody says. */
export type Instead = KeptSubscription | 'of none'

export interface ChannelDigests {
  readonly keptIn: (where: Where) => Promise<readonly KeptSubscription[]>
  readonly linesIn: (where: Where) => Promise<readonly present.DigestLine[]>
  readonly list: (where: Where, question?: string, buttons?: readonly Button[]) => Promise<Message>
  readonly isSameTopic: SameTopic
  /** Those that are meant, or what to say instead. */
  readonly meant: (
    which: Which,
    where: Where,
    asking: (one: string) => string,
  ) => Promise<readonly KeptSubscription[] | Message>
}

/** @returns what is done with each kind of order; throws what the store throws */
export function placingOrders(
  { subscriptions, showable, changed, now }: OrderCollaborators,
  { keptIn, linesIn, list, meant, isSameTopic, justOrdered }: ChannelDigests & Pick<Recent, 'justOrdered'>,
) {
  /** The same digest once more, with its zone named or a topic that matches: it takes the place of the first. */
  async function corrected(wanted: WantedDigest, where: Where): Promise<KeptSubscription | undefined> {
    const { days, at, zone, about } = wanted
    return (await justOrdered(where)).find(({ subscription: { schedule, about: before } }) => {
      if (schedule.at !== at || schedule.days.join() !== days.join()) return false
      const zoned = zone !== undefined && zone !== schedule.zone && schedule.zone === UNIVERSAL
      const isSame = isSameTopic(before, about)
      const matched = before !== undefined && !isSame && showable().idsAbout(before).size === 0
      return matched || (zoned && isSame)
    })
  }

  /** The words in which a topic was typed first: in others it would be a second digest of the same. */
  const wordsOf = (about: string | undefined, kept: readonly KeptSubscription[]): string | undefined =>
    kept.find(({ subscription }) => isSameTopic(subscription.about, about))?.subscription.about ?? about

  async function subscribe(wanted: WantedDigest, where: Where, of?: Instead): Promise<Message> {
    const replaced = of === 'of none' ? undefined : of
    const before = await keptIn(where)
    const equal = before.find(
      (kept) =>
        kept !== replaced &&
        isWanted(wanted, kept.subscription, isSameTopic) &&
        isSameTopic(kept.subscription.about, wanted.about),
    )
    // Two would become one.
    if (replaced && equal && equal.subscription.id !== replaced.subscription.id)
      return present.presentDigestOffer(
        SPOKEN.equalStands(subscriptionWords(equal.subscription)),
        oneOf([replaced], (one) => `digest stop ${one}`, before),
        SAID.offer.fitsKept,
      )
    const instead = replaced ?? (equal || of ? undefined : await corrected(wanted, where))
    const { days, at } = wanted
    const zone = wanted.zone ?? (instead ?? equal ?? before[0])?.subscription.schedule.zone ?? UNIVERSAL
    const about = wordsOf(wanted.about, [
      ...(instead ? [instead] : []),
      ...before.filter(({ subscription: { schedule } }) => isSameSchedule(schedule, { days, at, zone })),
    ])
    const { channel } = where
    const id = subscriptionId(channel, { days, at, zone }, about)
    const known = before.some(({ subscription }) => subscription.id === id)
    if (!known && !instead && before.length >= MOST_IN_CHANNEL)
      return present.presentSaying(SAID.tooMany(MOST_IN_CHANNEL))
    const subscription = { id, channel, schedule: { days, at, zone }, ...(about && { about }) }
    // One moment for both: by it a digest is known to have taken the place of another.
    const moment = now()
    const isNew = await subscriptions.subscribe(subscription, where.person, moment)
    // Others may have ordered in the same moment, each seeing room for one more: whoever came too late takes it back.
    if (isNew && !known && !instead) {
      const place = (await keptIn(where)).findIndex((kept) => kept.subscription.id === id)
      if (place >= MOST_IN_CHANNEL) {
        await subscriptions.order(id, 'stop', now())
        return present.presentSaying(SAID.tooMany(MOST_IN_CHANNEL))
      }
    }
    // Afterwards: whatever fails in between, the channel keeps a digest.
    if (instead && instead.subscription.id !== id)
      await subscriptions.order(instead.subscription.id, 'stop', moment)
    // Another day is no word of its pause.
    const isPaused = replaced?.standing === 'paused'
    if (isPaused) await subscriptions.order(id, 'pause', moment)
    await changed()
    const line = (await linesIn(where)).find(({ kept }) => kept.subscription.id === id)
    if (!line) return list(where)
    const near = about && line.total === 0 ? (showable().topicsNear?.(about) ?? []) : []
    return present.presentSubscribed(line, {
      isNew,
      ...(wanted.zone === undefined && !instead && { assumedZone: zone }),
      ...(where.missing && { missing: where.missing }),
      ...(where.letIn && { letIn: where.letIn }),
      ...(where.absent !== undefined && { absent: where.absent }),
      ...(instead && instead.subscription.id !== id && { instead: instead.subscription }),
      ...(isPaused && { isPaused }),
      near,
      buttons: asButtons([
        ...near.map(
          ({ topic }) => [topic, `digest ${wantedLine({ days, at, zone, about: topic })}`] as const,
        ),
        ...(isNew
          ? [
              [
                SAID.undoButton,
                `digest stop ${wantedLine({ days, at, zone, ...(about && { about }) })}`,
              ] as const,
            ]
          : []),
      ]),
    })
  }

  /**
   * Another zone for the digest that is meant, else for the one just ordered.
   * @returns undefined where only a name was typed, and nobody has just ordered anything
   */
  async function changeZone(
    { zone, which, bare }: DigestCommand & { kind: 'zone' },
    where: Where,
  ): Promise<Message | undefined> {
    const [fresh] = which === undefined ? await justOrdered(where) : []
    if (!fresh && bare) return undefined
    const all = await keptIn(where)
    if (all.length === 0)
      return present.presentDigestOffer(SAID.offer.noneToChange, offersOf({ kind: 'offer', zone }))
    const asking = (one: string) => `digest zone ${zone} ${one}`
    const some = fresh ? [fresh] : await meant(which, where, asking)
    if (!isList(some)) return some
    const [kept, ...others] = some
    if (!kept || others.length > 0) return list(where, SAID.which, oneOf(some, asking, all))
    if (kept.origin !== 'channel') return present.presentSaying(SAID.notYours)
    const { schedule, about } = kept.subscription
    if (schedule.zone === zone) return present.presentSaying(SAID.zoneStands)
    const { days, at } = schedule
    return subscribe({ days, at, zone, ...(about && { about }) }, where, kept)
  }

  return { subscribe, changeZone }
}

const isSameSchedule = (one: Schedule, other: Schedule): boolean =>
  one.at === other.at && one.zone === other.zone && one.days.join() === other.days.join()

export const isList = (some: readonly KeptSubscription[] | Message): some is readonly KeptSubscription[] =>
  Array.isArray(some)
