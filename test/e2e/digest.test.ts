// The declared digest, through the real program and both stand-ins: on time, once, and not again after a restart.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { startBot } from './start-bot.ts'

/** Long enough for a digest that should not come: the program looks every second. */
const SILENCE_MS = 2_500
/** A Tuesday, 09:00 in Lisbon, where winter is UTC. */
const BEFORE_NINE = '2026-12-01T08:50:00.000Z'
const NINE = '2026-12-01T09:00:00.000Z'
const AFTER_NINE = '2026-12-01T09:04:00.000Z'

let slack: Slack
let discord: Discord
const folder = mkdtempSync(join(tmpdir(), 'kubecon-digest-'))

beforeAll(async () => {
  slack = await startSlack()
  discord = await startDiscord({ openApi: null })
})
afterAll(async () => {
  await Promise.all([slack.stop(), discord.stop()])
  rmSync(folder, { recursive: true, force: true })
})

function start(clock: string) {
  const digest = [
    `slack:${slack.workspace.channelId} weekdays 09:00 Europe/Lisbon`,
    `discord:${discord.guild.channelId} daily 10:00 Europe/Madrid`,
  ].join('; ')
  const env = { ...slack.env, ...discord.env, DIGEST: digest, STATE_PATH: join(folder, 'kubecon.db') }
  return startBot({ env, clock })
}

describe('the digest that the environment declares', () => {
  it('is posted once on each platform at its time', async () => {
    const bot = start(BEFORE_NINE)
    await Promise.all([slack.waitConnected(), discord.waitConnected()])
    await bot.setClock(NINE)
    const [onSlack, onDiscord] = await Promise.all([
      slack.waitCall('chat.postMessage'),
      discord.waitMessage(discord.guild.channelId),
    ])
    expect(onSlack.args.channel).toBe(slack.workspace.channelId)
    expect(String(onSlack.args.text)).toContain('1 December 2026')
    expect(JSON.stringify(onDiscord.message)).toContain('1 December 2026')
    await Promise.all([slack.quiet(SILENCE_MS), discord.quiet(SILENCE_MS)])
    expect((await bot.stop()).code).toBe(0)
  })

  it('is not posted again by a restart within its window', async () => {
    const bot = start(AFTER_NINE)
    await Promise.all([slack.waitConnected(), discord.waitConnected()])
    await Promise.all([slack.quiet(SILENCE_MS), discord.quiet(SILENCE_MS)])
    expect((await bot.stop()).code).toBe(0)
    expect(slack.calls('chat.postMessage')).toHaveLength(1)
    expect(discord.calls('messages.create')).toHaveLength(1)
  })

  it('is what both platforms take', () => {
    expect(slack.conformanceErrors).toEqual([])
    expect(discord.conformanceErrors).toEqual([])
  })
})
