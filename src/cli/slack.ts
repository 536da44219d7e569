// kubecon slack: the app's settings at api.slack.com, ready to paste or to click.
import { type Command, InvalidArgumentError } from 'commander'
import { requestUrlProblem, slackManifest, slackSetupLink } from '../adapters/slack/manifest-yaml.ts'
import { print } from './output.ts'

interface UrlOption {
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

export function addSlack(program: Command): void {
  const slack = program.command('slack').description('create the Slack app: its manifest, its link')
  slack
    .command('manifest')
    .description('print the app’s manifest as YAML')
    .option(...URL_OPTION)
    .action(({ url }: UrlOption) => print(slackManifest(url).trimEnd()))
  slack
    .command('setup')
    .description('print the link that creates the app, and what to do after it')
    .option(...URL_OPTION)
    .action(async ({ url }: UrlOption) => {
      await print(slackSetupLink(url))
      for (const step of url ? HTTP_STEPS : SOCKET_STEPS) await print(step)
    })
}

const INSTALL = 'Open the link, choose a workspace, press Create, then "Install to Workspace".'
const BOT_TOKEN = 'SLACK_BOT_TOKEN is the Bot User OAuth Token (xoxb-…) under "OAuth & Permissions".'
const CHECK = 'Put both into .env and run: kubecon doctor'

const SOCKET_STEPS = [
  `1. ${INSTALL}`,
  `2. ${BOT_TOKEN}`,
  '3. SLACK_APP_TOKEN is an App-Level Token (xapp-…) with the scope connections:write: create it under "Basic Information".',
  `4. ${CHECK}`,
] as const

const HTTP_STEPS = [
  `1. ${INSTALL}`,
  `2. ${BOT_TOKEN}`,
  '3. SLACK_SIGNING_SECRET is the Signing Secret under "Basic Information".',
  `4. ${CHECK}`,
  '5. Start the bot, then press "Retry" next to the request address under "Event Subscriptions".',
  'For many workspaces, each of which installs the app by itself: docs/install-slack.md, "For many workspaces".',
] as const
