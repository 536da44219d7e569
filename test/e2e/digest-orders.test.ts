// Digests that channels order, through the real program and both stand-ins: ordered by command and by form, posted,
// the channel archived or the bot kicked, and back again.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import { type Bot, startBot } from './start-bot.ts'

const POST_MS = 15_000
const SILENCE_MS = 1_500

let slack: Slack
let discord: Discord
const folder = mkdtempSync(join(tmpdir(), 'kubecon-orders-'))

beforeAll(async () => {
  slack = await startSlack()
  discord = await startDiscord({ openApi: null })
})
afterAll(async () => {
  await Promise.all([slack.stop(), discord.stop()])
  rmSync(folder, { recursive: true, force: true })
})

/** The program from this moment on; only the state file connects it with the one before. */
async function from<Result>(clock: string, task: (bot: Bot) => Promise<Result>): Promise<Result> {
  const env = { ...slack.env, ...discord.env, STATE_PATH: join(folder, 'kubecon.db') }
  const bot = startBot({ env, clock })
  await Promise.all([slack.waitConnected(), discord.waitConnected()])
  // Answers wait for it, and the moved clock does not.
  await bot.waitLine('The library is complete')
  const result = await task(bot)
  await bot.stop()
  slack.forget()
  discord.forget()
  return result
}

const onSlack = async (text: string): Promise<string> =>
  visibleText((await slack.waitResponse(slack.command(text).responseId)).args)

const onDiscord = async (subcommand: string, options: Record<string, string> = {}): Promise<string> => {
  const { id } = discord.slashCommand('kubecon-digest', options, { subcommand })
  return visibleText((await discord.waitReply(id)).data)
}

const postedOnSlack = () =>
  slack.waitCall('chat.postMessage', ({ args }) => args.channel === slack.workspace.channelId, POST_MS)
const postedOnDiscord = () => discord.waitMessage(discord.guild.channelId, undefined, POST_MS)
const triedOnDiscord = () => discord.waitCall('messages.create', undefined, POST_MS)

describe('digests that channels order', () => {
  it('are restated, listed, posted at their time, and tried at once where somebody asks', async () => {
    await from('2026-12-01T08:59:50Z', async () => {
      const restated = await onSlack('digest daily 09:00 UTC')
      expect(restated).toContain('Tue 1 Dec 2026, 09:00 UTC')
      expect(restated).toContain('digest stop 1')
      expect(await onDiscord('subscribe', { days: 'daily', time: '09:00', zone: 'UTC' })).toContain(
        'Tue 1 Dec 2026, 09:00 UTC',
      )
      const [there, here] = await Promise.all([postedOnSlack(), postedOnDiscord()])
      expect(there.ok).toBe(true)
      expect(JSON.stringify(here.message)).toContain('1 December 2026')
      const trial = slack.command('digest now')
      expect(JSON.stringify((await postedOnSlack()).args)).toContain('This is a test')
      await slack.waitResponse(trial.responseId)
      expect(await onSlack('digest log')).toContain('posted')
      expect(await onDiscord('list')).toContain('1 digest in this channel')
    })
  })

  it('are suspended when the channel is archived and the bot kicked, and nothing is taken away', async () => {
    slack.markChannel(slack.workspace.channelId, 'is_archived')
    discord.markChannel(discord.guild.channelId, 50001)
    await from('2026-12-02T08:59:56Z', async (bot) => {
      const [there, here] = await Promise.all([postedOnSlack(), triedOnDiscord()])
      expect([there.ok, here.ok]).toEqual([false, false])
      await bot.waitLine('A digest is suspended')
      expect(await onSlack('digest why')).toContain('is_archived')
    })
  })

  it('go on by themselves when the bot is back, until somebody pauses them', async () => {
    slack.markChannel(slack.workspace.channelId, 'open')
    discord.markChannel(discord.guild.channelId, 'open')
    await from('2026-12-03T08:59:56Z', async () => {
      const [there, here] = await Promise.all([postedOnSlack(), postedOnDiscord()])
      expect([there.ok, here.ok]).toEqual([true, true])
      expect(await onSlack('digest why')).not.toContain('suspended')
      expect(await onSlack('digest pause')).toContain('Paused')
    })
    await from('2026-12-04T08:59:57Z', async () => {
      await postedOnDiscord()
      await slack.quiet(SILENCE_MS)
      expect(await onSlack('digest stop')).toContain('Stopped')
      expect(await onSlack('digest list')).toContain('There is no digest in this channel')
    })
  })

  it('are what both platforms take', () => {
    expect(slack.conformanceErrors).toEqual([])
    expect(discord.conformanceErrors).toEqual([])
  })
})
