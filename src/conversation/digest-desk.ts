// Where channels order digests: a command → what is done to the store, and what is said about it.

import { AT_END_DEFAULT, progressOf } from '../digest/decide.ts'
import type { DeliveryEnd } from '../digest/deliver.ts'
import { forecastOf } from '../digest/forecast.ts'
import { nextSlot } from '../digest/schedule.ts'
import type { Button, Message } from '../domain/answers/message.ts'
import { isTrial, type KeptSubscription } from '../domain/digests/digest.ts'
import { changesDigests, type DigestCommand, type Which } from '../domain/digests/digest-command.ts'
import type { Where } from '../domain/requests/request.ts'
import type { DeliveryLedger } from '../domain/store-ports.ts'
import * as present from '../present/digests/digest-notices.ts'
import { DIGEST_WORDS as SAID } from '../present/digests/digest-words.ts'
import { SPOKEN_WORDS as SPOKEN } from '../present/digests/spoken-words.ts'
import { onlyOffered } from './orders/after-answer.ts'
import { changingDigests } from './orders/change-digest.ts'
import { doingOrders } from './orders/do-order.ts'
import { begunBy, keptInTheirPlaces } from './orders/in-their-places.ts'
import { offeringDigests } from './orders/offer-digest.ts'
import { offersOf } from './orders/offers.ts'
import { type OrderCollaborators, placingOrders, UNIVERSAL } from './orders/place-order.ts'
import type { NextCollaborators } from './orders/preview-next.ts'
import { settled } from './orders/reading/settle-weighed.ts'
import { recentIn } from './orders/recent.ts'
import { restOf } from './orders/rest-of-line.ts'
import { BOTH, speaking } from './orders/spoken-of.ts'
import { isWanted, oneOf, type SameTopic } from './orders/which.ts'

export interface DeskCollaborators extends OrderCollaborators, Pick<NextCollaborators, 'compose'> {
  readonly ledger: DeliveryLedger
  /** Whether a subscription of the environment is declared still. */
  readonly isDeclared: (id: string) => boolean
  readonly trial: (kept: KeptSubscription) => Promise<DeliveryEnd>
}

const LOGGED = 10

/**
 * @returns answers one command; undefined for a line that names no digest where none is spoken of: the name of a city
 *   alone may be a question, as “stop it” may be said of anything. Throws what the store throws
 */
export function openDigestDesk(collaborators: DeskCollaborators) {
  const { subscriptions, ledger, showable, isDeclared, changed, now } = collaborators

  const keptIn = keptInTheirPlaces({ subscriptions, isDeclared, now })

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

  const isSameTopic: SameTopic = (one, other) =>
    one === other ||
    (one !== undefined && other !== undefined && showable().isSameTopic?.(one, other) === true)

  async function list(where: Where, question?: string, buttons: readonly Button[] = []): Promise<Message> {
    const [first, ...others] = await linesIn(where)
    return first
      ? present.presentDigestList([first, ...others], question, buttons)
      : present.presentNoDigest(where.channel.platform, offersOf({ kind: 'offer' }))
  }

  /** Those that are meant, or what to say instead. */
  async function meant(
    which: Which,
    where: Where,
    asking: (one: string) => string,
  ): Promise<readonly KeptSubscription[] | Message> {
    const all = (await linesIn(where)).map(({ kept }) => kept)
    if (typeof which === 'object') {
      const sameWords = all.filter(({ subscription }) => isWanted(which, subscription, (a, b) => a === b))
      const some =
        sameWords.length > 0
          ? sameWords
          : all.filter(({ subscription }) => isWanted(which, subscription, isSameTopic))
      if (some.length > 1) return list(where, SAID.which, oneOf(some, asking, all))
      return some.length === 1 ? some : list(where, SAID.noSuchNow)
    }
    if (which === 'all' || (which === 'both' && all.length === BOTH)) return all
    if (typeof which === 'number') {
      const one = all.at(which < 0 ? which : which - 1)
      return one ? [one] : present.presentSaying(SAID.noSuch(which))
    }
    if (all.length === 1 && which !== 'both') return all
    return list(where, SAID.which, oneOf(all, asking))
  }

  const recent = recentIn(subscriptions, keptIn, now)
  const channel = { keptIn, linesIn, list, meant, isSameTopic, ...recent }
  const { subscribe, changeZone } = placingOrders(collaborators, channel)
  const change = changingDigests({ ...channel, subscribe })
  const spokenOf = speaking(channel)
  const { order, doTo, undone, show } = doingOrders({ ...channel, ...collaborators, subscribe })
  const offer = offeringDigests({ ...channel, showable, doTo })

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

  async function done(
    command: DigestCommand,
    where: Where,
    isAfterAnswer: boolean,
  ): Promise<Message | undefined> {
    // A line that may be something else is nothing for whoever may not order.
    if (changesDigests(command) && where.manager === false)
      return command.bare ? undefined : present.presentSaying(where.refusal ?? SAID.managersOnly)
    const spoken = await spokenOf(command, where, isAfterAnswer)
    if (!spoken) return undefined
    switch (command.kind) {
      case 'subscribe':
        return subscribe(command, where)
      case 'change':
        return change(command, where, spoken.one)
      case 'zone':
        return changeZone(command, where)
      case 'offer':
        return offer(command, where, spoken.one)
      case 'order':
        return order(command.what, command.which, where, spoken.one)
      case 'undo':
        return undone(where, command.bare !== undefined)
      case 'now':
      case 'preview':
        return show(command.kind, command.which, where, spoken.one)
      case 'end':
        // Where nothing was ordered there is nothing to come to an end.
        if ((await keptIn(where)).length === 0) return list(where)
        await subscriptions.chooseAtEnd(where.channel, command.atEnd, now())
        await changed()
        return present.presentAtEnd(command.atEnd)
      case 'list':
        return list(where)
      case 'why':
      case 'who': {
        const [first, ...others] = await linesIn(where)
        if (!first) return list(where)
        if (command.kind === 'why') return present.presentWhy([first, ...others], where.missing)
        const begun = await begunBy(where, subscriptions)
        return present.presentWho([first, ...others], where.person, begun)
      }
      case 'log':
        return log(where)
      case 'tell':
        if (command.of === 'stays' && (await keptIn(where)).length === 0) return list(where)
        return present.presentSaying(SPOKEN.told[command.of])
      case 'usage':
        return present.presentDigestUsage(where.channel.platform)
      case 'form':
        return present.presentSaying(SPOKEN.formBelow)
      case 'mistake':
        return present.presentDigestUsage(where.channel.platform, {
          problems: command.problems,
          buttons: offersOf({ kind: 'offer' }),
        })
      default:
        return command satisfies never
    }
  }
  return async (read: DigestCommand, where: Where): Promise<Message | undefined> => {
    const { knownAs = () => 'unknown', finds = () => false, isPlace = () => false } = showable()
    const said = settled(read, { knownAs, finds })
    const command = said && onlyOffered(said, isPlace)
    const message = command && (await done(command, where, read.afterAnswer !== undefined))
    if (!message) return undefined
    return present.withRest(message, restOf(command, where))
  }
}
