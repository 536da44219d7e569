// How much may be asked, counted in this process alone (docs/decisions/limits.md). Keys live for a minute, so that
// memory holds no more people than asked within one.
import type { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { Limits, Overrun } from '../domain/ports.ts'

const SECONDS = 60

/** Suggestions come with every key that is pressed: twenty a second is faster than anybody types. */
const SUGGESTIONS = 1_200

export interface PerMinute {
  readonly person: number
  readonly workspace: number
}

/** The library is loaded by the first question: it takes longer to load than all else about limits. */
export function memoryLimits({ person, workspace }: PerMinute): Limits {
  let loading: ReturnType<typeof load> | undefined
  const load = async () => {
    const { RateLimiterMemory } = await import('rate-limiter-flexible')
    const of = (points: number) => new RateLimiterMemory({ points, duration: SECONDS })
    return { person: of(person), workspace: of(workspace), suggestions: of(SUGGESTIONS) }
  }
  return {
    async overrunOf(asked) {
      loading ??= load()
      const limiters = await loading
      const by = `${asked.platform}:${asked.person}`
      if (asked.how === 'suggest') return over(limiters.suggestions, by, 'person')
      // First the person: who asks too much does not use up what is left to the others.
      const own = await over(limiters.person, by, 'person')
      if (own || asked.workspace === undefined) return own
      return over(limiters.workspace, `${asked.platform}:${asked.workspace}`, 'workspace')
    },
  }
}

async function over(
  limiter: RateLimiterMemory,
  key: string,
  of: Overrun['of'],
): Promise<Overrun | undefined> {
  try {
    await limiter.consume(key)
    return undefined
  } catch (refused) {
    const { msBeforeNext, consumedPoints } = refused as RateLimiterRes
    // The library reckons it by the clock, which somebody may have put back; it forgets by a timer.
    const waitMs = Math.min(msBeforeNext, SECONDS * 1000)
    return { of, waitMs, first: consumedPoints === limiter.points + 1 }
  }
}
