// What has to be posted now, and what it is too late for: an intention that can be printed, nothing is done here.
import { channelKey, type KeptSubscription, type Slot } from '../domain/digests/digest.ts'

const MINUTE_MS = 60_000

/** How long after its time a digest is still worth posting; then it is missed. */
const CATCH_UP_MS = 360 * MINUTE_MS
/** From when on a digest says that it comes late. */
const LATE_AFTER_MS = 10 * MINUTE_MS
/** Who declares a digest for 09:00 at 09:05 still gets today's; older slots were never promised to anyone. */
export const KNOWN_GRACE_MS = 15 * MINUTE_MS

/** A slot that nobody has claimed, with what is remembered of its subscription. */
export interface OpenSlot {
  readonly slot: Slot
  readonly kept: KeptSubscription
}

/** All a plan depends on. Moments are epoch milliseconds. */
export interface Situation {
  /** Due up to now, oldest first. */
  readonly open: readonly OpenSlot[]
  /** Keys of channels to which something is being posted. */
  readonly occupied: ReadonlySet<string>
  readonly now: number
}

export interface Plan {
  /** At most one a channel: what the next one shows depends on this one's end. */
  readonly post: readonly OpenSlot[]
  /** Too old to be posted: to be recorded as missed. */
  readonly missed: readonly Slot[]
}

/**
 * The last moment at which a slot may be posted.
 * @example lastMoment({ dueAt: 0 }) // → 6 * 3_600_000
 */
export const lastMoment = ({ dueAt }: Pick<Slot, 'dueAt'>): number => dueAt + CATCH_UP_MS

/** Whether a digest posted now has to say that it is late. */
export const isLate = (slot: Slot, now: number): boolean => now - slot.dueAt > LATE_AFTER_MS

/** Whether a subscription stands so that this slot counts; a suspended one is tried, to see whether it works again. */
export const isPromised = ({ standing, openFrom }: KeptSubscription, { dueAt }: Slot): boolean =>
  (standing === 'active' || standing === 'suspended') && dueAt >= openFrom

/** From what is due and what is known to what has to be done. Pure; the same situation gives the same plan. */
export function planSlots({ open, occupied, now }: Situation): Plan {
  const post: OpenSlot[] = []
  const missed: Slot[] = []
  const taken = new Set(occupied)
  for (const one of open) {
    if (!isPromised(one.kept, one.slot)) continue
    const key = channelKey(one.slot.subscription.channel)
    if (now > lastMoment(one.slot)) {
      // A slot whose channel is occupied may be the very one in flight: its delivery records the end.
      if (!occupied.has(key)) missed.push(one.slot)
    } else if (!taken.has(key)) {
      post.push(one)
      taken.add(key)
    }
  }
  // What may well fail again waits until the others have been served.
  const suspended = ({ kept }: OpenSlot) => (kept.standing === 'suspended' ? 1 : 0)
  return { post: post.toSorted((a, b) => suspended(a) - suspended(b)), missed }
}
