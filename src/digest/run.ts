// Keeps looking whether a digest is due. There is one timer, a second long; what is due is read from the clock
// and the ledger, so that neither a restart nor a clock that jumps posts twice or forgets.
import type { Corpus } from '../domain/corpus.ts'
import { channelKey, type Delivery, type Subscription } from '../domain/digest.ts'
import { type DeliverCollaborators, deliver, recordMissed } from './deliver.ts'
import { CATCH_UP_MS, openSlots, planDeliveries } from './plan.ts'
import { nextSlot, slotsDue } from './schedule.ts'

export interface DigestCollaborators extends Omit<DeliverCollaborators, 'signal'> {
  readonly subscriptions: readonly Subscription[]
  /** The corpus as it is now; it may be another one tomorrow. */
  readonly corpus: () => Corpus
}

export interface RunningDigests {
  /** Begins nothing new, and waits for what is being posted. */
  stop(): Promise<void>
}

const TICK_MS = 1000
/** After how long something that failed, or found nothing to show, is looked at again. */
const LOOK_AGAIN_MS = 5 * 60_000
/** How far back missed slots are recorded after an absence; what is older nobody asks about. */
const LOOK_BACK_MS = 7 * 86_400_000
/** A claim this old has lost its process: no platform is waited for half as long. */
export const ABANDONED_AFTER_MS = 2 * 60_000

/** Starts looking, at once and then every second, until stopped. */
export function runDigests(collaborators: DigestCollaborators): RunningDigests {
  const { subscriptions, corpus, ledger, now, wait, log } = collaborators
  const stopping = new AbortController()
  const inFlight = new Map<string, Promise<void>>()
  let lookedAt: number | undefined
  let lookNextAt = Number.NEGATIVE_INFINITY
  const lookAgainAt = (moment: number) => {
    lookNextAt = Math.min(lookNextAt, moment)
  }

  function start(delivery: Delivery): void {
    const key = channelKey(delivery.slot.subscription.channel)
    const delivered = deliver(delivery, { ...collaborators, signal: stopping.signal })
      .catch((error: unknown) => {
        log.error({ slot: delivery.slot.key, err: error }, 'The ledger failed while a digest was delivered.')
        return 'open' as const
      })
      .then((end) => {
        inFlight.delete(key)
        lookAgainAt(end === 'open' ? now() + LOOK_AGAIN_MS : now())
      })
    inFlight.set(key, delivered)
  }

  /** One pass: what is due, what of it is open, what has to be done. */
  async function look(moment: number): Promise<void> {
    const first = lookedAt === undefined
    // Twice the window, so that a slot that falls out of it between two looks is still recorded as missed.
    const from = Math.max(moment - LOOK_BACK_MS, Math.min(lookedAt ?? 0, moment - 2 * CATCH_UP_MS))
    const abandoned = await ledger.settleAbandoned(moment - ABANDONED_AFTER_MS, moment)
    if (abandoned > 0) log.warn({ abandoned }, 'Digests were being posted when a process died; not repeated.')
    // A claim of the process before this one may be too young to be called abandoned yet.
    if (first) lookAgainAt(moment + ABANDONED_AFTER_MS + TICK_MS)

    const due = subscriptions
      .flatMap((subscription) => slotsDue(subscription, from, moment))
      .sort((a, b) => a.dueAt - b.dueAt)
    const asked = first ? subscriptions : due.map(({ subscription }) => subscription)
    const knownSince = new Map<string, number>()
    for (const id of new Set(asked.map((each) => each.id))) {
      knownSince.set(id, await ledger.knownSince(id, moment))
    }
    // Before asking what is taken: a delivery that ends in between then counts as one or the other.
    const occupied = new Set(inFlight.keys())
    const taken = await ledger.taken(due.map(({ key }) => key))
    const channels = new Map(
      openSlots({ due, taken, knownSince }).map(({ subscription: { channel } }) => [
        channelKey(channel),
        channel,
      ]),
    )
    const shown = new Map(
      await Promise.all(
        [...channels].map(async ([key, channel]) => [key, await ledger.shown(channel)] as const),
      ),
    )

    const plan = planDeliveries({ due, taken, knownSince, shown, occupied, corpus: corpus(), now: moment })
    for (const slot of plan.missed) await recordMissed(slot, 'the bot was away', collaborators)
    if (plan.empty.length > 0) {
      log.warn(
        { slots: plan.empty.map(({ key }) => key) },
        'Digests are due, but the notes have nothing to show.',
      )
      lookAgainAt(moment + LOOK_AGAIN_MS)
    }
    plan.deliveries.forEach(start)
    lookedAt = moment
  }

  async function keepLooking(): Promise<void> {
    let before = now()
    while (!stopping.signal.aborted) {
      const moment = now()
      // A clock put back has made the next moment wrong: it was reckoned from a time that has not come yet.
      if (moment >= lookNextAt || moment < before) {
        lookNextAt = Math.min(
          Number.POSITIVE_INFINITY,
          ...subscriptions.map(
            (subscription) => nextSlot(subscription, moment)?.dueAt ?? Number.POSITIVE_INFINITY,
          ),
        )
        await look(moment).catch((error: unknown) => {
          log.error({ err: error }, 'Looking for due digests failed; it is tried again.')
          lookAgainAt(moment + LOOK_AGAIN_MS)
        })
      }
      before = moment
      await wait(TICK_MS, stopping.signal)
    }
  }

  const looking = keepLooking()
  return {
    async stop() {
      stopping.abort()
      await looking
      await Promise.all(inFlight.values())
    },
  }
}
