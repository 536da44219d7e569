// What follows an answer works after the bot was stopped and started again: its buttons, of which nothing is remembered,
// and lines about it, for which the ids of what it showed are kept.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Bot, startBot } from '../e2e/start-bot.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { discordDriver } from './drivers/discord.ts'
import { slackDriver } from './drivers/slack.ts'

let folder: string
let slack: Slack
let discord: Discord
let bot: Bot

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kubecon-restart-'))
  slack = await startSlack()
  discord = await startDiscord()
  bot = await start()
})

afterEach(async () => {
  await bot.stop()
  await Promise.all([slack.stop(), discord.stop()])
  rmSync(folder, { recursive: true })
})

async function start(): Promise<Bot> {
  const env = { STATE_PATH: join(folder, 'kubecon.db') }
  const started = startBot({ env: { ...slack.env, ...discord.env, ...env } })
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

it('where “Was this it?” was switched off it stays so after a restart, until it is switched on', async () => {
  const platforms = [slackDriver('Slack over the socket', slack, slack), discordDriver(discord)]
  const asksBack = async (platform: (typeof platforms)[number]) =>
    (await platform.ask('autoscaling')).buttons.some(({ label }) => label === 'Not it')
  for (const platform of platforms) {
    expect(await asksBack(platform)).toBe(true)
    expect((await platform.ask('feedback off')).words).toMatch(/under no answer here any more/)
    expect(await asksBack(platform)).toBe(false)
  }
  await bot.stop()
  bot = await start()
  for (const platform of platforms) {
    expect(await asksBack(platform)).toBe(false)
    expect((await platform.ask('feedback on')).words).toMatch(/From now on/)
    expect(await asksBack(platform)).toBe(true)
  }
})

it('what people say of an answer is taken after a restart', async () => {
  const platforms = [slackDriver('Slack over the socket', slack, slack), discordDriver(discord)]
  const answers = await Promise.all(platforms.map((platform) => platform.ask('autoscaling')))
  await bot.stop()
  bot = await start()
  for (const { buttons } of answers)
    expect((await buttons.find(({ label }) => label === 'Not it')?.press())?.words).toMatch(/one of these/)
})

it('a line about an answer speaks of it after a restart', async () => {
  const platforms = [slackDriver('Slack over the socket', slack, slack), discordDriver(discord)]
  await Promise.all(platforms.map((platform) => platform.ask('gateway api')))
  await bot.stop()
  bot = await start()
  for (const platform of platforms) {
    expect((await platform.ask('who gave it?')).words).toMatch(/was given by Harry Bagdi and Rob Scott/)
    expect((await platform.ask('only those with slides')).words).toMatch(/Gateway API, with slides/)
    expect((await platform.ask('since 2021')).words).toMatch(/Gateway API, with slides, since 2021/)
  }
  await bot.stop()
  bot = await start()
  for (const platform of platforms) {
    expect((await platform.ask('only eu')).words).toMatch(/Gateway API, with slides, EU, since 2021/)
    expect((await platform.ask('all years')).words).toMatch(/Gateway API, with slides, EU/)
  }
})
