// The running bot: the adapters whose tokens are set are connected first, and the library is read meanwhile
// (docs/decisions/connect-first.md).
import { setTimeout as pause } from 'node:timers/promises'
import type { Config } from '../config.ts'
import type { Log, Reception, StartProblem } from '../domain/ports.ts'
import { memoryLimits } from '../store/limits.ts'
import { ownSeenEvents } from '../store/replicas/own-events.ts'
import type { Core } from './core.ts'
import { openInsight } from './insight.ts'
import { connectTo } from './platforms.ts'
import { limitedReception } from './reception/limited.ts'
import { whenReady } from './reception/when-ready.ts'
import { openReception } from './reception.ts'
import { replicasOn } from './replicas.ts'
import { shareState } from './state.ts'
import { toPng } from './to-png.ts'

export interface Bot {
  /**
   * Resolves when the digests run and every platform is connected, or with what the operator has to mend; rejects
   * where the library cannot be read at all: then nothing is left open.
   */
  readonly started: Promise<StartProblem | undefined>
  /** Finishes what is in flight, releases what is held, disconnects. */
  stop(): Promise<void>
}

/**
 * A head start for the connections: most of it is waiting for the platforms, but each step of it would wait for a
 * slice of the library too.
 */
const HEAD_START_MS = 300

/** How long a bot that is told to stop goes on reading for those who have asked already. */
const READING_MS = 2_000

/** Starts everything, and returns at once. */
export function startBot(config: Config, log: Log): Bot {
  warnOfAddresses(config, log)
  const insight = openInsight(config, log)
  const state = insight.state(shareState(config, log))
  const opening = Promise.withResolvers<Core>()
  const reception = whenReady(opening.promise.then(({ conversation }) => openReception(conversation)))
  const own = ownSeenEvents()
  const replicas = config.databaseUrl === undefined ? undefined : replicasOn(state, own, log)
  const platforms = connectTo(config, {
    reception: { ...insight.reception(limited(config, reception, log)), isReady: reception.isReady },
    seen: replicas?.seen ?? own,
    meter: insight.meter,
    ...{ toPng, log, state, replicas },
  })
  platforms.onConnected((listening) => insight.connected(listening))

  const open = async (): Promise<Core> => {
    await platforms.begun
    await Promise.race([platforms.settled, pause(HEAD_START_MS)])
    const { openCore } = await import('./core.ts')
    return openCore(config, { state, insight, log })
  }
  open().then(opening.resolve, opening.reject)

  let stopping = false
  const closeAll = async (): Promise<void> => {
    // Whoever waits for the library is answered before the connections close, but not for ever.
    const late = setTimeout(
      () => opening.reject(new Error('The bot stops before it has a library.')),
      stopping ? READING_MS : 0,
    )
    const core = await opening.promise.catch(() => undefined)
    clearTimeout(late)
    state.giveUp()
    await core?.close()
    await platforms.close()
    await state.close()
    await core?.complete
    await insight.close()
  }
  let closed: Promise<void> | undefined
  const close = () => (closed ??= closeAll())

  const start = async (): Promise<StartProblem | undefined> => {
    await platforms.begun
    const taken = await insight.open()
    if (taken) return taken
    const { digests } = await opening.promise
    platforms.onConnected((listening) => digests.connect(listening))
    return (await digests.start()) ?? platforms.settled
  }
  const refused = platforms.settled.then((problem) => problem ?? new Promise<never>(() => {}))
  const started = Promise.race([start(), refused]).then(
    async (problem) => {
      if (problem) await close()
      return problem
    },
    async (error: unknown) => {
      await close()
      if (stopping) return undefined
      throw error
    },
  )

  return {
    started,
    stop() {
      stopping = true
      insight.stopping()
      return close()
    },
  }
}

/** Lets through what may be asked in a minute. */
const limited = ({ questionsPerMinute }: Config, reception: Reception, log: Log): Reception =>
  questionsPerMinute ? limitedReception(reception, memoryLimits(questionsPerMinute), log) : reception

/** Whoever can set these variables can have the tokens. */
function warnOfAddresses({ slack, discord }: Config, log: Log): void {
  for (const [name, settings] of [
    ['SLACK_API_URL', slack],
    ['DISCORD_API_URL', discord],
  ] as const) {
    if (settings?.apiUrl)
      log.warn(
        { variable: name, host: new URL(settings.apiUrl).host },
        `${name} overrides where the token is sent.`,
      )
  }
}
