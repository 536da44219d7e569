// Subscriptions that live as long as the process: for tests, and for the preview.
import { channelKey, type KeptSubscription, type Standing } from '../domain/digest.ts'
import type { Ordered, SubscriptionStore } from '../domain/store-ports.ts'

type Held = KeptSubscription & { readonly changedAt: number }

/** What may follow on what, when a person orders it. */
const ORDERS: Readonly<Record<Ordered, { readonly from: readonly Standing[]; readonly to: Standing }>> = {
  pause: { from: ['active', 'suspended'], to: 'paused' },
  resume: { from: ['paused', 'suspended'], to: 'active' },
  stop: { from: ['active', 'paused', 'suspended'], to: 'stopped' },
}

const byOrder = (a: Held, b: Held): number =>
  a.orderedAt - b.orderedAt || (a.subscription.id < b.subscription.id ? -1 : 1)

const outside = ({ changedAt: _, ...kept }: Held): KeptSubscription => kept

/** None yet; two of them know nothing of each other. */
export function memorySubscriptions(): SubscriptionStore {
  const held = new Map<string, Held>()
  const notes = new Map<string, number>()
  const all = () => [...held.values()].sort(byOrder)

  /** Changes one that stands in one of these ways. */
  function change(id: string, from: readonly Standing[], now: number, to: Partial<Held>): boolean {
    const one = held.get(id)
    if (!one || !from.includes(one.standing)) return false
    const { reason: _, toldAt: __, ...rest } = one
    held.set(id, { ...rest, since: now, changedAt: now, ...to })
    return true
  }

  return {
    async declare(subscription, openFrom, now) {
      const { id } = subscription
      const again = { origin: 'environment', standing: 'active', openFrom } as const
      if (held.has(id)) change(id, ['stopped'], now, again)
      else held.set(id, { ...again, subscription, since: now, orderedAt: now, changedAt: now })
    },
    async subscribe(subscription, person, now) {
      const { id } = subscription
      const ordered = { orderedBy: person, orderedAt: now, openFrom: now }
      const active = { ...ordered, origin: 'channel', standing: 'active' } as const
      if (held.has(id)) return change(id, ['paused', 'suspended', 'stopped'], now, active)
      held.set(id, { ...active, subscription, since: now, changedAt: now })
      return true
    },
    async order(id, what, now) {
      const { from, to } = ORDERS[what]
      return change(id, from, now, { standing: to, ...(to === 'active' && { openFrom: now }) })
    },
    suspend: async (id, reason, now) => change(id, ['active'], now, { standing: 'suspended', reason }),
    recover: async (id, now) => change(id, ['suspended'], now, { standing: 'active' }),
    async claimTelling(id, now) {
      const one = held.get(id)
      if (one?.standing !== 'suspended' || one.toldAt !== undefined) return false
      held.set(id, { ...one, toldAt: now, changedAt: now })
      return true
    },
    async releaseTelling(id) {
      const one = held.get(id)
      if (!one) return
      const { toldAt: _, ...rest } = one
      held.set(id, rest)
    },
    async chooseAtEnd(channel, atEnd, now) {
      for (const [id, one] of held) {
        if (one.standing === 'stopped') continue
        if (channelKey(one.subscription.channel) !== channelKey(channel)) continue
        held.set(id, { ...one, atEnd, changedAt: now })
      }
    },
    ofChannel: async (channel) =>
      all()
        .filter(({ standing }) => standing !== 'stopped')
        .filter(({ subscription }) => channelKey(subscription.channel) === channelKey(channel))
        .map(outside),
    changedSince: async (moment) =>
      all()
        .filter(({ changedAt }) => changedAt >= moment)
        .map(outside),
    async correctClock(now) {
      for (const [id, one] of held) {
        const { since, openFrom, orderedAt, changedAt } = one
        if (openFrom <= now && changedAt <= now) continue
        const [s, f, o, c] = [since, openFrom, orderedAt, changedAt].map((each) => Math.min(each, now))
        held.set(id, {
          ...one,
          since: s ?? now,
          openFrom: f ?? now,
          orderedAt: o ?? now,
          changedAt: c ?? now,
        })
      }
    },
    async notesSince(ids, now) {
      for (const id of ids) if (!notes.has(id)) notes.set(id, now)
      return new Map(ids.map((id) => [id, Math.min(notes.get(id) ?? now, now)]))
    },
  }
}
