import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import type { DraftStore } from '../../src/domain/drafts/draft.ts'
import { fileNameOf } from '../../src/drafts/note-file.ts'
import { keepFolder } from '../../src/inbox/folder.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'
import { draft, EVE } from '../drafts/drafts.ts'
import { temporaryFolder } from '../store/temporary-folder.ts'
import { notesIn } from './notes-in.ts'

let folder: string
let store: DraftStore
beforeEach(() => {
  folder = join(temporaryFolder(), 'inbox')
  store = memoryState().drafts
})

const ID = 'abcdefgh2345'
const approved = draft({
  id: ID,
  revision: 2,
  state: 'approved',
  file: { name: fileNameOf(ID), text: 'the note\n' },
  approver: EVE,
})

async function approve(): Promise<void> {
  await store.add(draft({ id: ID }))
  await store.replace(approved)
}

describe('the folder of notes from the chat', () => {
  it('gets what is approved, whole, and is not made for what is not', async () => {
    await store.add(draft({ id: 'zzzzzzzz2345' }))
    expect(await keepFolder(folder, store)).toEqual({ written: 0, removed: 0, takenOut: [], unknown: [] })
    expect(() => readdirSync(folder)).toThrow('ENOENT')
    await approve()
    expect(await keepFolder(folder, store)).toMatchObject({ written: 1 })
    expect(notesIn(folder)).toEqual([fileNameOf(ID)])
    expect(readFileSync(join(folder, fileNameOf(ID)), 'utf8')).toBe('the note\n')
    expect(await keepFolder(folder, store)).toMatchObject({ written: 0, removed: 0 })
  })

  it('loses what is withdrawn', async () => {
    await approve()
    await keepFolder(folder, store)
    await store.replace({
      ...approved,
      revision: 3,
      state: 'withdrawn',
      file: { name: fileNameOf(ID), text: '' },
    })
    expect(await keepFolder(folder, store)).toMatchObject({ removed: 1 })
    expect(readdirSync(folder)).toEqual([])
  })

  it('is told as it is where it cannot be read, before any note is approved', async () => {
    writeFileSync(folder, 'a file in its place')
    await expect(keepFolder(folder, store)).rejects.toThrow('ENOTDIR')
  })

  it('is told as it is where the system never lets one be made', async () => {
    await approve()
    await expect(keepFolder('/proc/x', store)).rejects.toThrow('nothing can be written in /proc')
  })

  it('keeps files of others, and those that the store does not know', async () => {
    mkdirSync(folder)
    for (const name of ['mine.md', fileNameOf('qqqqqqqq2345')]) writeFileSync(join(folder, name), 'x')
    expect(await keepFolder(folder, store)).toEqual({
      written: 0,
      removed: 0,
      takenOut: [],
      unknown: [fileNameOf('qqqqqqqq2345')],
    })
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('does not write again what somebody has taken out of it', async () => {
    await approve()
    await keepFolder(folder, store)
    rmSync(join(folder, fileNameOf(ID)))
    for (let time = 0; time < 2; time++)
      expect(await keepFolder(folder, store)).toMatchObject({ written: 0, takenOut: [ID] })
    expect(notesIn(folder)).toEqual([])
  })

  it.each([
    ['the folder is gone with all that is in it', () => rmSync(folder, { recursive: true })],
    [
      'its disk is another, and empty',
      () => {
        rmSync(folder, { recursive: true })
        mkdirSync(folder)
      },
    ],
  ])('is filled again where %s', async (_, lose) => {
    await approve()
    await keepFolder(folder, store)
    lose()
    expect(await keepFolder(folder, store)).toMatchObject({ written: 1, takenOut: [] })
    expect(notesIn(folder)).toEqual([fileNameOf(ID)])
  })

  it('remembers what an older version has written', async () => {
    await approve()
    mkdirSync(folder)
    writeFileSync(join(folder, fileNameOf(ID)), 'the note\n')
    await keepFolder(folder, store)
    rmSync(join(folder, fileNameOf(ID)))
    expect(await keepFolder(folder, store)).toMatchObject({ takenOut: [ID] })
  })

  it('sweeps away what a process that died was writing', async () => {
    mkdirSync(folder)
    writeFileSync(join(folder, `.${fileNameOf(ID)}.4711`), 'the no')
    await approve()
    await keepFolder(folder, store)
    expect(notesIn(folder)).toEqual([fileNameOf(ID)])
  })
})
