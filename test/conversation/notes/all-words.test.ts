// Every word that will be published is seen before it is sent and before it is approved, on both platforms.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderMessage as onDiscord } from '../../../src/adapters/discord/render.ts'
import { renderMessage as onSlack } from '../../../src/adapters/slack/render.ts'
import type { Message } from '../../../src/domain/answers/message.ts'
import { lengthSeen } from '../../../src/domain/text/cut.ts'
import { NOTE_WORDS } from '../../../src/present/notes/note-words.ts'
import { ADA, EVE } from '../../drafts/drafts.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { type Chat, openChat, pressesIn } from './chat.ts'

let chat: Chat
beforeEach(async () => {
  chat = await openChat([{ platform: 'slack', person: 'UEVE' }])
})
afterEach(() => chat.close())

const SHORT = Array.from({ length: 12 }, (_, at) => `Turnip number ${at} was watered by an operator.`).join(
  ' ',
)
const LONG = Array.from({ length: 90 }, (_, at) => `Row ${at}: turnips & leeks.`).join('\n\n')
const MARKS = Array.from({ length: 200 }, (_, at) => `*t${at}* <b_${at}> #x`).join(' ')
const SCRIPTS = Array.from(
  { length: 150 },
  (_, at) => `第${at}行は蕪です🥕。https://example.org/蕪${at}`,
).join(' ')

/** Words alone: how signs are written is each platform's own. */
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const seenOn = {
  slack: (message: Message) => visibleText({ blocks: onSlack(message).blocks }),
  discord: (message: Message) => visibleText({ components: onDiscord(message).components }),
} as const

/** What of the draft's words is not read, one after the other. */
function unseen(text: string, shown: string): readonly string[] {
  const read = ` ${wordsOf(decodeURI(shown)).join(' ')} `
  // Where no blanks part words, one may go on in the next paragraph.
  const together = read.replaceAll(' ', '')
  return wordsOf(text).filter(
    (word) => !read.includes(` ${word} `) && !(/\p{sc=Han}/u.test(word) && together.includes(word)),
  )
}

describe.each([
  ['twelve sentences', SHORT],
  ['many short paragraphs', LONG],
  ['signs that platforms escape', MARKS],
  ['other scripts and addresses', SCRIPTS],
])('a note of %s', (_, text) => {
  it.each(['slack', 'discord'] as const)(
    'is seen whole on %s by its author and by its approver',
    async (on) => {
      const { form } = await chat.command({ kind: 'write', text: 'Turnips.' }, ADA)
      const fields = {
        ...{
          edition: 'eu-2021',
          title: 'Turnips at scale '.repeat(8),
          speakers: 'Maria Keller, '.repeat(12),
        },
        ...{ text, name: 'Ada L.' },
      }
      const { message: mine } = await chat.command(
        { kind: 'fill', id: form?.id ?? '', revision: 1, fields },
        ADA,
      )
      const kept = (await chat.store.of(form?.id ?? ''))?.fields.text ?? ''
      expect(kept.length).toBeGreaterThan(500)
      if (kept.length < text.length)
        expect(seenOn[on](mine)).toContain(NOTE_WORDS.cut(lengthSeen(kept), lengthSeen(text)))
      expect(unseen(kept, seenOn[on](mine))).toEqual([])
      await chat.press('send', mine, ADA)
      const { message: seen } = await chat.press('open', chat.told.at(-1)?.message ?? mine, EVE)
      expect(unseen(kept, seenOn[on](seen))).toEqual([])
      const read = await readThrough(seen)
      expect(read.map((message) => seenOn[on](message)).join('\n')).toContain('Turnips.')
    },
  )
})

/** An approver turns the pages until they can approve. */
async function readThrough(first: Message): Promise<readonly Message[]> {
  const read = [first]
  for (;;) {
    const last = read.at(-1) ?? first
    if (pressesIn(last).some(({ kind }) => kind === 'approve')) return read
    read.push((await chat.press('source', last, EVE)).message)
  }
}

describe.each([
  ['a source that fills a page', SHORT, LONG.slice(0, 2_500)],
  ['a source of several pages', LONG, LONG + MARKS],
  ['a short text of a long source', 'Turnips.', LONG.repeat(3)],
  ['signs that platforms escape', MARKS, MARKS],
  ['other scripts', SCRIPTS, SCRIPTS.repeat(2)],
])('%s', (_, text, source) => {
  it.each(['slack', 'discord'] as const)('is read whole on %s before anybody can approve', async (on) => {
    const { form } = await chat.command({ kind: 'write', text: source }, ADA)
    const fields = { edition: 'eu-2021', title: 'Turnips at scale', speakers: 'Maria Keller', text }
    const { message: mine } = await chat.command(
      { kind: 'fill', id: form?.id ?? '', revision: 1, fields },
      ADA,
    )
    await chat.press('send', mine, ADA)
    const { message: seen } = await chat.press('open', chat.told.at(-1)?.message ?? mine, EVE)
    const read = await readThrough(seen)
    const words = read.map((message) => seenOn[on](message)).join('\n')
    const draft = await chat.store.of(form?.id ?? '')
    expect(draft?.source.length).toBeGreaterThan(Math.min(source.length, 5_000) - 100)
    expect(unseen(draft?.source ?? '', words)).toEqual([])
    expect(unseen(draft?.fields.text ?? '', words)).toEqual([])
    expect(words).not.toMatch(/and \d+ more/)
    const { message: back } = await chat
      .press('open', read.at(-1) ?? seen, EVE)
      .catch(() => ({ message: seen }))
    expect(seenOn[on](back)).toBe(seenOn[on](seen))
    await chat.press('approve', read.at(-1) ?? seen, EVE)
    expect((await chat.store.of(form?.id ?? ''))?.state).toBe('approved')
  })
})

it('says how much of a text that is too long was taken', async () => {
  const { message, form } = await chat.command({ kind: 'write', text: 'Turnips scale. '.repeat(600) }, ADA)
  const said = /first 2,\d{3} of its 8,999 characters/
  expect(seenOn.slack(message)).toMatch(said)
  expect(form?.kind === 'fields' && form.remark).toMatch(said)
})

it('says on the card, and where others read it, what kinds were left out', async () => {
  const { alone: _, ...inPublic } = ADA
  for (const by of [ADA, inPublic]) {
    const { message } = await chat.command({ kind: 'write', text: 'Ask ada@example.org.' }, by)
    expect(seenOn.slack(message)).toContain(NOTE_WORDS.taken(['an e-mail address']))
  }
  const { form } = await chat.command({ kind: 'write', text: 'Turnips.' }, ADA)
  const fields = { edition: 'eu-2021', title: 'Turnips', text: 'Ask ada@example.org.' }
  const { message } = await chat.command({ kind: 'fill', id: form?.id ?? '', revision: 1, fields }, ADA)
  expect(seenOn.discord(message)).toContain(NOTE_WORDS.taken(['an e-mail address']))
})
