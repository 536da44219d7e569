// One lane a workspace, or a platform that has none: a thousand digests due at nine leave one after another, so that no
// platform has to refuse any, and answers to people keep their share of what a platform allows.
import type { ChannelRef } from '../domain/digests/digest.ts'
import type { PerPlatform } from '../domain/platforms/platform.ts'
import type { Wait } from './deliver.ts'

interface Pace {
  /** From one start to the next, in milliseconds. */
  readonly everyMs: number
  /** Posts under way at the same time. */
  readonly atOnce: number
}

const PACES: PerPlatform<Pace> = {
  // "Several hundred messages a minute" a workspace: docs.slack.dev/apis/web-api/rate-limits.
  slack: { everyMs: 200, atOnce: 10 },
  // Half of the 50 calls a second: docs.discord.com/developers/topics/rate-limits#global-rate-limit.
  discord: { everyMs: 40, atOnce: 10 },
}

/**
 * All workspaces together: Slack limits each by itself, and this leaves the bot some breath for who asks just then.
 * However many wait for a busy Slack, none of another workspace waits for them.
 */
const TOGETHER: Pace = { everyMs: 20, atOnce: Number.POSITIVE_INFINITY }

/** A platform that asks for a longer pause than this means one channel, not all of them. */
const LONGEST_SLOW_MS = 30_000

export interface Pacing {
  /**
   * Begins when it is this channel's turn, and gives what it gives; undefined when the lanes close before.
   * @param task is given a way to wait: meanwhile others go on in its place, and then it is its turn again
   */
  run<Result>(channel: ChannelRef, task: (wait: Wait) => Promise<Result>): Promise<Result | undefined>
  /** Nothing begins on this channel's lane for so many milliseconds, half a minute at most; other lanes go on. */
  slowDown(channel: ChannelRef, milliseconds: number): void
}

interface Lane {
  run<Result>(task: (wait: Wait) => Promise<Result>): Promise<Result | undefined>
  slowDown(milliseconds: number): void
}

/** @param signal given when nothing new is to begin */
export function openPacing(wait: Wait, signal: AbortSignal): Pacing {
  const lanes = new Map<string, Lane>()
  const open = (pace: Pace, pass?: () => Promise<unknown>, idle: () => void = () => {}) =>
    openLane(pace, { wait, signal, pass, idle })
  const together = open(TOGETHER)
  const passTogether = () => together.run(() => Promise.resolve())

  const laneOf = ({ platform, workspace }: ChannelRef): Lane => {
    const key = workspace === undefined ? platform : `${platform}:${workspace}`
    // A workspace with one digest a day needs no lane for the rest of it.
    const forget = () => lanes.delete(key)
    const pass = workspace === undefined ? undefined : passTogether
    const lane = lanes.get(key) ?? open(PACES[platform], pass, forget)
    lanes.set(key, lane)
    return lane
  }

  return {
    run: (channel, task) => laneOf(channel).run(task),
    slowDown: (channel, milliseconds) => laneOf(channel).slowDown(milliseconds),
  }
}

interface LaneCollaborators {
  readonly wait: Wait
  readonly signal: AbortSignal
  /** Resolves when another lane lets the next one begin; only one of each lane waits there. */
  readonly pass: (() => Promise<unknown>) | undefined
  /** Told when nobody waits and nothing is under way. */
  readonly idle: () => void
}

function openLane({ everyMs, atOnce }: Pace, { wait, signal, pass, idle }: LaneCollaborators): Lane {
  const waiting: (() => void)[] = []
  let running = 0
  let pause = 0
  let moving = false

  /** Begins one after another as long as somebody waits and there is room. */
  async function move(): Promise<void> {
    if (moving) return
    moving = true
    while (waiting.length > 0 && (running < atOnce || signal.aborted)) {
      if (pause > 0 && !signal.aborted) {
        const before = pause
        pause = 0
        await wait(before, signal)
        continue
      }
      if (pass) await pass()
      waiting.shift()?.()
      if (!signal.aborted) await wait(everyMs, signal)
    }
    moving = false
    if (waiting.length === 0 && running === 0 && pause === 0) idle()
  }

  const enter = async (): Promise<void> => {
    const turn = Promise.withResolvers<void>()
    waiting.push(turn.resolve)
    void move()
    await turn.promise
    running += 1
  }
  const leave = (): void => {
    running -= 1
    void move()
  }

  return {
    async run(task) {
      await enter()
      try {
        if (signal.aborted) return undefined
        return await task(async (milliseconds, given) => {
          leave()
          await wait(milliseconds, given)
          await enter()
        })
      } finally {
        leave()
      }
    },
    slowDown(milliseconds) {
      pause = Math.max(pause, Math.min(milliseconds, LONGEST_SLOW_MS))
    },
  }
}
