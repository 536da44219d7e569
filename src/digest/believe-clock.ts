// Whether the clock can be believed. One that is put forward by mistake makes digests due that are not, and others too
// late, for good.
import { type Elapsed, LEAP_MS, watchLeaps } from '../domain/leaps.ts'
import type { Log, Now } from '../domain/ports.ts'

/**
 * A clock that has leapt forward is doubted for so long. Time servers are asked several times meanwhile: by
 * systemd-timesyncd every 32 seconds at first (timesyncd.conf, PollIntervalMinSec), by chrony more often.
 */
const DOUBTED_FOR_MS = 2 * 60_000

export interface ClockCollaborators {
  readonly now: Now
  readonly elapsed: Elapsed
  readonly log: Log
}

/**
 * @returns tells, each time it is asked, whether the clock can be believed: not before it has either gone its way for
 *   two minutes since it leapt forward, or come back to where it was. A machine that slept wakes to such a clock.
 */
export function believeClock({ now, elapsed, log }: ClockCollaborators): () => boolean {
  const leapOf = watchLeaps(now, elapsed)
  /** Of where it would stand, had it gone its way since it was believed. */
  let aheadMs = 0
  let steadySince = elapsed()
  return () => {
    const leap = leapOf()
    if (leap > 0 && aheadMs === 0)
      log.warn({ seconds: Math.round(leap / 1000) }, 'The clock leapt forward; digests wait for two minutes.')
    if (leap !== 0) steadySince = elapsed()
    aheadMs += leap
    if (aheadMs < LEAP_MS || elapsed() - steadySince >= DOUBTED_FOR_MS) aheadMs = 0
    return aheadMs === 0
  }
}
