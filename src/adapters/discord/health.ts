// Whether Discord works just now. A process can be alive while its gateway is dead, and discord.js keeps saying
// "ready" all the while: only the age of the last acknowledged heartbeat grows.
import { type Client, Events } from 'discord.js'
import { type Log, type Meter, NO_METER, type Now } from '../../domain/ports.ts'
import type { Token } from './connect/token.ts'

/** Discord names its interval with each connection: docs.discord.com/developers/events/gateway#sending-heartbeats. */
const USUAL_HEARTBEAT_MS = 41_250

/** How many intervals may pass without an acknowledgement: discord.js itself reconnects after two. */
const SILENT_HEARTBEATS = 2.5

export interface DiscordHealth {
  /** What is wrong, as a sentence; undefined while all is well. */
  trouble(): string | undefined
  /** When Discord last acknowledged a heartbeat, of the shard that waits longest; epoch milliseconds. */
  lastSign(): number | undefined
  /** Looks at the connection of this client as soon as it is open. */
  watchConnection(client: Client): void
}

export interface HealthParts {
  readonly now: Now
  readonly token: Pick<Token, 'trouble'>
  readonly meter?: Pick<Meter, 'reconnected'>
}

/** Starts without a connection. An outage is logged once, however often it shows. */
export function watchHealth(log: Log, { now, token, meter = NO_METER }: HealthParts): DiscordHealth {
  let connection: Shards | undefined
  return {
    trouble: () => (connection ? connection.trouble() : 'Discord is not connected yet') ?? token.trouble(),
    lastSign: () => connection?.lastSign(),
    watchConnection: (client) => {
      // Before the connection is open: the interval is told only once.
      const heartbeat = watchHeartbeat(client)
      client.once(Events.ClientReady, () => {
        connection = watchShards(client, heartbeat, { log, now, meter })
      })
    },
  }
}

/** @returns the interval of heartbeats in milliseconds; discord.js tells it in its debug messages alone */
function watchHeartbeat(client: Client): () => number {
  let interval = USUAL_HEARTBEAT_MS
  client.on(Events.Debug, (text) => {
    const told = /\bbeat every (\d+)ms/.exec(text)?.[1]
    if (told) interval = Number(told)
  })
  return () => interval
}

interface Shards {
  trouble(): string | undefined
  lastSign(): number
}

interface Watching {
  readonly log: Log
  readonly now: Now
  readonly meter: Pick<Meter, 'reconnected'>
}

function watchShards(client: Client, heartbeat: () => number, { log, now, meter }: Watching): Shards {
  const away = new Set<number>()
  let closed: string | undefined
  let connectedAt = now()

  // Several tries an outage, each with this event.
  client.on(Events.ShardReconnecting, (shard) => {
    if (away.size === 0) log.warn({ shard }, 'The connection to Discord is lost; reconnecting')
    away.add(shard)
  })
  const back = (shard: number): void => {
    if (!away.delete(shard) || away.size > 0) return
    connectedAt = now()
    meter.reconnected('discord')
    log.info({ shard }, 'Connected to Discord again')
  }
  client.on(Events.ShardResume, back)
  client.on(Events.ShardReady, back)
  // discord.js gives up after the close codes that trying again does not mend, a refused token first of all.
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    closed = `Discord has ended the connection (${code})`
    log.error({ shard, code }, 'Discord has ended the connection: no question is heard; trying on')
  })
  // -1 until the first acknowledgement.
  const lastSign = (): number =>
    Math.max(connectedAt, Math.min(...client.ws.shards.map((shard) => shard.lastPingTimestamp)))
  return {
    lastSign,
    trouble() {
      if (closed) return closed
      if (away.size > 0) return 'The connection to Discord is lost'
      const silent = now() - lastSign() > SILENT_HEARTBEATS * heartbeat()
      return silent ? 'Discord is connected, but silent' : undefined
    },
  }
}
