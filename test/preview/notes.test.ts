// Notes are tried on the page as author and as approver, in both looks, by what the platforms' own forms and buttons send.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openPreviewChannel } from '../../src/adapters/preview/channel.ts'
import { type Chat, openChats } from '../../src/adapters/preview/chats.ts'
import { drawForm } from '../../src/adapters/preview/draw/form.ts'
import type { DrawnPress } from '../../src/adapters/preview/draw/press.ts'
import { isForm } from '../../src/adapters/preview/forms.ts'
import type { Sent } from '../../src/adapters/preview/looks.ts'
import { keepPictures } from '../../src/adapters/preview/pictures.ts'
import { toHtml } from '../../src/adapters/preview/tree.ts'
import type { Platform } from '../../src/domain/platforms/platform.ts'
import { NOTE_WORDS } from '../../src/present/notes/note-words.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { openChat } from '../conversation/notes/chat.ts'
import { keptLog } from '../digest/world.ts'

const { presses, done } = NOTE_WORDS

let desk: Awaited<ReturnType<typeof openChat>>
let chats: (id: string) => Chat
beforeEach(async () => {
  desk = await openChat()
  const channel = openPreviewChannel(desk.library, memoryState(), keptLog().log)
  chats = openChats(desk.conversation, channel, keepPictures())
})
afterEach(() => desk.close())

/** The button of this label, as it stands in what the platform would be sent. */
function pressOn(platform: Platform, sent: Sent, label: string): DrawnPress {
  const found: DrawnPress[] = []
  JSON.stringify(JSON.parse(sent[platform]), (_, value) => {
    const text = value?.text?.text ?? value?.label
    if (text === label)
      found.push({ platform, name: value.action_id ?? value.custom_id, value: value.value ?? '' })
    return value
  })
  const [press] = found
  if (!press) throw new Error(`${label} is not offered: ${sent[platform]}`)
  return press
}

const FILLED = {
  slack: { title: 'Turnips at scale', speakers: 'Maria Keller' },
  discord: { title: 'Turnips at scale — Maria Keller' },
} as const

describe.each(['slack', 'discord'] as const)('a note on the page, as on %s', (platform) => {
  it('goes from a line to an approved note, by the form and the buttons that would be sent', async () => {
    const chat = chats('tab')
    const pressed = async (sent: Sent, label: string) => {
      const next = await chat.press(pressOn(platform, sent, label))
      if (next === 'dismissed') throw new Error('it went away')
      return next
    }
    const written = await chat.ask('note: turnips scale well when an operator waters them')
    expect(written.alone).toEqual(['slack', 'discord'])
    expect(written.remark).toContain('only on this page')
    const opened = await pressed(written, presses.form)
    if (!('form' in opened)) throw new Error('no form came')
    expect(isForm(opened.form)).toBe(true)
    const drawn = toHtml(drawForm(opened))
    expect(drawn).not.toContain('is not drawn')
    // Nothing is chosen that nobody chose.
    expect(drawn).toMatch(/name="session"[^>]*><option value="">/)
    expect(drawn).toMatch(/<textarea[^>]*>turnips scale well/)
    const filled = await chat.fill({
      form: opened.form,
      fields: {
        session: 'none',
        edition: 'eu-2021',
        text: 'Turnips scale well.',
        name: '',
        ...FILLED[platform],
      },
    })
    if ('problems' in filled) throw new Error('it was not taken')
    expect(filled.sent[platform]).toContain('Turnips at scale')
    const sent = await pressed(filled.sent, presses.send)
    if ('form' in sent) throw new Error('a form came')
    expect(sent[platform]).toContain(NOTE_WORDS.ownApproval)
    const approved = await pressed(sent, presses.approve)
    expect('form' in approved ? '' : approved[platform]).toContain(done.approve)
  })

  it('is seen in no other tab', async () => {
    const written = await chats('tab').ask('note: turnips scale well when an operator waters them')
    expect((await chats('another').ask('drafts'))[platform]).toContain(NOTE_WORDS.noneOf.mine.slice(0, 20))
    const opened = await chats('another').press(pressOn(platform, written, presses.form))
    expect(JSON.stringify(opened)).toContain(NOTE_WORDS.onlyAuthor)
  })
})
