// One store, two replicas with a folder and a library of their own: who decides on one decides for both. issue 17, point 7
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { isTold } from '../../../src/conversation/notes/made-on.ts'
import type { Doer, NoteFields } from '../../../src/domain/drafts/draft.ts'
import { textOf } from '../../../src/domain/text/prose.ts'
import { keepInStep } from '../../../src/inbox/keep-in-step.ts'
import type { TellOf } from '../../../src/inbox/keep-told.ts'
import { NOTE_WORDS } from '../../../src/present/notes/note-words.ts'
import type { Library } from '../../../src/query/library/library.ts'
import { keptLog } from '../../digest/world.ts'
import { ADA, BOB, EVE } from '../../drafts/drafts.ts'
import { notesIn } from '../../inbox/notes-in.ts'
import { PATIENCE_MS } from '../../patience.ts'
import { SEED_NOTES } from '../../seed-notes.ts'
import { describePostgres, openPostgres, type StateUnderTest } from '../../store/stores.ts'
import { temporaryFolder } from '../../store/temporary-folder.ts'
import { type Chat, now, openChat, wordsIn } from './chat.ts'
import { approve, openedBy as openedIn, sentCorrection, sentNote, withdraw } from './sent-notes.ts'

const DAN: Doer = { ...EVE, person: 'UDAN' }
const TEXT = 'Turnips scale well when they are watered by an operator.'

const PIA = `---
title: Notes of Pia Extra
edition: eu-2021
author: Pia Extra
---

## Talk: Radishes by Road {#radishes}

Radishes travel by road. They took nine days. Nobody ate them.
`

const originals = (library: () => Library) => ({
  isTold: (fields: NoteFields) => isTold(fields, library()),
  areThere: async () => true,
})

interface Replica {
  readonly chat: Chat
  readonly state: StateUnderTest
}

describePostgres('a note from the chat of two replicas', (server) => {
  let first: Replica
  let second: Replica

  async function openReplica(url: string, name: string): Promise<Replica> {
    const state = await openPostgres(url)
    const { drafts: store, lease } = state.state
    const approvers = [EVE, DAN].map(({ platform, person }) => ({ platform, person }))
    const follow = (folder: string, send: TellOf) =>
      keepInStep({
        ...{ folder, store, lease, holder: name, send, now, log: keptLog().log },
        notes: originals(() => (name === 'firstone' ? first : second).chat.library()),
        titleOf: ({ fields: { title = '' } }) => title,
        toldThatItWaits: () => [],
        pace: { everyMs: 20, firstPauseMs: 20 },
      })
    const notes = [...SEED_NOTES.split(':'), extra]
    const replica = { store, name, follow }
    return { state, chat: await openChat(approvers, replica, undefined, undefined, notes) }
  }

  /** Both read the same folders of notes. */
  let extra: string
  beforeEach(async () => {
    extra = join(temporaryFolder(), 'extra')
    mkdirSync(extra)
    writeFileSync(join(extra, 'pia.md'), PIA)
    const url = await server().database()
    first = await openReplica(url, 'firstone')
    second = await openReplica(url, 'otherone')
  })
  afterEach(async () => {
    for (const { chat, state } of [first, second]) {
      await chat.close()
      await state.close()
    }
  })

  /** Written, filled in and sent on the first replica. */
  async function sent(): Promise<void> {
    const { form } = await first.chat.command({ kind: 'write', text: TEXT }, ADA)
    if (form?.kind !== 'fields') throw new Error('no form came')
    const { id, revision } = form
    const fields = { edition: 'eu-2021', title: 'Turnips at scale', speakers: 'Maria Keller', text: TEXT }
    const { message } = await first.chat.command({ kind: 'fill', id, revision, fields }, ADA)
    await first.chat.press('send', message, ADA)
  }

  /** The first of what `drafts` lists there, opened. */
  const openedBy = async ({ chat }: Replica, by: Doer) =>
    (await chat.press('open', (await chat.command({ kind: 'list' }, by)).message, by)).message

  /** Folders follow within milliseconds here; what they hold is read as the watcher would. */
  async function answers({ chat }: Replica, wanted: boolean): Promise<void> {
    const isAnswered = async () => {
      await chat.reread()
      return (await chat.ask('turnips')).includes('watered by an operator')
    }
    await expect.poll(isAnswered, { timeout: PATIENCE_MS }).toBe(wanted)
  }

  it('is answered by both once one has approved it, and by neither once the other has withdrawn it', async () => {
    await sent()
    await answers(first, false)
    await second.chat.press('approve', await openedBy(second, EVE), EVE)
    await answers(second, true)
    await answers(first, true)
    await first.chat.press('withdraw', await openedBy(first, ADA), ADA)
    await answers(first, false)
    await answers(second, false)
    expect([first, second].map(({ chat }) => notesIn(chat.folder))).toEqual([[], []])
  })

  it('is withdrawn on one with its corrections on the other, approved or waiting', async () => {
    const { id: note } = await sentNote(first.chat)
    await approve(second.chat, note)
    await answers(second, true)
    const approved = await sentCorrection(second.chat, `chat-${note}/talk`, (text) => `${text} Twice.`, BOB)
    await approve(second.chat, approved.id)
    await answers(first, true)
    const waits = await sentCorrection(second.chat, `chat-${note}/talk`, (text) => `${text} By hand.`, BOB)
    const seen = await openedIn(second.chat, waits.id, EVE)
    await withdraw(first.chat, note, ADA)
    expect(wordsIn((await second.chat.press('approve', seen, EVE)).message)).toBe(NOTE_WORDS.fallen)
    await answers(first, false)
    await answers(second, false)
    const told = () => [...first.chat.told, ...second.chat.told].map(({ message }) => message.fallback)
    const fell = NOTE_WORDS.told.fall('Turnips at scale')
    await expect.poll(() => told().filter((one) => one === fell).length, { timeout: PATIENCE_MS }).toBe(2)
  })

  const radishes = ({ chat }: Replica) =>
    (chat.library().corpus.talks.get('pia/radishes')?.sentences ?? [])
      .map(({ prose }) => textOf(prose))
      .join(' ')
  const tells = (replica: Replica, words: string) =>
    expect
      .poll(async () => replica.chat.reread().then(() => radishes(replica)), { timeout: PATIENCE_MS })
      .toBe(words)

  it('of different sentences, approved on either, both live on both, and one that is withdrawn leaves the other', async () => {
    const days = await sentCorrection(first.chat, 'pia/radishes', (text) => text.replace('nine', 'four'), ADA)
    const eaten = await sentCorrection(
      second.chat,
      'pia/radishes',
      (text) => text.replace('Nobody', 'We'),
      BOB,
    )
    await approve(first.chat, days.id)
    await tells(second, 'Radishes travel by road. They took four days. Nobody ate them.')
    await approve(second.chat, eaten.id, DAN)
    for (const replica of [first, second])
      await tells(replica, 'Radishes travel by road. They took four days. We ate them.')
    await withdraw(second.chat, days.id, ADA)
    for (const replica of [first, second])
      await tells(replica, 'Radishes travel by road. They took nine days. We ate them.')
  })

  it('whose file is taken out takes its corrections along, on both', async () => {
    const days = await sentCorrection(first.chat, 'pia/radishes', (text) => text.replace('nine', 'four'), ADA)
    await approve(first.chat, days.id)
    const waits = await sentCorrection(second.chat, 'pia/radishes', (text) => `${text} Sadly.`, BOB)
    for (const replica of [first, second])
      await tells(replica, 'Radishes travel by road. They took four days. Nobody ate them.')
    rmSync(join(extra, 'pia.md'))
    for (const replica of [first, second]) await tells(replica, '')
    const states = async () => [...(await first.chat.store.states([days.id, waits.id])).values()]
    await expect.poll(states, { timeout: PATIENCE_MS }).toEqual(['withdrawn', 'withdrawn'])
    const left = () => [first, second].map(({ chat }) => notesIn(chat.folder))
    await expect.poll(left, { timeout: PATIENCE_MS }).toEqual([[], []])
    const told = () => [...first.chat.told, ...second.chat.told].map(({ message }) => message.fallback)
    const lost = NOTE_WORDS.told.lose('Radishes by Road')
    await expect.poll(() => told().filter((one) => one === lost).length, { timeout: PATIENCE_MS }).toBe(2)
  })

  it('is approved once where two approvers press at once, each on another replica', async () => {
    await sent()
    const [eves, dans] = [await openedBy(first, EVE), await openedBy(second, DAN)]
    const before = [first.chat.told.length, second.chat.told.length] as const
    const replies = await Promise.all([
      first.chat.press('approve', eves, EVE),
      second.chat.press('approve', dans, DAN),
    ])
    const said = replies.map(({ message }) => wordsIn(message))
    expect(said.filter((words) => words.includes(NOTE_WORDS.done.approve))).toHaveLength(1)
    expect(said.filter((words) => words.includes(NOTE_WORDS.late))).toHaveLength(1)
    const told = [...first.chat.told.slice(before[0]), ...second.chat.told.slice(before[1])]
    expect(told.map(({ to }) => 'person' in to && to.person)).toEqual(['UADA'])
    await answers(first, true)
    await answers(second, true)
    expect([first, second].map(({ chat }) => notesIn(chat.folder).length)).toEqual([1, 1])
  })
})
