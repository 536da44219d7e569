// Who asks too much, through the real program, as they read it on both platforms. issue 8, item 6
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Discord, startDiscord } from '../standins/discord/start.ts'
import { type Slack, startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import { type Bot, startBot } from './start-bot.ts'

const NOTICE = /^That was a lot of questions in a minute\. Please ask again in \d+ seconds\.$/m
const ALLOWED = 3
const SILENCE_MS = 1_000

let slack: Slack
let discord: Discord
let bot: Bot
const folder = mkdtempSync(join(tmpdir(), 'kubecon-limits-'))

beforeAll(async () => {
  slack = await startSlack()
  discord = await startDiscord()
  const env = {
    QUESTIONS_PER_MINUTE: `${ALLOWED}/100`,
    STATE_PATH: join(folder, 'kubecon.db'),
    OPS_PORT: 'off',
  }
  bot = startBot({ env: { ...slack.env, ...discord.env, ...env } })
  await Promise.all([slack.waitConnected(20_000), discord.waitConnected(20_000)])
})
afterAll(async () => {
  await bot.stop()
  await Promise.all([slack.stop(), discord.stop()])
  rmSync(folder, { recursive: true, force: true })
})

describe('who asks too much', () => {
  it('is told in private on Slack, once in a thread, and others are answered', async () => {
    const ask = async (user: string) => {
      const { args } = await slack.waitResponse(slack.command('thanos', { user }).responseId)
      return { text: visibleText(args), private: args.response_type === 'ephemeral' }
    }
    for (let i = 0; i < ALLOWED; i++) expect((await ask('U1')).text).not.toMatch(NOTICE)
    const told = await ask('U1')
    expect(told.text).toMatch(NOTICE)
    expect(told.private).toBe(true)
    expect((await ask('U2')).text).not.toMatch(NOTICE)
    const mention = async (user: string) => {
      slack.mention('thanos', { user })
      return visibleText((await slack.waitCall('chat.postMessage')).args)
    }
    for (let i = 0; i < ALLOWED; i++) expect(await mention('U3')).not.toMatch(NOTICE)
    expect(await mention('U3')).toMatch(NOTICE)
    slack.mention('thanos', { user: 'U3' })
    await slack.quiet(SILENCE_MS)
  })

  it('is told in private on Discord, once in a channel, and may go on typing', async () => {
    const { channelId, userId, otherUserId } = discord.guild
    const ask = (user: string) =>
      discord.waitReply(discord.slashCommand('kubecon', { query: 'thanos' }, { user }).id)
    for (let i = 0; i < ALLOWED; i++) expect(visibleText((await ask(userId)).data)).not.toMatch(NOTICE)
    const told = await ask(userId)
    expect(visibleText(told.data)).toMatch(NOTICE)
    expect(told.ephemeral).toBe(true)
    // Typing is no asking.
    const typed = await discord.waitReply(
      discord.autocomplete('kubecon', { query: 'than' }, { user: userId }).id,
    )
    expect(typed.data.choices?.length).toBeGreaterThan(0)
    for (let i = 0; i < ALLOWED; i++) {
      discord.mention('thanos', { user: otherUserId })
      await discord.waitMessage(channelId)
    }
    discord.mention('thanos', { user: otherUserId })
    expect(visibleText((await discord.waitMessage(channelId)).body)).toMatch(NOTICE)
    discord.mention('thanos', { user: otherUserId })
    await discord.quiet(SILENCE_MS)
  })

  it('is told so in a form that both platforms take', () => {
    expect(slack.conformanceErrors).toEqual([])
    expect(discord.conformanceErrors).toEqual([])
  })
})
