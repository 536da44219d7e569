// Discord over the gateway: docs.discord.com/developers/events/gateway.
import { setTimeout as wait } from 'node:timers/promises'
import { Client, Events, GatewayIntentBits, Options, Partials, RESTEvents } from 'discord.js'
import { type InFlight, trackInFlight } from '../../domain/in-flight.ts'
import {
  type Listening,
  type Log,
  type Meter,
  NO_METER,
  type Now,
  type StartProblem,
} from '../../domain/ports.ts'
import { answerOn, type Collaborators } from './answer/answering.ts'
import { registerCommands } from './commands/register.ts'
import { connect } from './connect/connection.ts'
import { restOptions } from './connect/rest-options.ts'
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

export type Start =
  | { readonly ok: true; readonly listening: Listening }
  | { readonly ok: false; readonly problem: StartProblem }

/**
 * Connects to Discord, registers the commands where they changed, and answers until it is closed. While Discord
 * cannot be reached it keeps trying, and logs so.
 * @param collaborators `now` is the clock by which a silent connection is found out
 * @returns a problem, and nothing left open, when Discord refuses the token or what the bot asks for
 */
export async function listenOn(
  settings: DiscordSettings,
  collaborators: Collaborators & { readonly now?: Now; readonly meter?: Meter },
): Promise<Start> {
  const log = collaborators.log.child({ platform: 'discord' })
  const { now = Date.now, meter = NO_METER } = collaborators
  const health = watchHealth(log, now, meter)
  const inFlight = trackInFlight()
  const newClient = (): Client => {
    const client = createClient(settings.apiUrl, log, meter)
    // Before the connection is open: nothing that comes with it is to be missed.
    answerOn(client, health, inFlight, { ...collaborators, log })
    health.watchConnection(client)
    return client
  }

  const client = await connect(newClient, settings.token, log)
  if (!(client instanceof Client)) return { ok: false, problem: client }
  log.info({ bot: client.user.id, servers: client.guilds.cache.size }, 'Connected to Discord')
  const { server, person } = inviteLinks(client.application.id)
  log.info({ server, person }, 'Links that add the bot to a server, or its commands to your own account')
  await registerCommands(client, log)

  const post = postMessage(client, health, log)
  const tell = tellPerson(client, health, log)
  return {
    ok: true,
    listening: {
      platform: 'discord',
      post: (channel, message, slot) => inFlight.run(() => post(channel, message, slot)),
      tell: (...told) => inFlight.run(() => tell(...told)),
      trouble: () => health.trouble(),
      lastSign: () => health.lastSign(),
      close: () => close(client, inFlight),
    },
  }
}

function createClient(apiUrl: string | undefined, log: Log, meter: Meter): Client {
  const client = new Client({
    // None is privileged: what mentions the bot, and direct messages, come with their text all the same.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // A channel of direct messages is not told before its first message.
    partials: [Partials.Channel],
    shards: 'auto',
    // Nobody's text is kept: what is answered is answered at once.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    allowedMentions: NOBODY,
    rest: restOptions(apiUrl, meter),
  })
  // Without a listener an error event ends the process.
  client.on(Events.Error, (error) => log.error({ reason: reasonOf(error) }, 'discord.js met an error'))
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count }) =>
    log.warn({ count }, 'Discord refuses many calls; after 10,000 it bans the address for a while'),
  )
  return client
}

/** Takes nothing new, lets what is under way end within the time there is for closing, and disconnects. */
async function close(client: Client, inFlight: InFlight): Promise<void> {
  // The last: discord.js takes our own closing for a lost connection too.
  for (const event of [Events.InteractionCreate, Events.MessageCreate, Events.ShardReconnecting] as const)
    client.removeAllListeners(event)
  const late = wait(CLOSING_MS, undefined, { ref: false })
  await Promise.race([inFlight.settled(), late])
  await Promise.race([client.destroy(), late])
}
