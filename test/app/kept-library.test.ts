import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openLibrary } from '../../src/app/library/open.ts'
import type { Talk } from '../../src/domain/library/corpus.ts'
import { readHere } from '../../src/ingest/read-here.ts'
import { ask } from '../../src/query/answer/ask.ts'
import { explain } from '../../src/query/answer/explain.ts'
import { SEED_NOTES } from '../seed-notes.ts'

const home = mkdtempSync(join(tmpdir(), 'kubecon-kept-'))
const [notes, kept] = [join(home, 'notes'), join(home, 'kept')]
/** As the first start has read them. */
let read: Awaited<ReturnType<typeof open>>

beforeAll(async () => {
  cpSync(SEED_NOTES, notes, { recursive: true })
  read = await open()
  cpSync(kept, join(home, 'kept-first'), { recursive: true })
})
beforeEach(() => {
  for (const folder of [notes, kept]) rmSync(folder, { recursive: true, force: true })
  cpSync(SEED_NOTES, notes, { recursive: true })
  cpSync(join(home, 'kept-first'), kept, { recursive: true })
})
afterAll(() => rmSync(home, { recursive: true }))

/** Opens to the end, and keeps it; `asked` is what had to be read. */
async function open(from: readonly string[] = [notes]) {
  const asked: string[] = []
  const opened = await openLibrary(
    { notesFolders: from },
    [],
    (data, facts) => {
      const place = readHere(data, facts)
      return {
        ...place,
        facts: () => {
          asked.push('facts')
          return place.facts()
        },
        note: (listed) => {
          asked.push(listed.path)
          return place.note(listed)
        },
      }
    },
    kept,
  )
  const library = await opened.complete()
  await opened.kept()
  return { ...opened, library, asked }
}

const firstNote = () => join(notes, readdirSync(notes).sort()[0] ?? '')

describe('a library that is taken over', () => {
  test('is the library that would be read', async () => {
    const taken = await open()
    expect(read.asked).toContain('facts')
    expect(taken.asked).toEqual([])
    expect(taken.problems).toEqual(read.problems)
    for (const part of ['corpus', 'catalogue', 'sessions', 'told', 'suggestions', 'authors'] as const)
      expect(taken.library[part]).toEqual(read.library[part])
    const { written: texts, ...said } = read.library.read
    const { written: textsTaken, ...saidTaken } = taken.library.read
    expect(saidTaken).toEqual(said)
    expect(textsTaken.data()).toEqual(texts.data())
    expect(taken.library.programme.read).toEqual(read.library.programme.read)
  })

  test('answers as the library that would be read', async () => {
    const taken = await open()
    const titles = Array.from(read.library.corpus.talks.values(), ({ title }: Talk) => title)
    const questions = [
      'thanos',
      'service mesh',
      'how do I scale prometheus',
      'linkrd',
      'slo year:2019',
      'keycloak',
      ...titles,
    ]
    for (const question of questions) {
      expect(ask(question, taken.library)).toEqual(ask(question, read.library))
      expect(explain(question, taken.library)).toEqual(explain(question, read.library))
    }
  })

  test('goes on as one that was read: only what changes is read, with the facts that are known', async () => {
    const taken = await open()
    writeFileSync(
      firstNote(),
      readFileSync(firstNote(), 'utf8').replace(/^title: .*$/m, 'title: Another title'),
    )
    const { library } = await taken.reread()
    expect(taken.asked).toEqual([firstNote()])
    expect([...library.corpus.notes.values()].map(({ title }) => title)).toContain('Another title')
    expect(library.corpus.notes.size).toBe(5)
  })
})

describe('nothing is taken over', () => {
  test('once a note says something else, though name, size and time are the same', async () => {
    const text = readFileSync(firstNote(), 'utf8')
    const title = /^title: "?(\w)/m.exec(text)?.[0] ?? ''
    writeFileSync(firstNote(), text.replace(title, `${title.slice(0, -1)}Z`))
    const opened = await open()
    expect(opened.asked).toHaveLength(5)
    expect([...opened.library.corpus.notes.values()].some((note) => note.title.startsWith('Z'))).toBe(true)
  })

  test('once a note is there that was not, or under another path', async () => {
    writeFileSync(join(notes, 'another.md'), '# KubeCon EU 2021\n\nA day in the talks.\n')
    expect((await open()).asked).toHaveLength(6)
    const { asked } = await open([firstNote()])
    expect(asked).toEqual([firstNote()])
  })

  test('from files that are not whole', async () => {
    for (const name of readdirSync(kept)) truncateSync(join(kept, name), 1000)
    const opened = await open()
    expect(opened.asked).toEqual(read.asked)
    expect(opened.library.corpus).toEqual(read.library.corpus)
    expect((await open()).asked).toEqual([])
  })

  test('where the folder cannot be made', async () => {
    rmSync(kept, { recursive: true })
    writeFileSync(kept, 'a file')
    expect((await open()).library.corpus.notes.size).toBe(5)
    expect((await open()).asked).toContain('facts')
    expect(readFileSync(kept, 'utf8')).toBe('a file')
  })
})

describe('what the programme says', () => {
  const ofProgramme = () => readdirSync(kept).filter((name) => name.startsWith('programme-'))

  test('is taken over though a note says something else, and is what would be read', async () => {
    const [name = ''] = ofProgramme()
    const before = statSync(join(kept, name)).ino
    writeFileSync(firstNote(), `${readFileSync(firstNote(), 'utf8').trimEnd()}\n\nA line more.\n`)
    const opened = await open()
    expect(opened.asked).toHaveLength(5)
    expect(opened.library.programme.read).toEqual(read.library.programme.read)
    // Nobody wrote it anew.
    expect(ofProgramme()).toEqual([name])
    expect(statSync(join(kept, name)).ino).toBe(before)
  })

  test('is read anew once a note names a project that the facts do not know', async () => {
    writeFileSync(
      join(notes, 'titus.md'),
      '# KubeCon EU 2021\n\n## Projects\n\n- [Titus](https://netflix.github.io/titus/): runs containers\n',
    )
    const { library } = await open()
    const sessions = library.programme.withAny(['project/titus'])
    expect(sessions.map(({ title }) => title)).toEqual([
      'Introduction to Virtual Kubelet – Featuring Titus by Netflix',
    ])
    expect(read.library.programme.withAny(['project/titus'])).toEqual([])
    expect(ofProgramme()).toHaveLength(2)
  })
})

test('what has a file that could not be read is not kept: it may be read tomorrow; what the facts alone say is', async () => {
  rmSync(kept, { recursive: true })
  writeFileSync(join(notes, 'broken.md'), Buffer.from([0x41, 0xff, 0xfe, 0x42]))
  await open()
  const kinds = () => readdirSync(kept).map((name) => name.replace(/-.*/, ''))
  expect(kinds().sort()).toEqual(['facts', 'programme'])
  expect((await open()).asked).not.toContain('facts')
  rmSync(join(notes, 'broken.md'))
  await open()
  expect(kinds().sort()).toEqual(['facts', 'notes', 'programme'])
})
