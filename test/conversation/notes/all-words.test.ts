// Every word that will be published is seen before it is sent and before it is approved, on both platforms.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { renderMessage as onDiscord } from '../../../src/adapters/discord/render.ts'
import { renderMessage as onSlack } from '../../../src/adapters/slack/render.ts'
import type { Message } from '../../../src/domain/answers/message.ts'
import { lengthSeen } from '../../../src/domain/text/cut.ts'
import { NOTE_WORDS } from '../../../src/present/notes/note-words.ts'
import { ADA, EVE } from '../../drafts/drafts.ts'
import { visibleText } from '../../standins/visible-text.ts'
import { type Chat, openChat } from './chat.ts'

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
  const missing: string[] = []
  for (const word of wordsOf(text)) if (!read.includes(` ${word} `)) missing.push(word)
  return missing
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
      expect(seenOn[on](seen)).toContain(NOTE_WORDS.presses.approve)
    },
  )
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
