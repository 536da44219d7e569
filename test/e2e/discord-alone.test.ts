// Discord alone, no digest: nothing but the pause before the next connection keeps the process alive.
import { afterEach, expect, it } from 'vitest'
import { startDiscord } from '../standins/discord/start.ts'
import { type Bot, startBot } from './start-bot.ts'

let discord: Awaited<ReturnType<typeof startDiscord>>
let bot: Bot | undefined

afterEach(async () => {
  bot?.kill('SIGKILL')
  await bot?.exited
  await discord.stop()
})

it.each([4004, 4014])('a bot that Discord cuts with %i, for good, asks again and answers', async (code) => {
  discord = await startDiscord({ openApi: null })
  bot = startBot({ env: { ...discord.env } })
  await discord.waitConnected()
  await bot.waitLine('The library is complete')
  const before = discord.calls('gateway.bot').length
  discord.close(code)
  const ended = bot.exited.then(() => 'ended')
  const connected = discord.waitCall('gateway.bot', () => discord.calls('gateway.bot').length > before)
  expect(await Promise.race([ended, connected.then(() => 'asked again')])).toBe('asked again')
  await discord.waitConnected()
  expect(await discord.waitReply(discord.slashCommand('kubecon', { query: 'keda' }).id)).toBeDefined()
})
