// A picture comes as a file beside the answer, and never in its way.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderMessage } from '../../../src/adapters/discord/render.ts'
import type { Message } from '../../../src/domain/answers/message.ts'
import type { AnsweringCollaborators } from '../../../src/domain/platforms/adapter.ts'
import type { Listening } from '../../../src/domain/ports.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { collaborators, conversing, type Line, listening, textsOf } from './listening.ts'

const timeline: Message = {
  fallback: 'A timeline',
  pieces: [
    { kind: 'heading', text: 'A timeline' },
    { kind: 'picture', svg: '<svg/>', alt: 'EU 2019 1 of 1, EU 2020 0 of 2' },
    { kind: 'paragraph', prose: [{ text: 'Said in words' }] },
  ],
}

const WORDS = '## A timeline\nSaid in words'

const GALLERY = {
  type: 12,
  items: [{ media: { url: 'attachment://picture-1.png' }, description: 'EU 2019 1 of 1, EU 2020 0 of 2' }],
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

const png = async (svg: string) => new TextEncoder().encode(svg)

async function listen(changes: Partial<AnsweringCollaborators> = {}): Promise<readonly Line[]> {
  const parts = collaborators({
    conversation: conversing({ answer: () => timeline }),
    toPng: png,
    ...changes,
  })
  open = await listening(discord, parts)
  return parts.lines
}

const command = (options: Parameters<Discord['slashCommand']>[1] = {}) =>
  discord.waitReply(discord.slashCommand('kubecon', { query: 'timeline x', ...options }).id)

describe('a picture', () => {
  it('is shown where it stands, comes along as a file, and is described', async () => {
    await listen()
    const { data } = await command()
    expect(data.components).toContainEqual(GALLERY)
    expect(data.attachments).toMatchObject([{ filename: 'picture-1.png' }])
    const [call] = discord.calls('interactions.callback')
    expect(call?.files).toEqual(['picture-1.png'])
    expect(JSON.stringify(call?.body)).not.toContain('<svg')
  })

  it('comes with the answer to a mention, and with a private answer, too', async () => {
    await listen()
    const mention = discord.mention('timeline x')
    await discord.waitMessage(mention.channel_id)
    expect(discord.calls('messages.create').at(-1)?.files).toEqual(['picture-1.png'])
    expect((await command({ private: true })).ephemeral).toBe(true)
    expect(discord.calls('interactions.callback').at(-1)?.files).toEqual(['picture-1.png'])
  })

  it.each<[string, Partial<AnsweringCollaborators>]>([
    ['nobody draws it', { toPng: undefined as never }],
    ['it cannot be drawn', { toPng: () => Promise.reject(new Error('no memory')) }],
    ['it is not drawn in time', { toPng: () => new Promise(() => {}) }],
    ['it is larger than Discord takes', { toPng: async () => new Uint8Array(10 * 1024 * 1024 + 1) }],
  ])('is left out where %s, and the answer comes in words', async (_, changes) => {
    await listen(changes)
    const { data } = await command()
    expect(visibleText(data)).toBe(WORDS)
    expect(JSON.stringify(data)).not.toContain('picture-1')
    expect(discord.calls('interactions.callback').at(-1)?.files).toEqual([])
  })

  it('is left out where the bot may not attach files, and the answer still comes', async () => {
    const lines = await listen()
    discord.fault({
      method: 'messages.create',
      status: 403,
      body: { code: 50013, message: 'Missing Permissions' },
    })
    const mention = discord.mention('timeline x')
    await discord.waitMessage(mention.channel_id)
    const [refused, sent] = discord.calls('messages.create')
    expect([refused?.files, sent?.files]).toEqual([['picture-1.png'], []])
    expect(visibleText(sent?.body)).toBe(WORDS)
    expect(textsOf(lines, 'info')).toContain('Discord does not take the picture; sent without')
    expect(textsOf(lines, 'warn')).toEqual([])
  })

  it('is not shared: what it says stands in the text', async () => {
    await listen()
    const { message } = await command({ private: true })
    const { id } = discord.button('share', { message: message as never })
    const shared = await discord.waitReply(id)
    expect(visibleText(shared.data)).toContain('Said in words')
    expect(JSON.stringify(shared.data.components)).not.toContain('"type":12')
  })

  it('keeps to the length of a description', () => {
    const alt = '日本 '.repeat(1_000)
    const { components } = renderMessage({
      fallback: 'x',
      pieces: [{ kind: 'heading', text: 'x' }, { kind: 'picture', svg: '<svg/>', alt }, ...timeline.pieces],
    })
    const [gallery] = components.flatMap((one) => (one.type === 12 ? one.items : []))
    expect(gallery?.description?.length).toBeGreaterThan(900)
    expect(gallery?.description?.length).toBeLessThanOrEqual(1_024)
  })
})
