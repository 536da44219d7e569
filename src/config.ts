// The environment → Config, in one schema. Empty means unset; every problem is told at once.
import { delimiter, dirname, join } from 'node:path'
import * as v from 'valibot'
import { discordToken } from './config/discord-token.ts'
import { halves } from './config/halves.ts'
import { mcpLacks } from './config/mcp.ts'
import { otelSchema } from './config/otel.ts'
import { ofQuotationMarks } from './config/quoted.ts'
import { type SlackConfig, slackOf, withAddress } from './config/slack.ts'
import { schema, type Variables } from './config/variables.ts'

/** Every variable the bot reads. */
export const VARIABLES: readonly string[] = Object.keys(schema.entries)

/** The state, unless STATE_PATH says otherwise. */
const STATE_PATH = 'state/kubecon.db'

/** The preview, unless PREVIEW_PORT says otherwise or somebody else is there. */
const PREVIEW_PORT = 3080
/** Health and metrics, unless OPS_PORT says otherwise. */
const OPS_PORT = 9090
/** Seen from this machine only, unless PREVIEW or OPS_HOST names another interface. */
const THIS_MACHINE = '127.0.0.1'

/** MCP over HTTP. Without token and signing secret whoever reaches it may ask: it is then on this machine alone. */
export interface McpConfig {
  readonly host: string
  readonly port: number
  /** Names by which clients reach it, beside this machine's own. */
  readonly domains: readonly string[]
  /** How many of the operator's own proxies stand before it. */
  readonly proxies: number
  readonly token?: string
  /** Slack's assistant signs with it. */
  readonly signingSecret?: string
}

export interface Config {
  readonly slack?: SlackConfig
  readonly discord?: { readonly token: string; readonly apiUrl?: string }
  /** Folders of notes; empty: the bundled ones. */
  readonly notesFolders: readonly string[]
  /** Where approved notes from the chat become files; read like any other folder of notes. */
  readonly notesInbox: string
  /** The branch of a repository to which they are pushed; its address may hold a password. */
  readonly notesGit?: { readonly url: string; readonly branch: string; readonly folder: string }
  /** Who approves them; empty: who runs the workspace or server. */
  readonly noteApprovers: readonly { readonly platform: string; readonly person: string }[]
  /** Whether the page or file that a saved message points to is fetched. */
  readonly noteLinks: boolean
  readonly statePath: string
  /** PostgreSQL instead of the state file. */
  readonly databaseUrl?: string
  readonly digest: string
  /** Who may order digests in Slack; guests never. */
  readonly digestManagers: 'members' | 'admins'
  /** Keys of 32 bytes for what is kept encrypted, the newest first; empty where nothing is. */
  readonly encryptionKeys: readonly Uint8Array[]
  /** Where health and metrics are served; absent where they are switched off. */
  readonly ops?: { readonly host: string; readonly port: number; readonly asked: boolean }
  /** Where assistants ask over HTTP; absent where it is not switched on. */
  readonly mcp?: McpConfig
  /** Where traces are sent; the other OTEL_ variables are read by OpenTelemetry itself. */
  readonly tracesTo?: string
  /** The log holds the words of questions. */
  readonly logQuestions: boolean
  /** The page on which the bot is tried without tokens; absent where it is not wanted. */
  readonly preview?: { readonly host: string; readonly port: number }
  /** Where mistakes are reported: the address of a new issue. */
  readonly issuesUrl?: string
  /** Counts subjects of the field that were asked for and not answered; no names, no texts. */
  readonly countUnanswered: 'memory' | 'kept' | undefined
  /** Where the topics that were asked for and not answered are told once a week: `slack:C0123ABCD`. */
  readonly maintainersChannel?: string
  /** People are asked under an answer whether it was what they looked for. */
  readonly feedback: boolean
  /** What one person, and one workspace or server, may ask in a minute; absent where there is no limit. */
  readonly questionsPerMinute?: { readonly person: number; readonly workspace: number }
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
  const others = v.safeParse(otelSchema, set)
  const problems: ConfigProblem[] = [...(checked.issues ?? []), ...(others.issues ?? [])].map((issue) => ({
    variable: String(issue.path?.[0]?.key),
    text: issue.message,
  }))
  problems.push(...discordToken(set), ...halves(set), ...mcpLacks(set))
  if (!checked.success || problems.length > 0)
    return { ok: false, problems: problems.map((problem) => ofQuotationMarks(problem, set)) }
  const env = checked.output
  return {
    ok: true,
    config: {
      ...slackOf(env),
      ...(env.DISCORD_TOKEN
        ? { discord: withAddress({ token: env.DISCORD_TOKEN }, env.DISCORD_API_URL) }
        : {}),
      notesFolders: (env.NOTES_DIR ?? '').split(delimiter).filter(Boolean),
      notesInbox: env.NOTES_INBOX ?? join(dirname(env.STATE_PATH ?? STATE_PATH), 'notes-inbox'),
      ...(env.NOTES_GIT ? { notesGit: env.NOTES_GIT } : {}),
      noteApprovers: env.NOTE_APPROVERS ?? [],
      noteLinks: env.NOTE_LINKS !== 'false',
      statePath: env.STATE_PATH ?? STATE_PATH,
      ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
      digest: env.DIGEST ?? '',
      digestManagers: env.DIGEST_MANAGERS ?? 'members',
      encryptionKeys: env.ENCRYPTION_KEY ?? [],
      ...(env.OPS_PORT === 'off'
        ? {}
        : {
            ops: {
              host: env.OPS_HOST ?? THIS_MACHINE,
              port: env.OPS_PORT ?? OPS_PORT,
              asked: env.OPS_PORT !== undefined,
            },
          }),
      ...mcpOf(env),
      ...(env.OTEL_EXPORTER_OTLP_ENDPOINT ? { tracesTo: env.OTEL_EXPORTER_OTLP_ENDPOINT } : {}),
      logQuestions: env.LOG_QUESTIONS === 'true',
      ...(env.QUESTIONS_PER_MINUTE === 'off'
        ? {}
        : { questionsPerMinute: env.QUESTIONS_PER_MINUTE ?? QUESTIONS_PER_MINUTE }),
      feedback: env.FEEDBACK !== 'false',
      countUnanswered: COUNTED[env.COUNT_UNANSWERED ?? 'false'],
      ...(env.MAINTAINERS_CHANNEL ? { maintainersChannel: env.MAINTAINERS_CHANNEL } : {}),
      ...(env.PREVIEW === 'false' ? {} : { preview: previewOf(env.PREVIEW, env.PREVIEW_PORT) }),
      ...(env.ISSUES_URL ? { issuesUrl: env.ISSUES_URL } : {}),
      logLevel: env.LOG_LEVEL ?? 'info',
    },
  }
}

const COUNTED = { true: 'memory', kept: 'kept', false: undefined } as const

/** Nobody asks once a second for a minute, a script does: docs/decisions/limits.md. */
const QUESTIONS_PER_MINUTE = { person: 60, workspace: 1_200 } as const

const previewOf = (wanted = 'true', port = PREVIEW_PORT) => ({
  host: wanted === 'true' ? THIS_MACHINE : wanted,
  port,
})

function mcpOf(env: Variables): { readonly mcp?: McpConfig } {
  const { MCP_PORT: port, MCP_HOST: host = THIS_MACHINE, MCP_DOMAINS: domains = [] } = env
  const { MCP_PROXIES: proxies = 0, MCP_TOKEN: token, SLACK_SIGNING_SECRET: signingSecret } = env
  if (port === undefined || port === 'off') return {}
  return {
    mcp: { host, port, domains, proxies, ...(token && { token }), ...(signingSecret && { signingSecret }) },
  }
}
