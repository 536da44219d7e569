// What is due, reckoned from the schedules and kept in memory: ten thousand subscriptions cost one comparison a
// second, and the database is asked only about slots of which nobody knows yet what became.
import type { KeptSubscription, Slot } from '../domain/digests/digest.ts'
import { isPromised, type OpenSlot } from './plan.ts'
import { nextSlot, slotAfter, slotsDue } from './schedule.ts'

/** How far back missed slots are recorded after an absence; what is older nobody asks about. */
const LOOK_BACK_MS = 7 * 86_400_000

interface Entry {
  kept: KeptSubscription
  /** The first slot that is not due yet; absent until it is reckoned, or where none comes. */
  next: Slot | undefined
  nextDueAt: number
  /** Due, and nobody knows yet that they have ended. */
  pending: readonly Slot[]
}

export interface Agenda {
  /** Adds a subscription or what has changed about it; one that is paused keeps its place. */
  put(kept: KeptSubscription): void
  /** Everything has been read: what is not among these ids has been erased with its workspace. */
  keepOnly(ids: ReadonlySet<string>): void
  /** When the next slot is due, epoch milliseconds; infinity when none is. */
  nextDueAt(): number
  /** Reckons what has become due, and gives all slots that may be open, oldest first. */
  open(now: number): readonly OpenSlot[]
  /** A slot has ended: nobody needs to ask about it again. */
  close(slot: Slot): void
  /** The clock has been put back: everything is reckoned anew. */
  restart(): void
  all(): readonly KeptSubscription[]
}

/** An agenda without entries. */
export function openAgenda(): Agenda {
  const entries = new Map<string, Entry>()
  let nextDueAt = Number.POSITIVE_INFINITY

  function reckon(entry: Entry, now: number): void {
    const { subscription, openFrom } = entry.kept
    const oldest = now - LOOK_BACK_MS
    if (entry.next && entry.next.dueAt > oldest) {
      while (entry.next && entry.next.dueAt <= now) {
        entry.pending = [...entry.pending, entry.next]
        entry.next = slotAfter(entry.next)
      }
    } else {
      const from = Math.max(oldest, openFrom - 1)
      entry.pending = from < now ? slotsDue(subscription, from, now) : []
      entry.next = nextSlot(subscription, now)
    }
    entry.nextDueAt = entry.next?.dueAt ?? Number.POSITIVE_INFINITY
  }

  return {
    put(kept) {
      const { id } = kept.subscription
      if (kept.standing === 'stopped') {
        entries.delete(id)
        return
      }
      const known = entries.get(id)
      if (known) {
        known.kept = kept
        return
      }
      const unknown = Number.NEGATIVE_INFINITY
      entries.set(id, { kept, next: undefined, nextDueAt: unknown, pending: [] })
      nextDueAt = unknown
    },
    keepOnly(ids) {
      for (const id of entries.keys()) if (!ids.has(id)) entries.delete(id)
    },
    nextDueAt: () => nextDueAt,
    open(now) {
      const open: OpenSlot[] = []
      nextDueAt = Number.POSITIVE_INFINITY
      for (const entry of entries.values()) {
        if (entry.nextDueAt <= now) reckon(entry, now)
        nextDueAt = Math.min(nextDueAt, entry.nextDueAt)
        for (const slot of entry.pending) {
          if (slot.dueAt <= now && isPromised(entry.kept, slot)) open.push({ slot, kept: entry.kept })
        }
      }
      return open.sort((a, b) => a.slot.dueAt - b.slot.dueAt)
    },
    close({ key, subscription }) {
      const entry = entries.get(subscription.id)
      if (entry) entry.pending = entry.pending.filter((slot) => slot.key !== key)
    },
    restart() {
      for (const entry of entries.values()) {
        entry.next = undefined
        entry.nextDueAt = Number.NEGATIVE_INFINITY
        entry.pending = []
      }
      nextDueAt = Number.NEGATIVE_INFINITY
    },
    all: () => Array.from(entries.values(), ({ kept }) => kept),
  }
}
