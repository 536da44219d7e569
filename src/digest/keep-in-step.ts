// The agenda in step with the store: other replicas take orders too.
import type { KeptSubscription, Subscription } from '../domain/digests/digest.ts'
import type { Log } from '../domain/ports.ts'
import type { SubscriptionStore } from '../domain/store-ports.ts'
import type { Agenda } from './agenda.ts'
import type { DecisionInput } from './decide.ts'
import { KNOWN_GRACE_MS } from './plan.ts'

/** How often the store is asked what has changed: four queries a minute, however many subscriptions. */
const EVERY_MS = 15_000
/** What was written up to this long before the last question is read again: the clocks of replicas differ. */
const OVERLAP_MS = 2 * 60_000
/** Now and then everything is read, in case a clock was wrong for longer. */
const EVERYTHING_MS = 30 * 60_000

export interface InStepCollaborators {
  readonly subscriptions: SubscriptionStore
  /** What the environment declares. */
  readonly declared: readonly Subscription[]
  /** Whether there is a connection by which this channel can be reached. */
  readonly reaches: (subscription: Subscription) => boolean
  /** What can be shown, as it is now; it may be another tomorrow. */
  readonly showable: () => Pick<DecisionInput, 'stock' | 'idsAbout'> & { readonly notes: readonly string[] }
  readonly log: Log
}

export interface InStep {
  /** Reads what has changed, when it is time or when told to; failures are logged and tried again. */
  keep(moment: number, everything: boolean): Promise<void>
  /** Reads what has changed. */
  refresh(moment: number): Promise<void>
  readonly notesSince: () => ReadonlyMap<string, number>
}

/** Reads nothing before it is told to. */
export function keepInStep(
  agenda: Agenda,
  { subscriptions, declared, reaches, showable, log }: InStepCollaborators,
): InStep {
  const declaredIds = new Set(declared.map(({ id }) => id))
  let toDeclare = declared
  let readAt = Number.NEGATIVE_INFINITY
  let allReadAt = Number.NEGATIVE_INFINITY
  let nextAt = Number.NEGATIVE_INFINITY
  let notes: readonly string[] = []
  let notesSince: ReadonlyMap<string, number> = new Map()

  /** One of an earlier declaration is remembered, and nothing is posted for it. */
  const counts = ({ origin, subscription }: KeptSubscription): boolean =>
    (origin === 'channel' || declaredIds.has(subscription.id)) && reaches(subscription)

  async function refresh(moment: number): Promise<void> {
    for (const one of toDeclare) await subscriptions.declare(one, moment - KNOWN_GRACE_MS, moment)
    toDeclare = []
    let since = moment - allReadAt >= EVERYTHING_MS ? 0 : readAt - OVERLAP_MS
    let changed = await subscriptions.changedSince(since)
    if (changed.some(({ openFrom }) => openFrom > moment)) {
      await subscriptions.correctClock(moment)
      since = 0
      changed = await subscriptions.changedSince(since)
    }
    for (const kept of changed) if (counts(kept)) agenda.put(kept)
    readAt = moment
    if (since === 0) {
      agenda.keepOnly(new Set(changed.map(({ subscription }) => subscription.id)))
      allReadAt = moment
    }
    const now = showable().notes
    if (now !== notes) {
      notesSince = await subscriptions.notesSince(now, moment)
      notes = now
    }
  }

  return {
    notesSince: () => notesSince,
    refresh,
    async keep(moment, everything) {
      if (everything) {
        allReadAt = Number.NEGATIVE_INFINITY
        nextAt = moment
      }
      if (moment < nextAt) return
      nextAt = moment + EVERY_MS
      await refresh(moment).catch((error: unknown) => {
        log.error({ err: error }, 'The subscriptions could not be read; it is tried again.')
      })
    },
  }
}
