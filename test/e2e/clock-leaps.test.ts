// What somebody who sets the clock of the machine cannot do to the bot.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Bot, startBot } from './start-bot.ts'

const NOON = '2026-12-01T12:00:00Z'

let discord: Discord
let folder: string
let bot: Bot

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kubecon-leaps-'))
  discord = await startDiscord({ openApi: null })
  bot = startBot({
    clock: NOON,
    env: {
      ...discord.env,
      DIGEST: `discord:${discord.guild.channelId} daily 15:00 UTC`,
      STATE_PATH: join(folder, 'kubecon.db'),
    },
  })
  await bot.waitLine('Connected to Discord')
  await bot.waitLine('The library is complete')
})

afterAll(async () => {
  await bot.stop()
  await discord.stop()
  rmSync(folder, { recursive: true })
})

/** Different people: nobody asks so often. */
async function mentioned(from: number, count: number): Promise<void> {
  for (let index = from; index < from + count; index += 1) {
    discord.mention('gateway api', { user: `12000000000000${String(index).padStart(4, '0')}` })
    await discord.waitMessage(discord.guild.channelId, () => true)
  }
}

describe('a clock', () => {
  // discord.js lets 50 calls go in one second of the clock, and waits for the next.
  it('put back by hours does not silence the bot on Discord', async () => {
    await mentioned(0, 1)
    await bot.leapClock('2026-12-01T07:00:00Z')
    await bot.waitLine('Discord is connected anew')
    await bot.waitLine('Connected to Discord again')
    await mentioned(1, 60)
  })

  it('put forward by days and put right makes no digest be missed', async () => {
    await bot.setClock('2026-12-01T14:59:00Z')
    await bot.leapClock('2026-12-05T16:00:00Z')
    await bot.waitLine('The clock leapt forward')
    await bot.leapClock('2026-12-01T14:59:00Z')
    await bot.setClock('2026-12-01T15:00:00Z')
    await discord.waitMessage(discord.guild.channelId, () => true)
    await bot.waitLine('A digest was posted')
    expect(bot.lines.filter((line) => line.includes('was missed'))).toEqual([])
  })
})
