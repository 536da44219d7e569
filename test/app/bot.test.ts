// What a bot says of itself while it starts.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Bot, startBot } from '../../src/app/bot.ts'
import { readConfig } from '../../src/config.ts'
import { recordingLog } from '../adapters/discord/listening.ts'
import { freePort } from '../e2e/free-port.ts'
import { PATIENCE_MS } from '../patience.ts'
import { SEED_NOTES } from '../seed-notes.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'

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

function start(env: Readonly<Record<string, string>>): Bot {
  const read = readConfig({ ...slack.env, ...discord.env, NOTES_DIR: SEED_NOTES, ...env })
  if (!read.ok) throw new Error('the stand-ins give no environment')
  bot = startBot(read.config, recordingLog().log)
  return bot
}

it('a bot is not ready until the library is read and every platform is connected', async () => {
  await slack.stop()
  const port = await freePort()
  const starting = start({ OPS_PORT: `${port}` })
  const failing = async (): Promise<readonly string[]> => {
    const { checks } = await (await fetch(`http://127.0.0.1:${port}/readyz`)).json()
    return checks.flatMap(({ name, ok }: { name: string; ok: boolean }) => (ok ? [] : [name]))
  }
  await vi.waitFor(async () => expect(await failing()).toEqual(['slack']), PATIENCE_MS)
  await slack.restart()
  expect(await starting.started).toBeUndefined()
  expect(await failing()).toEqual([])
})

it('a bot that is stopped while it starts leaves nothing open', async () => {
  const starting = start({ OPS_PORT: 'off' })
  await starting.stop()
  expect(await starting.started).toBeUndefined()
  await discord.quiet(500)
})
