// From the menu of a message on each stand-in to the form, with the real desk: what a message points to comes along.
import { afterEach, describe, expect, it } from 'vitest'
import type { NoteFile } from '../../src/domain/drafts/draft.ts'
import type { Listening } from '../../src/domain/ports.ts'
import { NOTE_WORDS } from '../../src/present/notes/note-words.ts'
import { type Chat, openChat } from '../conversation/notes/chat.ts'
import { startDiscord } from '../standins/discord/start.ts'
import { startSlack } from '../standins/slack/start.ts'
import { visibleText } from '../standins/visible-text.ts'
import * as onDiscord from './discord/listening.ts'
import * as onSlack from './slack/listening.ts'

const FILES: Readonly<Record<string, NoteFile>> = {
  'https://blog.example.org/recap': {
    name: 'post.md',
    text: '# My days at KubeCon EU 2021\n\nGateway API: A New Set of Kubernetes APIs for Advanced Traffic Routing was the best.\n',
  },
  'https://cdn.example.org/message.txt': {
    name: 'post.txt',
    text: 'At KubeCon EU 2021 turnips were watered.',
  },
}

let chat: Chat | undefined
let listening: Listening | undefined
let platform: { readonly conformanceErrors: readonly unknown[]; stop(): Promise<unknown> } | undefined
afterEach(async () => {
  await listening?.close()
  await chat?.close()
  expect(platform?.conformanceErrors).toEqual([])
  await platform?.stop()
})

it('in Slack a labelled link to a post fills in talk and KubeCon, and none of the words', async () => {
  const slack = await startSlack()
  platform = slack
  chat = await openChat([], undefined, async (address) => FILES[address])
  await chat.complete()
  listening = await onSlack.listening(slack, onSlack.collaborators({ conversation: chat.conversation }))
  slack.messageShortcut('save_note', { text: 'See <https://blog.example.org/recap|my recap>' })
  const { view } = (await slack.waitCall('views.open')).args
  const form = JSON.stringify(view)
  expect(form).toContain(NOTE_WORDS.pointed.page)
  expect(form).toMatch(/"initial_option":\{"value":"session\/[^"]+","text":\{[^}]*Gateway API: A New Set/)
  expect(form).toContain('"initial_value":"See my recap"')
  expect(form).not.toContain('was the best')
})

it('in Discord a file of text, as a long paste becomes one, is the words of the note', async () => {
  const discord = await startDiscord()
  platform = discord
  chat = await openChat([], undefined, async (address) => FILES[address])
  listening = await onDiscord.listening(discord, onDiscord.collaborators({ conversation: chat.conversation }))
  const address = 'https://cdn.example.org/message.txt'
  const file = { id: '1', filename: 'message.txt', size: 41, url: address, proxy_url: address }
  const message = { ...discord.message(''), attachments: [file] }
  const { data } = await discord.waitReply(discord.messageCommand('Save as a note', message).id)
  const form = JSON.stringify(data)
  expect(form).toContain('"value":"At KubeCon EU 2021 turnips were watered."')
  expect(form).toMatch(/"value":"eu-2021","label":"[^"]+","default":true/)
})

/** What a message on which it is chosen may be besides words; each says what is missing, and nothing raw. */
describe.each([
  ['nothing but emoji', ':tada: :tada:', {}],
  [
    'nothing but a file or a picture',
    '',
    { files: [{ id: 'F1', name: 'slide.png', mimetype: 'image/png' }] },
  ],
])('a message with %s', (_, text, more) => {
  it('in Slack is told to have no words', async () => {
    const slack = await startSlack()
    platform = slack
    chat = await openChat()
    listening = await onSlack.listening(slack, onSlack.collaborators({ conversation: chat.conversation }))
    const { responseId } = slack.messageShortcut('save_note', { text, ...more })
    expect(visibleText((await slack.waitResponse(responseId)).args)).toContain(
      'There are no words to save here',
    )
  })

  it('in Discord is told to have no words', async () => {
    const discord = await startDiscord()
    platform = discord
    chat = await openChat()
    listening = await onDiscord.listening(
      discord,
      onDiscord.collaborators({ conversation: chat.conversation }),
    )
    const address = 'https://cdn.example.org/slide.png'
    const picture = { id: '1', filename: 'slide.png', size: 41, url: address, proxy_url: address }
    const message = { ...discord.message(text ? '🎉🎉' : ''), attachments: text ? [] : [picture] }
    const { data } = await discord.waitReply(discord.messageCommand('Save as a note', message).id)
    expect(visibleText(data)).toContain('There are no words to save here')
  })
})

const TWO_TALKS =
  'At KubeCon EU 2025:\n\nA Comparative Analysis of Kueue, Volcano, and YuniKorn (Wei Huang): gang scheduling differs.\n\nKubeEdge Graduation Journey: it took Yue Bao and all the others six years.'

describe('a message that tells of two talks', () => {
  it('in Slack opens the form for the first, says so, and keeps a draft of each', async () => {
    const slack = await startSlack()
    platform = slack
    chat = await openChat()
    await chat.complete()
    listening = await onSlack.listening(slack, onSlack.collaborators({ conversation: chat.conversation }))
    slack.messageShortcut('save_note', { text: TWO_TALKS })
    const form = JSON.stringify((await slack.waitCall('views.open')).args.view)
    expect(form).toContain(NOTE_WORDS.firstOf(2))
    expect(form).toMatch(/"initial_option":\{"value":"session\/[^"]+","text":\{[^}]*A Comparative Analysis/)
    const drafts = slack.command('drafts')
    const listed = JSON.stringify((await slack.waitResponse(drafts.responseId)).args)
    expect(listed).toContain('A Comparative Analysis of Kueue')
    expect(listed).toContain('KubeEdge Graduation Journey')
  })

  it('in Discord opens the form for the first, and says so in its few fields', async () => {
    const discord = await startDiscord()
    platform = discord
    chat = await openChat()
    await chat.complete()
    listening = await onDiscord.listening(
      discord,
      onDiscord.collaborators({ conversation: chat.conversation }),
    )
    const { data } = await discord.waitReply(
      discord.messageCommand('Save as a note', discord.message(TWO_TALKS)).id,
    )
    expect(JSON.stringify(data)).toContain(NOTE_WORDS.firstOf(2))
    expect(JSON.stringify(data)).not.toContain('six years')
  })
})

it('asked to save what cannot be read, says how it is done', async () => {
  const slack = await startSlack()
  platform = slack
  chat = await openChat()
  listening = await onSlack.listening(slack, onSlack.collaborators({ conversation: chat.conversation }))
  slack.mention('save this as a note')
  expect(visibleText((await slack.waitCall('chat.postMessage')).args)).toContain('Which words?')
})
