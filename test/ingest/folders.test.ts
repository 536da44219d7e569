import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { noteIdOf, walkFolder } from '../../src/ingest/folders.ts'
import { listNotes, roomForNotes } from '../../src/ingest/list-notes.ts'
import { createNoteReader } from '../../src/ingest/note-reader.ts'
import { readHere } from '../../src/ingest/read-here.ts'
import { facts } from './facts.ts'

const roots: string[] = []
afterEach(() => {
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true })
})

function vault(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'vault-'))
  roots.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const TALK = '## Turnips at Rest - Maria Keller, Northlight\n\nThey sleep.\n'

describe('a folder of folders', () => {
  test('is read whole, apart from folders of programs', async () => {
    const root = vault({
      'a.md': TALK,
      '2018/lightning/b.txt': TALK,
      '.obsidian/c.md': TALK,
      'node_modules/x/d.md': TALK,
      '2018/.trash/e.md': TALK,
      '2018/photo.png': '',
    })
    const { files, problems } = await walkFolder(root, ['.md', '.txt'])
    expect(files.map(({ within }) => within)).toEqual(['a.md', '2018/lightning/b.txt'])
    expect(problems).toEqual([])
  })

  test('follows a link once, also one that leads to where it stands', async () => {
    const root = vault({ 'notes/a.md': TALK })
    symlinkSync(join(root, 'notes'), join(root, 'again'))
    symlinkSync(root, join(root, 'notes', 'up'))
    symlinkSync(join(root, 'nowhere'), join(root, 'dead.md'))
    const { files } = await walkFolder(root, ['.md'])
    expect(files.map(({ within }) => within)).toEqual(['dead.md', 'again/a.md'])
  })

  test('names what looks like a note of a format that is not read, and other files once an ending', async () => {
    const root = vault({ 'a.org': '* x', 'b.rst': 'x', 'c.xyz': '', 'd/e.xyz': '', 'f.xyz': '' })
    const { problems } = await walkFolder(root, ['.md'])
    expect(problems.map(({ text }) => text)).toEqual([
      expect.stringContaining('Org files are not read'),
      expect.stringContaining('reStructuredText is not read'),
      'the file is not read, and 2 more of this ending; expected a name ending in .md',
    ])
  })

  test('is read up to its bounds, whether they are reached in one folder or in many, and says so', async () => {
    const root = vault({ 'a.md': TALK, 'b.md': TALK, 'c.md': TALK, 'd/e.md': TALK })
    for (const bounds of [
      { mostFiles: 2, mostEntries: 100 },
      { mostFiles: 100, mostEntries: 2 },
    ]) {
      const { files, problems } = await walkFolder(root, ['.md'], bounds)
      expect(files.map(({ within }) => within)).toEqual(['a.md', 'b.md'])
      expect(problems).toMatchObject([
        { file: root, text: expect.stringContaining('the others are not read') },
      ])
    }
  })

  test('that cannot be read at all is named, and thrown at nobody', async () => {
    const root = join(vault({}), 'gone')
    expect(await walkFolder(root, ['.md'])).toMatchObject({
      files: [],
      unread: [root],
      problems: [{ file: root, severity: 'error' }],
    })
  })

  test.skipIf(process.getuid?.() === 0)(
    'names a folder that may not be read, and reads the others',
    async () => {
      const root = vault({ 'a/x.md': TALK, 'b/y.md': TALK })
      chmodSync(join(root, 'a'), 0)
      const { files, problems } = await walkFolder(root, ['.md'])
      chmodSync(join(root, 'a'), 0o700)
      expect(files.map(({ within }) => within)).toEqual(['b/y.md'])
      expect(problems).toHaveLength(1)
    },
  )
})

const readNotes = (paths: readonly string[]) => createNoteReader(facts, readHere('data')).read(paths)

describe('notes of a vault', () => {
  test.skipIf(process.getuid?.() === 0)(
    'stay as they were while their folder, or one below it, may not be read',
    async () => {
      const root = vault({ 'a.md': TALK, 'day/b.md': TALK })
      const reader = createNoteReader(facts, readHere('data'))
      await reader.read([root])
      for (const folder of [join(root, 'day'), root]) {
        chmodSync(folder, 0)
        const { value } = await reader.read([root])
        chmodSync(folder, 0o700)
        expect([...value.notes.keys()].toSorted()).toEqual(['a', 'day-b'])
      }
    },
  )

  test('take edition and day from the folders they stand in, and keep their ids', async () => {
    const root = vault({
      'KubeCon NA 2018/lightning/notes.md': TALK,
      'KubeCon EU 2022/Day 2/notes.md': TALK,
      'KubeCon EU 2022/Day 3/notes.md': TALK,
    })
    const { value, problems } = await readNotes([root])
    expect([...value.notes.values()].map(({ id, edition, day }) => [id, edition, day])).toEqual([
      ['kubecon-eu-2022-day-2-notes', 'eu-2022', 2],
      ['kubecon-eu-2022-day-3-notes', 'eu-2022', 3],
      ['kubecon-na-2018-lightning-notes', 'na-2018', undefined],
    ])
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('a place without a note is named', async () => {
    const { problems } = await readNotes([vault({ 'x/photo.png': '' })])
    expect(problems.map(({ text }) => text)).toEqual([
      expect.stringContaining('there is no note in this folder'),
    ])
  })
})

describe('the id of a note', () => {
  test.each([
    ['kubecon-eu-2021.md', 'kubecon-eu-2021'],
    ['014-lotas.md', '014-lotas'],
    ['KubeCon EU 2024 0123456789abcdef0123456789abcdef.md', /^kubecon-eu-2024-[0-9a-f]{8}$/],
    ['日記/初日.md', /^[0-9a-f]{8}$/],
    [`${'long'.repeat(20)}/a.md`, /^(?:long)+l?o?n?g?-[0-9a-f]{8}$/],
  ])('%s', (within, id) => {
    const found = noteIdOf(within)
    if (typeof id === 'string') expect(found).toBe(id)
    else expect(found).toMatch(id)
    expect(Buffer.byteLength(found)).toBeLessThanOrEqual(60)
    expect(found).toMatch(/^[\x21-\x7e]+$/)
  })
})

describe('more notes than there is memory for', () => {
  test('are read as far as they fit; the first of the others is named', async () => {
    const root = vault({ 'a.md': TALK, 'b.md': TALK, 'c/d.md': TALK, 'c/e.md': TALK })
    const { files, problems } = await listNotes([root], 2 * TALK.length)
    expect(files.map(({ id }) => id)).toEqual(['a', 'b'])
    expect(problems).toMatchObject([
      {
        file: join(root, 'c/d.md'),
        severity: 'error',
        text: expect.stringContaining('1 after it are not read'),
      },
    ])
    expect((await listNotes([root], 4 * TALK.length)).problems).toEqual([])
  })

  test('count as what is read of them', async () => {
    const root = vault({ 'a.md': 'x'.repeat(1_000_001), 'b.md': TALK })
    expect((await listNotes([root], TALK.length)).files).toHaveLength(2)
  })

  test('leave room for the program: the more memory, the more notes, and the bundled ones always', () => {
    expect(roomForNotes(4_400_000_000)).toBeGreaterThan(200_000_000)
    expect(roomForNotes(520_000_000)).toBeGreaterThan(18_000_000)
    expect(roomForNotes(100_000_000)).toBe(1_000_000)
  })
})
