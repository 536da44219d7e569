// A state that lives as long as the process: for tests, and for the preview.
import type { SubscriptionStore } from '../domain/store-ports.ts'
import { memoryLedger } from './memory-ledger.ts'
import { memorySubscriptions } from './memory-subscriptions.ts'
import type { State } from './state.ts'

/** An empty state; two of them know nothing of each other. */
export function memoryState(): State {
  const store = memorySubscriptions()
  const held = new Set<string>()
  const subscriptions: SubscriptionStore = {
    ...store,
    async order(id, what, now) {
      const done = await store.order(id, what, now)
      if (done && what === 'resume') held.delete(id)
      if (done && what !== 'resume') held.add(id)
      return done
    },
    async subscribe(subscription, person, now) {
      held.delete(subscription.id)
      return store.subscribe(subscription, person, now)
    },
    async declare(subscription, openFrom, now) {
      const { id } = subscription
      await store.declare(subscription, openFrom, now)
      const [kept] = (await store.ofChannel(subscription.channel)).filter((one) => one.subscription.id === id)
      if (kept?.standing === 'active') held.delete(id)
    },
  }
  return { subscriptions, ledger: memoryLedger((id) => held.has(id)) }
}
