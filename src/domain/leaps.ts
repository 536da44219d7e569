// The clock that people and time servers set, beside one that nobody sets: only together do they tell that a clock has
// leapt.
import type { Now } from './ports.ts'

/** Less than this is a clock being put right, milliseconds. */
export const LEAP_MS = 5_000

/** Milliseconds since some moment, by a clock that nobody sets. */
export type Elapsed = () => number

/** How long this process has run. */
export const elapsedHere: Elapsed = () => process.uptime() * 1000

/**
 * @returns tells, each time it is asked, by how many milliseconds the clock was put forward since the last time;
 *   negative where it was put back, 0 where it went its way. A machine that slept was put forward: no clock that nobody
 *   sets runs on in its sleep (https://man7.org/linux/man-pages/man2/clock_gettime.2.html, CLOCK_MONOTONIC).
 */
export function watchLeaps(now: Now, elapsed: Elapsed): () => number {
  let ahead = now() - elapsed()
  return () => {
    const before = ahead
    ahead = now() - elapsed()
    const leap = ahead - before
    return Math.abs(leap) < LEAP_MS ? 0 : leap
  }
}

/**
 * A clock that has leapt forward is doubted for so long. Time servers are asked several times meanwhile: by
 * systemd-timesyncd every 32 seconds at first (timesyncd.conf, PollIntervalMinSec), by chrony more often.
 */
const DOUBTED_FOR_MS = 2 * 60_000

/**
 * For whatever is done for good when its time has come: nothing of it by a clock that is put forward by mistake.
 * @param told of the first leap after the clock was believed, in milliseconds
 * @returns tells, each time it is asked, whether the clock can be believed: not before it has either gone its way for
 *   two minutes since it leapt forward, or come back to where it was. A machine that slept wakes to such a clock.
 */
export function believable(
  now: Now,
  elapsed: Elapsed,
  told: (leapMs: number) => void = () => {},
): () => boolean {
  const leapOf = watchLeaps(now, elapsed)
  /** Of where it would stand, had it gone its way since it was believed. */
  let aheadMs = 0
  let steadySince = elapsed()
  return () => {
    const leap = leapOf()
    if (leap > 0 && aheadMs === 0) told(leap)
    if (leap !== 0) steadySince = elapsed()
    aheadMs += leap
    if (aheadMs < LEAP_MS || elapsed() - steadySince >= DOUBTED_FOR_MS) aheadMs = 0
    return aheadMs === 0
  }
}
