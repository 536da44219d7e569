// One lane a platform: a thousand digests due at nine leave one after another, so that neither platform has to
// refuse any, and answers to people keep their share of what a platform allows.
import type { Platform } from '../domain/digest.ts'
import type { Wait } from './deliver.ts'

interface Pace {
  /** From one start to the next, in milliseconds. */
  readonly everyMs: number
  /** Posts under way at the same time. */
  readonly atOnce: number
}

const PACES: Readonly<Record<Platform, Pace>> = {
  // "Several hundred messages a minute" a workspace: docs.slack.dev/apis/web-api/rate-limits.
  slack: { everyMs: 200, atOnce: 10 },
  // Half of the 50 calls a second: docs.discord.com/developers/topics/rate-limits#global-rate-limit.
  discord: { everyMs: 40, atOnce: 10 },
}

/** A platform that asks for a longer pause than this means one channel, not all of them. */
const LONGEST_SLOW_MS = 30_000

export interface Lanes {
  /** Begins when it is this one's turn, and gives what it gives; undefined when the lane closes before. */
  run<Result>(platform: Platform, task: () => Promise<Result>): Promise<Result | undefined>
  /** Nothing begins on this lane for so many milliseconds, half a minute at most. */
  slowDown(platform: Platform, milliseconds: number): void
}

interface Lane {
  readonly waiting: (() => void)[]
  running: number
  pause: number
  moving: boolean
}

/** @param signal given when nothing new is to begin */
export function openLanes(wait: Wait, signal: AbortSignal): Lanes {
  const lane = (): Lane => ({ waiting: [], running: 0, pause: 0, moving: false })
  const lanes: Readonly<Record<Platform, Lane>> = { slack: lane(), discord: lane() }

  /** Begins one after another as long as somebody waits and there is room. */
  async function move(platform: Platform): Promise<void> {
    const one = lanes[platform]
    const { everyMs, atOnce } = PACES[platform]
    if (one.moving) return
    one.moving = true
    while (one.waiting.length > 0 && (one.running < atOnce || signal.aborted)) {
      if (one.pause > 0 && !signal.aborted) {
        const pause = one.pause
        one.pause = 0
        await wait(pause, signal)
        continue
      }
      one.waiting.shift()?.()
      if (!signal.aborted) await wait(everyMs, signal)
    }
    one.moving = false
  }

  return {
    async run(platform, task) {
      const one = lanes[platform]
      const turn = Promise.withResolvers<void>()
      one.waiting.push(turn.resolve)
      void move(platform)
      await turn.promise
      if (signal.aborted) return undefined
      one.running += 1
      try {
        return await task()
      } finally {
        one.running -= 1
        void move(platform)
      }
    },
    slowDown(platform, milliseconds) {
      const one = lanes[platform]
      one.pause = Math.max(one.pause, Math.min(milliseconds, LONGEST_SLOW_MS))
    },
  }
}
