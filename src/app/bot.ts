// The running bot: the adapters whose tokens are set are connected first, and the library is read meanwhile
// (docs/decisions/connect-first.md).
import { setTimeout as pause } from 'node:timers/promises'
import { secretsOf } from '../config/secrets.ts'
import type { Config } from '../config.ts'
import { platformNames } from '../domain/platforms/platform.ts'
import type { Log, Middleware, StartProblem } from '../domain/ports.ts'
import { censoring } from '../observability/censor.ts'
import { openInsight } from '../observability/insight.ts'
import { askingBack } from '../reception/asking-back.ts'
import { limited } from '../reception/limited.ts'
import { compose, openReception, ready } from '../reception/reception.ts'
import { posted, remembered, shownIn } from '../reception/remembered.ts'
import { unanswered } from '../reception/unanswered.ts'
import { answersBehind } from '../replicas/answers-behind.ts'
import { quietNearby } from '../replicas/quiet-nearby.ts'
import { sharedAnswers } from '../replicas/shared-answers.ts'
import { memoryLimits } from '../store/limits.ts'
import { ownMemory } from '../store/replicas/own-memory.ts'
import type { Core } from './core.ts'
import { openMcp } from './mcp.ts'
import { connectTo } from './platforms.ts'
import { replicasOn } from './replicas.ts'
import { shareState } from './state.ts'
import { toPng } from './to-png.ts'
import { VERSION } from './version.ts'

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
  const platforms = platformNames.filter((platform) => config[platform])
  const { text: censor } = censoring(secretsOf(config))
  const askedFrom = [...platforms, ...(config.mcp ? (['mcp'] as const) : [])]
  const insight = openInsight({ ...config, platforms, askedFrom, version: VERSION, censor }, log)
  const state = shareState(config, log)
  insight.state(state)
  const opening = Promise.withResolvers<Core>()
  const conversation = opening.promise.then((core) => core.conversation)
  const own = ownMemory()
  const replicas = config.databaseUrl === undefined ? undefined : replicasOn(state, own.seen, log)
  const shared = sharedAnswers(async () => (await state.borrow()).lastAnswers, { own: own.lastAnswers, log })
  const behind = replicas ? undefined : answersBehind(shared)
  const seen = replicas?.seen ?? own.seen
  const quiet = quietNearby(async () => (await state.borrow()).quiet, { log })
  const answers = behind ?? shared
  const received = compose(openReception(conversation), [
    insight.measured,
    ...limits(config, log),
    ready(conversation),
    ...(config.feedback ? [askingBack({ quiet, seen })] : []),
    remembered(answers),
    ...(config.countUnanswered === 'kept'
      ? [unanswered(async () => (await opening.promise).unanswered)]
      : []),
  ])
  const reception = { ...received, hasShownIn: shownIn(answers) }
  const connections = connectTo(config, {
    reception,
    seen,
    meter: insight.meter,
    ...{ toPng, log, state, replicas },
  })
  connections.onConnected((listening) => insight.connected(listening))
  const mcp = config.mcp && openMcp(config.mcp, { reception, meter: insight.meter, log })

  const open = async (): Promise<Core> => {
    await connections.begun
    await Promise.race([connections.settled, pause(HEAD_START_MS)])
    const { openCore } = await import('./core.ts')
    return openCore(config, { state, insight, log, posted: posted(answers) })
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
    // The first time before: it may be what the state is opened for.
    await behind?.settled().catch(() => {})
    state.giveUp()
    await core?.close()
    const assistants = await mcp
    await Promise.all([connections.close(), assistants?.ok && assistants.server.close()])
    await behind?.settled().catch(() => {})
    await state.close()
    await core?.complete
    await insight.close()
  }
  let closed: Promise<void> | undefined
  const close = () => (closed ??= closeAll())

  const start = async (): Promise<StartProblem | undefined> => {
    await connections.begun
    const taken = await insight.open()
    if (taken) return taken
    const assistants = await mcp
    if (assistants && !assistants.ok) return assistants.problem
    const { digests, notes, unanswered: kept } = await opening.promise
    connections.onConnected((listening) => {
      digests.connect(listening)
      notes.connect(listening)
      kept?.connect(listening)
    })
    notes.start()
    return (await digests.start()) ?? connections.settled
  }
  const refused = connections.settled.then((problem) => problem ?? new Promise<never>(() => {}))
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

/** What may be asked in a minute; nothing where everything may. */
const limits = ({ questionsPerMinute }: Config, log: Log): readonly Middleware[] =>
  questionsPerMinute ? [limited(memoryLimits(questionsPerMinute), log)] : []

/** Whoever can set these variables can have the tokens. */
function warnOfAddresses(config: Config, log: Log): void {
  for (const platform of platformNames) {
    const address = config[platform]?.apiUrl
    const name = `${platform.toUpperCase()}_API_URL`
    if (address)
      log.warn({ variable: name, host: new URL(address).host }, `${name} overrides where the token is sent.`)
  }
}
