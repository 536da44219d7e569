// Where channels order digests: a command → what is done to the store, and what is said about it.

import { AT_END_DEFAULT, type DecisionInput, progressOf } from '../digest/decide.ts'
import type { DeliveryEnd } from '../digest/deliver.ts'
import { forecastOf } from '../digest/forecast.ts'
import { nextSlot } from '../digest/schedule.ts'
import { subscriptionId } from '../digest/schedule-words.ts'
import type { Button, Message } from '../domain/answers/message.ts'
import { isTrial, type KeptSubscription, type Subscription } from '../domain/digests/digest.ts'
import {
  changesDigests,
  type DigestCommand,
  type DigestOffer,
  type Wanted,
  type Which,
} from '../domain/digests/digest-command.ts'
import type { Now } from '../domain/ports.ts'
import type { Where } from '../domain/requests/request.ts'
import type { DeliveryLedger, Ordered, SubscriptionStore } from '../domain/store-ports.ts'
import { DIGEST_COMMANDS } from '../present/digests/digest-commands.ts'
import * as present from '../present/digests/digest-notices.ts'
import { subscriptionWords } from '../present/digests/digest-times.ts'
import { DIGEST_WORDS as SAID } from '../present/digests/digest-words.ts'
import { asButtons, offersOf } from './orders/offers.ts'
import { wantedLine } from './orders/order-line.ts'

export interface DeskCollaborators {
  readonly subscriptions: SubscriptionStore
  readonly ledger: DeliveryLedger
  /** What can be shown, as it is now. */
  readonly showable: () => Pick<DecisionInput, 'stock' | 'idsAbout'> & {
    /** Topics that match something, nearest to one that matches nothing. */
    readonly topicsNear?: (about: string) => readonly { readonly topic: string; readonly total: number }[]
  }
  /** Whether a subscription of the environment is declared still. */
  readonly isDeclared: (id: string) => boolean
  /** Something was ordered: whoever posts should know at once. */
  readonly changed: () => Promise<void>
  readonly trial: (kept: KeptSubscription) => Promise<DeliveryEnd>
  readonly now: Now
}

/** More would be noise, whatever they say. */
const MOST_IN_CHANNEL = 10
const LOGGED = 10
const UNIVERSAL = 'UTC'
/** So long a person is still busy with what they ordered: what they name now belongs to it. */
const JUST_ORDERED_MS = 15 * 60_000

/**
 * @returns answers one command; undefined for the name of a city alone where nobody has just ordered anything, which may
 *   be a question. Throws what the store throws
 */
export function openDigestDesk(collaborators: DeskCollaborators) {
  const { subscriptions, ledger, showable, isDeclared, changed, trial, now } = collaborators

  const keptIn = async ({ channel }: Where): Promise<readonly KeptSubscription[]> =>
    (await subscriptions.ofChannel(channel)).filter(
      ({ origin, subscription }) => origin === 'channel' || isDeclared(subscription.id),
    )

  async function linesIn(where: Where): Promise<readonly present.DigestLine[]> {
    const [all, history, entries] = [
      await keptIn(where),
      await ledger.shown(where.channel),
      await ledger.entries(where.channel),
    ]
    const known = { ...showable(), history, notesSince: new Map() }
    const moment = now()
    return all.map((kept, index) => {
      const { subscription, atEnd } = kept
      const forecast = forecastOf(kept, all, progressOf(subscription.about, known), moment)
      const next = nextSlot(subscription, moment)
      const last = entries.findLast((entry) => entry.subscription === subscription.id && !isTrial(entry.slot))
      return {
        number: index + 1,
        kept,
        ...forecast,
        atEnd: atEnd ?? AT_END_DEFAULT,
        ...(next && { nextDueAt: next.dueAt }),
        ...(last && { last }),
      }
    })
  }

  /** What this person has ordered here a moment ago, newest first. */
  const justOrdered = async (where: Where): Promise<readonly KeptSubscription[]> =>
    (await keptIn(where))
      .filter(
        ({ origin, orderedBy, orderedAt }) =>
          origin === 'channel' && orderedBy === where.person && now() - orderedAt < JUST_ORDERED_MS,
      )
      .toSorted((a, b) => b.orderedAt - a.orderedAt)

  /** The same digest once more, with its zone named or a topic that matches: it takes the place of the first. */
  async function corrected(wanted: Wanted, where: Where): Promise<KeptSubscription | undefined> {
    const { days, at, zone, about } = wanted
    return (await justOrdered(where)).find(({ subscription: { schedule, about: before } }) => {
      if (schedule.at !== at || schedule.days.join() !== days.join()) return false
      const zoned = zone !== undefined && zone !== schedule.zone && schedule.zone === UNIVERSAL
      const matched = before !== undefined && before !== about && showable().idsAbout(before).size === 0
      return matched || (zoned && before === about)
    })
  }

  async function subscribe(wanted: Wanted, where: Where, replaced?: KeptSubscription): Promise<Message> {
    const instead = replaced ?? (await corrected(wanted, where))
    const before = await keptIn(where)
    const { days, at, about } = wanted
    const zone = wanted.zone ?? (instead ?? before[0])?.subscription.schedule.zone ?? UNIVERSAL
    const { channel } = where
    const id = subscriptionId(channel, { days, at, zone }, about)
    const known = before.some(({ subscription }) => subscription.id === id)
    if (!known && !instead && before.length >= MOST_IN_CHANNEL)
      return present.presentSaying(SAID.tooMany(MOST_IN_CHANNEL))
    const subscription = { id, channel, schedule: { days, at, zone }, ...(about && { about }) }
    const isNew = await subscriptions.subscribe(subscription, where.person, now())
    // Afterwards: whatever fails in between, the channel keeps a digest.
    if (instead && instead.subscription.id !== id)
      await subscriptions.order(instead.subscription.id, 'stop', now())
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
      near,
      buttons: asButtons(
        near.map(({ topic }) => [topic, `digest ${wantedLine({ days, at, zone, about: topic })}`]),
      ),
    })
  }

  async function list(where: Where, question?: string, buttons: readonly Button[] = []): Promise<Message> {
    const [first, ...others] = await linesIn(where)
    return first
      ? present.presentDigestList([first, ...others], question, buttons)
      : present.presentNoDigest(where.channel.platform, offersOf({ kind: 'offer' }))
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
    const asking = (one: string) => `digest zone ${zone} ${one}`
    const some = fresh ? [fresh] : await meant(which, where, asking)
    if (!isList(some)) return some
    const [kept, ...others] = some
    if (!kept || others.length > 0) return list(where, SAID.which, oneOf(some, asking))
    if (kept.origin !== 'channel') return present.presentSaying(SAID.notYours)
    const { schedule, about } = kept.subscription
    if (schedule.zone === zone) return present.presentSaying(SAID.zoneStands)
    const { days, at } = schedule
    return subscribe({ days, at, zone, ...(about && { about }) }, where, kept)
  }

  /** What may be meant, to press. */
  async function offer(offered: DigestOffer, where: Where): Promise<Message> {
    const { verb, often } = offered
    if (verb === undefined) {
      const title = often ? SAID.offer.often[often] : SAID.offer.title
      return present.presentDigestOffer(title, offersOf(offered))
    }
    const all = (await linesIn(where)).map(({ kept }) => kept)
    return all.length > 0
      ? present.presentDigestOffer(
          SAID.offer[verb],
          oneOf(all, (one) => `digest ${verb} ${one}`),
        )
      : list(where)
  }

  /** Those that are meant, or what to say instead. */
  async function meant(
    which: Which,
    where: Where,
    asking: (one: string) => string,
  ): Promise<readonly KeptSubscription[] | Message> {
    const all = (await linesIn(where)).map(({ kept }) => kept)
    if (typeof which === 'object') {
      const one = all.find(({ subscription }) => isWanted(which, subscription))
      return one ? [one] : list(where, SAID.noSuchNow)
    }
    if (which === 'all') return all
    if (typeof which === 'number') {
      const one = all[which - 1]
      return one ? [one] : present.presentSaying(SAID.noSuch(which))
    }
    if (all.length === 1) return all
    return list(where, SAID.which, oneOf(all, asking))
  }

  async function order(what: Ordered, which: Which, where: Where): Promise<Message> {
    const some = await meant(which, where, (one) => `digest ${what} ${one}`)
    if (!isList(some)) return some
    const own = some.filter(({ origin }) => what !== 'stop' || origin === 'channel')
    if (own.length === 0 && some.length > 0) return present.presentSaying(SAID.notYours)
    const done: KeptSubscription[] = []
    for (const kept of own) {
      if (await subscriptions.order(kept.subscription.id, what, now())) done.push(kept)
    }
    await changed()
    const [first, ...others] = done.map(({ subscription }) => subscription)
    return first
      ? present.presentOrdered(what, [first, ...others])
      : present.presentSaying(SAID.nothingToDo[what])
  }

  async function tryNow(which: Which, where: Where): Promise<Message> {
    const some = await meant(which, where, (one) => `digest now ${one}`)
    if (!isList(some)) return some
    const [kept] = some
    if (!kept) return list(where)
    if (kept.standing === 'paused')
      return present.presentSaying(SAID.pausedNow(DIGEST_COMMANDS[where.channel.platform]))
    return saidOfTrial(await trial(kept))
  }

  async function log(where: Where): Promise<Message> {
    const zones = new Map(
      (await keptIn(where)).map((kept) => [kept.subscription.id, kept.subscription.schedule.zone]),
    )
    const entries = (await ledger.entries(where.channel)).slice(-LOGGED).toReversed()
    return present.presentDigestLog(
      entries.map((entry) => ({
        ...entry,
        zone: zones.get(entry.subscription) ?? UNIVERSAL,
        trial: isTrial(entry.slot),
      })),
    )
  }

  return async (command: DigestCommand, where: Where): Promise<Message | undefined> => {
    // A name alone changes nothing for whoever has just ordered nothing.
    if (changesDigests(command) && where.manager === false && !isBare(command))
      return present.presentSaying(where.refusal ?? SAID.managersOnly)
    switch (command.kind) {
      case 'subscribe':
        return subscribe(command, where)
      case 'zone':
        return changeZone(command, where)
      case 'offer':
        return offer(command, where)
      case 'order':
        return order(command.what, command.which, where)
      case 'now':
        return tryNow(command.which, where)
      case 'end':
        await subscriptions.chooseAtEnd(where.channel, command.atEnd, now())
        await changed()
        return present.presentAtEnd(command.atEnd)
      case 'list':
        return list(where)
      case 'why': {
        const [first, ...others] = await linesIn(where)
        return first ? present.presentWhy([first, ...others], where.missing) : list(where)
      }
      case 'log':
        return log(where)
      case 'usage':
        return present.presentDigestUsage(where.channel.platform)
      case 'mistake':
        return present.presentDigestUsage(where.channel.platform, {
          problems: command.problems,
          buttons: offersOf({ kind: 'offer' }),
        })
      default:
        return command satisfies never
    }
  }
}

const isBare = (command: DigestCommand): boolean => command.kind === 'zone' && command.bare === true

/** A button for each, and one for all: named by what they are, because numbers change. */
function oneOf(all: readonly KeptSubscription[], asking: (one: string) => string): readonly Button[] {
  const each = all.map(({ subscription }): readonly [string, string] => {
    const { schedule, about } = subscription
    return [subscriptionWords(subscription), asking(wantedLine({ ...schedule, ...(about && { about }) }))]
  })
  const line = asking('all')
  const canBeAll = each.length > 1 && !line.startsWith('digest now') && !line.startsWith('digest zone')
  return asButtons(canBeAll ? [...each, [SAID.allOfThem, line]] : each)
}

/** A zone or a topic that was not said may be any. */
const isWanted = ({ days, at, zone, about }: Wanted, { schedule, about: topic }: Subscription): boolean =>
  schedule.days.join() === days.join() &&
  schedule.at === at &&
  (zone === undefined || zone === schedule.zone) &&
  (about === undefined || about === topic)

const isList = (some: readonly KeptSubscription[] | Message): some is readonly KeptSubscription[] =>
  Array.isArray(some)

function saidOfTrial(end: DeliveryEnd): Message {
  switch (end.kind) {
    case 'posted':
      return present.presentSaying(SAID.trialPosted)
    case 'unclear':
      return present.presentSaying(SAID.trialUnclear)
    case 'gone':
      return present.presentSaying(SAID.trialGone(end.reason))
    case 'missed':
      return present.presentSaying(SAID.trialEmpty)
    case 'taken':
    case 'open':
      return present.presentSaying(SAID.trialOpen)
    default:
      return end satisfies never
  }
}
