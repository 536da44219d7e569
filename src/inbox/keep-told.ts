// Who is to be told of a draft is told: what is kept for that stands in the draft's own row and is written with its state, so a
// process that dies between the two leaves it to the next. Nobody can tell whether the message of a process that died
// arrived: it is sent once more and never a third time.
import type { ChannelRef, PostOutcome } from '../domain/digests/digest.ts'
import type { Draft, DraftId, DraftStore, PersonRef, ToTell } from '../domain/drafts/draft.ts'
import type { Elapsed } from '../domain/leaps.ts'
import type { Log, Now } from '../domain/ports.ts'
import type { Lease } from '../domain/store-ports.ts'
import { messageOf } from '../domain/thrown.ts'

/** Sends what is said of a draft in its state. @param key the same for what must not be said twice */
export type TellOf = (to: PersonRef | ChannelRef, told: DraftTold, key: string) => Promise<PostOutcome>

/** A draft, and what is kept for this person alone. */
export type DraftTold = Draft & Pick<ToTell, 'about' | 'news' | 'isCorrection'>

export interface TellCollaborators {
  readonly store: DraftStore
  readonly lease: Lease
  /** Of this replica. */
  readonly holder: string
  readonly send: TellOf
  readonly now: Now
  readonly elapsed: Elapsed
  readonly log: Log
  /** Other replicas wait so long for one that died. */
  readonly leaseMs?: number
}

export interface KeepingTold {
  /** Tells now who is to be told of this draft. @returns whether it may have reached somebody */
  tell(id: DraftId): Promise<boolean>
  /** Tells what this process, or another, has left. Never rejects. */
  tellLeft(): Promise<void>
}

/** The message of a process that died may stand there: so often it is sent at most. */
const MOST_TRIES = 2
/** Longer than most sendings take: two at once would be sent twice. */
const LEASE_MS = 30_000
/** News of two days ago are none: `drafts` tells them. Until then the person is kept, also of what is withdrawn. */
export const TOLD_WITHIN_MS = 2 * 86_400_000

export function keepTold(collaborators: TellCollaborators): KeepingTold {
  const { store, lease, holder, send, now, elapsed, log, leaseMs = LEASE_MS } = collaborators
  const underWay = new Set<DraftId>()
  const resting = new Map<DraftId, number>()

  /** One of the draft's people. @returns what is left of it to be told, and whether it may have reached them */
  async function tellOne(one: ToTell, draft: Draft): Promise<{ left: readonly ToTell[]; told: boolean }> {
    const { to, tries, about, news, isCorrection } = one
    const outcome = await send(
      to,
      { ...draft, ...(about && { about }), ...(news && { news }), ...(isCorrection && { isCorrection }) },
      // Nothing has changed where they are only reminded.
      `note ${draft.id} ${draft.revision}${news === 'remind' ? ' again' : ''}`,
    ).catch((error: unknown): PostOutcome => ({ kind: 'unclear', reason: messageOf(error) }))
    if (outcome.kind === 'busy') {
      resting.set(draft.id, elapsed() + outcome.retryAfterMs)
      return { left: [{ ...one, tries: tries - 1 }], told: false }
    }
    if (outcome.kind === 'gone')
      log.info({ reason: outcome.reason }, 'Somebody could not be told what became of a note.')
    return { left: [], told: outcome.kind !== 'gone' }
  }

  async function tellAll(draft: Draft): Promise<boolean> {
    const due = (draft.untold ?? []).filter(
      ({ tries, since = draft.changedAt }) => tries < MOST_TRIES && now() - since <= TOLD_WITHIN_MS,
    )
    // Before anything is sent: whoever finds this later knows that it may have been.
    let left: readonly ToTell[] = due.map((one) => ({ ...one, tries: one.tries + 1 }))
    // Where somebody has moved it on meanwhile, it is told no more.
    if (!(await store.retell(draft, left))) return false
    let written: Promise<unknown> = Promise.resolve()
    const told = await Promise.all(
      left.map(async (one) => {
        const outcome = await tellOne(one, draft)
        left = left.flatMap((other) => (other === one ? outcome.left : [other]))
        written = written.then(() => store.retell(draft, left))
        await written
        return outcome.told
      }),
    )
    return told.includes(true)
  }

  async function tell(id: DraftId): Promise<boolean> {
    if (underWay.has(id)) return false
    underWay.add(id)
    const name = `note-told ${id}`
    try {
      if (!(await lease.hold(name, holder, leaseMs))) return false
      try {
        const draft = await store.of(id)
        return draft?.untold ? await tellAll(draft) : false
      } finally {
        await lease.release(name, holder)
      }
    } finally {
      underWay.delete(id)
    }
  }

  return {
    tell,
    async tellLeft() {
      const left = await store.untold().catch(() => [])
      const due = left.filter(({ id }) => elapsed() >= (resting.get(id) ?? Number.NEGATIVE_INFINITY))
      for (const id of resting.keys()) if (!left.some((one) => one.id === id)) resting.delete(id)
      await Promise.all(due.map(({ id }) => tell(id).catch(() => false)))
    },
  }
}
