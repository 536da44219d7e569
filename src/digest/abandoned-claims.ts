// Claims left behind: a process died between claiming a slot and settling it, and nobody knows whether its digest
// stands in the channel. The platform is asked; only what it cannot tell becomes unclear.
import type { AbandonedClaim, FindOutcome } from '../domain/digests/digest.ts'
import type { FindPost, Log, Now } from '../domain/ports.ts'
import type { DeliveryLedger } from '../domain/store-ports.ts'
import { lastMoment } from './plan.ts'

/** A claim this old has lost its process: no platform is waited for half as long. */
export const ABANDONED_AFTER_MS = 2 * 60_000

/** How soon a platform that cannot tell just now is asked again. */
export const ASK_AGAIN_MS = 30_000

/** What stands in `detail` of a slot of which nothing could be found out. */
const UNKNOWN = 'the process ended while this was being posted'

export interface AbandonedCollaborators {
  readonly ledger: DeliveryLedger
  readonly findPost: FindPost
  readonly now: Now
  readonly log: Log
}

/**
 * Ends every claim left behind, or opens its slot again. Several processes may do so at once: the first one counts.
 * @returns when to look again, epoch milliseconds; undefined where nothing is left to do
 * @throws what the ledger throws
 */
export async function settleAbandoned(collaborators: AbandonedCollaborators): Promise<number | undefined> {
  const { ledger, now } = collaborators
  const moment = now()
  // Young ones are looked at as soon as they are old: what Discord remembers, it does not remember for long.
  const next = await Promise.all(
    (await ledger.unsettled(moment + 1)).map((claim) => {
      const oldAt = claim.claimedAt + ABANDONED_AFTER_MS + 1
      return oldAt > moment ? oldAt : settleOne(claim, collaborators)
    }),
  )
  const moments = next.filter((moment) => moment !== undefined)
  return moments.length > 0 ? Math.min(...moments) : undefined
}

async function settleOne(
  claim: AbandonedClaim,
  { ledger, findPost, now, log }: AbandonedCollaborators,
): Promise<number | undefined> {
  const { slot } = claim
  const sought = await findPost(claim).catch((error: unknown): FindOutcome => {
    log.error({ slot, err: error }, 'Looking for a digest in its channel failed in an unexpected way.')
    return { kind: 'busy' }
  })
  switch (sought.kind) {
    case 'stands':
      if (await ledger.endLeft(claim, { state: 'posted', detail: sought.messageId }, now()))
        log.info({ slot }, 'A process died while posting a digest; it is in its channel.')
      return undefined
    case 'open':
      if (await ledger.endLeft(claim, 'open', now()))
        log.warn({ slot }, 'A process died while posting a digest; its slot is open again.')
      return now()
    case 'busy':
      // As long as it could still be posted, it is worth finding out.
      if (now() <= lastMoment(claim)) return now() + ASK_AGAIN_MS
      break
    case 'unknown':
      break
    default:
      sought satisfies never
  }
  const reason = sought.kind === 'unknown' ? sought.reason : 'the platform could not be asked'
  if (await ledger.endLeft(claim, { state: 'unclear', detail: UNKNOWN }, now()))
    log.warn(
      { slot, reason },
      'A process died while posting a digest; it may be in its channel and is not posted again.',
    )
  return undefined
}
