// Discord over the gateway: docs.discord.com/developers/events/gateway.

import { setTimeout as wait } from 'node:timers/promises'
import {
  Client,
  Events,
  GatewayIntentBits,
  Options,
  Partials,
  RESTEvents,
  type RESTOptions,
  Routes,
} from 'discord.js'
import type { AdapterStart, AnsweringCollaborators } from '../../domain/platforms/adapter.ts'
import { type InFlight, trackInFlight } from '../../domain/platforms/in-flight.ts'
import { type Log, type Meter, NO_METER, type Now } from '../../domain/ports.ts'
import { answerOn } from './answer/answering.ts'
import { keepRegistered } from './commands/register.ts'
import { type GatewayGuard, guardGateway } from './connect/guard.ts'
import { openConnection } from './connect/open.ts'
import { restOptions } from './connect/rest-options.ts'
import { watchToken } from './connect/token.ts'
import { findPost } from './digests/find-post.ts'
import { postMessage } from './digests/post.ts'
import { tellPerson } from './digests/tell.ts'
import { reasonOf } from './errors.ts'
import { watchHealth } from './health.ts'
import { inviteLinks } from './invite.ts'
import { CLOSING_MS } from './limits.ts'
import { NOBODY } from './render.ts'

export interface DiscordSettings {
  readonly token: string
  /** Instead of `https://discord.com/api`, without version; empty counts as absent. */
  readonly apiUrl?: string
}

/**
 * Connects to Discord, registers the commands where they changed, and answers until it is closed. While Discord
 * cannot be reached it keeps trying, and logs so.
 * @param collaborators `now` is the clock by which a silent connection is found out
 * @returns a problem, and nothing left open, when Discord refuses the token or what the bot asks for
 */
export async function listenOn(
  settings: DiscordSettings,
  collaborators: AnsweringCollaborators & { readonly now?: Now; readonly meter?: Meter },
): Promise<AdapterStart> {
  const log = collaborators.log.child({ platform: 'discord' })
  const { now = Date.now, meter = NO_METER } = collaborators
  const token = watchToken(log, now)
  const health = watchHealth(log, { now, token, meter })
  const inFlight = trackInFlight()
  const guard = guardGateway(log, meter)
  const rest = restOptions(settings.apiUrl, meter, token)
  const newClient = (): Client => {
    const client = createClient(rest, guard, log)
    // Before the connection is open: nothing that comes with it is to be missed.
    answerOn(client, inFlight, { ...collaborators, log })
    health.watchConnection(client)
    return client
  }

  const connection = await openConnection({ newClient, rest, token: settings.token, log })
  if ('variable' in connection) return { ok: false, problem: connection }
  token.watch(() => connection.rest.get(Routes.user()))
  const { user, guilds, application } = connection.current()
  log.info({ bot: user.id, servers: guilds.cache.size }, 'Connected to Discord')
  const { server, person } = inviteLinks(application.id)
  log.info({ server, person }, 'Links that add the bot to a server, or its commands to your own account')
  const commands = await keepRegistered(connection, application.id, log)

  const post = postMessage(connection, log)
  const tell = tellPerson(connection, log)
  return {
    ok: true,
    listening: {
      platform: 'discord',
      post: (channel, message, slot) => inFlight.run(() => post(channel, message, slot)),
      findPost: findPost(now),
      tell: (...told) => inFlight.run(() => tell(...told)),
      trouble: () => health.trouble() ?? commands.trouble(),
      lastSign: () => health.lastSign(),
      close: () => {
        for (const part of [token, connection, commands]) part.close()
        return close(connection.current(), inFlight)
      },
    },
  }
}

/** Ourselves always: who we are, and what we may. */
const KEPT_PEOPLE = {
  maxSize: 1_000,
  keepOverLimit: ({ id, client }: { readonly id: string; readonly client: Client }) => id === client.user?.id,
}

function createClient(rest: Partial<RESTOptions>, guard: GatewayGuard, log: Log): Client {
  const client = new Client({
    // None is privileged: what mentions the bot, and direct messages, come with their text all the same.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A channel of direct messages is not told before its first message, and no message is kept for its edit.
    partials: [Partials.Channel, Partials.Message],
    shards: 'auto',
    // Nobody's text is kept: what is answered is answered at once.
    // And of people only the last ones, for as long as they are answered: every message in a server brings another.
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 0,
      UserManager: KEPT_PEOPLE,
      GuildMemberManager: KEPT_PEOPLE,
    }),
    allowedMentions: NOBODY,
    rest,
    ws: { buildStrategy: guard.buildStrategy },
  })
  guard.watch(client)
  // Without a listener an error event ends the process.
  client.on(Events.Error, (error) => log.error({ reason: reasonOf(error) }, 'discord.js reported an error'))
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn({ count }, 'Discord refuses many calls; after 10,000 it bans the address for a while'),
  )
  return client
}

/** What is heard no more while closing. */
const CLOSED = [
  Events.InteractionCreate,
  Events.MessageCreate,
  Events.MessageUpdate,
  Events.ShardReconnecting,
] as const

/** Takes nothing new, lets what is under way end within the time there is for closing, and disconnects. */
async function close(client: Client, inFlight: InFlight): Promise<void> {
  // The last: discord.js takes our own closing for a lost connection too.
  for (const event of CLOSED) client.removeAllListeners(event)
  const late = wait(CLOSING_MS, undefined, { ref: false })
  await Promise.race([inFlight.settled(), late])
  await Promise.race([client.destroy(), late])
}
