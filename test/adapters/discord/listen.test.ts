// Mentions and direct messages with the real discord.js against the stand-in: who is answered, where, how often.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/domain/ports.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { visibleText } from '../../standins/visible-text.ts'
import {
  type Changes,
  collaborators,
  conversing,
  type Line,
  listening,
  sentence,
  textsOf,
  until,
} from './listening.ts'

const FILE = {
  id: '1',
  filename: 'a.png',
  size: 1,
  url: 'https://cdn.example/a',
  proxy_url: 'https://cdn.example/a',
}

let discord: Discord
let open: Listening | undefined

beforeEach(async () => {
  discord = await startDiscord()
})

afterEach(async () => {
  await open?.close()
  open = undefined
  expect(discord.conformanceErrors).toEqual([])
  await discord.stop()
})

async function listen(changes: Changes = {}): Promise<readonly Line[]> {
  const parts = collaborators(changes)
  open = await listening(discord, parts)
  return parts.lines
}

describe('a mention', () => {
  it('is answered as a reply, without the mention', async () => {
    await listen()
    const { id, channel_id } = discord.mention('gateway api')
    const { body, message } = await discord.waitMessage(channel_id)
    expect(visibleText(message)).toContain('You asked: gateway api')
    expect(body).toMatchObject({
      message_reference: { message_id: id, fail_if_not_exists: false },
      allowed_mentions: { parse: [] },
    })
  })

  it('in a thread is answered in that thread', async () => {
    await listen()
    discord.mention('gateway api', { thread: discord.guild.threadId })
    await discord.waitMessage(discord.guild.threadId)
    await discord.quiet(100)
  })

  it('in a forum’s post that the bot was never told of is answered in that post', async () => {
    await listen()
    discord.mention('gateway api', { thread: discord.guild.postId })
    await discord.waitMessage(discord.guild.postId)
    const { id } = discord.slashCommand('kubecon', { query: 'x' }, { thread: discord.guild.postId })
    expect((await discord.waitReply(id)).message?.channel_id).toBe(discord.guild.postId)
    await discord.quiet(100)
  })

  it('alone asks the core with empty text, and a long one with its first 3,000 characters', async () => {
    const asked: string[] = []
    await listen({
      conversation: conversing({
        answer: (text) => {
          asked.push(text)
          return sentence('x')
        },
      }),
    })
    discord.mention('')
    discord.mention('a'.repeat(3_500))
    await until(() => asked.length === 2)
    expect(asked).toEqual(['', 'a'.repeat(3_000)])
  })

  it('delivered again is answered once', async () => {
    await listen()
    const { id } = discord.mention('thanos')
    await discord.waitMessage(discord.guild.channelId)
    const again = discord.messageAt(id)
    discord.dispatch('MESSAGE_CREATE', { ...again, guild_id: discord.guild.guildId })
    await discord.quiet(200)
  })

  it('of everybody, of a role, a reply that pings nobody, and another bot are met with silence', async () => {
    await listen()
    discord.mention('once')
    const { message } = await discord.waitMessage(discord.guild.channelId)
    discord.message('@everyone hello')
    discord.message(`<@&${discord.guild.botRoleId}> hello`)
    discord.message('what else?', { replyTo: message, extra: { mentions: [] } })
    // The text of a reply to the answer to a command does not reach the bot.
    discord.message('', { replyTo: message })
    discord.message('what else?')
    discord.mention('hello', { bot: true })
    await discord.quiet(200)
  })

  it('is a pinged reply to the bot as well', async () => {
    await listen()
    discord.mention('once')
    const { message } = await discord.waitMessage(discord.guild.channelId)
    discord.message('any slides?', { replyTo: message })
    expect(visibleText((await discord.waitMessage(discord.guild.channelId)).body)).toContain('any slides?')
  })

  it('within a reply to the bot is answered', async () => {
    await listen()
    discord.mention('once')
    const { message } = await discord.waitMessage(discord.guild.channelId)
    discord.mention('twice', { replyTo: message })
    expect(visibleText((await discord.waitMessage(discord.guild.channelId)).body)).toContain('twice')
  })

  it('is told the number of an incident when the memory of events fails', async () => {
    const firstTime = () => Promise.reject(new Error('the memory failed'))
    const lines = await listen({ seen: { firstTime, forget: async () => {} } })
    discord.mention('thanos')
    const { body } = await discord.waitMessage(discord.guild.channelId)
    expect(visibleText(body)).toContain('Something went wrong: i-1')
    expect(textsOf(lines, 'error')).toEqual(['A question could not be answered'])
  })

  it.each([
    ['is limited', { status: 429, headers: { 'retry-after': '1' } }],
    ['fails', { status: 500 }],
    ['breaks off', { reset: true as const }],
    ['takes it and breaks off', { acceptThenReset: true as const }],
    ['takes it and breaks off twice', { acceptThenReset: true as const, times: 2 }],
    ['breaks off three times', { reset: true as const, times: 3 }],
    ['is hidden by a page of a proxy', { status: 403, body: '<html>' }],
    ['is refused by the network in between', { status: 403, body: '<html>', times: 3 }],
  ])('is answered once though Discord %s at first', async (_, fault) => {
    await listen()
    discord.fault({ method: 'messages.create', ...fault })
    discord.mention('thanos')
    await discord.waitMessage(discord.guild.channelId)
    await discord.quiet(300)
  })

  it.each([
    [50013, /needs the permission “Send Messages”/],
    [50001, /needs the permission “View Channel”/],
  ] as const)(
    'where the bot may not answer (%s) is logged in words, once a channel',
    async (error, words) => {
      const lines = await listen()
      discord.markChannel(discord.guild.channelId, error)
      discord.mention('thanos')
      discord.mention('thanos again')
      await until(() => discord.calls('messages.create').length >= 2)
      discord.slashCommand('kubecon', { query: 'still there?' })
      await discord.waitCall('interactions.callback')
      expect(textsOf(lines, 'warn')).toEqual([expect.stringMatching(words)])
      // And the person who asked first is told in a direct message.
      await discord.waitDirect(discord.guild.userId)
    },
  )

  it('is answered without a reply where the bot may not read what was said before', async () => {
    await listen()
    const body = { code: 160002, message: 'Cannot reply without permission to read message history' }
    discord.fault({ method: 'messages.create', status: 403, body })
    discord.mention('thanos')
    const call = await discord.waitMessage(discord.guild.channelId)
    expect(call.body.message_reference).toBeUndefined()
  })
})

describe('a message that is changed', () => {
  const edit = (message: object, changes: object = {}) =>
    discord.dispatch('MESSAGE_UPDATE', {
      ...{ ...message, guild_id: discord.guild.guildId, edited_timestamp: new Date().toISOString() },
      ...changes,
    })
  const named = () => ({
    content: `<@${discord.guild.botUserId}> thanos`,
    mentions: [{ id: discord.guild.botUserId, username: 'kubecon' }],
  })

  it('so that it names the bot now is answered, once', async () => {
    await listen()
    const message = discord.message('thanos')
    edit(message, named())
    edit(message, named())
    const { body } = await discord.waitMessage(discord.guild.channelId)
    expect(visibleText(body)).toContain('You asked: thanos')
    await discord.quiet(200)
  })

  it('after it was answered is not answered again', async () => {
    await listen()
    const message = discord.mention('thanos')
    await discord.waitMessage(discord.guild.channelId)
    edit(message, named())
    await discord.quiet(200)
  })

  it.each([
    ['by Discord, which adds a preview', () => ({ edited_timestamp: null })],
    ['and still does not name the bot', () => ({ content: 'other words', mentions: [] })],
    // 2026-01-01.
    ['long after it was written', () => ({ id: '1456044442828800000' })],
    ['by a bot', () => ({ author: { id: '5', username: 'other', bot: true } })],
  ])('%s is met with silence', async (_, changes) => {
    await listen()
    const message = discord.message('thanos')
    edit(message, { ...named(), ...changes() })
    await discord.quiet(200)
  })
})

describe('a direct message', () => {
  it.each([
    ['with a file', { attachments: [FILE] }, 'You asked: thanos'],
    [
      'that is forwarded',
      { content: '', message_snapshots: [{ message: { content: 'thanos' } }] },
      'About: thanos',
    ],
    [
      'of a picture with a description',
      { content: '', attachments: [{ ...FILE, description: 'thanos' }] },
      'About: thanos',
    ],
  ])('%s is read', async (_, extra, answered) => {
    await listen()
    const message_reference = { type: 1, message_id: '5', channel_id: '6' }
    discord.message('thanos', { channel: discord.guild.directId, extra: { ...extra, message_reference } })
    expect(visibleText((await discord.waitMessage(discord.guild.directId)).body)).toContain(answered)
  })

  it('by which somebody joins or pins is met with silence', async () => {
    await listen()
    for (const type of [3, 6, 7, 46])
      discord.message('thanos', { channel: discord.guild.directId, extra: { type } })
    await discord.quiet(200)
  })

  it('is answered there, with no need to name the bot', async () => {
    await listen()
    discord.message('thanos', { channel: discord.guild.directId })
    const call = await discord.waitMessage(discord.guild.directId)
    expect(visibleText(call.body)).toContain('You asked: thanos')
    await discord.quiet(100)
  })
})
