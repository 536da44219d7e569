// Whether the bot can do what it is there for: looked at, not remembered as a flag.

/** One thing that must work. */
export interface Watched {
  readonly name: string
  /** Why it does not work just now, as a sentence; undefined while all is well. */
  trouble(): string | undefined
  /** Why it rests although all is well: it counts as well, and says so. */
  rests?(): string | undefined
  /** When it was last heard of, epoch milliseconds; undefined where it has not been, or never tells. */
  lastSign?(): number | undefined
  /** Trouble shorter than this, after all was well, is routine. Milliseconds. */
  readonly graceMs: number
}

export interface Check {
  readonly name: string
  readonly ok: boolean
  /** What is wrong, also while it is too short to count; or why it rests. */
  readonly detail?: string
  /** How long ago it was last heard of. */
  readonly lastSignSecondsAgo?: number
}

export interface Readiness {
  readonly ready: boolean
  readonly checks: readonly Check[]
}

export interface Watch {
  /** @param except names of checks that are told, and do not count */
  look(except?: ReadonlySet<string>): Readiness
  /** From now on nothing is ready: a load balancer is to send no more. */
  stopping(): void
  close(): void
}

const NONE: ReadonlySet<string> = new Set()

/** Trouble is looked for this often, so that its age is known when somebody asks. */
const EVERY_MS = 1_000

/**
 * Watches until closed.
 * @param watched what is there to be watched, as it is now
 * @param now epoch milliseconds
 */
export function watchReadiness(watched: () => readonly Watched[], now: () => number): Watch {
  /** Since when something is in trouble; undefined while it is well. What was never well has no grace. */
  const since = new Map<string, number | undefined>()
  let stops = false

  const checkOf = ({ name, trouble, rests, lastSign, graceMs }: Watched): Check => {
    const detail = trouble()
    const moment = now()
    if (detail === undefined) since.set(name, undefined)
    else if (!since.has(name)) since.set(name, Number.NEGATIVE_INFINITY)
    else since.set(name, since.get(name) ?? moment)
    const sign = lastSign?.()
    const told = detail ?? rests?.()
    return {
      name,
      ok: detail === undefined || moment - (since.get(name) ?? moment) < graceMs,
      ...(told !== undefined && { detail: told }),
      ...(sign !== undefined && { lastSignSecondsAgo: Math.max(0, Math.round((moment - sign) / 100) / 10) }),
    }
  }

  const look = (except: ReadonlySet<string> = NONE): Readiness => {
    const checks = [
      { name: 'running', ok: !stops, ...(stops && { detail: 'The bot is stopping' }) },
      ...watched().map(checkOf),
    ]
    return { ready: checks.every(({ name, ok }) => ok || except.has(name)), checks }
  }

  const looking = setInterval(() => look(), EVERY_MS).unref()
  return {
    look,
    stopping() {
      stops = true
    },
    close: () => clearInterval(looking),
  }
}
