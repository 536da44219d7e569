// Topics that were not answered, kept in the state where the operator wants it: taken down, shown, and told once a week.
import { randomUUID } from 'node:crypto'
import { topicsUnanswered, type UnansweredTopics } from '../conversation/unanswered.ts'
import type { UnansweredTopic } from '../domain/answers/browse.ts'
import { channelOf } from '../domain/digests/digest.ts'
import { believable, elapsedHere } from '../domain/leaps.ts'
import { fold } from '../domain/library/ids.ts'
import type { Platform } from '../domain/platforms/platform.ts'
import type { Listening, Log } from '../domain/ports.ts'
import { KEPT_DAYS, topicsToShow } from '../domain/unanswered.ts'
import { presentUnanswered } from '../present/lists/lists.ts'
import type { Library } from '../query/library/library.ts'
import { subjectsNamed } from '../query/understand/subjects.ts'
import type { TakingDown } from '../reception/unanswered.ts'
import type { SharedState } from './state.ts'

export interface KeptUnanswered extends TakingDown {
  /** For `stats --unanswered`: as of a minute ago. */
  readonly topics: UnansweredTopics
  /** Tells the maintainers through this connection from now on. */
  connect(listening: Listening): void
  stop(): void
}

const DAY_MS = 86_400_000
/** Other replicas' topics are seen so soon; the week's line is looked for as often. */
const LOOK_MS = 60_000
/** The week's line is claimed for longer than a week, so that it is told once. */
const WEEK_MS = 8 * DAY_MS
/** Monday, and when people have begun to work in Europe. */
const [MONDAY, TOLD_FROM_HOUR] = [1, 9]
const TOLD = 10

const folded = (topics: readonly string[]): readonly string[] => [...new Set(topics.map(fold))]

/** @param maintainers `slack:C0123ABCD`; undefined: told nobody */
export function keepUnanswered(
  maintainers: string | undefined,
  library: () => Library,
  { state, log }: { readonly state: SharedState; readonly log: Log },
): KeptUnanswered {
  const connected = new Map<Platform, Listening>()
  const holder = randomUUID()
  let shown: readonly UnansweredTopic[] = []
  const isClockBelieved = believable(Date.now, elapsedHere)
  let sweptOn = 0
  let toldIn = ''

  async function look(): Promise<void> {
    const { unanswered, lease } = await state.borrow()
    const today = Math.floor(Date.now() / DAY_MS)
    if (isClockBelieved() && sweptOn !== today) {
      await unanswered.sweep(today - KEPT_DAYS)
      sweptOn = today
    }
    shown = topicsToShow(await unanswered.since(today - KEPT_DAYS))
    const now = new Date()
    const week = `unanswered-${now.toISOString().slice(0, 10)}`
    const isTime = now.getUTCDay() === MONDAY && now.getUTCHours() >= TOLD_FROM_HOUR
    if (maintainers === undefined || !isTime || shown.length === 0 || toldIn === week) return
    const channel = channelOf(maintainers)
    const listening = connected.get(channel.platform)
    if (!listening || !(await lease.hold(week, holder, WEEK_MS))) return
    toldIn = week
    const told = await listening.post(channel, presentUnanswered(shown.slice(0, TOLD)), week)
    if (told.kind !== 'busy') return
    toldIn = ''
    await lease.release(week, holder)
  }

  /** What cannot be kept just now is lost: nobody waits for it, and it is no reason to worry people. */
  const quietly = (work: () => Promise<void>): void =>
    void work().catch((error: unknown) => log.debug({ err: error }, 'Unanswered topics could not be kept.'))

  const timer = setInterval(() => quietly(look), LOOK_MS).unref()
  quietly(look)
  return {
    topicsIn({ request, ...reply }) {
      if (reply.kind !== 'answer') return []
      if (request.kind === 'verdict') {
        if (request.verdict !== 'no' || request.again) return []
        return folded(subjectsNamed(reply.answer.query, library()))
      }
      return 'line' in request ? folded(topicsUnanswered(reply.answer, library())) : []
    },
    add: (topic, mark) =>
      quietly(async () => {
        const { unanswered } = await state.borrow()
        await unanswered.add(topic, mark, Math.floor(Date.now() / DAY_MS))
        await look()
      }),
    topics: { count: () => {}, top: (most) => shown.slice(0, most) },
    connect(listening) {
      connected.set(listening.platform, listening)
    },
    stop: () => clearInterval(timer),
  }
}
