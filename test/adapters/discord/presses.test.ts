// Buttons and selects with the real discord.js against the stand-in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/domain/ports.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { visibleText } from '../../standins/visible-text.ts'
import {
  answer,
  type Changes,
  collaborators,
  conversing,
  idsIn,
  type Line,
  listening,
  textsOf,
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
  const conversation = conversing({
    answer: (text) => answer(`Answer to ${text}`),
    press: (action) => {
      if (action.kind === 'more') return answer(`Page ${action.page}`, action.page)
      if (action.kind === 'show' && action.id === 'crash') throw new Error('the core failed')
      return answer(`Pressed ${action.kind}`)
    },
  })
  const parts = collaborators({ conversation, ...changes })
  open = await listening(discord, parts)
  return parts.lines
}

const ask = async (options: Record<string, string | boolean>, more: object = {}) =>
  discord.waitReply(discord.slashCommand('kubecon', options, more).id)

const press = async (id: string, options: object = {}) => discord.waitReply(discord.button(id, options).id)

describe('a press on an answer that everybody reads', () => {
  it.each(['more:2:x', 'words:a/1', 'show:a/1', 'ask:thanos'])(
    '(%s) is answered to whoever presses, and leaves the answer as it is',
    async (id) => {
      await listen()
      const { message } = await ask({ query: 'thanos' })
      const reply = await press(id, { message, user: discord.guild.otherUserId })
      expect(reply).toMatchObject({ type: 4, ephemeral: true })
      expect(discord.messageAt(message?.id ?? '')).toEqual(message)
    },
  )

  it('is answered each time, also to two people at once', async () => {
    await listen()
    const { message } = await ask({ query: 'thanos' })
    const presses = [1, 2, 3, 4].map((turn) =>
      discord.button('more:2:x', {
        ...(message ? { message } : {}),
        ...(turn % 2 ? { user: discord.guild.otherUserId } : {}),
      }),
    )
    for (const { id } of presses) expect(visibleText((await discord.waitReply(id)).data)).toMatch(/Page 2/)
    await discord.quiet(100)
  })

  it('is answered after a restart', async () => {
    await listen()
    const { message } = await ask({ query: 'thanos' })
    await open?.close()
    await listen()
    expect(visibleText((await press('more:2:x', { message })).data)).toContain('Page 2')
  })

  it('of a choice shows what was chosen', async () => {
    await listen()
    const { message } = await ask({ query: 'thanos' })
    const { id } = discord.select('choose:2', ['show:a/2'], message ? { message } : {})
    expect(await discord.waitReply(id)).toMatchObject({ type: 4, ephemeral: true })
  })
})

describe('a press on a private answer', () => {
  it('turns it over, and back', async () => {
    await listen()
    const first = await ask({ query: 'thanos', private: true })
    expect(first.ephemeral).toBe(true)
    const second = await press('more:2:x', { message: first.message })
    expect(second.type).toBe(7)
    expect(visibleText(discord.messageAt(first.message?.id ?? ''))).toContain('Page 2')
    expect(idsIn(second.data)).toEqual(['more:1:x', 'more:3:x', 'share', 'further', 'choose:2'])
    expect(second.ephemeral).toBe(true)
    const back = await press('more:1:x', { message: discord.messageAt(first.message?.id ?? '') })
    expect(back.type).toBe(7)
    expect(idsIn(back.data)).toEqual(['more:2:x', 'share', 'further', 'choose:2'])
  })

  it('for its details leaves it as it is', async () => {
    await listen()
    const { message } = await ask({ query: 'thanos', private: true })
    expect(await press('words:a/1', { message })).toMatchObject({ type: 4, ephemeral: true })
  })

  it('shares it once, as it was read, naming who did and pinging nobody', async () => {
    await listen()
    const { message } = await ask({ query: 'thanos', private: true }, { thread: discord.guild.threadId })
    const shared = await press('share', { message, thread: discord.guild.threadId })
    expect(shared).toMatchObject({ type: 4, ephemeral: false, data: { allowed_mentions: { parse: [] } } })
    expect(shared.message?.channel_id).toBe(discord.guild.threadId)
    expect(visibleText(shared.data)).toMatch(/Answer to thanos.*-# Asked by Ada$/s)
    expect(idsIn(shared.data)).toEqual(['more:2:x', 'further', 'choose:2'])
    const again = await press('share', { message })
    expect(again.ephemeral).toBe(true)
    expect(visibleText(again.data)).toBe('This has been shared already.')
  })

  it('to share it can be pressed again when the first time failed', async () => {
    await listen()
    const { message } = await ask({ query: 'thanos', private: true })
    discord.fault({ method: 'interactions.callback', status: 503, times: 4 })
    expect(visibleText((await press('share', { message })).data)).toContain('Something went wrong')
    expect(await press('share', { message })).toMatchObject({ ephemeral: false })
    expect(visibleText((await press('share', { message })).data)).toBe('This has been shared already.')
  })

  it('to share it posts once though the answer to the first press is lost', async () => {
    await listen()
    const { message } = await ask({ query: 'thanos', private: true })
    discord.fault({ method: 'interactions.callback', acceptThenReset: true })
    expect(await press('share', { message })).toMatchObject({ ephemeral: false })
    expect(visibleText((await press('share', { message })).data)).toBe('This has been shared already.')
  })

  it('to share what Discord does not send along says that the button is old', async () => {
    await listen()
    expect(visibleText((await press('share')).data)).toBe('Outdated')
  })
})

describe('any press', () => {
  it.each(['of-old', 'more:x', 'choose:0', 'kubecon|page|2'])(
    'that nothing knows any more (%s) gets a kind word, in private',
    async (id) => {
      await listen()
      const reply = await press(id)
      expect(reply).toMatchObject({ type: 4, ephemeral: true })
      expect(visibleText(reply.data)).toBe('Outdated')
      const chosen = await discord.waitReply(discord.select('choose:0', [id]).id)
      expect(visibleText(chosen.data)).toBe('Outdated')
    },
  )

  it('in a direct message is answered there, in full, and turns pages in place', async () => {
    await listen()
    discord.message('thanos', { channel: discord.guild.directId })
    const { message } = await discord.waitMessage(discord.guild.directId)
    const from = { message, context: 1 as const }
    expect(await press('more:2:x', from)).toMatchObject({ type: 7 })
    const words = await press('words:a/1', from)
    expect(words).toMatchObject({ type: 4, ephemeral: false })
    expect(idsIn(words.data)).not.toContain('share')
  })

  it('is told the number of an incident in private when the core fails', async () => {
    const lines = await listen()
    const reply = await press('show:crash')
    expect(reply.ephemeral).toBe(true)
    expect(visibleText(reply.data)).toBe('Something went wrong: i-1')
    expect(textsOf(lines, 'error')).toHaveLength(1)
  })

  it('of a page that Discord refuses is answered beside it in plain words', async () => {
    await listen()
    const { message } = await ask({ query: 'thanos', private: true })
    const body = { code: 50035, message: 'Invalid Form Body' }
    discord.fault({ method: 'interactions.callback', status: 400, body })
    const reply = await press('more:2:x', { message })
    expect(reply).toMatchObject({ type: 4, ephemeral: true, data: { content: '### Page 2' } })
  })
})
