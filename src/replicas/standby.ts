// One replica answers on a platform that tells every connection everything; the others stand by, with all loaded,
// and take over when it ends (docs/decisions/one-gateway.md).
import { setTimeout as pause } from 'node:timers/promises'
import type { Adapter, AdapterCollaborators } from '../domain/platforms/adapter.ts'
import { LeftAlone } from '../domain/platforms/left-alone.ts'
import type { Listening, Middleware, StartProblem } from '../domain/ports.ts'
import type { Lease } from '../domain/store-ports.ts'
import { compose } from '../reception/reception.ts'
import { keepLease } from './keep-lease.ts'

/** After the platform has refused to connect: an operator may put it right, but not at once. */
const REFUSED_PAUSE_MS = 60_000

/** The part of a connection that needs none. */
export type Poster = Pick<Listening, 'post' | 'findPost' | 'tell'>

export interface OneOfMany {
  readonly platform: Listening['platform']
  /** What is held, as the log and people call it: "Discord’s gateway". */
  readonly what: string
  readonly listen: Adapter
  /** What is sent also where nothing is connected: digests do not wait for whoever answers. */
  readonly poster: (collaborators: Pick<AdapterCollaborators, 'meter' | 'log'>) => Poster
}

export interface StandbyCollaborators {
  readonly lease: Lease
  readonly clock?: () => number
  readonly wait?: (milliseconds: number, signal: AbortSignal) => Promise<void>
}

const usualWait = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  pause(milliseconds, undefined, { signal }).catch(() => {})

const sentenceOf = ({ variable, text }: StartProblem): string => `${variable} ${text}`

/**
 * The adapter for one of several replicas: it connects while it holds the lease of its platform's name, and
 * disconnects before that ends. Its start waits for the connection only where it is the first to hold it.
 */
export function standingBy(
  { platform, what, listen, poster }: OneOfMany,
  { lease, clock = () => performance.now(), wait = usualWait }: StandbyCollaborators,
): Adapter {
  return async (collaborators) => {
    const log = collaborators.log.child({ platform })
    const posting = poster({ ...collaborators, log })
    const { findPost, tell } = posting
    let listening: Listening | undefined
    let problem: StartProblem | undefined
    let settling: Promise<void> | undefined
    let started = false
    let closing = false

    /** A timer may be late, and a machine may sleep: no request is answered without looking at the clock. */
    const fenced: Middleware = async (_asked, next) => {
      if (!kept.holds()) throw new LeftAlone(`another replica may hold ${what}`)
      return next()
    }

    /** Makes the connection what the lease says; either may change again meanwhile. */
    async function settle(): Promise<void> {
      while (!closing && kept.holds() !== (listening !== undefined)) {
        if (listening) await disconnect(listening)
        else await connect()
      }
    }

    async function connect(): Promise<void> {
      log.info({}, `This replica holds ${what} and answers.`)
      const start = await listen({ ...collaborators, reception: compose(collaborators.reception, [fenced]) })
      if (start.ok) {
        problem = undefined
        // Told to stop meanwhile.
        if (closing) return start.listening.close()
        listening = start.listening
        return
      }
      problem = start.problem
      // At the start it is told as every problem of a start is.
      if (started) log.error({ variable: problem.variable }, `${what} cannot be held: ${sentenceOf(problem)}`)
      await kept.giveUp(REFUSED_PAUSE_MS)
    }

    async function disconnect(ended: Listening): Promise<void> {
      log.warn({}, `This replica holds ${what} no longer and stands by.`)
      listening = undefined
      await ended.close()
    }

    const changed = (): void => {
      settling ??= settle()
        .catch((error: unknown) =>
          log.error({ err: error }, `${what}: connecting failed; it is tried again.`),
        )
        .finally(() => {
          settling = undefined
        })
    }

    const kept = keepLease(platform, { lease, changed, log, clock, wait })
    await kept.first
    await settling
    if (problem) {
      closing = true
      await kept.end()
      return { ok: false, problem }
    }
    started = true
    if (!kept.holds()) log.info({}, `Another replica holds ${what}; this one stands by.`)

    const waiting = (): string =>
      kept.standing() === 'waiting'
        ? `Standing by: the database that says who holds ${what} cannot be asked`
        : `Standing by: another replica holds ${what}`
    const trouble = (): string | undefined => {
      if (!kept.holds()) return problem && sentenceOf(problem)
      return listening ? listening.trouble() : `${what} is being connected`
    }
    return {
      ok: true,
      listening: {
        platform,
        post: (...words) => (listening ?? posting).post(...words),
        ...(findPost && { findPost }),
        ...(tell && { tell: (...words) => (listening?.tell ?? tell)(...words) }),
        trouble,
        lastSign: () => listening?.lastSign?.(),
        standsBy: () => (kept.holds() || problem ? undefined : waiting()),
        async close() {
          closing = true
          // Before it is given back, or two would answer for a moment.
          await listening?.close()
          await kept.end()
        },
      },
    }
  }
}
