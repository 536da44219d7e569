// Holding what only one replica may hold (docs/decisions/one-gateway.md). The database's clock decides who holds it;
// by its own clock each holder knows when to let go, so that never two act at once.
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import type { Log } from '../domain/ports.ts'
import type { Lease } from '../domain/store-ports.ts'
import { messageOf } from '../domain/thrown.ts'
import { within } from './within.ts'

/** How long it holds when its holder is gone: what others wait for at most. */
const TERM_MS = 15_000
/** Three times a term, so that one answer of the database may be lost. */
const RENEW_EVERY_MS = 5_000
/** While somebody else holds it, or the database is away. */
const TRY_EVERY_MS = 1_000
/** The holder lets go so long before its term ends: time to stop what is under way, and for clocks that run unevenly. */
const MARGIN_MS = 1_000
/** An answer that comes later is not waited for. */
const ANSWER_MS = 3_000
/** Giving back is a courtesy: the term ends without it. */
const RELEASE_MS = 1_000

/** @property waiting the database cannot be asked, so nobody may begin to hold it */
export type LeaseState = 'holding' | 'another' | 'waiting'

export interface KeptLease {
  /** Whether this replica may act at this very moment. */
  holds(): boolean
  standing(): LeaseState
  /** Resolves when the database was asked for the first time. */
  readonly first: Promise<void>
  /** Gives it up at once, and does not try again for so long. */
  giveUp(milliseconds: number): Promise<void>
  /** Gives it up at once, for good. */
  end(): Promise<void>
}

export interface KeepLeaseCollaborators {
  readonly lease: Lease
  /** Called whenever it may have been won or lost. */
  readonly changed: () => void
  readonly log: Log
  /** Milliseconds of a clock that is never set. */
  readonly clock: () => number
  /** Ends early when the signal is aborted. */
  readonly wait: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

/** Tries to hold the lease of this name, and prolongs it for as long as it can, until ended. */
export function keepLease(
  name: string,
  { lease, changed, log, clock, wait }: KeepLeaseCollaborators,
): KeptLease {
  const holder = `${hostname()}/${process.pid}/${randomBytes(4).toString('hex')}`
  const ending = new AbortController()
  const { signal } = ending
  let heldUntil = Number.NEGATIVE_INFINITY
  let restingUntil = Number.NEGATIVE_INFINITY
  let away = false
  const left = (): number => heldUntil - clock()

  async function ask(): Promise<void> {
    // Reckoned from before the question: whenever the database heard it, it counts the term from no earlier.
    const asked = clock()
    const most = left() > 0 ? Math.min(ANSWER_MS, left()) : ANSWER_MS
    try {
      const held = await within(most, lease.hold(name, holder, TERM_MS))
      heldUntil = held ? asked + TERM_MS - MARGIN_MS : Number.NEGATIVE_INFINITY
      if (away) log.info({ lease: name }, 'The database can be asked for the lease again.')
      away = false
    } catch (error) {
      const reason = messageOf(error)
      if (!away) log.warn({ lease: name, reason }, 'The database cannot be asked for the lease.')
      away = true
    }
  }

  function pause(): number {
    if (left() > 0) return Math.min(left(), away ? TRY_EVERY_MS : RENEW_EVERY_MS)
    return Math.max(TRY_EVERY_MS, restingUntil - clock())
  }

  async function keep(): Promise<void> {
    while (!signal.aborted) {
      if (clock() >= restingUntil) await ask()
      first.resolve()
      changed()
      await wait(pause(), signal)
      // The term may have ended meanwhile: what follows from that does not wait for the next answer.
      if (left() <= 0) changed()
    }
  }

  async function release(): Promise<void> {
    heldUntil = Number.NEGATIVE_INFINITY
    await within(RELEASE_MS, lease.release(name, holder)).catch((error: unknown) =>
      log.debug({ lease: name, reason: String(error) }, 'The lease could not be given back.'),
    )
  }

  const first = Promise.withResolvers<void>()
  const keeping = keep()
  return {
    first: first.promise,
    holds: () => left() > 0,
    standing: () => (left() > 0 ? 'holding' : away ? 'waiting' : 'another'),
    async giveUp(milliseconds) {
      restingUntil = clock() + milliseconds
      await release()
    },
    async end() {
      ending.abort()
      await keeping
      await release()
    },
  }
}
