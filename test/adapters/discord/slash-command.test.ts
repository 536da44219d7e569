// The slash command with the real discord.js against the stand-in: answered by its callback, once, whatever happens.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/domain/ports.ts'
import { FIRST_RESPONSE_MS } from '../../patience.ts'
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

const failing = (text: string) => {
  if (text === 'crash') throw new Error('the core failed')
  return sentence(`You asked: ${text}`)
}

describe('a command', () => {
  it('is answered by its callback, in public', async () => {
    await listen()
    const { id } = discord.slashCommand('kubecon', { query: 'gateway <#123> api' })
    const reply = await discord.waitReply(id)
    expect(reply).toMatchObject({ type: 4, ephemeral: false, data: { allowed_mentions: { parse: [] } } })
    expect(visibleText(reply.data)).toBe('You asked: gateway api')
    await discord.quiet(100)
  })

  it.each([
    ['without text', 'kubecon', {}, 'You asked:'],
    ['of an older version', 'kubecon-of-old', { query: 'thanos' }, 'You asked:'],
    ['that asks for help', 'kubecon', { query: ' Help ' }, 'You asked: Help'],
  ])('%s gets the help, in private', async (_, name, options, text) => {
    await listen()
    const reply = await discord.waitReply(discord.slashCommand(name, options).id)
    expect(visibleText(reply.data)).toBe(text)
    expect(reply.ephemeral).toBe(true)
  })

  it('with options asks the core in its own grammar', async () => {
    await listen()
    const options = { query: 'Rob Scott', edition: 'eu <@1> 2021', kind: 'speaker', private: true }
    const reply = await discord.waitReply(discord.slashCommand('kubecon', options).id)
    expect(visibleText(reply.data)).toBe('You asked: speaker:"Rob Scott" edition:"eu 2021"')
    expect(reply.ephemeral).toBe(true)
  })

  it('of 3,000 characters, of emoji and from right to left is asked as it was typed', async () => {
    await listen()
    for (const query of ['x'.repeat(3_000), '👩‍👩‍👧‍👦 ☸️', 'מה זה קוברנטיס']) {
      const reply = await discord.waitReply(discord.slashCommand('kubecon', { query }).id)
      expect(visibleText(reply.data)).toContain(query.slice(0, 1_000))
    }
  })

  it.each([
    ['is limited', { status: 429, headers: { 'retry-after': '1' } }],
    ['fails', { status: 500 }],
    ['breaks off', { reset: true as const }],
  ])('is answered once though Discord %s at first', async (_, fault) => {
    await listen()
    discord.fault({ method: 'interactions.callback', ...fault })
    await discord.waitReply(discord.slashCommand('kubecon', { query: 'thanos' }).id)
    await discord.quiet(300)
  })

  it('is told the number of an incident when the core fails, and the next is answered', async () => {
    const lines = await listen({ conversation: conversing({ answer: failing }) })
    const first = await discord.waitReply(discord.slashCommand('kubecon', { query: 'crash' }).id)
    expect(visibleText(first.data)).toBe('Something went wrong: i-1')
    expect(first.ephemeral).toBe(true)
    const second = await discord.waitReply(discord.slashCommand('kubecon', { query: 'thanos' }).id)
    expect(visibleText(second.data)).toBe('You asked: thanos')
    expect(lines.filter(({ level }) => level === 'error')).toEqual([
      {
        level: 'error',
        fields: {
          platform: 'discord',
          incident: 'i-1',
          err: expect.objectContaining({ message: 'the core failed' }),
        },
        text: 'A question could not be answered',
      },
    ])
  })

  it.each([
    ['a connection that breaks', { reset: true as const }],
    ['one that breaks twice', { reset: true as const, times: 2 }],
    ['an answer of Discord that is lost', { acceptThenReset: true as const }],
    ['a failure of Discord', { status: 500 }],
    ['a page of a proxy', { status: 403, body: '<html>' }],
  ])('is answered once in spite of %s, and nobody hears of it', async (_, fault) => {
    const lines = await listen()
    discord.fault({ method: 'interactions.callback', ...fault })
    const reply = await discord.waitReply(discord.slashCommand('kubecon', { query: 'thanos' }).id)
    expect(visibleText(reply.data)).toBe('You asked: thanos')
    await discord.quiet(100)
    expect(lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([])
  })

  it('that Discord waits for no more is logged, and told to nobody', async () => {
    const lines = await listen()
    discord.slashCommand('kubecon', { query: 'thanos' }, { ageMs: FIRST_RESPONSE_MS + 100 })
    await until(() => textsOf(lines, 'warn').length > 0)
    expect(lines.at(-1)?.fields.reason).toBe('the answer came later than Discord waits for it (10062)')
    await discord.quiet(100)
  })

  it('whose answer the server does not let through is told so in private, in words', async () => {
    const lines = await listen()
    const body = { code: 200000, message: 'Message was blocked by automatic moderation' }
    discord.fault({ method: 'interactions.callback', status: 400, body })
    const reply = await discord.waitReply(discord.slashCommand('kubecon', { query: 'thanos' }).id)
    expect(reply.ephemeral).toBe(true)
    expect(visibleText(reply.data)).toMatch(/^I cannot answer here: the server's AutoMod blocks the message/)
    expect(textsOf(lines, 'warn')).toEqual(['Discord refuses the answer to a command'])
  })

  it('is answered as plain text when Discord refuses the components, and the log says so', async () => {
    const lines = await listen()
    const body = { code: 50035, message: 'Invalid Form Body' }
    discord.fault({ method: 'interactions.callback', status: 400, body })
    const { data } = await discord.waitReply(discord.slashCommand('kubecon', { query: 'thanos' }).id)
    expect(data).toEqual({ content: 'You asked: thanos', flags: 4, allowed_mentions: { parse: [] } })
    expect(textsOf(lines, 'warn')).toHaveLength(1)
  })
})
