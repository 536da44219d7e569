// kubecon slack: the app's settings at api.slack.com, ready to paste or to click.
import { type Command, InvalidArgumentError } from 'commander'
import type { AppKind } from '../adapters/slack/manifest.ts'
import { requestUrlProblem, slackManifest, slackSetupLink } from '../adapters/slack/manifest-yaml.ts'
import { terminalLook } from '../app/terminal-look.ts'
import { print, wrapped } from './output.ts'

interface ManifestOptions extends AppKind {
  readonly url?: string
}

function requestUrl(text: string): string {
  const problem = requestUrlProblem(text)
  if (problem) throw new InvalidArgumentError(problem)
  return text
}

const URL_OPTION = [
  '--url <address>',
  'where Slack reaches the bot over HTTP, such as https://kubecon.example.org; without it: Socket Mode',
  requestUrl,
] as const

const AGENT_OPTION = [
  '--agent-view',
  'as an agent, with SLACK_AGENT_VIEW=true: needs a paid plan of Slack',
] as const
const THREADS_OPTION = [
  '--threads',
  'with the optional scopes to hear follow-ups in the bot’s own threads, with SLACK_THREADS=true',
] as const

export function addSlack(program: Command): void {
  const slack = program.command('slack').description('create the Slack app: its manifest, its link')
  slack
    .command('manifest')
    .description('print the app’s manifest as YAML')
    .option(...URL_OPTION)
    .option(...AGENT_OPTION)
    .option(...THREADS_OPTION)
    .action(({ url, ...kind }: ManifestOptions) => print(slackManifest(url, kind).trimEnd()))
  slack
    .command('setup')
    .description('print the link that creates the app, and what to do after it')
    .option(...URL_OPTION)
    .option(...AGENT_OPTION)
    .option(...THREADS_OPTION)
    .action(async ({ url, ...kind }: ManifestOptions) => {
      await print(slackSetupLink(url, kind))
      const { width } = terminalLook()
      for (const step of url ? httpSteps(kind) : socketSteps(kind)) {
        const [number = ''] = /^\d\. /.exec(step) ?? []
        await print(wrapped(step.slice(number.length), width, number))
      }
    })
}

const INSTALL = 'Open the link, choose a workspace, press Create, then "Install to Workspace".'
const BOT_TOKEN = 'SLACK_BOT_TOKEN is the Bot User OAuth Token (xoxb-…) under "OAuth & Permissions".'
/** What the app is made as, the bot has to be told. */
const check = ({ agentView, threads }: AppKind): string => {
  const settings = [agentView && 'SLACK_AGENT_VIEW=true', threads && 'SLACK_THREADS=true'].filter(Boolean)
  return `Put both into .env${settings.length > 0 ? `, with ${settings.join(' and ')},` : ''} and run: kubecon doctor`
}

const socketSteps = (kind: AppKind): readonly string[] => [
  `1. ${INSTALL}`,
  `2. ${BOT_TOKEN}`,
  '3. SLACK_APP_TOKEN is an App-Level Token (xapp-…) with the scope connections:write: create it under "Basic Information".',
  `4. ${check(kind)}`,
]

const httpSteps = (kind: AppKind): readonly string[] => [
  `1. ${INSTALL}`,
  `2. ${BOT_TOKEN}`,
  '3. SLACK_SIGNING_SECRET is the Signing Secret under "Basic Information".',
  `4. ${check(kind)}`,
  '5. Start the bot, then press "Retry" next to the request address under "Event Subscriptions".',
  'For many workspaces, each of which installs the app by itself: docs/install-slack.md, "For many workspaces".',
]
