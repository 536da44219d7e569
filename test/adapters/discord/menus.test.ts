// The menu of a message, and commands that people brought along, with the real discord.js against the stand-in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/domain/ports.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { answer, collaborators, conversing, idsIn, listening, sentence } from './listening.ts'

let discord: Discord
let open: Listening | undefined

beforeEach(async () => {
  discord = await startDiscord()
  const about = (text: string) => answer(`About ${text}`)
  open = await listening(discord, collaborators({ conversation: conversing({ about, answer: sentence }) }))
})

afterEach(async () => {
  await open?.close()
  open = undefined
  expect(discord.conformanceErrors).toEqual([])
  await discord.stop()
})

describe('Find talks about this', () => {
  it('answers about a message, to whoever asks alone, with a button to share it', async () => {
    const target = discord.message('Has anybody tried <:thanos:1> at scale?')
    const reply = await discord.waitReply(discord.messageCommand('Find talks about this', target).id)
    expect(reply.ephemeral).toBe(true)
    expect(visibleText(reply.data)).toMatch(/^### About Has anybody tried thanos at scale\?/)
    expect(idsIn(reply.data)).toContain('share')
  })

  it('reads what a bot posted in an embed', async () => {
    const embeds = [{ type: 'rich', title: 'Release', description: 'Thanos 1.0' }]
    const target = discord.message('', { bot: true, extra: { embeds } })
    const { id } = discord.messageCommand('Find talks about this', target)
    expect(visibleText((await discord.waitReply(id)).data)).toMatch(/About Release Thanos 1\\?\.0/)
  })

  it('of an older version, by another name, gets a kind word', async () => {
    const { id } = discord.messageCommand('Ask about this', discord.message('thanos'))
    expect(visibleText((await discord.waitReply(id)).data)).toBe('Outdated')
  })
})

describe('somebody who added the bot to an account of theirs', () => {
  it.each([
    ['in a server without the bot', { userInstalled: true, context: 0 }],
    ['in the direct messages of others', { userInstalled: true, context: 2 }],
    ['in those of the bot', { userInstalled: true, context: 1 }],
  ] as const)('is answered %s', async (_, from) => {
    const { id } = discord.slashCommand('kubecon', { query: 'thanos' }, from)
    expect(visibleText((await discord.waitReply(id)).data)).toBe('thanos')
  })
})
