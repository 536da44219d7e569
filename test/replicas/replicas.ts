// Replicas on one clock and one lease, each with a connection that only notes when it is open.

import {
  type Asker,
  type Conversation,
  type Listening,
  NO_METER,
  type Reception,
  type StartProblem,
} from '../../src/domain/ports.ts'
import { standingBy } from '../../src/replicas/standby.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { conversation, recordingLog } from '../adapters/slack/listening.ts'
import { testClock } from '../digest/clock.ts'

const ASKED: Asker = { platform: 'discord', how: 'mention', person: '1' }

export function replicaWorld() {
  const clock = testClock(0)
  const { lease, seen } = memoryState(clock.now)
  const events: string[] = []
  const open = new Set<string>()
  let most = 0

  /** Starts one; what it is told to lack it lacks from then on. */
  async function start(name: string, refused?: StartProblem) {
    const state = { databaseAway: false, frozen: false, refused }
    let reception: Reception | undefined
    const { log, lines } = recordingLog()
    const thawed: (() => void)[] = []
    const note = (what: string) => void events.push(`${clock.now() / 1000} ${name} ${what}`)
    const asked =
      <Words extends readonly unknown[], T>(call: (...words: Words) => Promise<T>) =>
      (...words: Words): Promise<T> =>
        state.databaseAway ? Promise.reject(new Error('away')) : call(...words)
    const adapter = standingBy(
      {
        platform: 'discord',
        what: 'Discord’s gateway',
        poster: () => ({ post: async () => ({ kind: 'posted', messageId: 'without a connection' }) }),
        async listen(collaborators) {
          if (state.refused) return { ok: false, problem: state.refused }
          reception = collaborators.reception
          open.add(name)
          most = Math.max(most, open.size)
          note('connects')
          const listening: Listening = {
            platform: 'discord',
            post: async () => ({ kind: 'posted', messageId: 'connected' }),
            trouble: () => undefined,
            async close() {
              open.delete(name)
              note('disconnects')
            },
          }
          return { ok: true, listening }
        },
      },
      {
        lease: { hold: asked(lease.hold), release: asked(lease.release) },
        clock: clock.now,
        wait: async (milliseconds, signal) => {
          await clock.wait(milliseconds, signal)
          if (state.frozen) await new Promise<void>((resolve) => thawed.push(resolve))
        },
      },
    )
    const spoken: Conversation = conversation()
    const started = await adapter({
      reception: { receive: (_, answer) => answer({ id: 'i', conversation: spoken }) },
      seen,
      meter: NO_METER,
      toPng: () => Promise.reject(new Error('nothing is drawn here')),
      log,
    })
    return {
      started,
      lines,
      state,
      get listening() {
        if (!started.ok) throw new Error(started.problem.text)
        return started.listening
      },
      /** Whether a request that arrives now is answered. */
      answers: () => reception?.receive(ASKED, async () => true).catch(() => false) ?? Promise.resolve(false),
      thaw() {
        state.frozen = false
        for (const resume of thawed.splice(0)) resume()
      },
    }
  }

  return {
    start,
    events,
    open: open as ReadonlySet<string>,
    /** How many were connected at the same time, at most. */
    most: () => most,
    seconds: (until: number) => clock.runUntil(until * 1000),
  }
}
