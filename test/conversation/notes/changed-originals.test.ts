// What becomes of a correction where the operator changes, or takes away, the file of what it puts right.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Doer } from '../../../src/domain/drafts/draft.ts'
import { textOf } from '../../../src/domain/text/prose.ts'
import { NOTE_WORDS } from '../../../src/present/notes/note-words.ts'
import { ADA, BOB, EVE } from '../../drafts/drafts.ts'
import { notesIn } from '../../inbox/notes-in.ts'
import { SEED_NOTES } from '../../seed-notes.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { type Chat, openChat, pressesIn, wordsIn } from './chat.ts'
import { approve, openedBy, sentCorrection, withdraw } from './sent-notes.ts'

const PIA = `---
title: Notes of Pia Extra
edition: eu-2021
author: Pia Extra
---

## Talk: Radishes by Road {#radishes}

Speakers: Maria Keller

Radishes travel by road. They took nine days. Nobody ate them.
`
const RADISHES = 'pia/radishes'
const NINE = (text: string) => text.replace('nine', 'four')

let chat: Chat
let extra: string
beforeEach(async () => {
  extra = join(temporaryFolder(), 'extra')
  mkdirSync(extra)
  writeFileSync(join(extra, 'pia.md'), PIA)
  chat = await openChat([{ platform: 'slack', person: 'UEVE' }], undefined, undefined, undefined, [
    ...SEED_NOTES.split(':'),
    extra,
  ])
})
afterEach(() => chat.close())

const written = async (text: string) => {
  writeFileSync(join(extra, 'pia.md'), text)
  await chat.reread()
}
const takenOut = async () => {
  rmSync(join(extra, 'pia.md'))
  await chat.reread()
}
const told = (by: Doer) =>
  chat.told.flatMap(({ to, message }) =>
    'person' in to && to.person === by.person ? [message.fallback] : [],
  )
/** What is told of them. */
const words = () =>
  (chat.library().corpus.talks.get(RADISHES)?.sentences ?? []).map(({ prose }) => textOf(prose)).join(' ')
const stateOf = async (id: string) => (await chat.store.of(id))?.state

describe('a note whose file is taken out', () => {
  it('takes its corrections along, approved and waiting: no word of it is left, and their authors are told', async () => {
    const approved = await sentCorrection(chat, RADISHES, NINE, ADA)
    await approve(chat, approved.id)
    const onIt = await sentCorrection(chat, RADISHES, (text) => `${text} Sadly.`, BOB)
    expect(words()).toContain('four days')
    await chat.follows()
    await takenOut()
    // The answers are the first to follow.
    expect(await chat.ask('radishes')).not.toMatch(/four days|Pia/)
    await chat.follows()
    await chat.tellLeft()
    expect([await stateOf(approved.id), await stateOf(onIt.id)]).toEqual(['withdrawn', 'withdrawn'])
    expect(notesIn(chat.folder)).toEqual([])
    for (const { id } of [approved, onIt])
      expect(JSON.stringify(await chat.store.of(id))).not.toMatch(/four days|Sadly|UADA|UBOB/)
    expect(told(ADA)).toContain(NOTE_WORDS.told.lose('Radishes by Road'))
  })

  it('leaves corrections of other notes as they are, and those of which this replica never saw the note', async () => {
    const other = [...chat.library().corpus.talks.values()].find(({ note }) => note !== 'pia')?.id ?? ''
    const { id } = await sentCorrection(chat, other, (text) => `${text} Indeed.`, ADA)
    await approve(chat, id)
    await takenOut()
    const { id: unseen } = await sentCorrection(chat, other, (text) => `${text} Too.`, BOB)
    const draft = await chat.store.of(unseen)
    if (!draft) throw new Error('no draft')
    const { correctsElse: _, ...fields } = draft.fields
    await chat.store.replace({
      ...draft,
      revision: draft.revision + 1,
      fields: { ...fields, corrects: RADISHES },
    })
    await chat.follows()
    await chat.follows()
    expect([await stateOf(id), await stateOf(unseen)]).toEqual(['approved', 'waiting'])
  })

  it('has a correction that waits not be approved: nothing of it is offered', async () => {
    const { id } = await sentCorrection(chat, RADISHES, NINE, ADA)
    await takenOut()
    const seen = await openedBy(chat, id, EVE)
    expect(wordsIn(seen)).toContain(NOTE_WORDS.ofNothing)
    expect(pressesIn(seen).map(({ kind }) => kind)).not.toContain('approve')
  })
})

describe('a note that is longer than the form', () => {
  const SENTENCES = Array.from(
    { length: 90 },
    (_, at) => `Bed ${at} holds ${at + 3} beets that somebody counted by hand.`,
  )
  const told = () =>
    (chat.library().corpus.talks.get(RADISHES)?.sentences ?? []).map(({ prose }) => textOf(prose))
  const part = async (which: number, change: (text: string) => string, by: Doer) => {
    const { form } = await chat.command({ kind: 'correct', noted: RADISHES, part: which }, by)
    if (form?.kind !== 'fields') throw new Error('no form came')
    const { corrects: _, correctsElse: __, madeOn: ___, comparedWith: ____, ...shown } = form.fields
    const fields = { ...shown, text: change(shown.text) }
    const { message } = await chat.command({ kind: 'fill', id: form.id, revision: 1, fields }, by)
    await chat.press('send', message, by)
    return form.id
  }

  it('is put right part by part: each holds its part alone, and all of them live, also where the note changes', async () => {
    await written(PIA.replace(/Radishes travel.*/, SENTENCES.join(' ')))
    expect(told()).toHaveLength(90)
    const last = await part(2, (text) => text.replace('Bed 70 holds 73', 'Bed 70 holds 7'), ADA)
    const first = await part(1, (text) => `${text.replace('Bed 3 holds 6', 'Bed 3 holds 9')}\n\nSo far.`, BOB)
    for (const id of [first, last]) {
      const { message } = await chat.press('source', await openedBy(chat, id, EVE), EVE)
      await chat.press('approve', message, EVE)
    }
    const file = readFileSync(join(chat.folder, `chat-${last}.md`), 'utf8')
    expect(file).toContain('Bed 70 holds 7 beets')
    expect(file).not.toMatch(/Bed 3 holds|So far/)
    const expected = SENTENCES.map((one) =>
      one.replace('Bed 70 holds 73', 'Bed 70 holds 7').replace('Bed 3 holds 6', 'Bed 3 holds 9'),
    )
    expect(told().filter((one) => one !== 'So far.')).toEqual(expected)
    const place = told().indexOf('So far.')
    expect(place).toBeGreaterThan(40)
    expect(place).toBeLessThan(70)
    await written(PIA.replace(/Radishes travel.*/, ['It rained.', ...SENTENCES.toSpliced(20, 1)].join(' ')))
    expect(told().filter((one) => one !== 'So far.')).toEqual(['It rained.', ...expected.toSpliced(20, 1)])
    await withdraw(chat, first, BOB)
    expect(told()).toContain('Bed 3 holds 6 beets that somebody counted by hand.')
    expect(told()).toContain('Bed 70 holds 7 beets that somebody counted by hand.')
  })
})

describe('a note whose file is changed', () => {
  it('is told as it is by now where the correction changes nothing', async () => {
    const { id } = await sentCorrection(chat, RADISHES, NINE, ADA)
    await approve(chat, id)
    await written(PIA.replace('Nobody', 'Everybody').replace('Maria Keller', 'Emma Fuchs'))
    const answer = words()
    expect(answer).toContain('four days')
    expect(answer).toContain('Everybody ate them')
    expect(await chat.ask('radishes')).toContain('Emma Fuchs')
    expect(wordsIn(await openedBy(chat, id, ADA))).not.toContain(NOTE_WORDS.overtaken)
  })

  it('is told as it is by now also where the correction changes the same, and the card says so', async () => {
    const { id } = await sentCorrection(chat, RADISHES, NINE, ADA)
    await approve(chat, id)
    await written(PIA.replace('They took nine days', 'They took a boat'))
    const answer = words()
    expect(answer).toContain('They took a boat')
    expect(answer).not.toContain('four days')
    for (const by of [ADA, EVE]) expect(wordsIn(await openedBy(chat, id, by))).toContain(NOTE_WORDS.overtaken)
    await withdraw(chat, id, ADA)
    expect(words()).toContain('They took a boat')
  })

  it.each([
    ['elsewhere', 'Nobody', 'Everybody', NOTE_WORDS.meanwhile.else],
    ['in the same sentence', 'nine', 'twelve', NOTE_WORDS.meanwhile.same],
  ])('while a correction waits is said on its card: %s', async (_, before, now, said) => {
    const { id } = await sentCorrection(chat, RADISHES, NINE, ADA)
    await written(PIA.replace(before, now))
    const seen = await openedBy(chat, id, EVE)
    expect(wordsIn(seen)).toContain(said)
    await chat.press('approve', seen, EVE)
    expect(words()).toContain('four days')
    expect(readFileSync(join(chat.folder, `chat-${id}.md`), 'utf8')).toContain('compared-with: ')
  })
})
