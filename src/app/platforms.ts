// The platforms of the running bot: each is reached by itself, so that one that cannot be holds up no other.
import type { Config } from '../config.ts'
import type { AdapterCollaborators, LoadAdapter } from '../domain/platforms/adapter.ts'
import { type PerPlatform, type Platform, platformNames } from '../domain/platforms/platform.ts'
import type { Listening, StartProblem } from '../domain/ports.ts'
import { loadDiscord } from './platforms/discord.ts'
import { loadSlack } from './platforms/slack.ts'
import type { Replicas } from './replicas.ts'
import type { SharedState } from './state.ts'

/** What platforms share beyond one connection. */
export interface Sharing {
  readonly state: SharedState
  /** Absent where there is one replica only. */
  readonly replicas: Replicas | undefined
}

export interface Platforms {
  /** Resolves when their programs are loaded and their connections begin; never rejects. */
  readonly begun: Promise<void>
  /** Resolves when each is connected, or as soon as one is refused, with what the operator has to mend. */
  readonly settled: Promise<StartProblem | undefined>
  /** Calls back with each that is connected, and with each that will be. */
  onConnected(hear: (listening: Listening) => void): void
  /** Closes what is open; what connects later is closed at once. */
  close(): Promise<void>
}

/** The adapters whose tokens are set; only those are loaded. */
function adaptersOf(
  config: Config,
  state: SharedState,
  replicas: Replicas | undefined,
): ReadonlyMap<Platform, LoadAdapter> {
  const { slack, discord } = config
  const adapters: PerPlatform<LoadAdapter | undefined> = {
    slack: slack && loadSlack(slack, config, state),
    discord: discord && (replicas ? replicas.discord(discord) : loadDiscord(discord)),
  }
  return new Map(
    platformNames.flatMap((platform) => {
      const load = adapters[platform]
      return load ? [[platform, load] as const] : []
    }),
  )
}

/** Begins to connect; each platform is tried until it can be reached. */
export function connectTo(
  config: Config,
  { state, replicas, ...collaborators }: AdapterCollaborators & Sharing,
): Platforms {
  const adapters = adaptersOf(config, state, replicas)
  const connected = new Map<Platform, Listening>()
  const hearers: ((listening: Listening) => void)[] = []
  const refused = Promise.withResolvers<StartProblem>()
  let closing = false

  const loading = [...adapters].map(([name, load]) => ({ name, loaded: load() }))
  const connecting = loading.map(async ({ name, loaded }) => {
    const listen = await loaded
    const start = await listen(collaborators)
    if (!start.ok) return refused.resolve(start.problem)
    if (closing) return start.listening.close()
    connected.set(name, start.listening)
    for (const hear of hearers) hear(start.listening)
  })
  return {
    begun: Promise.allSettled(loading.map(({ loaded }) => loaded)).then(() => {}),
    settled: Promise.race([refused.promise, Promise.all(connecting).then(() => undefined)]),
    onConnected(hear) {
      hearers.push(hear)
      for (const listening of connected.values()) hear(listening)
    },
    async close() {
      closing = true
      await Promise.all(Array.from(connected.values(), (listening) => listening.close()))
    },
  }
}
