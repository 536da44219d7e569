// Examines what Discord knows of the application, without connecting: docs.discord.com/developers/resources/application,
// /resources/user, /events/gateway#get-gateway-bot, /interactions/application-commands.
import {
  type APIApplication,
  type APIGatewayBotInfo,
  type APIUser,
  PermissionsBitField,
  REST,
  type RESTGetAPICurrentUserGuildsResult,
  Routes,
} from 'discord.js'
import { type Finding, failed, good, misconfigured, note } from '../../domain/finding.ts'
import { sameCommands } from './commands/same.ts'
import { COMMANDS } from './commands.ts'
import { callingDiscord } from './connect/call.ts'
import { meaningOf, reasonOf } from './errors.ts'
import { inviteLinks, PERMISSIONS } from './invite.ts'

export interface DiscordCredentials {
  readonly token: string
  /** Instead of `https://discord.com/api`, without version; empty counts as absent. */
  readonly apiUrl?: string | undefined
}

/** Longer than any answer takes; an examination should not hang. */
const CALL_MS = 5_000

/** A restart costs one; Discord resets the token when a day's are used up: events/gateway#session-start-limit-object. */
const FEW_SESSIONS = 20

const TOKEN_PAGE =
  'copy the token (Reset Token) under "Bot" of your application at discord.com/developers/applications.'

/** Asks nobody: what the token looks like, config has looked at. */
export const examineDiscordCredentials = (): readonly Finding[] => [
  good('DISCORD_TOKEN', 'is set and looks like a token.'),
]

/** Asks Discord about the token, the application, its servers and commands. Starts no session. */
export async function examineDiscord({ token, apiUrl }: DiscordCredentials): Promise<readonly Finding[]> {
  // Nobody asks for long here: what is refused a few times in a row counts as refused.
  const makeRequest = callingDiscord({ taken: () => {}, refused: () => true, trouble: () => undefined })
  const rest = new REST({
    version: '10',
    timeout: CALL_MS,
    retries: 0,
    makeRequest,
    ...(apiUrl ? { api: apiUrl } : {}),
  })
  rest.setToken(token)
  const ask = async <Answer>(route: `/${string}`): Promise<Answer> => (await rest.get(route)) as Answer
  try {
    const bot = await ask<APIUser>(Routes.user())
    const application = await ask<APIApplication>(Routes.currentApplication())
    const commands = await ask<unknown>(Routes.applicationCommands(application.id))
    const gateway = await ask<APIGatewayBotInfo>(Routes.gatewayBot())
    return [
      good('DISCORD_TOKEN', `is accepted by Discord: ${bot.username}, application ${application.name}.`),
      ...examineApplication(application),
      examineCommands(commands),
      examineSessions(gateway),
      ...(await examineServers(
        () => ask<RESTGetAPICurrentUserGuildsResult>(Routes.userGuilds()),
        inviteLinks(application.id).server,
      )),
    ]
  } catch (error) {
    return [refusal(error)]
  }
}

function examineApplication(application: APIApplication): readonly Finding[] {
  const { interactions_endpoint_url: endpoint, bot_require_code_grant: grant } = application
  return [
    good('Discord, intents', 'the bot needs no privileged intent; none has to be switched on.'),
    ...(endpoint
      ? [
          failed(
            'Discord, commands',
            'are sent to an Interactions Endpoint URL and never reach the bot.',
            'empty that field under "General Information" of your application.',
          ),
        ]
      : []),
    ...(grant
      ? [
          failed(
            'Discord, invitation',
            '"Requires OAuth2 Code Grant" is on: the invite link fails.',
            'switch it off under "Bot" of your application.',
          ),
        ]
      : []),
  ]
}

const examineCommands = (known: unknown): Finding =>
  sameCommands(known, COMMANDS)
    ? good('Discord, commands', `registered: ${COMMANDS.map(({ name }) => name).join(', ')}.`)
    : failed(
        'Discord, commands',
        'are not registered as this version needs them.',
        'start the bot once (npm start): it registers them itself.',
      )

function examineSessions({ session_start_limit: { remaining, total } }: APIGatewayBotInfo): Finding {
  const text = `${remaining} of ${total} connections are left for today.`
  return remaining >= FEW_SESSIONS
    ? good('Discord, connections', text)
    : failed(
        'Discord, connections',
        text,
        'find out why the bot restarts so often, before Discord locks it out.',
      )
}

/** Roles give permissions in the whole server; a channel may take them away again, which shows only there. */
async function examineServers(
  servers: () => Promise<RESTGetAPICurrentUserGuildsResult>,
  invite: string,
): Promise<readonly Finding[]> {
  const joined = await servers().catch((error: unknown) => reasonOf(error))
  if (typeof joined === 'string')
    return [note('Discord, permissions', `Discord did not list the servers (${joined}).`)]
  if (joined.length === 0) return [note('Discord, servers', `the bot is in none yet; invite it: ${invite}`)]
  const lacking = joined.flatMap(({ name, permissions }) => {
    const held = new PermissionsBitField(BigInt(permissions))
    const missing = PERMISSIONS.filter(([, bit]) => !held.has(bit)).map(([permission]) => permission)
    return missing.length === 0 ? [] : [{ name, missing }]
  })
  if (lacking.length === 0)
    return [
      good('Discord, permissions', `all that are needed, in ${joined.length} of ${joined.length} servers.`),
    ]
  return lacking.map(({ name, missing }) =>
    failed(
      'Discord, permissions',
      `missing in ${name}: ${missing.join(', ')}. Mentions and digests may fail there; commands work.`,
      `give its role these permissions, or invite the bot again: ${invite}`,
    ),
  )
}

function refusal(error: unknown): Finding {
  const reason = reasonOf(error)
  if (meaningOf(error) === 'token')
    return misconfigured('DISCORD_TOKEN', `is refused by Discord (${reason}).`, TOKEN_PAGE)
  return failed(
    'Discord',
    `cannot be asked (${reason}), so DISCORD_TOKEN could not be checked.`,
    'check that this machine reaches https://discord.com (perhaps it needs a proxy), and that DISCORD_API_URL is empty.',
  )
}
