// A clock that tests move: whoever waits is woken in order, and weeks pass in milliseconds.
import { setImmediate } from 'node:timers/promises'
import type { Wait } from '../../src/digest/deliver.ts'

export interface TestClock {
  readonly now: () => number
  /** What timers go by; nobody sets it. */
  readonly elapsed: () => number
  readonly wait: Wait
  /** Wakes everybody who waits for a moment up to this one, then stands there. */
  runUntil(moment: number | string): Promise<void>
  /** Sets the clock, forwards or back, without waking anybody: as a time server does. */
  set(moment: number | string): void
}

const moment = (time: number | string): number => (typeof time === 'number' ? time : Date.parse(time))

/** @param slowness how many times longer than asked a wait takes: fewer ticks for long spans */
export function testClock(start: number | string, slowness = 1): TestClock {
  let now = moment(start)
  // What has elapsed is not what the clock shows: timers run on when the clock is set.
  let elapsed = 0
  const waiting = new Set<{ readonly at: number; readonly resume: () => void }>()

  return {
    now: () => now,
    elapsed: () => elapsed,
    wait: (milliseconds, signal) =>
      new Promise((resolve) => {
        const one = {
          at: elapsed + milliseconds * slowness,
          resume: () => {
            waiting.delete(one)
            signal.removeEventListener('abort', one.resume)
            resolve()
          },
        }
        if (signal.aborted) return resolve()
        waiting.add(one)
        signal.addEventListener('abort', one.resume)
      }),
    async runUntil(time) {
      const end = elapsed + moment(time) - now
      for (;;) {
        await setImmediate()
        const next = [...waiting].sort((a, b) => a.at - b.at)[0]
        if (!next || next.at > end) break
        now += next.at - elapsed
        elapsed = next.at
        next.resume()
      }
      now += end - elapsed
      elapsed = end
    },
    set(time) {
      now = moment(time)
    },
  }
}
