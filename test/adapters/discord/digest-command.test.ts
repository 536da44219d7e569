// Orders of digests with the real discord.js against the stand-in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/domain/ports.ts'
import type { Where } from '../../../src/domain/requests/request.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { collaborators, conversing, type Line, listening, sentence, textsOf } from './listening.ts'

let discord: Discord
let open: Listening | undefined
let asked: Where[]
let lines: readonly Line[]

beforeEach(async () => {
  asked = []
  discord = await startDiscord()
  const digest = async (text: string, where: Where) => {
    if (text === 'digest log') throw new Error('the store failed')
    asked.push(where)
    return sentence(`Digest: ${text}`)
  }
  const parts = collaborators({ conversation: conversing({ digest }) })
  lines = parts.lines
  open = await listening(discord, parts)
})

afterEach(async () => {
  await open?.close()
  expect(discord.conformanceErrors).toEqual([])
  await discord.stop()
})

const MANAGE = '32'
const SEND = String((1 << 10) | (1 << 11))

const order = async (subcommand: string, options: Record<string, string> = {}, from: object = {}) =>
  discord.waitReply(discord.slashCommand('kubecon-digest', options, { subcommand, ...from }).id)

describe('an order', () => {
  it.each([
    ['subscribe', {}, 'digest weekdays 09:00'],
    ['subscribe', { zone: 'Europe/Lisbon' }, 'digest weekdays 09:00 Europe/Lisbon'],
    [
      'subscribe',
      { days: 'weekly mon', time: '8:30', zone: 'UTC', topic: 'service mesh' },
      'digest weekly mon 8:30 UTC about service mesh',
    ],
    ['list', {}, 'digest list'],
    ['why', {}, 'digest why'],
    ['stop', { which: '2' }, 'digest stop 2'],
    ['pause', {}, 'digest pause'],
    ['end', { choice: 'monthly' }, 'digest end monthly'],
    ['help', {}, 'digest help'],
  ])('to %s (%o) says what can be typed too, to the manager alone', async (subcommand, options, line) => {
    const reply = await order(subcommand, options)
    expect(visibleText(reply.data)).toMatch(new RegExp(`^Digest: ${line}(?:\nOrder with a form…)?$`))
    expect(reply.ephemeral).toBe(true)
  })

  it('tells who ordered, where, and what the bot may not do there', async () => {
    const { threadId, userId } = discord.guild
    await order('list', {}, { thread: threadId, appPermissions: SEND, memberPermissions: '0' })
    expect(asked).toEqual([
      {
        channel: { platform: 'discord', id: threadId },
        person: userId,
        manager: true,
        missing: ['Send Messages in Threads', 'Read Message History'],
      },
    ])
  })

  it('that fails is told its number, to the manager alone', async () => {
    const reply = await order('log')
    expect(visibleText(reply.data)).toBe('Something went wrong: i-1')
    expect(reply.ephemeral).toBe(true)
    expect(textsOf(lines, 'error')).toHaveLength(1)
  })
})

describe('an order that is typed', () => {
  it.each([
    [MANAGE, true],
    ['0', false],
  ])('after /kubecon with the permissions %s is by a manager: %s', async (memberPermissions, manager) => {
    const { id } = discord.slashCommand('kubecon', { query: 'digest list' }, { memberPermissions })
    const reply = await discord.waitReply(id)
    expect(visibleText(reply.data)).toContain('Digest: digest list')
    expect(reply.ephemeral).toBe(true)
    expect(asked[0]?.manager).toBe(manager)
  })

  it('where the bot was not added is told so', async () => {
    const { id } = discord.slashCommand('kubecon', { query: 'digest daily' }, { userInstalled: true })
    expect(visibleText((await discord.waitReply(id)).data)).toMatch(/^The bot was not added here/)
    expect(asked).toEqual([])
  })

  it('after a mention is answered there, for managers or not', async () => {
    discord.mention('digest list')
    const { body } = await discord.waitMessage(discord.guild.channelId)
    expect(visibleText(body)).toContain('Digest: digest list')
    // The owner of the server.
    expect(asked[0]).toMatchObject({ manager: true, missing: [] })
    discord.mention('digest list', { user: discord.guild.otherUserId })
    await discord.waitMessage(discord.guild.channelId)
    expect(asked[1]?.manager).toBe(false)
  })

  it('in a direct message is by whoever writes', async () => {
    const { directId: id } = discord.guild
    discord.message('digest daily', { channel: id })
    await discord.waitMessage(id)
    expect(asked).toEqual([{ channel: { platform: 'discord', id }, person: discord.guild.userId }])
  })

  it('that is no order is a question', async () => {
    discord.mention('digest authentication')
    const { body } = await discord.waitMessage(discord.guild.channelId)
    expect(visibleText(body)).toContain('You asked: digest authentication')
  })
})

describe('a press that orders', () => {
  it('names its place, and its person by what they may do', async () => {
    const { userId } = discord.guild
    for (const [memberPermissions, manager] of [
      [MANAGE, true],
      ['0', false],
    ] as const) {
      const { id } = discord.button('ask:digest daily 09:00', { memberPermissions })
      const reply = await discord.waitReply(id)
      expect(visibleText(reply.data)).toBe('Digest: digest daily 09:00')
      expect(reply.ephemeral).toBe(true)
      expect(asked.at(-1)).toMatchObject({ person: userId, manager })
    }
  })
})

describe('the form', () => {
  it('is opened by its command, with a select for the days and fields for the rest', async () => {
    const reply = await order('form')
    expect(reply.type).toBe(9)
    expect(reply.data).toMatchObject({ custom_id: 'order', title: 'Order a digest' })
    const fields = (
      reply.data.components as readonly { component: { custom_id: string; type: number } }[]
    ).map(({ component }) => [component.custom_id, component.type])
    expect(fields).toEqual([
      ['days', 3],
      ['time', 4],
      ['zone', 4],
      ['topic', 4],
    ])
  })

  it('is opened by the button below the list', async () => {
    const { message } = await order('list')
    const { id } = discord.button('order', { ...(message && { message }) })
    expect((await discord.waitReply(id)).type).toBe(9)
  })

  it('says what the bot may not do in that channel: in no thread, nothing of threads', async () => {
    const fields = { days: ['daily'], time: '8:30', zone: '', topic: '' }
    const { id } = discord.submit('order', fields, { appPermissions: SEND, memberPermissions: MANAGE })
    await discord.waitReply(id)
    expect(asked.at(-1)?.missing).toEqual(['Read Message History'])
  })

  it('says where the bot is not in the server, to which only its commands were added', async () => {
    discord.guildDelete()
    const fields = { days: ['daily'], time: '8:30', zone: '', topic: '' }
    const { id } = discord.submit('order', fields, { memberPermissions: MANAGE })
    await discord.waitReply(id)
    expect(asked.at(-1)).toMatchObject({ absent: true, letIn: expect.stringContaining('invite link') })
    discord.guildCreate()
  })

  it('sent in, goes the way of the typed command', async () => {
    const fields = { days: ['weekly mon'], time: '8:30', zone: 'Lisbon', topic: 'eBPF' }
    const { id } = discord.submit('order', fields, { memberPermissions: MANAGE })
    const reply = await discord.waitReply(id)
    expect(visibleText(reply.data)).toBe('Digest: digest weekly mon 8:30 Lisbon about eBPF')
    expect(reply.ephemeral).toBe(true)
    expect(asked.at(-1)).toMatchObject({ manager: true, missing: [] })
  })
})
