import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { begunBy, linkIn } from '../../../src/conversation/notes/pointed-to.ts'
import type { NoteFile } from '../../../src/domain/drafts/draft.ts'
import { NOTE_WORDS } from '../../../src/present/notes/note-words.ts'
import { PATIENCE_MS } from '../../patience.ts'
import { type Chat, openChat } from './chat.ts'

const { pointed } = NOTE_WORDS

const POST: NoteFile = {
  name: 'post.html',
  text: `<html><head><title>What I saw at KubeCon EU 2021</title><meta name="author" content="Nora Feld"></head><body><article>
    <h1>What I saw at KubeCon EU 2021</h1>
    <h2>Gateway API: A New Set of Kubernetes APIs for Advanced Traffic Routing - Harry Bagdi, Kong &amp; Rob Scott, Google</h2>
    <p>The successor of Ingress has roles for three kinds of people.</p></article></body></html>`,
}

let chat: Chat
beforeAll(async () => {
  chat = await openChat()
})
afterAll(() => chat.close())

describe('a message that hardly does more than point to a page', () => {
  it.each([
    ['https://blog.example.org/a', undefined, 'https://blog.example.org/a'],
    ['Have a look: https://blog.example.org/a <3', undefined, 'https://blog.example.org/a'],
    ['my post', 'https://blog.example.org/a', 'https://blog.example.org/a'],
    ['https://a.example https://b.example', undefined, undefined],
    [`${'I tell it myself. '.repeat(20)} https://blog.example.org/a`, undefined, undefined],
    ['http://blog.example.org/a', undefined, undefined],
    ['no address', undefined, undefined],
  ])('%j, with the label’s address %j, points to %j', (text, labelled, expected) => {
    expect(linkIn(text, labelled)).toBe(expected)
  })
})

describe('a draft of a message', () => {
  const begun = (
    text: string,
    fetched: NoteFile | undefined | Error,
    { file, link }: { file?: { name: string; address: string }; link?: string } = {},
  ) => {
    const fetchText = vi.fn(async () => {
      if (fetched instanceof Error) throw fetched
      return fetched
    })
    const collaborators = { library: chat.library, read: chat.readNote, fetchText }
    const result = begunBy(
      text,
      { ...(file && { file }), ...(link && { link }) },
      { ...collaborators, patienceMs: PATIENCE_MS },
    )
    return { result, fetchText }
  }

  it('with a link to a post knows the talk and the KubeCon from the page, and takes none of its words', async () => {
    const { result } = begun('Worth reading: https://blog.example.org/recap', POST)
    const { fields, source, remark } = await result
    expect(fields).toMatchObject({
      session: expect.stringMatching(/^session\//),
      edition: 'eu-2021',
      url: 'https://blog.example.org/recap',
      text: 'Worth reading:',
    })
    expect(source).toContain('Nora Feld')
    expect(source).toContain('The successor of Ingress')
    expect([remark, JSON.stringify(fields).includes('successor')]).toEqual([pointed.page, false])
  })

  it('says that the page could not be read, and keeps what was written', async () => {
    for (const gone of [undefined, new Error('away')]) {
      const { result } = begun('Worth reading: https://blog.example.org/recap', gone)
      expect(await result).toMatchObject({
        remark: pointed.noPage,
        fields: { text: 'Worth reading: https://blog.example.org/recap' },
      })
    }
  })

  it('waits for no page longer than a form may take to open', async () => {
    const never = {
      library: chat.library,
      read: chat.readNote,
      fetchText: () => new Promise<never>(() => {}),
    }
    expect((await begunBy('https://blog.example.org/slow', {}, { ...never, patienceMs: 1 })).remark).toBe(
      pointed.noPage,
    )
  })

  it('fetches nothing where the address names its talk, is of the chat or of a network, or words are told', async () => {
    const recording = chat.library().sessions.find(({ recording }) => recording?.startsWith('https:'))
    for (const text of [
      `${recording?.recording} ${recording?.title}`,
      'https://acme.slack.com/archives/C012/p1700',
      'https://wiki.corp/kubecon',
      'Gateway API was shown by Rob Scott. It has roles for three kinds of people.',
    ]) {
      const { result, fetchText } = begun(text, POST)
      expect([(await result).remark, fetchText.mock.calls.length]).toEqual([undefined, 0])
    }
    const { result, fetchText } = begun('the wiki', POST, { link: 'https://wiki.corp/kubecon' })
    expect([(await result).fields.url, fetchText.mock.calls.length]).toEqual([undefined, 0])
  })

  it('with a file has its words after those of the message, without private parts', async () => {
    const file = { name: 'message.txt', address: 'https://cdn.example.org/message.txt' }
    const text = 'At KubeCon EU 2021 turnips were watered. Ask ada@example.org for more.'
    const { result, fetchText } = begun('From my notes:', { name: 'post.txt', text }, { file })
    const { fields, taken } = await result
    expect(fetchText).toHaveBeenCalledExactlyOnceWith(file.address)
    expect(fields).toMatchObject({
      edition: 'eu-2021',
      text: expect.stringMatching(/^From my notes:\n\nAt KubeCon/),
    })
    expect([fields.text.includes('ada@'), taken]).toEqual([false, ['an e-mail address']])
  })

  it('with a file that is too long says that only its beginning was taken', async () => {
    const file = { name: 'message.txt', address: 'https://cdn.example.org/message.txt' }
    const { result } = begun('', { name: 'post.txt', text: 'Turnips were watered. '.repeat(400) }, { file })
    const { remark } = await result
    expect(remark).toBe(NOTE_WORDS.cut(2_793, 'Turnips were watered. '.repeat(400).trim().length))
  })

  it('with a file that cannot be read asks for its text', async () => {
    const file = { name: 'message.txt', address: 'https://cdn.example.org/message.txt' }
    expect((await begun('See below', undefined, { file }).result).remark).toBe(pointed.noFile)
  })
})
