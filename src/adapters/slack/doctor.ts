// Examines what Slack knows of the app, without connecting: docs.slack.dev/reference/methods/auth.test and
// apps.connections.open.
import { type Logger, LogLevel, webApi } from '@slack/bolt'
import { type Finding, failed, good, misconfigured, note } from '../../domain/finding.ts'
import { clientOf } from './connect/client.ts'
import type { DigestManagers } from './digests/managers.ts'
import { meaningOf, reasonOf } from './errors.ts'
import { ADDABLE_SCOPES, AGENT_SCOPES, type AppKind, SCOPES, THREAD_SCOPES } from './manifest.ts'

/** What may be set of a Slack app: an app token for Socket Mode, or a signing secret for HTTP. */
export interface SlackCredentials extends AppKind {
  readonly botToken?: string | undefined
  readonly appToken?: string | undefined
  readonly signingSecret?: string | undefined
  /** Instead of `https://slack.com/api/`; empty counts as absent. */
  readonly apiUrl?: string | undefined
  /** Who may order digests. */
  readonly digestManagers?: DigestManagers
}

/** Longer than any answer takes; an examination should not hang. */
export const CALL_MS = 5_000

/** Scopes without which one way of asking is missing, and nothing else. */
const DISPENSABLE = new Set(['im:history'])

/** Slack's are 32 hexadecimal digits: docs.slack.dev/authentication/verifying-requests-from-slack. */
const SIGNING_SECRET = /^[\da-f]{32}$/i

const INSTALL_AGAIN =
  'add it under "OAuth & Permissions", Scopes, of your app at api.slack.com/apps (kubecon slack manifest prints the whole list), and install the app again'

const WHERE = {
  SLACK_BOT_TOKEN: 'copy the Bot User OAuth Token (xoxb-…) from "OAuth & Permissions"',
  SLACK_APP_TOKEN:
    'create an App-Level Token (xapp-…) with the scope connections:write under "Basic Information"',
} as const

/** What a token looks like; tests and mirrors of Slack may have shorter ones. */
const SHAPES: Readonly<Record<keyof typeof WHERE, RegExp>> = {
  SLACK_BOT_TOKEN: /^xoxb-[\w-]+$/,
  SLACK_APP_TOKEN: /^xapp-[\w-]+$/,
}

/** Looks at the credentials themselves; asks nobody. */
export function examineSlackCredentials(credentials: SlackCredentials): readonly Finding[] {
  const { botToken, appToken, signingSecret, apiUrl } = credentials
  const shape = (variable: keyof typeof WHERE, token: string | undefined): readonly Finding[] => {
    if (!token) return []
    return SHAPES[variable].test(token)
      ? [good(variable, 'is set and looks like such a token.')]
      : [misconfigured(variable, 'does not look like such a token.', atSlack(variable))]
  }
  return [
    ...shape('SLACK_BOT_TOKEN', botToken),
    ...shape('SLACK_APP_TOKEN', appToken),
    ...(signingSecret ? [examineSecret(signingSecret, apiUrl)] : []),
  ]
}

/** Another server than Slack's may sign with secrets of any shape. */
export const examineSecret = (secret: string, apiUrl: string | undefined): Finding =>
  apiUrl || SIGNING_SECRET.test(secret)
    ? good('SLACK_SIGNING_SECRET', 'is set; the first request from Slack will show whether it is right.')
    : misconfigured(
        'SLACK_SIGNING_SECRET',
        'does not look like one.',
        'copy the Signing Secret from "Basic Information" of your app at api.slack.com/apps.',
      )

/** Asks Slack about the tokens and the scopes. Opens no connection. */
export async function examineSlack(credentials: SlackCredentials): Promise<readonly Finding[]> {
  const { botToken, appToken, signingSecret, apiUrl } = credentials
  return [
    ...(botToken ? await examineBotToken(examiner(botToken, apiUrl), credentials) : []),
    ...(appToken ? [await examineAppToken(examiner(appToken, apiUrl))] : []),
    ...(signingSecret ? [examineSecret(signingSecret, apiUrl)] : []),
    note(
      'Slack, /kubecon',
      'Slack does not say which commands an app has. Type /kubecon help in Slack; if Slack does not know it, paste what kubecon slack manifest prints under "App Manifest" of your app.',
    ),
  ]
}

async function examineBotToken(
  client: webApi.WebClient,
  { digestManagers, ...kind }: SlackCredentials,
): Promise<readonly Finding[]> {
  try {
    const bot = await client.auth.test()
    const taken = good('SLACK_BOT_TOKEN', `is accepted by Slack: ${bot.user} in the workspace ${bot.team}.`)
    const scopes = bot.response_metadata?.scopes
    return [
      taken,
      ...examineScopes(scopes),
      ...examineOptional(scopes ?? [], digestManagers),
      ...examineKind(scopes, kind),
    ]
  } catch (error) {
    return [refusal('SLACK_BOT_TOKEN', error)]
  }
}

async function examineAppToken(client: webApi.WebClient): Promise<Finding> {
  try {
    await client.apps.connections.open()
    return good(
      'SLACK_APP_TOKEN',
      'is accepted by Slack, and Socket Mode is on (an address was requested, not used).',
    )
  } catch (error) {
    if (error instanceof webApi.WebAPIPlatformError && error.data.error === 'socket_mode_disabled')
      return failed('Slack, Socket Mode', 'is switched off.', 'switch it on under "Socket Mode" of your app.')
    return refusal('SLACK_APP_TOKEN', error)
  }
}

/** @param scopes as Slack lists them beside each answer; undefined where it does not */
function examineScopes(scopes: readonly string[] | undefined): readonly Finding[] {
  if (!scopes) return [note('Slack, scopes', 'Slack did not say which scopes the token has.')]
  const missing = SCOPES.filter(([scope]) => !scopes.includes(scope)).map(([scope, why]) =>
    DISPENSABLE.has(scope)
      ? note('Slack, scopes', `${scope} is missing: with it, the bot ${why}.`)
      : failed('Slack, scopes', `${scope} is missing: with it, the bot ${why}.`, `${INSTALL_AGAIN}.`),
  )
  return missing.length > 0
    ? missing
    : [good('Slack, scopes', `all that are needed: ${SCOPES.map(([scope]) => scope).join(', ')}.`)]
}

/** What is done without, and whether a setting needs it all the same. */
function examineOptional(
  scopes: readonly string[],
  managers: DigestManagers = 'members',
): readonly Finding[] {
  const missing = ADDABLE_SCOPES.filter(([scope]) => !scopes.includes(scope))
  const blind = managers === 'admins' && missing.some(([scope]) => scope === 'users:read')
  return [
    ...(blind
      ? [
          misconfigured(
            'DIGEST_MANAGERS',
            'says admins, and without the scope users:read the bot cannot see who is one: nobody may order digests.',
            'add users:read under "OAuth & Permissions", Scopes, of your app at api.slack.com/apps, and install the app again; or set DIGEST_MANAGERS=members.',
          ),
        ]
      : []),
    ...missing.map(([scope, without]) =>
      note('Slack, optional scopes', `${scope} is not given: ${without} (docs/scopes.md).`),
    ),
  ]
}

/** Whether the app has what the settings say that it is. */
function examineKind(
  scopes: readonly string[] | undefined,
  { agentView, threads }: AppKind,
): readonly Finding[] {
  const lacks = (wanted: typeof SCOPES) => wanted.filter(([scope]) => scopes && !scopes.includes(scope))
  return [
    ...(agentView ? lacks(AGENT_SCOPES) : []).map(([scope, why]) =>
      misconfigured(
        'SLACK_AGENT_VIEW',
        `says true, and ${scope} is missing: with it, the bot ${why}.`,
        'paste what kubecon slack manifest --agent-view prints under "App Manifest" of your app, and install it again; or set SLACK_AGENT_VIEW=false.',
      ),
    ),
    ...(threads ? lacks(THREAD_SCOPES) : []).map(([scope, why]) =>
      note(
        'SLACK_THREADS',
        `says true, and ${scope} is not given: with it, the bot ${why} (docs/scopes.md).`,
      ),
    ),
  ]
}

const atSlack = (variable: keyof typeof WHERE): string =>
  `${WHERE[variable]} of your app at api.slack.com/apps.`

function refusal(variable: keyof typeof WHERE, error: unknown): Finding {
  const reason = reasonOf(error)
  if (meaningOf(error) === 'token' || error instanceof webApi.WebAPIPlatformError)
    return misconfigured(variable, `is refused by Slack (${reason}).`, atSlack(variable))
  return failed(
    'Slack',
    `cannot be reached (${reason}), so ${variable} could not be checked.`,
    'check that this machine reaches https://slack.com (perhaps it needs a proxy), and that SLACK_API_URL is empty.',
  )
}

const silent: Logger = {
  ...{ debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
  ...{ setLevel: () => {}, setName: () => {}, getLevel: () => LogLevel.ERROR },
}

/** Quicker given up than the bot itself gives up, and without a word of the library's. */
export const examiner = (token: string | undefined, apiUrl: string | undefined): webApi.WebClient =>
  clientOf(token, { apiUrl, logger: silent, timeoutMs: CALL_MS })
