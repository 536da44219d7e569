// The variables of Slack → how the bot connects there.
import type { Variables } from './variables.ts'

/** What the app is, besides its tokens. */
export interface SlackApp {
  readonly apiUrl?: string
  /** Its conversations are those of an agent: each question begins a thread. */
  readonly agentView?: true
  /** It answers follow-ups in its own threads without a mention. */
  readonly threads?: true
}

/** Over a socket, or over HTTP for one workspace or for every one that installs the app. */
export type SlackConfig = SlackApp &
  (
    | { readonly botToken: string; readonly appToken: string }
    | { readonly botToken: string; readonly signingSecret: string; readonly port: number }
    | {
        readonly clientId: string
        readonly clientSecret: string
        readonly signingSecret: string
        readonly port: number
      }
  )

/** Slack over HTTP listens here unless PORT says otherwise. */
const SLACK_PORT = 3000

/** An address of its own is set in tests alone. */
export const withAddress = <Settings extends object>(settings: Settings, apiUrl: string | undefined) =>
  apiUrl ? { ...settings, apiUrl } : settings

/** Absent where too few are set. */
export function slackOf(env: Variables): { readonly slack?: SlackConfig } {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = env
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = env
  const http = signingSecret && { signingSecret, port: env.PORT ?? SLACK_PORT }
  const settings =
    botToken && appToken
      ? { botToken, appToken }
      : botToken && http
        ? { botToken, ...http }
        : clientId && clientSecret && http && { clientId, clientSecret, ...http }
  const kind = {
    ...(env.SLACK_AGENT_VIEW === 'true' && { agentView: true as const }),
    ...(env.SLACK_THREADS === 'true' && { threads: true as const }),
  }
  return settings ? { slack: withAddress({ ...settings, ...kind }, env.SLACK_API_URL) } : {}
}
