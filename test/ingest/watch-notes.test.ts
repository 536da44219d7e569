import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { listNotes } from '../../src/ingest/list-notes.ts'
import { createNoteReader } from '../../src/ingest/note-reader.ts'
import { readHere } from '../../src/ingest/read-here.ts'
import { type WatchedFiles, type Watching, watchNotes } from '../../src/ingest/watch-notes.ts'
import { PATIENCE_MS } from '../patience.ts'
import { facts } from './facts.ts'

let folder = ''
let watching: Watching | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubecon-watch-'))
})
afterEach(() => {
  watching?.close()
  rmSync(folder, { recursive: true })
})

const NOTE = '# KubeCon EU 2021\n\n## Ledgers on Ledges - Maria Keller, Blue Harbour\n\nAbout edges.\n'
const PACE = { settleMs: 20, pollMs: 100 }

/** The files as a reading finds them, before and now. */
const files = async (path: string): Promise<WatchedFiles> => {
  const list = async () => (await listNotes([path])).files
  return { listed: await list(), list }
}

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS
  while (!condition()) {
    if (performance.now() > end) throw new Error('nothing happened')
    await pause(10)
  }
}

describe('watching a folder', () => {
  test('an added, a changed and a removed file are each told', async () => {
    let changes = 0
    watching = watchNotes(
      [folder],
      await files(folder),
      async () => {
        changes += 1
      },
      PACE,
    )
    writeFileSync(join(folder, 'a.md'), NOTE)
    await until(() => changes === 1)
    writeFileSync(join(folder, 'a.md'), `${NOTE}More.\n`)
    await until(() => changes === 2)
    rmSync(join(folder, 'a.md'))
    await until(() => changes === 3)
  })

  test('what has changed between the reading and the watch is told too', async () => {
    const before = await files(folder)
    mkdirSync(join(folder, 'deep/er'), { recursive: true })
    writeFileSync(join(folder, 'deep/er/a.md'), NOTE)
    let changes = 0
    watching = watchNotes(
      [folder],
      before,
      async () => {
        changes += 1
      },
      PACE,
    )
    await until(() => changes === 1)
  })

  test('a folder that is not there yet is seen when it comes', async () => {
    let changes = 0
    watching = watchNotes(
      [join(folder, 'later')],
      await files(join(folder, 'later')),
      async () => {
        changes += 1
      },
      PACE,
    )
    mkdirSync(join(folder, 'later'))
    writeFileSync(join(folder, 'later', 'a.md'), NOTE)
    await until(() => changes > 0)
  })

  test('a ConfigMap that swaps its link is seen', async () => {
    for (const name of ['one', 'two']) {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'a.md'), `${NOTE}${name}`)
    }
    symlinkSync(join(folder, 'one'), join(folder, '..data'))
    let changes = 0
    watching = watchNotes(
      [join(folder, '..data')],
      await files(join(folder, '..data')),
      async () => {
        changes += 1
      },
      PACE,
    )
    symlinkSync(join(folder, 'two'), join(folder, '..next'))
    renameSync(join(folder, '..next'), join(folder, '..data'))
    await until(() => changes === 1)
  })

  test('a change while the last one is being read is not lost', async () => {
    let changes = 0
    watching = watchNotes(
      [folder],
      await files(folder),
      async () => {
        changes += 1
        await pause(100)
      },
      PACE,
    )
    writeFileSync(join(folder, 'a.md'), NOTE)
    await until(() => changes === 1)
    writeFileSync(join(folder, 'b.md'), NOTE)
    await until(() => changes === 2)
  })

  test('nothing is told after closing', async () => {
    let changes = 0
    watchNotes(
      [folder],
      await files(folder),
      async () => {
        changes += 1
      },
      PACE,
    ).close()
    writeFileSync(join(folder, 'a.md'), NOTE)
    await pause(250)
    expect(changes).toBe(0)
  })
})

describe('reading again', () => {
  const strict = (edition: string) =>
    `---\ntitle: A note\nedition: ${edition}\n---\n\n## Talk: Ledgers on Ledges {#ledgers}\n\nAbout edges.\n`

  test('a bad file keeps its last good version, and says so', async () => {
    const reader = createNoteReader(facts, readHere('data'))
    const path = join(folder, 'a.md')
    writeFileSync(path, strict('eu-2021'))
    expect((await reader.read([folder])).value.talks.size).toBe(1)
    writeFileSync(path, strict('nowhere'))
    const { value, problems } = await reader.read([folder])
    expect([...value.talks.keys()]).toEqual(['a/ledgers'])
    expect(problems.map(({ text }) => text)).toEqual([
      expect.stringContaining('"nowhere" is not an edition'),
      'its last good version is still in use',
    ])
  })

  test('a file that became binary or too large keeps its last good version', async () => {
    const reader = createNoteReader(facts, readHere('data'))
    writeFileSync(join(folder, 'a.md'), NOTE)
    await reader.read([folder])
    writeFileSync(join(folder, 'a.md'), Buffer.alloc(2_000_000))
    const { value, problems } = await reader.read([folder])
    expect(value.talks.size).toBe(1)
    expect(problems.length).toBeGreaterThan(0)
  })

  test('a removed file is gone, an added one is there', async () => {
    const reader = createNoteReader(facts, readHere('data'))
    writeFileSync(join(folder, 'a.md'), NOTE)
    await reader.read([folder])
    renameSync(join(folder, 'a.md'), join(folder, 'b.md'))
    expect([...(await reader.read([folder])).value.notes.keys()]).toEqual(['b'])
  })

  test('a folder that is away keeps its notes until it is back, and says so', async () => {
    const reader = createNoteReader(facts, readHere('data'))
    const volume = join(folder, 'volume')
    mkdirSync(volume)
    writeFileSync(join(volume, 'a.md'), NOTE)
    writeFileSync(join(volume, 'b.md'), NOTE)
    await reader.read([volume])
    renameSync(volume, join(folder, 'away'))
    for (const _ of ['once', 'and again']) {
      const { value, problems } = await reader.read([volume])
      expect([...value.notes.keys()]).toEqual(['a', 'b'])
      expect(problems.map(({ file, text }) => [file, text])).toEqual([
        [volume, 'there is no such file or folder; expected one that exists'],
        [join(volume, 'a.md'), 'its last good version is still in use'],
        [join(volume, 'b.md'), 'its last good version is still in use'],
      ])
    }
    renameSync(join(folder, 'away'), volume)
    rmSync(join(volume, 'b.md'))
    expect([...(await reader.read([volume])).value.notes.keys()]).toEqual(['a'])
  })
})
