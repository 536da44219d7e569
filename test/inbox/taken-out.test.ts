// A file that the operator takes out of the folder of notes: PRIVACY.md says that it leaves the answers, and it does so everywhere.
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import type { DraftStore } from '../../src/domain/drafts/draft.ts'
import { elapsedHere } from '../../src/domain/leaps.ts'
import { fileNameOf } from '../../src/drafts/note-file.ts'
import { type KeepingInStep, keepInStep } from '../../src/inbox/keep-in-step.ts'
import { writtenInto } from '../../src/inbox/written-files.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { keptLog } from '../digest/world.ts'
import { draft, EVE } from '../drafts/drafts.ts'
import { PATIENCE_MS } from '../patience.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { notesIn } from './notes-in.ts'

const ID = 'abcdefgh2345'
const NAME = fileNameOf(ID)
const open: KeepingInStep[] = []
afterEach(async () => {
  for (const one of open.splice(0)) await one.stop()
})

function setUp() {
  const { drafts: store, lease } = memoryState()
  const told: string[] = []
  const replica = (holder: string, { everyMs = 20, elapsed = elapsedHere } = {}) => {
    const folder = join(temporaryFolder(), 'inbox')
    const { log, said } = keptLog()
    const step = keepInStep({
      ...{ folder, store, lease, holder, log, elapsed, now: Date.now },
      titleOf: ({ fields: { title = '' } }) => title,
      toldThatItWaits: () => [],
      async send(to, { state, news, about }) {
        told.push(`${'person' in to ? to.person : to.id} ${state} ${news} ${about}`)
        return { kind: 'posted', messageId: '1' }
      },
      pace: { everyMs, firstPauseMs: 20 },
    })
    open.push(step)
    return { folder, said, step }
  }
  return { store, told, replica }
}

async function approve(store: DraftStore): Promise<void> {
  await store.add(draft({ id: ID }))
  await store.replace(
    draft({
      ...{ id: ID, revision: 2, state: 'approved', file: { name: NAME, text: 'x' }, approver: EVE },
      changedAt: Date.now(),
    }),
  )
}

it('its note is withdrawn for all replicas, and its author is told', async () => {
  const { store, told, replica } = setUp()
  await approve(store)
  const [one, another] = [replica('one'), replica('another')]
  const names = () => [one, another].map(({ folder }) => notesInOrNone(folder))
  await expect.poll(names, { timeout: PATIENCE_MS }).toEqual([[NAME], [NAME]])
  await expect.poll(() => writtenInto(one.folder), { timeout: PATIENCE_MS }).toEqual(new Set([ID]))
  rmSync(join(one.folder, NAME))
  await expect.poll(names, { timeout: PATIENCE_MS }).toEqual([[], []])
  await expect.poll(() => told, { timeout: PATIENCE_MS }).toEqual(['UADA withdrawn takeOut Turnips at scale'])
  expect(await store.of(ID)).toMatchObject({ state: 'withdrawn', author: undefined, file: { text: '' } })
  expect(one.said.filter((line) => line.includes('taken out of NOTES_INBOX'))).toHaveLength(1)
})

it('is taken out only where it stays away: an editor that saves takes it away for a moment', async () => {
  const { store, replica } = setUp()
  await approve(store)
  let moment = 0
  const { folder, step } = replica('one', { everyMs: 60_000, elapsed: () => moment })
  const state = async () => (await store.of(ID))?.state
  await step.moved()
  rmSync(join(folder, NAME))
  await step.moved()
  writeFileSync(join(folder, NAME), 'saved')
  await step.moved()
  moment += 60_000
  rmSync(join(folder, NAME))
  await step.moved()
  moment += 59_999
  await step.moved()
  expect(await state()).toBe('approved')
  moment += 1
  await step.moved()
  expect(await state()).toBe('withdrawn')
})

function notesInOrNone(folder: string): readonly string[] {
  try {
    return notesIn(folder)
  } catch {
    return []
  }
}
