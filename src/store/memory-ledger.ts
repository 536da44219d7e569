// A ledger that lives as long as the process: for tests, and for starts that keep no state.
import { channelKey, channelOf, type ItemId, type LedgerEntry } from '../domain/digest.ts'
import type { DeliveryLedger } from '../domain/store-ports.ts'

interface Held {
  readonly entry: LedgerEntry
  readonly items: readonly ItemId[]
  readonly claimedAt: number
}

export interface MemoryLedger extends DeliveryLedger {
  /** @param channels what the keys of the channels begin with */
  eraseChannels(channels: string): void
}

const before = (a: string, b: string): number => (a < b ? -1 : 1)

/**
 * An empty ledger; two of them know nothing of each other.
 * @param isHeld whether a person has paused or stopped this subscription: then nothing of it can be claimed
 */
export function memoryLedger(isHeld: (subscription: string) => boolean = () => false): MemoryLedger {
  const held = new Map<string, Held>()
  const ofChannel = (channel: string) => [...held.values()].filter(({ entry }) => entry.channel === channel)

  return {
    async claim({ key, subscription, dueAt }, items, now) {
      if (held.has(key) || isHeld(subscription.id)) return false
      const channel = channelKey(subscription.channel)
      const entry = { slot: key, subscription: subscription.id, channel, state: 'claimed', dueAt } as const
      held.set(key, { entry, items, claimedAt: now })
      return true
    },
    async settle({ key }, end, now) {
      const one = held.get(key)
      if (!one || (one.entry.state !== 'claimed' && one.entry.state !== 'unclear')) return
      const { detail: _, ...entry } = one.entry
      held.set(key, { ...one, entry: { ...entry, ...end, settledAt: now } })
    },
    async release({ key }) {
      if (held.get(key)?.entry.state === 'claimed') held.delete(key)
    },
    async left(claimedBefore) {
      return [...held.values()]
        .filter(({ entry, claimedAt }) => entry.state === 'claimed' && claimedAt < claimedBefore)
        .sort((a, b) => a.claimedAt - b.claimedAt || before(a.entry.slot, b.entry.slot))
        .map(({ entry: { slot, channel, dueAt }, claimedAt }) => ({
          ...{ slot, claimedAt, dueAt },
          channel: channelOf(channel),
        }))
    },
    async endLeft({ slot, claimedAt }, end, now) {
      const one = held.get(slot)
      if (one?.entry.state !== 'claimed' || one.claimedAt !== claimedAt) return false
      if (end === 'open') held.delete(slot)
      else held.set(slot, { ...one, entry: { ...one.entry, ...end, settledAt: now } })
      return true
    },
    async shown(channel) {
      return ofChannel(channelKey(channel))
        .filter(({ entry: { state } }) => state === 'claimed' || state === 'posted' || state === 'unclear')
        .sort((a, b) => a.claimedAt - b.claimedAt || before(a.entry.slot, b.entry.slot))
        .map(({ claimedAt, items }) => ({ at: claimedAt, items }))
    },
    async states(slots) {
      return new Map(
        slots.flatMap((slot) => (held.has(slot) ? [[slot, held.get(slot)?.entry.state ?? 'claimed']] : [])),
      )
    },
    eraseChannels(channels) {
      for (const [key, { entry }] of held) if (entry.channel.startsWith(channels)) held.delete(key)
    },
    async entries(channel) {
      return ofChannel(channelKey(channel))
        .map(({ entry }) => entry)
        .sort((a, b) => a.dueAt - b.dueAt || before(a.slot, b.slot))
    },
  }
}
