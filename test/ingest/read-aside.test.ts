import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type ListedNote, listNotes } from '../../src/ingest/list-notes.ts'
import { createNoteReader, type NoteReader, type ReadingPlace } from '../../src/ingest/note-reader.ts'
import { openThread, readAside } from '../../src/ingest/read-aside.ts'
import { readHere } from '../../src/ingest/read-here.ts'

let folder = ''
let aside: ReadingPlace
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubecon-aside-'))
  aside = readAside('data')
})
afterEach(() => {
  aside.close()
  rmSync(folder, { recursive: true })
})

const note = (edition: string, slug = 'ledgers') =>
  `---\ntitle: A note\nedition: ${edition}\n---\n\n## Talk: Ledgers on Ledges {#${slug}}\n\nAbout Thanos.\n`
const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const listed = async (name: string): Promise<ListedNote> => {
  const [file] = (await listNotes([join(folder, name)])).files
  if (!file) throw new Error(`${name} is not listed`)
  return file
}
const readerOn = async (place: ReadingPlace): Promise<NoteReader> =>
  createNoteReader((await place.facts()).value, place)

/** As dear as a file may be: hundreds of milliseconds of computing. */
const DEAR = `# KubeCon EU 2021\n\n${'Maria Keller, '.repeat(20_000)}\n`
/** Less than anything dear takes, more than a short note does. */
const TIGHT = { computingMs: 200, answerMs: 60_000 }

it('the same facts, notes and problems, each with its file and line', async () => {
  write('bad.md', note('nowhere'))
  const paths = ['data/notes', folder]
  const [there, here] = await Promise.all(
    [aside, readHere('data')].map(async (place) => ({
      facts: await place.facts(),
      notes: await (await readerOn(place)).read(paths),
    })),
  )
  expect(there).toEqual(here)
  expect(there?.facts.value.sessions.length).toBeGreaterThan(6_000)
  expect(there?.notes.problems).toEqual([
    expect.objectContaining({ file: join(folder, 'bad.md'), line: 3, severity: 'error' }),
  ])
})

it('a file that changes is read again, and a bad one keeps its last good version', async () => {
  const reader = await readerOn(aside)
  write('a.md', note('eu-2021'))
  await reader.read([folder])
  write('a.md', note('eu-2021', 'ledges'))
  expect([...(await reader.read([folder])).value.talks.keys()]).toEqual(['a/ledges'])
  write('a.md', note('nowhere'))
  const { value, problems } = await reader.read([folder])
  expect([...value.talks.keys()]).toEqual(['a/ledges'])
  expect(problems.at(-1)?.text).toBe('its last good version is still in use')
})

it('a file that costs too much is a problem of its own; what comes after it is read, issue 12', async () => {
  aside = readAside('data', undefined, { limits: TIGHT })
  const reader = await readerOn(aside)
  write('a.md', note('eu-2021'))
  write('b.md', note('eu-2021'))
  await reader.read([folder])
  write('a.md', DEAR)
  write('b.md', note('eu-2021', 'ledges'))
  write('c.md', note('eu-2021'))
  const { value, problems } = await reader.read([folder])
  expect([...value.talks.keys()]).toEqual(['a/ledgers', 'b/ledges', 'c/ledgers'])
  expect(problems).toEqual([
    {
      file: join(folder, 'a.md'),
      line: 1,
      text: 'reading the file takes more than 0.2 s of computing; expected text as people write it',
      severity: 'error',
    },
    expect.objectContaining({ text: 'its last good version is still in use' }),
  ])
})

it('a thread that does not answer is given up, though it computes nothing, issue 12', async () => {
  aside = readAside('data', undefined, { limits: { computingMs: 60_000, answerMs: 50 } })
  await aside.facts()
  write('a.md', DEAR)
  expect(await aside.note(await listed('a.md'))).toMatchObject({
    problems: [{ text: expect.stringContaining('takes more than 0.05 s;') }],
  })
})

it('what is being read when it is closed is given up, and nothing is read any more', async () => {
  await aside.facts()
  write('a.md', DEAR)
  const file = await listed('a.md')
  const reading = aside.note(file)
  aside.close()
  await expect(reading).rejects.toThrow('the thread that reads has ended')
  await expect(aside.note(await listed('a.md'))).rejects.toThrow('nothing is read any more')
})

it('a thread that fails is an error, not a silence', async () => {
  await expect(readAside(undefined as never).facts()).rejects.toThrow('undefined')
})

it.each([
  ['the thread', { code: 'ERR_WORKER_INIT_FAILED', message: 'Worker initialization failure: EAGAIN' }],
  ['what it loads', { code: 'EMFILE', message: 'EMFILE: too many open files, open core.ts' }],
  ['a package of it', { code: 'ERR_INVALID_PACKAGE_CONFIG', message: 'too many open files' }],
])(
  'a thread for which the system has no room just now is asked for again, and that is said once: %s',
  async (_, why) => {
    const reasons: string[] = []
    let tried = 0
    aside = readAside('data', undefined, {
      open: (begun) => {
        tried += 1
        if (tried > 2) return openThread(begun)
        throw Object.assign(new Error(why.message), { code: why.code })
      },
      lacking: (reason) => void reasons.push(reason),
    })
    expect((await aside.facts()).value.sessions.length).toBeGreaterThan(6_000)
    expect(reasons).toEqual([why.message])
  },
)

it('a thread is not waited for once the library is closed', async () => {
  const open = () => {
    throw Object.assign(new Error('EAGAIN'), { code: 'ERR_WORKER_INIT_FAILED' })
  }
  const { promise: told, resolve: lacking } = Promise.withResolvers<string>()
  aside = readAside('data', undefined, { open, lacking })
  const reading = expect(aside.facts()).rejects.toThrow('nothing is read any more')
  await told
  aside.close()
  await reading
})
