// The four platforms with the real bot on them: one process on Slack's socket and Discord, one on Slack over HTTP,
// and the terminal in the test's own.
import { delimiter } from 'node:path'
import { freePort } from '../e2e/free-port.ts'
import { type Bot, startBot } from '../e2e/start-bot.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { DRIVERS, type Driver, type DriverName, type Remote } from './driver.ts'
import { discordDriver } from './drivers/discord.ts'
import { slackDriver } from './drivers/slack.ts'
import { openTerminal } from './drivers/terminal.ts'

/** Those that lie across a network. */
export const REMOTES: readonly DriverName[] = DRIVERS.filter((name) => name !== 'terminal')

export interface Stage {
  /** On Slack's socket and on Discord. */
  readonly bot: Bot
  /** On Slack over HTTP. */
  readonly httpBot: Bot
  readonly slack: Slack
  readonly discord: Discord
  /** The terminal is opened when it is first asked for. */
  driver(name: DriverName): Promise<Driver>
  remote(name: DriverName): Remote
  close(): Promise<void>
}

/** @param options.complete waits for the library, which is there a moment after the first connection */
export async function openStage(
  options: { readonly notes?: string; readonly complete?: boolean } = {},
): Promise<Stage> {
  const { notes = SEED_NOTES, complete = true } = options
  const [slack, overHttp, discord] = await Promise.all([startSlack(), startSlack(), startDiscord()])
  const env = { NOTES_DIR: notes }
  const bot = startBot({ env: { ...slack.env, ...discord.env, ...env } })
  const http = await startOverHttp(overHttp, env)
  await Promise.all([
    slack.waitConnected(),
    discord.waitConnected(),
    http.bot.waitLine(LISTENING),
    ...(complete ? [bot, http.bot].map((one) => one.waitLine('The library is complete')) : []),
  ])
  let terminal: Promise<Driver> | undefined
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
    async driver(name) {
      if (name !== 'terminal') return remote(name)
      terminal ??= openTerminal(notes.split(delimiter))
      return terminal
    },
    async close() {
      await Promise.all([bot.stop(), http.bot.stop()])
      await Promise.all([slack.stop(), overHttp.stop(), discord.stop()])
    },
  }
}

/** What the bot says once Slack may post to it. */
export const LISTENING = 'Connected to Slack'

export async function startOverHttp(slack: Slack, env: Readonly<Record<string, string>>) {
  const port = await freePort()
  const bot = startBot({ env: { ...slack.httpEnv, PORT: String(port), ...env } })
  return { bot, senders: slack.overHttp({ url: `http://127.0.0.1:${port}/slack/events` }) }
}
