// Keeps looking whether a digest is due. There is one timer, a second long; what is due is read from the clock
// and the ledger, so that neither a restart nor a clock that jumps posts twice or forgets.
import { channelKey, type KeptSubscription, type Slot } from '../domain/digests/digest.ts'
import type { Elapsed } from '../domain/leaps.ts'
import { ABANDONED_AFTER_MS, type AbandonedCollaborators, settleAbandoned } from './abandoned-claims.ts'
import { type Agenda, openAgenda } from './agenda.ts'
import { believeClock } from './believe-clock.ts'
import { type DeliverCollaborators, type DeliveryEnd, recordMissed } from './deliver.ts'
import { type InStepCollaborators, keepInStep } from './keep-in-step.ts'
import { openPacing } from './pacing.ts'
import { type OpenSlot, planSlots } from './plan.ts'
import { bringSlot, bringTrial, type SlotBrought } from './slot.ts'
import { followUp, type SuspensionCollaborators } from './suspension.ts'

export interface DigestCollaborators
  extends Omit<DeliverCollaborators, 'signal' | 'slowDown'>,
    Omit<SuspensionCollaborators, 'now' | 'log'>,
    Pick<AbandonedCollaborators, 'findPost'>,
    Omit<InStepCollaborators, 'log'> {
  /** Tells, beside `now`, whether the clock has leapt. */
  readonly elapsed: Elapsed
}

export interface RunningDigests {
  /** Something was ordered: the store is read now, not in some seconds. */
  refresh(): Promise<void>
  /** Posts one digest at once, marked as a test, without using anything up. */
  trial(kept: KeptSubscription): Promise<DeliveryEnd>
  /** Begins nothing new, and waits for what is being posted. */
  stop(): Promise<void>
}

const TICK_MS = 1000
/** After how long something that found nothing to show is looked at again. */
const LOOK_AGAIN_MS = 5 * 60_000
/** After how long a failed ledger is asked again. */
const FAILED_AGAIN_MS = 15_000
/** After a long absence of many subscriptions, recording what was missed must not hold up what is due. */
const MISSED_AT_ONCE = 200
/** docs.slack.dev/apis/web-api/rate-limits: one message a second and channel. */
const BETWEEN_POSTS_MS = 1000

/** Starts looking, at once and then every second, until stopped. */
export function runDigests(collaborators: DigestCollaborators): RunningDigests {
  const { ledger, now, wait, log } = collaborators
  const stopping = new AbortController()
  const { signal } = stopping
  const pacing = openPacing(wait, signal)
  const agenda: Agenda = openAgenda()
  const step = keepInStep(agenda, collaborators)
  const inFlight = new Map<string, Promise<void>>()
  const bringing = {
    ...collaborators,
    signal,
    notesSince: step.notesSince,
    slowDown: ({ subscription }: Slot, pause: number) => pacing.slowDown(subscription.channel, pause),
  }
  let ending: Promise<void> | undefined
  let lookAgainAt = Number.NEGATIVE_INFINITY
  const lookAgain = (moment: number) => {
    lookAgainAt = Math.min(lookAgainAt, moment)
  }

  /** What follows from a slot that was brought, or could not be. Its channel stays occupied meanwhile. */
  async function after({ slot, kept }: OpenSlot, end: SlotBrought): Promise<void> {
    if (await followUp(kept, end, collaborators)) await step.refresh(now())
    if (end.kind === 'empty' || end.kind === 'open') return lookAgain(now() + LOOK_AGAIN_MS)
    if (end.kind !== 'taken') agenda.close(slot)
    // Not taken by another process: a person has paused it, and we have not heard of it yet.
    else if ((await ledger.states([slot.key])).size === 0) await step.refresh(now())
    await wait(BETWEEN_POSTS_MS, signal)
    lookAgain(now())
  }

  function start({ slot, kept }: OpenSlot): void {
    const { channel } = slot.subscription
    const key = channelKey(channel)
    const brought = pacing
      .run(channel, (rest) => bringSlot(slot, kept, { ...bringing, wait: rest }))
      .then((end) => (end ? after({ slot, kept }, end) : undefined))
      .catch((error: unknown) => {
        log.error({ slot: slot.key, err: error }, 'The ledger failed while a digest was delivered.')
        lookAgain(now() + FAILED_AGAIN_MS)
      })
      .then(() => {
        inFlight.delete(key)
      })
    inFlight.set(key, brought)
  }

  /** Platforms take their time to tell what stands in a channel: what is due is not held up by it. */
  function endAbandoned(): void {
    ending ??= settleAbandoned(collaborators)
      .then((next) => {
        if (next !== undefined) lookAgain(next)
      })
      .catch((error: unknown) => {
        log.error({ err: error }, 'The ledger failed while abandoned claims were settled.')
        lookAgain(now() + FAILED_AGAIN_MS)
      })
      .finally(() => {
        ending = undefined
      })
  }

  /** One pass: what is due, what of it is open, what has to be done. */
  async function look(moment: number): Promise<void> {
    endAbandoned()
    const due = agenda.open(moment)
    // Before asking what is taken: a delivery that ends in between then counts as one or the other.
    const occupied = new Set(inFlight.keys())
    const states = await ledger.states(due.map(({ slot }) => slot.key))
    const open = due.filter(({ slot }) => {
      const state = states.get(slot.key)
      if (state !== undefined && state !== 'claimed') agenda.close(slot)
      if (state === 'claimed' && !occupied.has(channelKey(slot.subscription.channel)))
        lookAgain(moment + ABANDONED_AFTER_MS + TICK_MS)
      return state === undefined
    })
    const plan = planSlots({ open, occupied, now: moment })
    for (const one of plan.post) start(one)
    for (const slot of plan.missed.slice(0, MISSED_AT_ONCE)) {
      await recordMissed(slot, 'the bot was not running', collaborators)
      agenda.close(slot)
    }
    if (plan.missed.length > MISSED_AT_ONCE) lookAgain(moment)
  }

  async function keepLooking(): Promise<void> {
    let before = now()
    const isBelieved = believeClock(collaborators)
    while (!signal.aborted) {
      const moment = now()
      if (!isBelieved()) {
        await wait(TICK_MS, signal)
        continue
      }
      // A clock put back has made all that was reckoned wrong: it was reckoned from a time that has not come yet.
      if (moment < before) agenda.restart()
      await step.keep(moment, moment < before)
      if (moment >= agenda.nextDueAt() || moment >= lookAgainAt || moment < before) {
        lookAgainAt = Number.POSITIVE_INFINITY
        await look(moment).catch((error: unknown) => {
          log.error({ err: error }, 'Looking for due digests failed; it is tried again.')
          lookAgain(moment + FAILED_AGAIN_MS)
        })
      }
      before = moment
      await wait(TICK_MS, signal)
    }
  }

  const looking = keepLooking()
  return {
    refresh: () => step.refresh(now()),
    async trial(kept) {
      const { channel } = kept.subscription
      const end = (await pacing.run(channel, (rest) => bringTrial(kept, { ...bringing, wait: rest }))) ?? {
        kind: 'open',
      }
      if (await followUp(kept, end, collaborators)) await step.refresh(now())
      return end
    },
    async stop() {
      stopping.abort()
      await looking
      await Promise.all([...inFlight.values(), ending])
    },
  }
}
