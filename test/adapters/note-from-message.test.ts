// From the menu of a message on each stand-in to the form, with the real desk: what a message points to comes along.
import { afterEach, expect, it } from 'vitest'
import type { NoteFile } from '../../src/domain/drafts/draft.ts'
import type { Listening } from '../../src/domain/ports.ts'
import { NOTE_WORDS } from '../../src/present/notes/note-words.ts'
import { type Chat, openChat } from '../conversation/notes/chat.ts'
import { startDiscord } from '../standins/discord/start.ts'
import { startSlack } from '../standins/slack/start.ts'
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
