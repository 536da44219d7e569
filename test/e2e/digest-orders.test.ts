// Digests that channels order, through the real program and both stand-ins: ordered by command and by form, posted,
// the channel archived or the bot kicked, and back again.

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DIGEST_WORDS } from '../../src/present/digests/digest-words.ts'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import { type Bot, startBot } from './start-bot.ts'

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
  slack.waitCall('chat.postMessage', ({ args }) => args.channel === slack.workspace.channelId)
const postedOnDiscord = () => discord.waitMessage(discord.guild.channelId)
const toldOnSlack = () =>
  slack.waitCall('chat.postMessage', ({ args }) => args.channel === slack.workspace.userId)
const triedOnDiscord = () => discord.waitCall('messages.create')

describe('digests that channels order', () => {
  it('are restated, listed, posted at their time, and tried at once where somebody asks', async () => {
    await from('2026-12-01T08:50:00Z', async (bot) => {
      const restated = await onSlack('digest daily 09:00 UTC')
      expect(restated).toContain('Tue 1 Dec 2026, 09:00 UTC')
      expect(restated).toContain('digest stop 1')
      expect(await onDiscord('subscribe', { days: 'daily', time: '09:00', zone: 'UTC' })).toContain(
        'Tue 1 Dec 2026, 09:00 UTC',
      )
      await bot.setClock('2026-12-01T09:00:00Z')
      // A clock that jumps looks to Slack's library like ten minutes without a pong: it connects anew, mostly.
      await Promise.race([bot.waitLine('Connected to Slack again').catch(() => {}), pause(3_000)])
      const [there, here] = await Promise.all([postedOnSlack(), postedOnDiscord()])
      expect(there.ok).toBe(true)
      expect(JSON.stringify(here.message)).toContain('1 December 2026')
      // The form orders by the same way: the same digest again is the one that is there.
      slack.action('order_digest', { message: { ephemeral: true } })
      const { args: opened } = await slack.waitCall('views.open')
      const order = {
        ...opened.view,
        id: slack.viewIds().at(-1),
        state: {
          values: {
            channel: { channel: { selected_conversation: slack.workspace.channelId } },
            days: { days: { selected_option: { value: 'daily' } } },
            time: { time: { selected_time: '09:00' } },
            zone: { zone: { selected_option: { value: 'UTC' } } },
          },
        },
      }
      const { payload } = await slack.waitAck(slack.viewSubmission(order).envelopeId)
      const said = visibleText(payload?.view)
      // On a busy machine the answer comes later than the acknowledgement, which says so.
      const isLater = said.includes(DIGEST_WORDS.form.underway)
      const later = isLater && (await slack.waitCall('views.update', ({ ok }) => ok)).args.view
      expect(isLater ? visibleText(later) : said).toContain('This channel has this digest already')
      const trial = slack.command('digest now')
      expect(JSON.stringify((await postedOnSlack()).args)).toContain('This is a test')
      await slack.waitResponse(trial.responseId)
      expect(await onSlack('digest log')).toContain('posted')
      expect(await onDiscord('list')).toContain('1 digest in this channel')
    })
  })

  it('are suspended when the channel is archived and the bot kicked; who ordered them is told once, nothing is taken away', async () => {
    slack.markChannel(slack.workspace.channelId, 'is_archived')
    discord.markChannel(discord.guild.channelId, 50001)
    await from('2026-12-02T09:00:00Z', async (bot) => {
      const [there, here] = await Promise.all([postedOnSlack(), triedOnDiscord()])
      expect([there.ok, here.ok]).toEqual([false, false])
      await bot.waitLine('A digest is suspended')
      const { args } = await toldOnSlack()
      expect(visibleText(args)).toMatch(
        /A digest you ordered cannot be posted[\s\S]*Daily at 09:00 UTC: the channel is archived/,
      )
      expect(JSON.stringify(args.blocks)).toContain(`<#${slack.workspace.channelId}>`)
      const { body } = await discord.waitDirect(discord.guild.userId)
      expect(visibleText(body)).toMatch(
        /A digest you ordered cannot be posted[\s\S]*Daily at 09:00 UTC: .*View Channel/,
      )
      expect(JSON.stringify(body)).toContain(`<#${discord.guild.channelId}>`)
      expect(await onSlack('digest why')).toContain('the channel is archived')
    })
    // Still away the next day, with another process: tried, and nobody is told again.
    await from('2026-12-03T09:00:00Z', async () => {
      const [there, here] = await Promise.all([postedOnSlack(), triedOnDiscord()])
      expect([there.ok, here.ok]).toEqual([false, false])
      await Promise.all([slack.quiet(SILENCE_MS), discord.quiet(SILENCE_MS)])
    })
  })

  it('go on by themselves when the bot is back, until somebody pauses them', async () => {
    slack.markChannel(slack.workspace.channelId, 'open')
    discord.markChannel(discord.guild.channelId, 'open')
    await from('2026-12-04T09:00:00Z', async () => {
      const [there, here] = await Promise.all([postedOnSlack(), postedOnDiscord()])
      expect([there.ok, here.ok]).toEqual([true, true])
      expect(await onSlack('digest why')).not.toContain('suspended')
      expect(await onSlack('digest pause')).toContain('Paused')
    })
    await from('2026-12-05T09:00:00Z', async () => {
      await postedOnDiscord()
      await slack.quiet(SILENCE_MS)
      expect(await onSlack('digest stop')).toContain('Stopped')
      expect(await onSlack('digest list')).toContain('There is no digest in this channel')
    })
  })

  it('are suspended when the token is revoked, and go on by themselves with one that is taken', async () => {
    await from('2026-12-06T08:50:00Z', async (bot) => {
      expect(await onSlack('digest daily 09:00 UTC')).toContain('Sun 6 Dec 2026, 09:00 UTC')
      slack.revoke(slack.workspace.botToken, 'token_revoked')
      await bot.setClock('2026-12-06T09:00:00Z')
      await bot.waitLine('A digest is suspended')
      await bot.waitLine('Slack refuses SLACK_BOT_TOKEN')
    })
    slack.accept(slack.workspace.botToken)
    await from('2026-12-07T09:00:00Z', async (bot) => {
      expect((await postedOnSlack()).ok).toBe(true)
      await bot.waitLine('A suspended digest works again')
      expect(await onSlack('digest why')).not.toContain('suspended')
    })
  })

  it('are what both platforms take', () => {
    expect(slack.conformanceErrors).toEqual([])
    expect(discord.conformanceErrors).toEqual([])
  })
})
