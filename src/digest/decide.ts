// What one due slot is to bring: a digest, the news that all has been shown, nothing at all. Pure.
import type { AtEnd, Delivery, KeptSubscription, RoundEnd, Shown, Slot } from '../domain/digests/digest.ts'
import { type AboutTopic, filteredStock, type Stock } from './candidates.ts'
import { chooseDigest, notedRound } from './choose.ts'
import { isLate } from './plan.ts'
import { roundEndMark } from './round.ts'
import { isFirstOfMonth } from './schedule.ts'

/** Until a channel chooses: a sign of life that nobody takes for noise. */
export const AT_END_DEFAULT: AtEnd = 'monthly'

/** All a decision depends on. Moments are epoch milliseconds. */
export interface DecisionInput {
  readonly stock: Stock
  /** The ids that a topic lets through. */
  readonly idsAbout: (about: string) => AboutTopic
  /** What the channel was shown, oldest first. */
  readonly history: readonly Shown[]
  /** When each note was first in the library. */
  readonly notesSince: ReadonlyMap<string, number>
}

export type Decision =
  | { readonly kind: 'deliver'; readonly delivery: Delivery }
  /** Everything has been shown, and the channel wants nothing today. */
  | { readonly kind: 'rest' }
  /** The library has nothing to show. */
  | { readonly kind: 'empty' }

/** How far a channel has come with what one of its subscriptions lets through. */
export interface Progress {
  /** How many talks, themes and overviews there are. */
  readonly total: number
  /** How many of them come before everything has been shown. */
  readonly left: number
}

const stockFor = (about: string | undefined, { stock, idsAbout }: DecisionInput): Stock =>
  filteredStock(stock, about === undefined ? undefined : idsAbout(about))

/** How much a subscription matches, and how much of it is still to come. */
export function progressOf(about: string | undefined, known: DecisionInput): Progress {
  const stock = stockFor(about, known)
  const round = notedRound(stock, known.history, roundEndMark(about))
  return { total: stock.noted.length, left: (round.unseen.length > 0 ? round.unseen : round.left).length }
}

/** Notes that came after the channel's first digest. */
function newNotes({ history, notesSince }: DecisionInput): ReadonlySet<string> {
  const first = history[0]?.at ?? Number.POSITIVE_INFINITY
  return new Set([...notesSince].flatMap(([note, since]) => (since > first ? [note] : [])))
}

/** What a slot brings when its time has come. The same arguments give the same decision. */
export function decide(
  slot: Slot,
  atEnd: KeptSubscription['atEnd'],
  known: DecisionInput,
  now: number,
): Decision {
  const { about, channel } = slot.subscription
  const stock = stockFor(about, known)
  const mark = roundEndMark(about)
  const round = notedRound(stock, known.history, mark)
  const late = isLate(slot, now)
  const next = atEnd ?? AT_END_DEFAULT
  if (stock.noted.length > 0 && round.left.length === 0 && round.unseen.length === 0) {
    const roundEnd: RoundEnd = { shown: stock.noted.length, atEnd: next, chosen: atEnd !== undefined }
    return { kind: 'deliver', delivery: { slot, digest: { day: slot.day }, items: [mark], late, roundEnd } }
  }
  if (stock.noted.length > 0 && round.unseen.length === 0 && !wanted(slot, next)) return { kind: 'rest' }
  const wishes = { newNotes: newNotes(known), mark }
  const { digest, items } = chooseDigest(stock, known.history, channel, slot.day, wishes)
  if (items.length === 0) return { kind: 'empty' }
  return { kind: 'deliver', delivery: { slot, digest, items, late } }
}

/** Whether something seen before is wanted again in this slot. */
function wanted(slot: Slot, atEnd: AtEnd): boolean {
  switch (atEnd) {
    case 'stop':
      return false
    case 'monthly':
      return isFirstOfMonth(slot)
    case 'again':
      return true
    default:
      return atEnd satisfies never
  }
}
