// The menu of a message, and commands that people brought along, with the real discord.js against the stand-in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/domain/ports.ts'
import { type Discord, startDiscord } from '../../standins/discord/start.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { answer, collaborators, conversing, idsIn, listening, sentence } from './listening.ts'

const MEDIA = { url: 'https://cdn.example/thanos.png' }
const FILE = { id: '1', filename: 'a.png', size: 1, url: MEDIA.url, proxy_url: MEDIA.url }
const SECTION = {
  type: 9,
  components: [{ type: 10, content: 'Thanos' }],
  accessory: { type: 11, media: MEDIA, description: 'A picture' },
}
const POLL = {
  question: { text: 'Which?' },
  answers: [{ answer_id: 1, poll_media: { text: 'Thanos' } }],
  expiry: null,
  allow_multiselect: false,
  layout_type: 1,
}
const FORWARD = { type: 1, message_id: '5', channel_id: '6' }
const EMBEDDED = { content: '', embeds: [{ title: 'Thanos' }] }

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

  it.each([
    [
      'our own answer',
      { flags: 1 << 15, components: [{ type: 17, components: [{ type: 10, content: '### Thanos' }] }] },
    ],
    ['a section with a picture', { components: [SECTION] }],
    ['a gallery', { components: [{ type: 12, items: [{ media: MEDIA, description: 'Thanos' }] }] }],
    ['an attachment', { attachments: [{ ...FILE, description: 'Thanos' }] }],
    ['a field of an embed', { embeds: [{ fields: [{ name: 'Topic', value: 'Thanos' }] }] }],
    ['a poll', { poll: POLL }],
    [
      'what is forwarded',
      { message_snapshots: [{ message: { content: 'Thanos' } }], message_reference: FORWARD },
    ],
    [
      'an embed that is forwarded',
      { message_snapshots: [{ message: EMBEDDED }], message_reference: FORWARD },
    ],
    [
      'a component of a kind to come',
      { components: [{ type: 99, components: [{ type: 10, content: 'Thanos' }] }] },
    ],
  ])('reads %s', async (_, extra) => {
    const target = discord.message('', { bot: true, extra })
    const { id } = discord.messageCommand('Find talks about this', target)
    expect(visibleText((await discord.waitReply(id)).data)).toMatch(/About .*Thanos/)
  })

  it.each([
    [
      'the label of a button',
      { components: [{ type: 1, components: [{ type: 2, style: 2, custom_id: 'x', label: 'Thanos' }] }] },
    ],
    ['the name of a file', { attachments: [{ ...FILE, filename: 'thanos.png' }] }],
    ['an address of a picture', { components: [{ type: 12, items: [{ media: MEDIA }] }] }],
  ])('does not read %s', async (_, extra) => {
    const target = discord.message('', { bot: true, extra })
    const { id } = discord.messageCommand('Find talks about this', target)
    expect(visibleText((await discord.waitReply(id)).data)).not.toMatch(/thanos/i)
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
