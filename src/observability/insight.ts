// What operators see of the running bot: one line a request, metrics, traces, and whether it is well.
import type { AskedFrom, Platform } from '../domain/platforms/platform.ts'
import {
  type Listening,
  type Log,
  type Meter,
  type Middleware,
  NO_METER,
  type StartProblem,
} from '../domain/ports.ts'
import { bufferedMeter } from './buffered-meter.ts'
import { type MeasuredRequest, measured } from './measured.ts'
import type { Metrics, ScrapedFacts } from './metrics.ts'
import { openOpsServer } from './ops-server.ts'
import { type Watched, watchReadiness } from './readiness.ts'
import { requestLine } from './request-line.ts'

export interface InsightSettings {
  /** Those that are set up. */
  readonly platforms: readonly Platform[]
  /** Where requests may come from: those, and assistants where they are answered. */
  readonly askedFrom: readonly AskedFrom[]
  /** Where the port for operators is opened; `asked`: by name, and not only by default. Absent: nowhere. */
  readonly ops?: { readonly host: string; readonly port: number; readonly asked: boolean }
  /** Address of a collector; absent: no traces. */
  readonly tracesTo?: string
  /** Whether the log holds what was asked. */
  readonly logQuestions: boolean
  /** Of this program. */
  readonly version: string
  /** Takes secrets out of a sentence. */
  readonly censor: (text: string) => string
}

/** How the state does, as far as is known without asking it. */
export interface WatchedState {
  /** Whether anything has needed it. */
  used(): boolean
  /** Why it does not work just now, as a sentence; undefined while all is well. */
  trouble(): string | undefined
  /** When something was last written, epoch milliseconds. */
  lastWrite(): number | undefined
}

export interface Insight {
  readonly meter: Meter
  /** For the reception. */
  readonly measured: Middleware
  /** From now on the state counts too. */
  state(watched: WatchedState): void
  /**
   * From now on it is told whether the folder, and the branch where there is one, hold the notes from the chat. It makes
   * nothing unready: people are answered from what there is, and a bot that is taken out of service answers nobody.
   */
  notes(behind: () => NotesBehind | undefined, hasBranch: boolean): void
  /** The library has been read, for the first time or again. */
  libraryRead(counts: Omit<ScrapedFacts['library'], 'loadedAt'>): void
  /** A platform is connected: from now on its own word counts. */
  connected(listening: Listening): void
  /**
   * Opens the port for operators, once connecting has begun: the start is not to wait for it.
   * @returns what the operator has to mend; never where the port was not asked for
   */
  open(): Promise<StartProblem | undefined>
  /** Loads what counts, when the start is over. */
  settled(): void
  /** Says at once that the bot is not ready any more. */
  stopping(): void
  /** Sends what is left and closes the port. */
  close(): Promise<void>
}

/** What does not hold the notes from the chat as they are now, and why. */
export interface NotesBehind {
  readonly folder: string | undefined
  readonly branch: { readonly notes: number; readonly why: string } | undefined
}

/** A platform's routine reconnect takes up to two seconds. */
const PLATFORM_GRACE_MS = 5_000
/** After the first failure it is tried again within 0.5, 1, 2 and 4 s: a database that restarts is back by then. */
const STATE_GRACE_MS = 10_000

/** Opens nothing yet. */
export function openInsight(settings: InsightSettings, log: Log): Insight {
  const { platforms, askedFrom, ops, tracesTo, version, censor } = settings
  const listenings = new Map<string, Listening>()
  const later = bufferedMeter()
  const meter = ops ? later.meter : NO_METER
  let library: ScrapedFacts['library'] = {
    notes: 0,
    talks: 0,
    projects: 0,
    sessions: 0,
    problems: 0,
    loadedAt: 0,
  }
  let state: WatchedState | undefined
  let behind: () => NotesBehind | undefined = () => undefined
  let hasBranch = false
  let metrics: Promise<Metrics> | undefined
  let tracing: ReturnType<typeof openTraces> | undefined
  let closeServer: (() => Promise<void>) | undefined

  const censored = (text: string | undefined): string | undefined => text && censor(text)
  const troubleOf = (platform: string): string | undefined => {
    const listening = listenings.get(platform)
    return listening ? censored(listening.trouble()) : `The bot is not connected to ${platform} yet`
  }
  const told = (name: string, why: () => string | undefined): Watched => ({
    name,
    graceMs: 0,
    trouble: () => undefined,
    rests: () => censored(why()),
  })
  const watch = watchReadiness(
    (): readonly Watched[] => [
      {
        name: 'library',
        graceMs: 0,
        trouble: () => troubleOfLibrary(library),
      },
      ...platforms.map((platform) => ({
        name: platform,
        graceMs: PLATFORM_GRACE_MS,
        trouble: () => troubleOf(platform),
        lastSign: () => listenings.get(platform)?.lastSign?.(),
        rests: () => listenings.get(platform)?.standsBy?.(),
      })),
      ...(behind() ? [told('notes folder', () => behind()?.folder)] : []),
      ...(hasBranch ? [told('notes branch', () => behind()?.branch?.why)] : []),
      ...(state?.used()
        ? [
            {
              name: 'state',
              graceMs: STATE_GRACE_MS,
              trouble: () => censored(state?.trouble()),
              lastSign: () => state?.lastWrite(),
            },
          ]
        : []),
    ],
    Date.now,
  )
  const facts = (): ScrapedFacts => ({
    library,
    ready: watch.look().ready,
    askedFrom,
    platforms: platforms.map((platform) => ({
      platform,
      up: troubleOf(platform) === undefined,
      lastSign: listenings.get(platform)?.lastSign?.(),
    })),
    ...(hasBranch && { notesUncommitted: behind()?.branch?.notes ?? 0 }),
    ...folderUp(behind()),
    ...(state?.used() && { state: { up: state.trouble() === undefined, lastWrite: state.lastWrite() } }),
  })
  const loadMetrics = (): Promise<Metrics> => {
    metrics ??= import('./metrics.ts').then(({ openMetrics }) => {
      const opened = openMetrics(facts, { version, node: process.version })
      later.become(opened.meter)
      return opened
    })
    return metrics
  }

  const done = (request: MeasuredRequest): void => {
    const { level, fields, text } = requestLine(request, settings.logQuestions)
    log[level](fields, text)
    // Only what is counted: until there is what counts, it is remembered, and what was asked must not be.
    const { platform, how, outcome } = request
    meter.requestDone({ platform, how, outcome }, request.to - request.from)
    if (request.incident) meter.incidentTold(platform)
    void tracing?.then((open) => open?.record(request))
  }

  return {
    meter,
    measured: measured(done),
    state(watched) {
      state = watched
    },
    notes(read, withBranch) {
      behind = read
      hasBranch = withBranch
    },
    libraryRead(counts) {
      library = { ...counts, loadedAt: Date.now() }
    },
    connected: (listening) => void listenings.set(listening.platform, listening),
    async open() {
      // A start that fails is told where it is waited for.
      if (tracesTo) tracing = openTraces(tracesTo, version, log)
      if (!ops) return undefined
      const { host, port, asked } = ops
      try {
        const server = await openOpsServer(ops, {
          readiness: (except) => watch.look(except),
          metrics: async () => {
            const { contentType, exposition } = await loadMetrics()
            return { contentType, body: await exposition() }
          },
          failed: (error) => log.error({ err: error }, 'The port for operators failed.'),
        })
        closeServer = server.close
        log.info({ address: server.address }, 'Health and metrics are served.')
        return undefined
      } catch (error) {
        const reason = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'
        if (asked) return taken(reason)
        // Nobody will read what was counted.
        later.become(NO_METER)
        log.warn(
          { host, port, reason },
          'Health and metrics are not served: OPS_PORT names another port, or off.',
        )
        return undefined
      }
    },
    settled() {
      if (closeServer) loadMetrics().catch((error) => log.error({ err: error }, 'Metrics cannot be counted.'))
    },
    stopping: () => watch.stopping(),
    async close() {
      watch.close()
      await (await tracing)?.close()
      await closeServer?.()
    },
  }
}

/** Before it is read there is nothing to count. */
const troubleOfLibrary = ({ loadedAt, notes }: ScrapedFacts['library']): string | undefined =>
  loadedAt === 0 ? 'The library is not read yet' : notes === 0 ? 'No note could be read' : undefined

const folderUp = (behind: NotesBehind | undefined): Pick<ScrapedFacts, 'notesFolderUp'> =>
  behind ? { notesFolderUp: behind.folder === undefined } : {}

const taken = (reason: string): StartProblem =>
  reason === 'EADDRNOTAVAIL'
    ? {
        variable: 'OPS_HOST',
        text: 'is not an address of this machine; choose one of its addresses, or 0.0.0.0 for all',
      }
    : {
        variable: 'OPS_PORT',
        text: `cannot be listened on (${reason}); choose a port that no other program uses, 0 for any free port, or off`,
      }

/** Loaded only here. Traces are no reason to stop: without them the bot goes on. */
async function openTraces(to: string, version: string, log: Log) {
  try {
    const { openTracing } = await import('./traces.ts')
    const tracing = openTracing(version, (error) => log.warn({ err: error }, 'Traces cannot be sent.'))
    log.info({ host: new URL(to).host }, 'Traces are sent.')
    return tracing
  } catch (error) {
    log.error({ err: error }, 'Traces cannot be opened.')
    return undefined
  }
}
