// What becomes of drafts that are no notes (yet): listed whole, declined with a word, kept as long as is said, and none of a form
// that nobody sent. issue 17, points 5 and 6
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Doer } from '../../../src/domain/drafts/draft.ts'
import type { NoteForm } from '../../../src/domain/drafts/note-command.ts'
import { NOTE_WORDS } from '../../../src/present/notes/note-words.ts'
import { ADA, BOB, draft, EVE } from '../../drafts/drafts.ts'
import { type Chat, openChat, pressesIn, wordsIn } from './chat.ts'
import { approve, FIELDS, formOf, openedBy, sentCorrection, sentNote } from './sent-notes.ts'

let chat: Chat
beforeEach(async () => {
  chat = await openChat([{ platform: 'slack', person: 'UEVE' }])
})
afterEach(() => chat.close())

const listFor = async (by: Doer) => (await chat.command({ kind: 'list' }, by)).message
const lastTold = () => chat.told.at(-1)

describe.each([
  ['decline', NOTE_WORDS.told.declined],
  ['return', NOTE_WORDS.told.returned],
] as const)('a draft that an approver does not take: %s', (move, says) => {
  async function notTaken(): Promise<string> {
    const { id } = await sentNote(chat)
    const { form } = await chat.press(move, await openedBy(chat, id, EVE), EVE)
    // Nothing has become of it by the press alone.
    expect((await chat.store.of(id))?.state).toBe('waiting')
    expect(form).toMatchObject({ kind: 'word', move })
    const { revision } = form as NoteForm
    await chat.command({ kind: 'word', move, id, revision, word: 'Who spoke?' }, EVE)
    return id
  }

  it('is its author’s again with its text and the word, and nobody else’s', async () => {
    const id = await notTaken()
    expect(lastTold()).toMatchObject({
      to: { person: 'UADA' },
      message: { fallback: says('Turnips at scale') },
    })
    expect(wordsIn(lastTold()?.message ?? { fallback: '', pieces: [] })).toContain('Who spoke?')
    const seen = wordsIn(await openedBy(chat, id, ADA))
    for (const words of ['Who spoke?', FIELDS.text, 'Turnips at scale']) expect(seen).toContain(words)
    expect(wordsIn(await listFor(ADA))).toContain('Turnips at scale')
    for (const by of [EVE, BOB]) expect(wordsIn(await openedBy(chat, id, by))).not.toContain('urnips')
  })

  it('can be withdrawn by its author, and then nothing of it is kept', async () => {
    const id = await notTaken()
    await chat.press('withdraw', await openedBy(chat, id, ADA), ADA)
    expect(JSON.stringify(await chat.store.of(id))).not.toMatch(/urnips|UADA|Who spoke/)
  })
})

describe('a declined draft', () => {
  async function declined(id: string): Promise<void> {
    const { revision } = (await chat.store.of(id)) ?? draft()
    await chat.command({ kind: 'word', move: 'decline', id, revision, word: 'Not about a talk.' }, EVE)
  }

  it('is begun again from its text, which is then approved', async () => {
    const { id } = await sentNote(chat)
    await declined(id)
    const { form } = await chat.press('again', await openedBy(chat, id, ADA), ADA)
    if (form?.kind !== 'fields') throw new Error('no form came')
    expect(form.id).not.toBe(id)
    expect(form.fields).toMatchObject(FIELDS)
    const { message } = await chat.command(
      { kind: 'fill', id: form.id, revision: 1, fields: form.fields },
      ADA,
    )
    await chat.press('send', message, ADA)
    await approve(chat, form.id)
    expect(await chat.ask('turnips')).toContain('watered by an operator')
  })

  it('of a correction too: it puts right the same', async () => {
    const { id: note } = await sentNote(chat)
    await approve(chat, note)
    const { id } = await sentCorrection(chat, `chat-${note}/talk`, (text) => `${text} Twice.`, BOB)
    await declined(id)
    const { form } = await chat.press('again', await openedBy(chat, id, BOB), BOB)
    if (form?.kind !== 'fields') throw new Error('no form came')
    expect(await chat.store.of(form.id)).toMatchObject({
      builtOn: [note],
      fields: { corrects: `chat-${note}/talk` },
    })
  })

  it('can be begun again by nobody else', async () => {
    const { id } = await sentNote(chat)
    await declined(id)
    for (const by of [BOB, EVE]) {
      const { form } = await chat.command({ kind: 'again', id, revision: 3 }, by)
      expect(form).toBeUndefined()
    }
  })
})

describe('a form that was opened', () => {
  it.each([
    ['on a message', { kind: 'write', text: FIELDS.text, opensForm: true }],
    ['to put something right', { kind: 'correct', noted: '' }],
  ] as const)(
    '%s leaves nothing behind where it is not sent in, and a draft where it is',
    async (_, command) => {
      const [noted] = chat.library().corpus.talks.keys()
      const opening = command.kind === 'correct' ? { ...command, noted: noted ?? '' } : command
      const form = await formOf(chat, opening, ADA)
      expect(wordsIn(await listFor(ADA))).toBe(NOTE_WORDS.noneOf.mine)
      expect(await chat.store.waiting({ skip: 0, most: 9 })).toEqual([])
      await chat.command({ kind: 'send', id: form.id, revision: 1 }, ADA)
      expect((await chat.store.of(form.id))?.state).toBe('begun')
      await chat.command(
        { kind: 'fill', id: form.id, revision: 1, fields: { ...FIELDS, ...form.fields } },
        ADA,
      )
      expect(wordsIn(await listFor(ADA))).toContain(NOTE_WORDS.lists.mine)
    },
  )

  it('takes the place of no draft, however often it is opened', async () => {
    const opens = { kind: 'write', text: FIELDS.text, opensForm: true } as const
    for (let time = 0; time < 25; time++) await formOf(chat, opens, ADA)
    await sentNote(chat)
    expect(await chat.store.countWaiting()).toBe(1)
  })
})

describe('the list of drafts', () => {
  const WAITING = 45
  beforeEach(async () => {
    for (let number = 0; number < WAITING; number++) {
      const id = `abcdefgh${String(number)
        .padStart(4, '0')
        .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`
      const of = {
        id,
        author: { platform: 'slack', person: `U${number % 3}` },
        changedAt: number + 1,
      } as const
      const fields = { edition: 'eu-2021', title: `Note ${number}.`, text: 'x' }
      await chat.store.add(draft({ ...of, fields }))
      await chat.store.replace(draft({ ...of, fields, state: 'waiting', revision: 2 }))
    }
  })

  /** All that can be opened, as somebody turns its pages. */
  async function turned(by: Doer): Promise<readonly string[]> {
    const seen: string[] = []
    let line: string | undefined = 'drafts'
    while (line !== undefined) {
      const request = await chat.typed(line, by)
      seen.push(
        ...wordsIn(request)
          .split('\n')
          .filter((row) => row.startsWith('Note ')),
      )
      line = undefined
      for (const piece of request.pieces)
        if (piece.kind === 'buttons')
          for (const { action } of piece.buttons) if (action.kind === 'ask') line = action.question
    }
    return seen
  }

  it('shows approvers all that wait, the oldest first, page by page', async () => {
    expect(await turned(EVE)).toEqual(Array.from({ length: WAITING }, (_, number) => `Note ${number}.`))
  })

  it('shows authors all of their own, the newest first, and nothing of others', async () => {
    const own: Doer = { platform: 'slack', person: 'U1', alone: true }
    expect(await turned(own)).toEqual(
      Array.from({ length: WAITING / 3 }, (_, number) => `Note ${WAITING - 2 - 3 * number}.`),
    )
  })

  it('says where a page is no more', async () => {
    const { message } = await chat.command({ kind: 'list', of: 'waiting', page: 9 }, EVE)
    expect(wordsIn(message)).toBe(NOTE_WORDS.noneThere)
  })
})

describe('an approver', () => {
  it('is told why they cannot approve what they wrote themselves, where another could', async () => {
    await chat.close()
    chat = await openChat(['UEVE', 'UDAN'].map((person) => ({ platform: 'slack', person })))
    const { id, message } = await sentNote(chat, EVE)
    expect(wordsIn(message)).toContain(NOTE_WORDS.anotherApproves)
    expect(pressesIn(message).map(({ kind }) => kind)).not.toContain('approve')
    const revision = (await chat.store.of(id))?.revision ?? 0
    const pressed = await chat.command({ kind: 'approve', id, revision }, EVE)
    expect(wordsIn(pressed.message)).toBe(NOTE_WORDS.anotherApproves)
    const dan: Doer = { ...EVE, person: 'UDAN' }
    expect(wordsIn(await openedBy(chat, id, dan))).not.toContain(NOTE_WORDS.anotherApproves)
  })
})
