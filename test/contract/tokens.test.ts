// Tokens that are wrong at the start, and tokens that are revoked while the bot runs.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../e2e/free-port.ts'
import { type Bot, startBot } from '../e2e/start-bot.ts'
import { PATIENCE_MS } from '../patience.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { discordDriver } from './drivers/discord.ts'
import { slackDriver } from './drivers/slack.ts'

let slack: Slack
let discord: Discord
let bot: Bot | undefined

beforeEach(async () => {
  slack = await startSlack()
  discord = await startDiscord()
})

afterEach(async () => {
  await bot?.stop()
  bot = undefined
  await Promise.all([slack.stop(), discord.stop()])
})

/** A line of a stack trace. */
const STACK = /^\s+at .+:\d+/

/** Variable → a value of the right form that the platform does not know, and the page that has the right one. */
const WRONG = [
  ['SLACK_BOT_TOKEN', 'xoxb-wrong', /api\.slack\.com\/apps/],
  ['SLACK_APP_TOKEN', 'xapp-wrong', /api\.slack\.com\/apps/],
  ['DISCORD_TOKEN', 'wrong', /discord\.com\/developers\/applications/],
] as const

describe('a wrong token at the start', () => {
  it.each(WRONG)(
    'in %s is one line with the page to mend it, and exit code 78',
    async (variable, value, page) => {
      bot = startBot({ env: { ...slack.env, ...discord.env, LOG_LEVEL: 'error', [variable]: value } })
      const { code } = await bot.exited
      expect(code).toBe(78)
      expect(bot.stderr).toHaveLength(1)
      expect(bot.stderr[0]).toContain(variable)
      expect(bot.stderr[0]).toMatch(page)
      expect(bot.lines.filter((line) => STACK.test(line) || line.includes(value))).toEqual([])
    },
  )

  it('is found over HTTP too', async () => {
    const port = String(await freePort())
    bot = startBot({
      env: { ...slack.httpEnv, PORT: port, LOG_LEVEL: 'error', SLACK_BOT_TOKEN: 'xoxb-wrong' },
    })
    expect((await bot.exited).code).toBe(78)
    expect(bot.stderr).toEqual([expect.stringMatching(/SLACK_BOT_TOKEN.*api\.slack\.com\/apps/)])
  })
})

/** What the check says of it. */
const REFUSED: Readonly<Record<string, unknown>> = {
  Slack: expect.stringMatching(/^Slack refuses SLACK_APP_TOKEN/),
  Discord: expect.stringMatching(/^Discord has closed the connection \(4004\)/),
}

describe('a token revoked while the bot runs', () => {
  // Issue 3: "one revoked while running leaves the process up, readiness failing, the other platform answering".
  it.each(['Slack', 'Discord'])(
    'on %s fails the readiness probe, while the process lives and the other platform answers',
    async (lost) => {
      const running = startBot({ env: { ...slack.env, ...discord.env } })
      bot = running
      await Promise.all([slack.waitConnected(), discord.waitConnected()])
      await Promise.all(
        ['Connected to Slack', 'Connected to Discord', 'The library is complete'].map((line) =>
          running.waitLine(line),
        ),
      )
      const address = await running.opsAddress()
      const readiness = () => fetch(`${address}/readyz`)
      await expect.poll(async () => (await readiness()).status, { timeout: PATIENCE_MS }).toBe(200)
      const onSlack = slackDriver('Slack over the socket', slack, slack)
      const onDiscord = discordDriver(discord)
      const [gone, left] = lost === 'Slack' ? [onSlack, onDiscord] : [onDiscord, onSlack]
      gone.revoke()
      await running.waitLine(lost === 'Slack' ? /Slack refuses SLACK_APP_TOKEN/ : /has closed the connection/)
      expect((await left.ask('gateway api')).words).toMatch(/Gateway API/)
      await expect
        .poll(async () => (await readiness()).status, { timeout: PATIENCE_MS, interval: 200 })
        .toBe(503)
      const { checks } = await (await readiness()).json()
      expect(checks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([
        expect.objectContaining({ name: lost.toLowerCase(), detail: REFUSED[lost] }),
      ])
      expect((await fetch(`${address}/livez`)).status).toBe(200)
      expect(running.lines.filter((line) => STACK.test(line))).toEqual([])
    },
  )
})
