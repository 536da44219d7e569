// Where channels order digests: a command → what is done to the store, and what is said about it.

import { AT_END_DEFAULT, type DecisionInput, progressOf } from '../digest/decide.ts'
import type { DeliveryEnd } from '../digest/deliver.ts'
import { forecastOf } from '../digest/forecast.ts'
import { nextSlot } from '../digest/schedule.ts'
import { subscriptionId } from '../digest/schedule-words.ts'
import type { Message } from '../domain/answers/message.ts'
import { isTrial, type KeptSubscription } from '../domain/digests/digest.ts'
import { changesDigests, type DigestCommand, type Which } from '../domain/digests/digest-command.ts'
import type { Now } from '../domain/ports.ts'
import type { Where } from '../domain/requests/request.ts'
import type { DeliveryLedger, Ordered, SubscriptionStore } from '../domain/store-ports.ts'
import * as present from '../present/digests/digest-notices.ts'
import { DIGEST_WORDS as SAID } from '../present/digests/digest-words.ts'

export interface DeskCollaborators {
  readonly subscriptions: SubscriptionStore
  readonly ledger: DeliveryLedger
  /** What can be shown, as it is now. */
  readonly showable: () => Pick<DecisionInput, 'stock' | 'idsAbout'>
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

/** @returns answers one command; throws what the store throws */
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

  async function subscribe(command: DigestCommand & { kind: 'subscribe' }, where: Where): Promise<Message> {
    const before = await keptIn(where)
    const zone = command.zone ?? before[0]?.subscription.schedule.zone ?? UNIVERSAL
    const { days, at, about } = command
    const { channel } = where
    const id = subscriptionId(channel, { days, at, zone }, about)
    const known = before.some(({ subscription }) => subscription.id === id)
    if (!known && before.length >= MOST_IN_CHANNEL)
      return present.presentSaying(SAID.tooMany(MOST_IN_CHANNEL))
    const subscription = { id, channel, schedule: { days, at, zone }, ...(about && { about }) }
    const isNew = await subscriptions.subscribe(subscription, where.person, now())
    await changed()
    const line = (await linesIn(where)).find(({ kept }) => kept.subscription.id === id)
    return line
      ? present.presentSubscribed(line, {
          isNew,
          ...(command.zone === undefined && { assumedZone: zone }),
          ...(where.missing && { missing: where.missing }),
          ...(where.letIn && { letIn: where.letIn }),
        })
      : present.presentDigestList(await linesIn(where))
  }

  /** Those that are meant, or what to say instead. */
  async function meant(which: Which, where: Where): Promise<readonly KeptSubscription[] | Message> {
    const lines = await linesIn(where)
    if (which === 'all' || lines.length === 1) {
      const only = typeof which === 'number' && which !== 1
      return only ? present.presentSaying(SAID.noSuch(which)) : lines.map(({ kept }) => kept)
    }
    if (which === undefined) {
      return present.presentDigestList(lines, lines.length > 0 ? SAID.which : undefined)
    }
    const line = lines.find(({ number }) => number === which)
    return line ? [line.kept] : present.presentSaying(SAID.noSuch(which))
  }

  async function order(what: Ordered, which: Which, where: Where): Promise<Message> {
    const some = await meant(which, where)
    if (!isList(some)) return some
    const own = some.filter(({ origin }) => what !== 'stop' || origin === 'channel')
    if (own.length === 0 && some.length > 0) return present.presentSaying(SAID.notYours)
    const done: KeptSubscription[] = []
    for (const kept of own) {
      if (await subscriptions.order(kept.subscription.id, what, now())) done.push(kept)
    }
    await changed()
    return done.length > 0
      ? present.presentOrdered(
          what,
          done.map(({ subscription }) => subscription),
        )
      : present.presentSaying(SAID.nothingToDo[what])
  }

  async function tryNow(which: Which, where: Where): Promise<Message> {
    const some = await meant(which, where)
    if (!isList(some)) return some
    const [kept] = some
    if (!kept) return present.presentDigestList([])
    if (kept.standing === 'paused') return present.presentSaying(SAID.pausedNow)
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

  return async (command: DigestCommand, where: Where): Promise<Message> => {
    if (changesDigests(command) && where.manager === false)
      return present.presentSaying(where.refusal ?? SAID.managersOnly)
    switch (command.kind) {
      case 'subscribe':
        return subscribe(command, where)
      case 'order':
        return order(command.what, command.which, where)
      case 'now':
        return tryNow(command.which, where)
      case 'end':
        await subscriptions.chooseAtEnd(where.channel, command.atEnd, now())
        await changed()
        return present.presentAtEnd(command.atEnd)
      case 'list':
        return present.presentDigestList(await linesIn(where))
      case 'why':
        return present.presentWhy(await linesIn(where), where.missing)
      case 'log':
        return log(where)
      case 'usage':
        return present.presentDigestUsage()
      case 'mistake':
        return present.presentDigestUsage(command.problems)
      default:
        return command satisfies never
    }
  }
}

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
