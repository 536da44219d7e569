// Where channels order digests: a command → what is done to the store, and what is said about it.

import { AT_END_DEFAULT, progressOf } from '../digest/decide.ts'
import type { DeliveryEnd } from '../digest/deliver.ts'
import { forecastOf } from '../digest/forecast.ts'
import { nextSlot } from '../digest/schedule.ts'
import type { Button, Message } from '../domain/answers/message.ts'
import { isTrial, type KeptSubscription } from '../domain/digests/digest.ts'
import { changesDigests, type DigestCommand, type Which } from '../domain/digests/digest-command.ts'
import type { Where } from '../domain/requests/request.ts'
import type { DeliveryLedger, Ordered } from '../domain/store-ports.ts'
import { DIGEST_COMMANDS } from '../present/digests/digest-commands.ts'
import * as present from '../present/digests/digest-notices.ts'
import { DIGEST_WORDS as SAID } from '../present/digests/digest-words.ts'
import { BOTH, bareCommands } from './orders/bare-command.ts'
import { changingDigests } from './orders/change-digest.ts'
import { offersOf } from './orders/offers.ts'
import { isList, type OrderCollaborators, placingOrders, UNIVERSAL } from './orders/place-order.ts'
import { saidOfTrial } from './orders/said-of-trial.ts'
import { isWanted, oneOf, type SameTopic } from './orders/which.ts'

export interface DeskCollaborators extends OrderCollaborators {
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
      const sameWords = all.find(({ subscription }) => isWanted(which, subscription, (a, b) => a === b))
      const one = sameWords ?? all.find(({ subscription }) => isWanted(which, subscription, isSameTopic))
      return one ? [one] : list(where, SAID.noSuchNow)
    }
    if (which === 'all' || (which === 'both' && all.length === BOTH)) return all
    if (typeof which === 'number') {
      const one = all[which - 1]
      return one ? [one] : present.presentSaying(SAID.noSuch(which))
    }
    if (all.length === 1 && which !== 'both') return all
    return list(where, SAID.which, oneOf(all, asking))
  }

  const channel = { keptIn, linesIn, list, meant, isSameTopic }
  const { subscribe, changeZone, offer, justOrdered } = placingOrders(collaborators, channel)

  const change = changingDigests({ ...channel, subscribe })

  async function order(
    what: Ordered,
    which: Which,
    where: Where,
    spokenOf?: KeptSubscription,
  ): Promise<Message> {
    const some = spokenOf ? [spokenOf] : await meant(which, where, (one) => `digest ${what} ${one}`)
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

  const bareCommand = bareCommands({ keptIn, list, justOrdered, change, order })

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
    if (changesDigests(command) && where.manager === false && !('bare' in command))
      return present.presentSaying(where.refusal ?? SAID.managersOnly)
    if ('bare' in command && command.kind !== 'zone') return bareCommand(command, where)
    switch (command.kind) {
      case 'subscribe':
        return subscribe(command, where)
      case 'change':
        return change(command, where)
      case 'zone':
        return changeZone(command, where)
      case 'offer':
        return offer(command, where)
      case 'order':
        return order(command.what, command.which, where)
      case 'now':
        return tryNow(command.which, where)
      case 'end':
        // Where nothing was ordered there is nothing to come to an end.
        if ((await keptIn(where)).length === 0) return list(where)
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
