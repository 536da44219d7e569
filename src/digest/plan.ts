// What has to be posted now, and what it is too late for: an intention that can be printed, nothing is done here.
import type { Corpus } from '../domain/corpus.ts'
import { channelKey, type Delivery, type Shown, type Slot } from '../domain/digest.ts'
import { chooseDigest } from './choose.ts'

const MINUTE_MS = 60_000

/** How long after its time a digest is still worth posting; then it is missed. */
export const CATCH_UP_MS = 360 * MINUTE_MS
/** From when on a digest says that it comes late. */
export const LATE_AFTER_MS = 10 * MINUTE_MS
/** Who declares a digest for 09:00 at 09:05 still gets today's; older slots were never promised to anyone. */
export const KNOWN_GRACE_MS = 15 * MINUTE_MS

/** All a plan depends on. Moments are epoch milliseconds. */
export interface Situation {
  /** Slots due up to now, oldest first. */
  readonly due: readonly Slot[]
  /** Keys of slots claimed or settled. */
  readonly taken: ReadonlySet<string>
  /** When each subscription was first seen; one that is absent is not posted yet. */
  readonly knownSince: ReadonlyMap<string, number>
  /** What each channel (by its key) has been shown, oldest first. */
  readonly shown: ReadonlyMap<string, readonly Shown[]>
  /** Keys of channels to which something is being posted. */
  readonly occupied: ReadonlySet<string>
  readonly corpus: Corpus
  readonly now: number
}

export interface Plan {
  /** At most one a channel: what the next one shows depends on this one's end. */
  readonly deliveries: readonly Delivery[]
  /** Too old to be posted: to be recorded as missed. */
  readonly missed: readonly Slot[]
  /** Due, but the corpus has nothing to show: to be looked at again. */
  readonly empty: readonly Slot[]
}

/** The last moment at which a slot may be posted. */
export const lastMoment = (slot: Slot): number => slot.dueAt + CATCH_UP_MS

/** Whether a digest posted now has to say that it is late. */
export const isLate = (slot: Slot, now: number): boolean => now - slot.dueAt > LATE_AFTER_MS

/** The slots nobody has taken, of subscriptions that were known when they were due. */
export const openSlots = (situation: Pick<Situation, 'due' | 'taken' | 'knownSince'>): readonly Slot[] =>
  situation.due.filter(({ key, dueAt, subscription }) => {
    const since = situation.knownSince.get(subscription.id) ?? Number.POSITIVE_INFINITY
    return !situation.taken.has(key) && dueAt >= since - KNOWN_GRACE_MS
  })

/** From what is due and what is known to what has to be done. Pure; the same situation gives the same plan. */
export function planDeliveries(situation: Situation): Plan {
  const { now, corpus } = situation
  const deliveries: Delivery[] = []
  const missed: Slot[] = []
  const empty: Slot[] = []
  const occupied = new Set(situation.occupied)
  for (const slot of openSlots(situation)) {
    const { channel } = slot.subscription
    const key = channelKey(channel)
    if (now > lastMoment(slot)) {
      // A slot whose channel is occupied may be the very one in flight: its delivery records the end.
      if (!situation.occupied.has(key)) missed.push(slot)
      continue
    }
    if (occupied.has(key)) continue
    const { digest, items } = chooseDigest(corpus, situation.shown.get(key) ?? [], channel, slot.day)
    if (items.length === 0) {
      empty.push(slot)
      continue
    }
    deliveries.push({ slot, digest, items, late: isLate(slot, now) })
    occupied.add(key)
  }
  return { deliveries, missed, empty }
}
