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
