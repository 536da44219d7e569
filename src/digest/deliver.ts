// One digest, from the claim of its slot to what became of it.
import { randomUUID } from 'node:crypto'

import type { Message } from '../domain/answers/message.ts'
import type { Delivery, PostOutcome, Slot, SlotEnd } from '../domain/digests/digest.ts'
import type { FindPost, Log, Now, PostMessage } from '../domain/ports.ts'
import type { ClaimAttempt, DeliveryLedger } from '../domain/store-ports.ts'
import { messageOf } from '../domain/thrown.ts'
import { ASK_AGAIN_MS } from './abandoned-claims.ts'
import { isLate, lastMoment } from './plan.ts'

/** Resolves after so many milliseconds, or as soon as the signal is given; never rejects. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>

export interface DeliverCollaborators {
  readonly ledger: DeliveryLedger
  readonly compose: (delivery: Delivery) => Message
  readonly post: PostMessage
  readonly findPost: FindPost
  readonly now: Now
  readonly wait: Wait
  readonly log: Log
  /** Given when the program stops: nothing new is begun. */
  readonly signal: AbortSignal
  /** Told when a platform asks for a pause, so that others need not run into the same wall. */
  readonly slowDown?: (slot: Slot, pause: number) => void
}

/**
 * What became of an attempt at a slot. `taken`: somebody else claimed it, or a person paused it. `open`: it is
 * free and may be tried again. `missed`: too late.
 */
export type DeliveryEnd =
  | { readonly kind: 'taken' | 'open' | 'missed' }
  | Exclude<PostOutcome, { readonly kind: 'busy' }>

/** Even a platform that says "at once" is not asked more often than this. */
const SHORTEST_PAUSE_MS = 1000

/** While the database is away, what it has to be told is kept in memory, and told when it is back. */
const TELL_AGAIN_MS = 5_000
/** What became of a post is known nowhere else. */
const SETTLE_FOR_MS = 10 * 60_000
/** With a statement's and a post's longest time it still ends before others take the claim for left behind. */
const CLAIM_FOR_MS = 45_000

/** Records that a slot was not posted in time; nothing happens when somebody else has taken it. */
export async function recordMissed(
  slot: Slot,
  detail: string,
  { ledger, now, log }: Pick<DeliverCollaborators, 'ledger' | 'now' | 'log'>,
): Promise<void> {
  if (!(await ledger.pass(slot, { state: 'missed', detail }, now()))) return
  log.warn({ slot: slot.key, detail }, 'A digest was missed and will not be posted.')
}

/** The message, or undefined when composing it failed: a bug of ours, of which the channel sees nothing. */
function composed(delivery: Delivery, { compose, log }: DeliverCollaborators): Message | undefined {
  try {
    return compose(delivery)
  } catch (error) {
    log.error(
      { slot: delivery.slot.key, err: error },
      'A digest could not be composed; its slot is free again.',
    )
    return undefined
  }
}

/**
 * What the platform says; a post that throws may have been sent before it did.
 * @param firstClaimedAt another moment than `claimedAt` where a process died while posting this slot: what it may have posted is
 *   looked for before each attempt, for what a platform remembers it does not remember for long
 */
async function attempt(
  delivery: Delivery,
  message: Message,
  { claimedAt, firstClaimedAt }: { readonly claimedAt: number; readonly firstClaimedAt: number },
  { post, findPost, log }: DeliverCollaborators,
): Promise<PostOutcome> {
  const { slot } = delivery
  const { channel } = slot.subscription
  try {
    if (firstClaimedAt !== claimedAt) {
      const found = await findPost({ slot: slot.key, channel, claimedAt, firstClaimedAt, dueAt: slot.dueAt })
      switch (found.kind) {
        case 'stands':
          return { kind: 'posted', messageId: found.messageId }
        case 'unknown':
          return { kind: 'unclear', reason: found.reason }
        case 'busy':
          return { kind: 'busy', retryAfterMs: ASK_AGAIN_MS }
        case 'open':
          break
        default:
          found satisfies never
      }
    }
    return await post(channel, message, slot.key)
  } catch (error) {
    log.error({ slot: slot.key, err: error }, 'Posting a digest failed in an unexpected way.')
    return { kind: 'unclear', reason: messageOf(error) }
  }
}

/**
 * Goes on telling the ledger while it fails: what was posted must not end as unclear for want of a database, and a
 * statement whose answer was lost may have been carried out.
 * @param forMs how long
 * @param tell may be carried out twice
 */
async function tellLedger<Told>(
  { slot }: Delivery,
  forMs: number,
  tell: () => Promise<Told>,
  { now, wait, log, signal }: DeliverCollaborators,
): Promise<Told> {
  const until = now() + forMs
  for (let first = true; ; first = false) {
    try {
      return await tell()
    } catch (error) {
      if (now() >= until || signal.aborted) throw error
      if (first)
        log.error({ slot: slot.key, err: error }, 'The ledger cannot be told of a digest; it is tried again.')
      await wait(TELL_AGAIN_MS, signal)
    }
  }
}

/**
 * Claims the slot, composes, posts, and settles what became of it. While a platform is busy the claim is given
 * back, so that a process that dies while waiting leaves a slot of which everybody knows that nothing was sent.
 * Throws only what the ledger throws; a claim that could not be settled is never posted again.
 */
export async function deliver(planned: Delivery, collaborators: DeliverCollaborators): Promise<DeliveryEnd> {
  const { ledger, now, wait, log, signal } = collaborators
  const { slot } = planned
  const busy = async (): Promise<DeliveryEnd> => {
    await recordMissed(slot, 'the platform stayed busy', collaborators)
    return { kind: 'missed' }
  }

  const tell = <Told>(forMs: number, told: () => Promise<Told>) =>
    tellLedger(planned, forMs, told, collaborators)
  const settle = (state: SlotEnd, detail: string) =>
    tell(SETTLE_FOR_MS, () => ledger.settle(slot, { state, detail }, now()))

  while (!signal.aborted) {
    if (now() > lastMoment(slot)) return busy()
    const claim: ClaimAttempt = { by: randomUUID(), at: now() }
    const release = () => tell(CLAIM_FOR_MS, () => ledger.release(slot, claim))
    const firstClaimedAt = await tell(CLAIM_FOR_MS, () => ledger.claim(slot, planned.items, claim))
    if (firstClaimedAt === undefined) return { kind: 'taken' }
    const delivery = { ...planned, late: isLate(slot, now()) }
    const message = composed(delivery, collaborators)
    if (!message) {
      await release()
      return { kind: 'open' }
    }
    const outcome = await attempt(delivery, message, { claimedAt: claim.at, firstClaimedAt }, collaborators)
    switch (outcome.kind) {
      case 'posted':
        await settle('posted', outcome.messageId)
        log.info({ slot: slot.key, late: delivery.late }, 'A digest was posted.')
        return outcome
      case 'unclear':
        await settle('unclear', outcome.reason)
        log.warn(
          { slot: slot.key, reason: outcome.reason },
          'A digest may have been posted; it is not posted again.',
        )
        return outcome
      case 'gone':
        await settle('gone', outcome.reason)
        log.error(
          { slot: slot.key, reason: outcome.reason },
          'A digest could not be posted in its channel: invite the bot there and allow it to write, or change the subscription.',
        )
        return outcome
      case 'busy': {
        const pause = Math.max(SHORTEST_PAUSE_MS, outcome.retryAfterMs)
        await release()
        collaborators.slowDown?.(slot, pause)
        // What cannot be tried again in time is recorded at once, not after a vain pause.
        if (now() + pause > lastMoment(slot)) return busy()
        log.info({ slot: slot.key, pause }, 'The platform is busy; the digest is tried again.')
        await wait(pause, signal)
        break
      }
      default:
        outcome satisfies never
    }
  }
  return { kind: 'open' }
}
