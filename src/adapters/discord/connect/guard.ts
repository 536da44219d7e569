// Stands before discord.js, which handles what Discord sends within its own emitters: what it throws there no
// listener of ours hears, and it ends the process. What cannot be read is left out here, once for all kinds of it:
// who pressed or typed is answered, the log says so once a type, a metric counts it, and life goes on.
//
// The methods wrapped here are discord.js' own inner ones, as there is no other place before its emitters. Its
// version is pinned, and any-payload.test.ts goes through the real one.
import {
  type Client,
  Events,
  GatewayDispatchEvents,
  type IShardingStrategy,
  SimpleShardingStrategy,
} from 'discord.js'
import type { Log, Meter } from '../../../domain/ports.ts'
import { reasonOf } from '../errors.ts'
import { typeOf } from './frames.ts'
import { type Guarding, guardShard, type Shard } from './shard-guard.ts'
import { answerUnreadable } from './unreadable.ts'

export interface GatewayGuard {
  /** For the options of the client. */
  readonly buildStrategy: (manager: Manager) => IShardingStrategy
  /** Before the client connects. */
  watch(client: Client): void
}

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0]

interface Packet {
  readonly t?: unknown
  readonly d?: unknown
}

interface Handling {
  handlePacket(packet: Packet | undefined, shard: unknown): boolean
}

/** One for all connections of a process: what was logged is not logged again after a reconnect. */
export function guardGateway(log: Log, meter: Pick<Meter, 'unreadable'>): GatewayGuard {
  const logged = new Set<string>()

  function leaveOut(type: string, error?: unknown): void {
    meter.unreadable('discord', type)
    if (logged.has(type) || logged.size >= MOST_LOGGED) return
    logged.add(type)
    log.warn({ type, ...(error === undefined ? {} : { reason: reasonOf(error) }) }, UNREADABLE)
  }

  return {
    buildStrategy: (manager) => {
      const strategy = new SimpleShardingStrategy(manager)
      const spawn = strategy.spawn.bind(strategy)
      const { shards } = strategy as unknown as { readonly shards: ReadonlyMap<number, Shard> }
      const isOpen = (shard: Shard) => shards.get(shard.id) === shard
      strategy.spawn = async (ids) => {
        await spawn(ids)
        for (const shard of shards.values()) guardShard(shard, { leaveOut, log, isOpen })
      }
      return strategy
    },
    watch: (client) => guardPackets(client, { leaveOut, log }),
  }
}

/** Types are Discord's, and few; whoever sends more makes them up. */
const MOST_LOGGED = 200

const UNREADABLE = 'Discord sent something that cannot be read; it is ignored, and each type is logged once'

/** What the connection brings, now or out of the queue of what came before the client was ready. */
function guardPackets(client: Client, { leaveOut, log }: Guarding): void {
  const manager = client.ws as unknown as Handling
  const handle = manager.handlePacket.bind(manager)
  let heard = false
  client.on(Events.InteractionCreate, () => {
    heard = true
  })
  // While closing nobody listens any more, on purpose.
  const isListening = () => client.listenerCount(Events.InteractionCreate) > 0
  const leave = (packet: Packet | undefined, error?: unknown): void => {
    leaveOut(typeOf(packet), error)
    if (packet?.t === GatewayDispatchEvents.InteractionCreate && isListening())
      void answerUnreadable(client, packet.d, log)
  }

  manager.handlePacket = (packet, shard) => {
    heard = false
    try {
      const handled = handle(packet, shard)
      // discord.js is silent about kinds of interactions that it does not know; whoever asked is not to be met so.
      const isMissed = packet?.t === GatewayDispatchEvents.InteractionCreate && !heard && isListening()
      if (handled && isMissed) leave(packet)
      return handled
    } catch (error) {
      leave(packet, error)
      return true
    }
  }
}
