// The environment → Config, in one schema. Empty means unset; every problem is told at once.
import { delimiter } from 'node:path'
import * as v from 'valibot'

const optional = v.optional(v.string())

/** An address that decides where tokens are sent: https, or this machine. */
const apiAddress = v.optional(
  v.pipe(
    v.string(),
    v.url('is not an address; expected one such as https://slack.com/api/'),
    v.check(
      (text) =>
        /^https:\/\//.test(text) || /^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?(\/|$)/.test(text),
      'may be http:// only on this machine (127.0.0.1, localhost); expected https://…',
    ),
  ),
)

const startsWith = (prefix: string, page: string) =>
  v.optional(v.pipe(v.string(), v.startsWith(prefix, `does not begin with ${prefix}; copy it from ${page}`)))

const portLike = (example: string) =>
  v.optional(
    v.pipe(
      v.string(),
      v.digits(`is not a port; expected a number such as ${example}`),
      v.transform(Number),
      v.maxValue(65_535, 'is not a port; the highest is 65535'),
    ),
  )

const schema = v.object({
  SLACK_BOT_TOKEN: startsWith('xoxb-', 'your app’s page “OAuth & Permissions” at api.slack.com/apps'),
  SLACK_APP_TOKEN: startsWith(
    'xapp-',
    'your app’s page “Basic Information”, App-Level Tokens, at api.slack.com/apps',
  ),
  SLACK_SIGNING_SECRET: optional,
  SLACK_API_URL: apiAddress,
  PORT: portLike('3000'),
  DISCORD_TOKEN: optional,
  DISCORD_API_URL: apiAddress,
  NOTES_DIR: optional,
  STATE_PATH: optional,
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^postgres(ql)?:\/\/\S+$/,
        'is not an address of PostgreSQL; expected postgres://user:password@host:5432/database',
      ),
    ),
  ),
  DIGEST: optional,
  PREVIEW: v.optional(
    v.union(
      [v.picklist(['true', 'false']), v.pipe(v.string(), v.ip())],
      'is neither true nor false, nor the address of a network interface; expected one such as 0.0.0.0',
    ),
  ),
  PREVIEW_PORT: portLike('3080'),
  ISSUES_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^https:\/\/\S+$/,
        'is not an address; expected one such as https://github.com/you/kubecon/issues/new',
      ),
    ),
  ),
  COUNT_UNANSWERED: v.optional(
    v.picklist(['true', 'false'], 'is neither true nor false; expected true or false'),
  ),
  LOG_LEVEL: v.optional(
    v.picklist(
      ['debug', 'info', 'warn', 'error', 'silent'],
      'is not a level; expected debug, info, warn, error or silent',
    ),
  ),
})

/** Every variable the bot reads. */
export const VARIABLES: readonly string[] = Object.keys(schema.entries)

/** Socket Mode with an app token, else HTTP with a signing secret. */
export type SlackConfig = { readonly botToken: string; readonly apiUrl?: string } & (
  | { readonly appToken: string }
  | { readonly signingSecret: string; readonly port: number }
)

/** Slack over HTTP listens here unless PORT says otherwise. */
const SLACK_PORT = 3000

/** The preview, unless PREVIEW_PORT says otherwise or somebody else is there. */
const PREVIEW_PORT = 3080
/** Seen from this machine only, unless PREVIEW names another interface. */
const THIS_MACHINE = '127.0.0.1'

export interface Config {
  readonly slack?: SlackConfig
  readonly discord?: { readonly token: string; readonly apiUrl?: string }
  /** Folders of notes; empty: the bundled ones. */
  readonly notesFolders: readonly string[]
  readonly statePath: string
  /** PostgreSQL instead of the state file. */
  readonly databaseUrl?: string
  readonly digest: string
  /** The page on which the bot is tried without tokens; absent where it is not wanted. */
  readonly preview?: { readonly host: string; readonly port: number }
  /** PREVIEW says so: the page is served also where nobody sits at a terminal. */
  readonly previewAsked: boolean
  /** Where mistakes are reported: the address of a new issue. */
  readonly issuesUrl?: string
  /** Counts subjects of the field that were asked for and not answered; no names, no texts. */
  readonly countUnanswered: boolean
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
}

/** One variable that is wrong, as a line for the operator; never its value when it is a secret. */
export interface ConfigProblem {
  readonly variable: string
  readonly text: string
}

export type ConfigRead =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] }

/** Reads every variable, and says everything that is wrong with them at once. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigRead {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()))
  const checked = v.safeParse(schema, set)
  const problems: ConfigProblem[] = checked.success
    ? []
    : checked.issues.map((issue) => ({ variable: String(issue.path?.[0]?.key), text: issue.message }))
  problems.push(...halves(set))
  if (!checked.success || problems.length > 0) return { ok: false, problems }
  const env = checked.output
  return {
    ok: true,
    config: {
      ...slackOf(env),
      ...(env.DISCORD_TOKEN
        ? { discord: withAddress({ token: env.DISCORD_TOKEN }, env.DISCORD_API_URL) }
        : {}),
      notesFolders: (env.NOTES_DIR ?? '').split(delimiter).filter(Boolean),
      statePath: env.STATE_PATH ?? 'state/kubecon.db',
      ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
      digest: env.DIGEST ?? '',
      countUnanswered: env.COUNT_UNANSWERED === 'true',
      previewAsked: env.PREVIEW !== undefined && env.PREVIEW !== 'false',
      ...(env.PREVIEW === 'false' ? {} : { preview: previewOf(env.PREVIEW, env.PREVIEW_PORT) }),
      ...(env.ISSUES_URL ? { issuesUrl: env.ISSUES_URL } : {}),
      logLevel: env.LOG_LEVEL ?? 'info',
    },
  }
}

const previewOf = (wanted = 'true', port = PREVIEW_PORT) => ({
  host: wanted === 'true' ? THIS_MACHINE : wanted,
  port,
})

const withAddress = <Settings extends object>(settings: Settings, apiUrl: string | undefined) =>
  apiUrl ? { ...settings, apiUrl } : settings

function slackOf(env: v.InferOutput<typeof schema>): { readonly slack?: SlackConfig } {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env
  const way = appToken ? { appToken } : signingSecret && { signingSecret, port: env.PORT ?? SLACK_PORT }
  return botToken && way ? { slack: withAddress({ botToken, ...way }, env.SLACK_API_URL) } : {}
}

/** Slack needs the bot's token and a way to be heard: one without the other is a mistake, not a choice. */
function halves(set: Readonly<Record<string, string | undefined>>): readonly ConfigProblem[] {
  const bot = set.SLACK_BOT_TOKEN
  const way = set.SLACK_APP_TOKEN ? 'SLACK_APP_TOKEN' : set.SLACK_SIGNING_SECRET && 'SLACK_SIGNING_SECRET'
  if (Boolean(bot) === Boolean(way)) return []
  return bot
    ? [
        {
          variable: 'SLACK_APP_TOKEN',
          text: 'is missing beside SLACK_BOT_TOKEN; create an app-level token (xapp-…) with connections:write at api.slack.com/apps, or set SLACK_SIGNING_SECRET to listen over HTTP',
        },
      ]
    : [
        {
          variable: 'SLACK_BOT_TOKEN',
          text: `is missing beside ${way}; install the app and copy its bot token (xoxb-…) at api.slack.com/apps`,
        },
      ]
}
