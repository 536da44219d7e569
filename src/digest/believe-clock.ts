// Whether the clock can be believed. One that is put forward by mistake makes digests due that are not, and others too
// late, for good.
import { believable, type Elapsed } from '../domain/leaps.ts'
import type { Log, Now } from '../domain/ports.ts'

export interface ClockCollaborators {
  readonly now: Now
  readonly elapsed: Elapsed
  readonly log: Log
}

/** As {@link believable}; a leap is logged once. */
export const believeClock = ({ now, elapsed, log }: ClockCollaborators): (() => boolean) =>
  believable(now, elapsed, (leapMs) =>
    log.warn(
      { seconds: Math.round(leapMs / 1000) },
      'The clock leapt forward; digests wait for two minutes.',
    ),
  )
