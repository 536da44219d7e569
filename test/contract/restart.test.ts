// What follows an answer works after the bot was stopped and started again: its buttons, of which nothing is remembered,
// and lines about it, for which the ids of what it showed are kept.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Bot, startBot } from '../e2e/start-bot.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import type { Shown } from './driver.ts'
import { discordDriver } from './drivers/discord.ts'
import { slackDriver } from './drivers/slack.ts'

let folder: string
let slack: Slack
let discord: Discord
let bot: Bot
let platforms: readonly (ReturnType<typeof slackDriver> | ReturnType<typeof discordDriver>)[]
/** Of the bot before, on each platform. */
let answers: readonly Shown[]

/** What each of them was asked before it was started again, in this order. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kubecon-restart-'))
  slack = await startSlack()
  discord = await startDiscord()
  bot = await start()
  platforms = [slackDriver('Slack over the socket', slack, slack), discordDriver(discord)]
  answers = await Promise.all(platforms.map((platform) => platform.ask('autoscaling')))
  for (const platform of platforms) {
    expect((await platform.ask('feedback off')).words).toMatch(/under no answer here any more/)
    expect(await asksBack(platform)).toBe(false)
  }
  await Promise.all(platforms.map((platform) => platform.ask('gateway api')))
  await restart()
})

afterAll(async () => {
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

async function restart(): Promise<void> {
  await bot.stop()
  bot = await start()
}

const buttonOf = (answer: Shown, wanted: string) => answer.buttons.find(({ label }) => label === wanted)

const asksBack = async (platform: (typeof platforms)[number]) =>
  buttonOf(await platform.ask('autoscaling'), 'Not it') !== undefined

it('a line about an answer speaks of it after a restart', async () => {
  for (const platform of platforms) {
    expect((await platform.ask('who gave it?')).words).toMatch(/was given by Harry Bagdi and Rob Scott/)
    expect((await platform.ask('only those with slides')).words).toMatch(/Gateway API, with slides/)
    expect((await platform.ask('since 2021')).words).toMatch(/Gateway API, with slides, since 2021/)
  }
  await restart()
  for (const platform of platforms) {
    expect((await platform.ask('only eu')).words).toMatch(/Gateway API, with slides, EU, since 2021/)
    expect((await platform.ask('all years')).words).toMatch(/Gateway API, with slides, EU/)
  }
})

it('where “Was this it?” was switched off it stays so after a restart, until it is switched on', async () => {
  for (const answer of answers) expect(buttonOf(answer, 'Not it')).toBeDefined()
  for (const platform of platforms) {
    expect(await asksBack(platform)).toBe(false)
    expect((await platform.ask('feedback on')).words).toMatch(/From now on/)
    expect(await asksBack(platform)).toBe(true)
  }
})

it('the buttons of an answer work after a restart', async () => {
  for (const answer of answers)
    expect((await buttonOf(answer, 'More results')?.press())?.words).toMatch(/Page 2 of \d/)
})

it('what people say of an answer is taken after a restart', async () => {
  for (const answer of answers)
    expect((await buttonOf(answer, 'Not it')?.press())?.words).toMatch(/one of these/)
})
