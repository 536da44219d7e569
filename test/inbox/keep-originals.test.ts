// Corrections of what the operator takes out of the folders of notes: when they are withdrawn with it, and when not.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { DraftState, NoteFields } from '../../src/domain/drafts/draft.ts'
import { fileNameOf } from '../../src/drafts/note-file.ts'
import { type KeepingInStep, keepInStep } from '../../src/inbox/keep-in-step.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { keptLog } from '../digest/world.ts'
import { draft, EVE } from '../drafts/drafts.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { notesIn } from './notes-in.ts'

const AWAY_MS = 60_000
const open: KeepingInStep[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

/** What the notes tell, and whether their folders hold any. */
let notes: { ids: readonly string[]; areThere: boolean }
let moment: number
beforeEach(() => {
  notes = { ids: ['pia/radishes', 'pia/beets'], areThere: true }
  moment = 0
})

function setUp() {
  const { drafts: store, lease } = memoryState()
  const told: string[] = []
  const start = (folder = join(temporaryFolder(), 'inbox')) => {
    const { log, said } = keptLog()
    const step = keepInStep({
      ...{ folder, store, lease, holder: folder, log, elapsed: () => moment, now: Date.now },
      notes: {
        isTold: ({ corrects = '', correctsElse = '' }: NoteFields) =>
          notes.ids.includes(correctsElse.split(' ').at(-1) || corrects),
        areThere: async () => notes.areThere,
      },
      titleOf: ({ fields: { title = '' } }) => title,
      toldThatItWaits: () => [],
      async send(_, { news, about, isCorrection }) {
        told.push(`${news} ${about} ${isCorrection}`)
        return { kind: 'posted', messageId: '1' }
      },
      pace: { everyMs: AWAY_MS, firstPauseMs: 20 },
    })
    open.push(step)
    return { folder, said, step }
  }
  const correction = async (id: string, corrects: string, state: DraftState = 'approved', more = {}) => {
    const fields: NoteFields = {
      edition: 'eu-2021',
      title: 'Radishes',
      text: 'Four days.',
      corrects,
      ...more,
    }
    await store.add(draft({ id, fields }))
    const file = { name: fileNameOf(id), text: 'Four days.' }
    const next = { id, fields, revision: 2, state, changedAt: Date.now() } as const
    await store.replace(draft({ ...next, ...(state === 'approved' && { approver: EVE }), file }))
  }
  const state = async (id: string) => (await store.of(id))?.state
  /** Looks, and once more after as long as a file may be away. */
  const looksTwice = async (step: KeepingInStep) => {
    await step.moved()
    moment += AWAY_MS
    await step.moved()
  }
  return { store, told, start, correction, state, looksTwice }
}

it('all of them are withdrawn, whatever their state, after it was away for a while; others stay', async () => {
  const { store, told, start, correction, state, looksTwice } = setUp()
  await correction('approved2222', 'pia/radishes')
  await correction('chained22222', 'chat-approved2222/talk', 'waiting', { correctsElse: 'pia/radishes' })
  await correction('written22222', 'pia/radishes', 'written')
  await correction('another22222', 'pia/beets')
  const { folder, said, step } = start()
  await step.moved()
  expect(notesIn(folder)).toHaveLength(2)
  notes.ids = ['pia/beets']
  await step.moved()
  moment += AWAY_MS - 1
  await step.moved()
  expect(await state('approved2222')).toBe('approved')
  await looksTwice(step)
  for (const id of ['approved2222', 'chained22222', 'written22222']) {
    expect(await state(id)).toBe('withdrawn')
    expect(JSON.stringify(await store.of(id))).not.toMatch(/Four days|"fields":.*Radishes/)
  }
  expect(await state('another22222')).toBe('approved')
  await step.stop()
  expect(notesIn(folder)).toEqual([fileNameOf('another22222')])
  expect(told).toEqual(Array(3).fill('lose Radishes true'))
  expect(said.filter((line) => line.includes('taken out of the notes'))).toHaveLength(1)
})

it('one that comes back in time is none that was taken out', async () => {
  const { start, correction, state } = setUp()
  await correction('approved2222', 'pia/radishes')
  const { step } = start()
  await step.moved()
  notes.ids = []
  await step.moved()
  moment += AWAY_MS - 1
  notes.ids = ['pia/radishes']
  await step.moved()
  notes.ids = []
  moment += AWAY_MS - 1
  await step.moved()
  expect(await state('approved2222')).toBe('approved')
})

it('what was taken out while the bot was away is seen by the next that starts', async () => {
  const { start, correction, state, looksTwice } = setUp()
  await correction('approved2222', 'pia/radishes')
  const first = start()
  await first.step.moved()
  await first.step.stop()
  notes.ids = ['pia/beets']
  await looksTwice(start(first.folder).step)
  expect(await state('approved2222')).toBe('withdrawn')
})

it('a start before the folders of notes are filled withdraws nothing', async () => {
  const { start, correction, state, looksTwice } = setUp()
  await correction('approved2222', 'pia/radishes')
  const first = start()
  await first.step.moved()
  await first.step.stop()
  notes = { ids: [], areThere: false }
  const next = start(first.folder)
  await looksTwice(next.step)
  expect(await state('approved2222')).toBe('approved')
  expect(readFileSync(join(first.folder, '.corrected.json'), 'utf8')).toContain('approved2222')
  notes.areThere = true
  await looksTwice(next.step)
  expect(await state('approved2222')).toBe('withdrawn')
})

it('a replica that never had the note withdraws nothing', async () => {
  const { start, correction, state, looksTwice } = setUp()
  await correction('approved2222', 'elsewhere/radishes')
  const { folder, step } = start()
  await looksTwice(step)
  rmSync(join(folder, '.corrected.json'), { force: true })
  await looksTwice(step)
  expect(await state('approved2222')).toBe('approved')
})

it('what is made of a note from the chat follows that note alone', async () => {
  const { start, correction, state, looksTwice } = setUp()
  notes.ids = ['chat-aaaabbbb2222/talk']
  await correction('approved2222', 'chat-aaaabbbb2222/talk')
  const { step } = start()
  await step.moved()
  notes.ids = ['pia/beets']
  await looksTwice(step)
  expect(await state('approved2222')).toBe('approved')
})
