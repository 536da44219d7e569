// Slack, for one workspace: over a socket, or over HTTP where there is no app token. For many: listen-many.ts.
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises'
import { App, type webApi } from '@slack/bolt'
import type { AdapterStart, AnsweringCollaborators } from '../../domain/platforms/adapter.ts'
import { type InFlight, trackInFlight } from '../../domain/platforms/in-flight.ts'
import { type Meter, NO_METER } from '../../domain/ports.ts'
import { type AppSettings, answerOn } from './answer/answering.ts'
import { boltLog } from './connect/bolt-log.ts'
import { type Calling, clientOf, clientOptions } from './connect/client.ts'
import { keepTrying, type SlackConnection } from './connect/connection.ts'
import { type EntranceNeeds, openEntrance } from './connect/entrance.ts'
import { httpTransport } from './connect/http.ts'
import { socketTransport } from './connect/socket.ts'
import { keepChecking } from './connect/token.ts'
import { findAbandoned } from './digests/find-post.ts'
import { postMessage } from './digests/post.ts'
import { tellPerson } from './digests/tell.ts'
import { reasonOf } from './errors.ts'
import { watchHealth } from './health.ts'
import { CLOSING_MS } from './limits.ts'

interface AnySettings extends AppSettings {
  /** `xoxb-…` */
  readonly botToken: string
  /** Instead of `https://slack.com/api/`; empty counts as absent. */
  readonly apiUrl?: string
}

export interface SocketSettings extends AnySettings {
  /** `xapp-…`, with the scope `connections:write`. */
  readonly appToken: string
}

export interface HttpSettings extends AnySettings {
  readonly signingSecret: string
  readonly port: number
}

export type SlackSettings = SocketSettings | HttpSettings

/**
 * Connects to Slack and answers until it is closed. While Slack cannot be reached it keeps trying, and logs so.
 * @returns a problem, and nothing left open, when Slack refuses one of the tokens
 */
export async function listenOn(
  settings: SlackSettings,
  collaborators: AnsweringCollaborators & { readonly meter?: Meter },
): Promise<AdapterStart> {
  const { meter = NO_METER } = collaborators
  const log = collaborators.log.child({ platform: 'slack' })
  const logger = boltLog(log)
  const calling: Calling = { apiUrl: settings.apiUrl, logger, meter }
  const client = clientOf(settings.botToken, calling)
  const health = watchHealth(log, meter)
  const inFlight = trackInFlight()

  let bot: webApi.AuthTestResponse
  try {
    bot = await keepTrying(() => client.auth.test(), log)
  } catch (error) {
    return refused('SLACK_BOT_TOKEN', error)
  }

  const entrance = openEntrance({
    log,
    meter,
    seen: collaborators.seen,
    ...threadsOf(settings, collaborators),
  })
  const parts = { health, log, logger, entrance }
  const transport =
    'appToken' in settings
      ? socketTransport(settings.appToken, clientOptions(calling), parts)
      : httpTransport(settings, parts)
  const app = new App({
    token: settings.botToken,
    // Known already: without them Bolt asks again, and its failure could be caught by nobody.
    botId: bot.bot_id ?? '',
    botUserId: bot.user_id ?? '',
    receiver: transport.receiver,
    logger,
    convoStore: false,
    // Tried again by connect/persist.ts, in one way.
    clientOptions: clientOptions(calling),
  })
  app.error(async (error) => log.error({ err: error }, 'A listener of Bolt failed'))
  app.use(async ({ context, next }) => {
    context.botName = bot.user
    await next()
  })
  answerOn(app, health, inFlight, { ...collaborators, log }, settings)

  let connection: SlackConnection
  try {
    connection = await transport.open()
  } catch (error) {
    return transport.variable === 'PORT' ? taken(error) : refused(transport.variable, error)
  }
  log.info({ team: bot.team_id, bot: bot.user_id }, 'Connected to Slack')

  const checking = keepChecking(() => health.watchToken(client.auth.test()))
  const post = postMessage(client, health, log)
  const tell = tellPerson(client, health, log)
  const findPost = findAbandoned(async () => client, Date.now)
  return {
    ok: true,
    listening: {
      platform: 'slack',
      post: (channel, message, slot) => inFlight.run(() => post(channel, message, slot)),
      findPost: (claim) => inFlight.run(() => findPost(claim)),
      tell: (...told) => inFlight.run(() => tell(...told)),
      trouble: () => health.trouble(),
      lastSign: () => health.lastSign(),
      close: () => {
        checking.close()
        return close(connection, inFlight)
      },
    },
  }
}

/** Where to find each token, for the one who has to put it right. */
const WHERE = {
  SLACK_BOT_TOKEN: 'the Bot User OAuth Token (xoxb-…) under "OAuth & Permissions"',
  SLACK_APP_TOKEN: 'an App-Level Token (xapp-…) with the scope connections:write under "Basic Information"',
} as const

const refused = (variable: keyof typeof WHERE, error: unknown): AdapterStart => ({
  ok: false,
  problem: {
    variable,
    text: `is refused by Slack (${reasonOf(error)}); copy ${WHERE[variable]} of your app at api.slack.com/apps`,
  },
})

/** In which threads what is said without a mention is read. */
export const threadsOf = (
  { threads }: AppSettings,
  { reception }: AnsweringCollaborators,
): Pick<EntranceNeeds, 'isOurThread'> =>
  threads && reception.hasShownIn
    ? {
        isOurThread: async (thread) =>
          (await reception.hasShownIn?.({ platform: 'slack', ...thread })) ?? false,
      }
    : {}

/** What is wrong where the port cannot be listened on. */
export const taken = (error: unknown): AdapterStart => ({
  ok: false,
  problem: {
    variable: 'PORT',
    text: `cannot be listened on (${reasonOf(error)}); choose a port that no other program uses`,
  },
})

/** Lets what is under way end, within the time there is for closing, and then disconnects. */
export async function close(connection: SlackConnection, inFlight: InFlight): Promise<void> {
  const late = wait(CLOSING_MS, undefined, { ref: false })
  await Promise.race([inFlight.settled(), late])
  await Promise.race([connection.close(), late])
  // What was taken while the door closed has been acknowledged, and is still being answered.
  await Promise.race([nextTurn().then(() => inFlight.settled()), late])
}
