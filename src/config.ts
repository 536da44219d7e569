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

const schema = v.object({
  SLACK_BOT_TOKEN: startsWith('xoxb-', 'your app’s page “OAuth & Permissions” at api.slack.com/apps'),
  SLACK_APP_TOKEN: startsWith(
    'xapp-',
    'your app’s page “Basic Information”, App-Level Tokens, at api.slack.com/apps',
  ),
  SLACK_API_URL: apiAddress,
  DISCORD_TOKEN: optional,
  DISCORD_API_URL: apiAddress,
  NOTES_DIR: optional,
  STATE_PATH: optional,
  DIGEST: optional,
  ISSUES_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^https:\/\/\S+$/,
        'is not an address; expected one such as https://github.com/you/kubecon/issues/new',
      ),
    ),
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

export interface Config {
  readonly slack?: { readonly botToken: string; readonly appToken: string; readonly apiUrl?: string }
  readonly discord?: { readonly token: string; readonly apiUrl?: string }
  /** Folders of notes; empty: the bundled ones. */
  readonly notesFolders: readonly string[]
  readonly statePath: string
  readonly digest: string
  /** Where mistakes are reported: the address of a new issue. */
  readonly issuesUrl?: string
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
      ...(env.SLACK_BOT_TOKEN && env.SLACK_APP_TOKEN
        ? {
            slack: withAddress(
              { botToken: env.SLACK_BOT_TOKEN, appToken: env.SLACK_APP_TOKEN },
              env.SLACK_API_URL,
            ),
          }
        : {}),
      ...(env.DISCORD_TOKEN
        ? { discord: withAddress({ token: env.DISCORD_TOKEN }, env.DISCORD_API_URL) }
        : {}),
      notesFolders: (env.NOTES_DIR ?? '').split(delimiter).filter(Boolean),
      statePath: env.STATE_PATH ?? 'state/kubecon.db',
      digest: env.DIGEST ?? '',
      ...(env.ISSUES_URL ? { issuesUrl: env.ISSUES_URL } : {}),
      logLevel: env.LOG_LEVEL ?? 'info',
    },
  }
}

const withAddress = <Settings extends object>(settings: Settings, apiUrl: string | undefined) =>
  apiUrl ? { ...settings, apiUrl } : settings

/** Slack's socket needs two tokens: one without the other is a mistake, not a choice. */
function halves(set: Readonly<Record<string, string | undefined>>): readonly ConfigProblem[] {
  const [bot, app] = [set.SLACK_BOT_TOKEN, set.SLACK_APP_TOKEN]
  if (Boolean(bot) === Boolean(app)) return []
  return bot
    ? [
        {
          variable: 'SLACK_APP_TOKEN',
          text: 'is missing beside SLACK_BOT_TOKEN; create an app-level token (xapp-…) with connections:write at api.slack.com/apps',
        },
      ]
    : [
        {
          variable: 'SLACK_BOT_TOKEN',
          text: 'is missing beside SLACK_APP_TOKEN; install the app and copy its bot token (xoxb-…) at api.slack.com/apps',
        },
      ]
}
