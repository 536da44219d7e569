// From the menu of a message on each stand-in to the form, with the real desk: what a message points to comes along.
import { afterEach, describe, expect, it } from 'vitest'
import type { NoteFile } from '../../src/domain/drafts/draft.ts'
import type { Listening } from '../../src/domain/ports.ts'
import { NOTE_WORDS } from '../../src/present/notes/note-words.ts'
import { type Chat, openChat, wordsIn } from '../conversation/notes/chat.ts'
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

it('in Discord the form says what was left out of the words as private', async () => {
  const discord = await startDiscord()
  platform = discord
  chat = await openChat()
  listening = await onDiscord.listening(discord, onDiscord.collaborators({ conversation: chat.conversation }))
  const text = 'Turnips were watered at KubeCon EU 2021; write to ada@example.org about it.'
  const { data } = await discord.waitReply(discord.messageCommand('Save as a note', discord.message(text)).id)
  const form = JSON.stringify(data)
  expect(form).toContain('"description":"Left out, as it is private: ')
  expect(form).not.toContain('ada@example.org')
})

const TWO_TALKS =
  'At KubeCon EU 2025:\n\nA Comparative Analysis of Kueue, Volcano, and YuniKorn (Wei Huang): gang scheduling differs.\n\nKubeEdge Graduation Journey: it took Yue Bao and all the others six years.'

describe('a message that tells of two talks', () => {
  it('in Slack opens the form for the first, says so, and keeps a draft of the other', async () => {
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
    // The first is none before its form is filled in.
    expect(listed).not.toContain('A Comparative Analysis of Kueue')
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

/** Longer than a form takes, and than a question. */
const LONG = `At KubeCon EU 2021 ${Array.from({ length: 150 }, (_, at) => `turnip ${at} & leek ${at} 🥕 were watered.`).join(' ')}`
const COUNTED = [...new Intl.Segmenter('en').segment(LONG)].length.toLocaleString('en')
const SAID = new RegExp(`only the first [\\d,]+ of its ${COUNTED} characters`)

it('in Slack of a long message of somebody else is said how long it is, and that it is theirs', async () => {
  const slack = await startSlack()
  platform = slack
  chat = await openChat()
  listening = await onSlack.listening(slack, onSlack.collaborators({ conversation: chat.conversation }))
  const text = LONG.replaceAll('&', '&amp;')
  slack.messageShortcut('save_note', { text, user: 'U0SOMEBODY' })
  const { view } = (await slack.waitCall('views.open')).args
  expect(JSON.stringify(view)).toMatch(SAID)
  const { message } = await chat.command(
    { kind: 'open', id: 'chatnote2222', revision: 1 },
    {
      ...{ platform: 'slack', person: slack.workspace.userId, alone: true },
    },
  )
  expect(wordsIn(message)).toContain(NOTE_WORDS.marks.unnamed)
})

it('in Discord the approver of a long message of somebody else reads all of it before they can approve', async () => {
  const discord = await startDiscord()
  platform = discord
  const approver = '900000000000000001'
  chat = await openChat([{ platform: 'discord', person: approver }])
  listening = await onDiscord.listening(discord, onDiscord.collaborators({ conversation: chat.conversation }))
  const target = discord.message(LONG.slice(0, 3_990), { user: '900000000000000002' })
  const { data } = await discord.waitReply(discord.messageCommand('Save as a note', target).id)
  expect(JSON.stringify(data)).toMatch(/only the first [\d,]+ of its [\d,]+ characters/)
  const shown = async ({ id }: { readonly id: string }) => (await discord.waitReply(id)).data
  const filled = await shown(
    discord.submit(String(data.custom_id), {
      ...{
        session: ['none'],
        edition: ['eu-2021'],
        text: 'Turnips and leeks.',
        title: 'Turnips',
        name: 'Liz Rice',
      },
    }),
  )
  const pressed = (from: unknown, label: string, user?: string) => {
    const { custom_id: id } = componentsIn(from).find((one) => one.label === label) ?? {}
    if (id === undefined) throw new Error(`${label} is not offered: ${visibleText(from)}`)
    return shown(discord.button(id, user === undefined ? {} : { user }))
  }
  await pressed(filled, 'Send for approval')
  const list = await shown(discord.slashCommand('kubecon', { query: 'drafts' }, { user: approver }))
  const choice = componentsIn(list).find(({ options }) => options)
  let page = await shown(
    discord.select(choice?.custom_id ?? '', [choice?.options?.[0]?.value ?? ''], { user: approver }),
  )
  expect(visibleText(page)).toMatch(/Signed as Liz Rice; the account is /)
  expect(visibleText(page)).toContain('Words of somebody else: ')
  let read = visibleText(page)
  while (!componentsIn(page).some(({ label }) => label === 'Approve')) {
    const next = componentsIn(page).find(({ label = '' }) => label.startsWith('Read the whole source'))
    page = await pressed(page, next?.label ?? 'Read the whole source', approver)
    read += visibleText(page)
  }
  const words = read.replace(/\s+/g, ' ')
  for (const at of [0, 40, 80, 95]) expect(words).toContain(`turnip ${at} `)
  expect(visibleText(await pressed(page, 'Approve', approver))).toContain('Approved')
})

interface Component {
  readonly custom_id?: string
  readonly label?: string
  readonly options?: readonly { readonly value: string }[]
  readonly components?: readonly Component[]
}

const componentsIn = (shown: unknown): readonly Component[] => {
  const all = (component: Component): readonly Component[] => [
    component,
    ...(component.components ?? []).flatMap(all),
  ]
  return all(shown as Component)
}
