// What a bot says of itself while it starts: readiness looks at this.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Bot, startBot } from '../../src/app/bot.ts'
import { readConfig } from '../../src/config.ts'
import { recordingLog } from '../adapters/discord/listening.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'

const START_MS = 30_000

let slack: Slack
let discord: Discord
let bot: Bot | undefined

beforeEach(async () => {
  slack = await startSlack()
  discord = await startDiscord({ openApi: null })
})

afterEach(async () => {
  await bot?.stop()
  await Promise.all([slack.stop(), discord.stop()])
})

function start(): Bot {
  const read = readConfig({ ...slack.env, ...discord.env })
  if (!read.ok) throw new Error('the stand-ins give no environment')
  bot = startBot(read.config, recordingLog().log)
  return bot
}

it('it is in trouble until the library is read and every platform is connected', async () => {
  await slack.stop()
  const starting = start()
  expect(starting.trouble()).toEqual([
    'the library is not read yet',
    'slack has not been reached yet',
    'discord has not been reached yet',
  ])
  await vi.waitFor(() => expect(starting.trouble()).toEqual(['slack has not been reached yet']), START_MS)
  expect(starting.libraryReady()).toBe(true)
  await slack.restart()
  expect(await starting.started).toBeUndefined()
  expect(starting.trouble()).toEqual([])
}, 60_000)

it('a bot that is stopped while it starts leaves nothing open', async () => {
  const starting = start()
  await starting.stop()
  expect(await starting.started).toBeUndefined()
  await discord.quiet(500)
}, 60_000)
