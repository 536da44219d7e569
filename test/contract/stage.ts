// The platforms with the real bot on them: one process on Slack's socket and Discord, one on Slack over HTTP, which answers
// assistants too, one over stdio, and the terminal and the page in the test's own.
import { delimiter } from 'node:path'
import { openLibrary } from '../../src/app/library/open.ts'
import { freePort } from '../e2e/free-port.ts'
import { type Bot, startBot } from '../e2e/start-bot.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { DRIVERS, type Driver, type DriverName, type Remote } from './driver.ts'
import { discordDriver } from './drivers/discord.ts'
import { type Assistant, assistantOverHttp, assistantOverStdio } from './drivers/mcp.ts'
import { openPage } from './drivers/page.ts'
import { slackDriver } from './drivers/slack.ts'
import { openTerminal } from './drivers/terminal.ts'

/** Those that lie across a network. */
export const REMOTES: readonly DriverName[] = DRIVERS.filter((name) => /^(?:Slack|Discord)/.test(name))

export interface Stage {
  /** On Slack's socket and on Discord. */
  readonly bot: Bot
  /** On Slack over HTTP. */
  readonly httpBot: Bot
  readonly slack: Slack
  readonly discord: Discord
  driver(name: DriverName): Driver
  remote(name: DriverName): Remote
  close(): Promise<void>
}

export interface StageOptions {
  readonly notes?: string
  /** Waits for the library, which is there a moment after the first connection. */
  readonly complete?: boolean
  /** With the terminal and the page. */
  readonly terminal?: boolean
  /** With an assistant over each of its ways. */
  readonly assistants?: boolean
}

export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const { notes = SEED_NOTES, complete = true } = options
  // Before anything is connected: while this process reads a library, its stand-ins answer nobody.
  const here = options.terminal ? await openHere(notes.split(delimiter)) : []
  const [slack, overHttp, discord] = await Promise.all([startSlack(), startSlack(), startDiscord()])
  const env = { NOTES_DIR: notes, SLACK_THREADS: 'true' }
  const bot = startBot({ env: { ...slack.env, ...discord.env, ...env } })
  const http = await startOverHttp(overHttp, env)
  await Promise.all([
    slack.waitConnected(),
    discord.waitConnected(),
    http.bot.waitLine(LISTENING),
    ...(complete ? [bot, http.bot].map((one) => one.waitLine('The library is complete')) : []),
  ])
  const assistants = options.assistants ? await openAssistants(http.bot, overHttp, notes) : []
  const remotes = new Map<DriverName, Remote>([
    ['Slack over the socket', slackDriver('Slack over the socket', slack, slack)],
    ['Discord', discordDriver(discord)],
    ['Slack over HTTP', slackDriver('Slack over HTTP', overHttp, http.senders)],
  ])
  const remote = (name: DriverName): Remote => {
    const found = remotes.get(name)
    if (!found) throw new Error(`${name} is not on the stage`)
    return found
  }
  return {
    ...{ bot, httpBot: http.bot, slack, discord, remote },
    driver(name) {
      return [...here, ...assistants].find((one) => one.name === name) ?? remote(name)
    },
    async close() {
      await Promise.all(assistants.map((one) => one.close()))
      await Promise.all([bot.stop(), http.bot.stop()])
      await Promise.all([slack.stop(), overHttp.stop(), discord.stop()])
    },
  }
}

/** What runs in the test's own process, on one library. @param notesFolders as NOTES_DIR names them */
async function openHere(notesFolders: readonly string[]): Promise<readonly Driver[]> {
  const opened = await openLibrary({ notesFolders })
  const library = await opened.complete()
  // The bots take over what was read here.
  await opened.kept()
  return [openTerminal(library), openPage(library)]
}

async function openAssistants(bot: Bot, slack: Slack, notes: string): Promise<readonly Assistant[]> {
  const { address } = JSON.parse(await bot.waitLine('Assistants are answered over HTTP'))
  return Promise.all([assistantOverStdio(notes), assistantOverHttp(address, slack.workspace)])
}

/** What the bot says once Slack may post to it. */
export const LISTENING = 'Connected to Slack'

export async function startOverHttp(slack: Slack, env: Readonly<Record<string, string>>) {
  const port = await freePort()
  const bot = startBot({ env: { ...slack.httpEnv, PORT: String(port), MCP_PORT: '0', ...env } })
  return { bot, senders: slack.overHttp({ url: `http://127.0.0.1:${port}/slack/events` }) }
}
