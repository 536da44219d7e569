// Nothing about an answer is remembered: its buttons work after the bot was stopped and started again.
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Bot, startBot } from '../e2e/start-bot.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { discordDriver } from './drivers/discord.ts'
import { slackDriver } from './drivers/slack.ts'

let slack: Slack
let discord: Discord
let bot: Bot

beforeEach(async () => {
  slack = await startSlack()
  discord = await startDiscord()
  bot = await start()
})

afterEach(async () => {
  await bot.stop()
  await Promise.all([slack.stop(), discord.stop()])
})

async function start(): Promise<Bot> {
  const started = startBot({ env: { ...slack.env, ...discord.env } })
  await Promise.all([slack.waitConnected(), discord.waitConnected()])
  await started.waitLine('The library is complete')
  return started
}

it('the buttons of an answer work after a restart', async () => {
  const platforms = [slackDriver('Slack over the socket', slack, slack), discordDriver(discord)]
  const answers = await Promise.all(platforms.map((platform) => platform.ask('autoscaling')))
  await bot.stop()
  bot = await start()
  for (const { buttons } of answers) {
    const more = buttons.find(({ label }) => label === 'More results')
    expect((await more?.press())?.words).toMatch(/Page 2 of \d/)
  }
})
