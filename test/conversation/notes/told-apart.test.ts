// What people read of drafts and of notes to correct: which is which, and what became of what they did.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../../src/domain/answers/message.ts'
import type { NoteFields } from '../../../src/domain/drafts/draft.ts'
import { KEPT_DAYS } from '../../../src/drafts/kept-days.ts'
import { NOTE_WORDS } from '../../../src/present/notes/note-words.ts'
import { ADA, BOB, draft, EVE } from '../../drafts/drafts.ts'
import { SEED_NOTES } from '../../seed-notes.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { type Chat, openChat, wordsIn } from './chat.ts'
import { approve, FIELDS, formOf, openedBy, sentCorrection, sentNote } from './sent-notes.ts'

const RECORDING = 'https://www.youtube.com/watch?v=QQQQqqqq123'
const noteBy = (author: string, edition: string, text: string): string =>
  `---\ntitle: Notes of ${author}\nedition: ${edition}\nauthor: ${author}\n---\n\n## Talk: Quinces Together {#quinces}\n\nSpeakers: Emma Fuchs\nRecording: ${RECORDING}\n\n${text}\n`

let chat: Chat
beforeEach(async () => {
  const extra = join(temporaryFolder(), 'extra')
  mkdirSync(extra)
  writeFileSync(join(extra, 'ann.md'), noteBy('Ann Twin', 'eu-2021', 'Ann liked the quinces.'))
  writeFileSync(join(extra, 'bob.md'), noteBy('Bob Twin', 'eu-2021', 'Bob disliked the quinces.'))
  const folders = [...SEED_NOTES.split(':'), extra]
  chat = await openChat([{ platform: 'slack', person: 'UEVE' }], undefined, undefined, undefined, folders)
})
afterEach(() => chat.close())

const descriptions = ({ pieces }: Message): readonly string[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'choices' ? piece.choices.map(({ description = '' }) => description) : [],
  )
const list = async (of: 'waiting' | 'mine' | 'approved' | undefined, by = EVE) =>
  (await chat.command({ kind: 'list', ...(of && { of }) }, by)).message

/** The form of a correction with these fields, sent in. */
async function filled(noted: string, change: (fields: NoteFields) => Partial<NoteFields>, by = ADA) {
  const form = await formOf(chat, { kind: 'correct', noted }, by)
  const { corrects: _, correctsElse: __, madeOn: ___, comparedWith: ____, ...shown } = form.fields
  const fields = { ...shown, ...change(shown) }
  return (await chat.command({ kind: 'fill', id: form.id, revision: 1, fields }, by)).message
}

describe('in lists', () => {
  it('drafts about the same are told apart: what they are, of which KubeCon, who signs, since when', async () => {
    await sentNote(chat, ADA, { ...FIELDS, name: 'Ada L.' })
    await sentCorrection(chat, 'ann/quinces', (text) => `${text} Very much.`, BOB)
    expect(descriptions(await list('waiting')).toSorted()).toEqual([
      'Correction · KubeCon EU 2021 · 29 Nov, 10:00 UTC',
      'KubeCon EU 2021 · Ada L. · 29 Nov, 10:00 UTC',
    ])
    expect(descriptions(await list('mine', BOB))).toEqual([
      'Correction · KubeCon EU 2021 · 29 Nov, 10:00 UTC · waits for approval',
    ])
  })

  it('an approver with nothing to decide reads that nothing waits', async () => {
    expect(wordsIn(await list('waiting'))).toBe(NOTE_WORDS.noneOf.waiting)
    expect(wordsIn(await list('approved'))).toBe(NOTE_WORDS.noneOf.approved)
    expect(wordsIn(await list(undefined))).toBe(NOTE_WORDS.noneOf.mine)
  })

  it('what is over its time stands in no list, though it was not taken away yet', async () => {
    const now = Date.parse('2026-11-29T10:00:00Z')
    const kept = { author: ADA, state: 'returned' } as const
    await chat.store.add(
      draft({ ...kept, id: 'overtime2222', changedAt: now - (KEPT_DAYS + 1) * 86_400_000 }),
    )
    await chat.store.add(
      draft({ ...kept, id: 'withintime22', changedAt: now - (KEPT_DAYS - 1) * 86_400_000 }),
    )
    expect(descriptions(await list('mine', ADA))).toHaveLength(1)
  })

  it('notes of one talk that may be meant are told apart, also by the address of its recording', async () => {
    for (const noted of ['Quinces Together', RECORDING]) {
      const { message, form } = await chat.command({ kind: 'correct', noted }, ADA)
      expect(form).toBeUndefined()
      expect(descriptions(message)).toEqual([
        'KubeCon EU 2021 · Ann Twin · Notes of Ann Twin',
        'KubeCon EU 2021 · Bob Twin · Notes of Bob Twin',
      ])
    }
  })
})

describe('people are told', () => {
  it('that it is a correction', async () => {
    const { id } = await sentCorrection(chat, 'ann/quinces', (text) => `${text} Very much.`, ADA)
    expect(chat.told.at(-1)?.message.fallback).toBe(NOTE_WORDS.told.waiting('Quinces Together', true))
    expect(NOTE_WORDS.told.waiting('Quinces Together', true)).toContain('a correction of a note about')
    await approve(chat, id)
    expect(chat.told.at(-1)?.message.fallback).toBe(NOTE_WORDS.told.approved('Quinces Together', true))
    const revision = (await chat.store.of(id))?.revision ?? 0
    await chat.command({ kind: 'withdraw', id, revision }, EVE)
    expect(chat.told.at(-1)?.message.fallback).toBe(NOTE_WORDS.told.withdrawn('Quinces Together', true))
  })

  it('of a note that it is a note', async () => {
    const { id } = await sentNote(chat)
    await approve(chat, id)
    expect(chat.told.map(({ message }) => message.fallback).join('')).not.toContain('correction')
  })

  it.each(['return', 'decline'] as const)(
    'nothing by a word of blanks: %s does nothing, and says so',
    async (move) => {
      const { id } = await sentNote(chat)
      const { revision = 0 } = (await chat.store.of(id)) ?? {}
      for (const word of ['   ', '\u200b \u200b', '']) {
        const { message } = await chat.command({ kind: 'word', move, id, revision, word }, EVE)
        expect(wordsIn(message)).toBe(NOTE_WORDS.noWord)
      }
      expect((await chat.store.of(id))?.state).toBe('waiting')
      await chat.command({ kind: 'word', move, id, revision, word: 'Too short.' }, EVE)
      expect(wordsIn(chat.told.at(-1)?.message ?? (await openedBy(chat, id, ADA)))).toContain(
        'Why: “Too short.”',
      )
    },
  )
})

describe('a corrected note', () => {
  it('keeps its place among the notes of the same talk', async () => {
    const credit = async () => /Noted by [^\n]*/.exec(await chat.ask('quinces together'))?.[0]
    expect(await credit()).toBe('Noted by Ann Twin, Bob Twin')
    const { id } = await sentCorrection(chat, 'ann/quinces', (text) => text.replace('liked', 'adored'), ADA)
    await approve(chat, id)
    expect(await credit()).toMatch(/^Noted by Ann Twin.*Bob Twin/)
    expect([...chat.library().corpus.joins.keys()]).toContain('ann/quinces')
  })

  it('that is said to be another talk of the programme has nothing of the talk before it', async () => {
    const session = chat.library().sessions.find(({ recording }) => recording !== undefined)
    if (!session) throw new Error('there is none')
    const message = await filled('ann/quinces', () => ({ session: session.id, edition: session.edition }))
    expect(wordsIn(message)).toContain(`− Recording: ${RECORDING}`)
    await chat.press('send', message, ADA)
    const [waiting] = await chat.store.waiting({ skip: 0, most: 1 })
    await approve(chat, waiting?.id ?? '')
    const talk = chat.library().corpus.talks.get('ann/quinces')
    expect(talk?.title).toBe(session.title)
    expect(talk?.links.map(({ url }) => url)).not.toContain(RECORDING)
    expect(talk?.links.map(({ url }) => url)).toContain(session.recording)
  })

  it('that is called otherwise by a letter keeps its recording', async () => {
    const message = await filled('ann/quinces', () => ({ title: 'Quinces, Together' }))
    expect(wordsIn(message)).not.toContain('− Recording')
  })
})
