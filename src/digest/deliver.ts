// One digest, from the claim of its slot to what became of it.
import type { Delivery, PostOutcome, Slot } from '../domain/digest.ts'
import type { Message } from '../domain/message.ts'
import type { DeliveryLedger, Log, Now, PostMessage } from '../domain/ports.ts'
import { isLate, lastMoment } from './plan.ts'

/** Resolves after so many milliseconds, or as soon as the signal is given; never rejects. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>

export interface DeliverCollaborators {
  readonly ledger: DeliveryLedger
  readonly compose: (delivery: Delivery) => Message
  readonly post: PostMessage
  readonly now: Now
  readonly wait: Wait
  readonly log: Log
  /** Given when the program stops: nothing new is begun. */
  readonly signal: AbortSignal
}

/** `ended` here or by another process; `open`: the slot is free and may be tried again. */
export type DeliveryEnd = 'ended' | 'open'

/** Even a platform that says "at once" is not asked more often than this. */
const SHORTEST_PAUSE_MS = 1000

/** Records that a slot was not posted in time; nothing happens when somebody else has taken it. */
export async function recordMissed(
  slot: Slot,
  detail: string,
  { ledger, now, log }: Pick<DeliverCollaborators, 'ledger' | 'now' | 'log'>,
): Promise<void> {
  if (!(await ledger.claim(slot, [], now()))) return
  await ledger.settle(slot, { state: 'missed', detail }, now())
  log.warn({ slot: slot.key, detail }, 'A digest was missed and will not be posted.')
}

/** The message, or undefined when composing it failed: a bug of ours, of which the channel sees nothing. */
async function composeOrRelease(
  delivery: Delivery,
  { compose, ledger, log }: DeliverCollaborators,
): Promise<Message | undefined> {
  try {
    return compose(delivery)
  } catch (error) {
    await ledger.release(delivery.slot)
    log.error(
      { slot: delivery.slot.key, err: error },
      'A digest could not be composed; its slot is free again.',
    )
    return undefined
  }
}

/** What the platform says; a post that throws may have been sent before it did. */
async function attempt(
  delivery: Delivery,
  message: Message,
  { post, log }: DeliverCollaborators,
): Promise<PostOutcome> {
  const { slot } = delivery
  try {
    return await post(slot.subscription.channel, message, slot.key)
  } catch (error) {
    log.error({ slot: slot.key, err: error }, 'Posting a digest failed in an unexpected way.')
    return { kind: 'unclear', reason: error instanceof Error ? error.message : String(error) }
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
  const settle = (state: 'posted' | 'missed' | 'gone' | 'unclear', detail: string) =>
    ledger.settle(slot, { state, detail }, now())

  while (!signal.aborted) {
    if (now() > lastMoment(slot)) {
      await recordMissed(slot, 'the platform stayed busy', collaborators)
      return 'ended'
    }
    if (!(await ledger.claim(slot, planned.items, now()))) return 'ended'
    const delivery = { ...planned, late: isLate(slot, now()) }
    const message = await composeOrRelease(delivery, collaborators)
    if (!message) return 'open'
    const outcome = await attempt(delivery, message, collaborators)
    switch (outcome.kind) {
      case 'posted':
        await settle('posted', outcome.messageId)
        log.info({ slot: slot.key, late: delivery.late }, 'A digest was posted.')
        return 'ended'
      case 'unclear':
        await settle('unclear', outcome.reason)
        log.warn(
          { slot: slot.key, reason: outcome.reason },
          'A digest may have been posted; it is not repeated.',
        )
        return 'ended'
      case 'gone':
        await settle('gone', outcome.reason)
        log.error(
          { slot: slot.key, reason: outcome.reason },
          'A digest found no channel to post in: invite the bot there and let it write, or change the subscription.',
        )
        return 'ended'
      case 'busy': {
        const pause = Math.max(SHORTEST_PAUSE_MS, outcome.retryAfterMs)
        await ledger.release(slot)
        // What cannot be tried again in time is recorded at once, not after a vain pause.
        if (now() + pause > lastMoment(slot)) {
          await recordMissed(slot, 'the platform stayed busy', collaborators)
          return 'ended'
        }
        log.info({ slot: slot.key, pause }, 'The platform is busy; the digest is tried again.')
        await wait(pause, signal)
        break
      }
      default:
        outcome satisfies never
    }
  }
  return 'open'
}
