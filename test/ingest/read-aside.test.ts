// Reading in a thread of its own gives what reading here gives.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createNoteReader } from '../../src/ingest/note-reader.ts'
import { readLibraryAside } from '../../src/ingest/read-aside.ts'
import { readLibrary } from '../../src/ingest/read-library.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubecon-aside-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const note = (edition: string) =>
  `---\ntitle: A note\nedition: ${edition}\n---\n\n## Talk: Ledgers on Ledges {#ledgers}\n\nAbout Thanos.\n`

it('the same facts, notes and problems, each with its file and line', async () => {
  writeFileSync(join(folder, 'bad.md'), note('nowhere'))
  const paths = { data: 'data', notes: ['data/notes', folder] }
  const [aside, here] = await Promise.all([readLibraryAside(paths), readLibrary(paths)])
  expect(aside).toEqual(here)
  expect(aside.facts.value.sessions.length).toBeGreaterThan(6_000)
  expect(aside.notes.problems).toEqual([
    expect.objectContaining({ file: join(folder, 'bad.md'), line: 3, severity: 'error' }),
  ])
})

it('a reader goes on from what the thread has read', async () => {
  const file = join(folder, 'a.md')
  writeFileSync(file, note('eu-2021'))
  const { facts, memory } = await readLibraryAside({ data: 'data', notes: [folder] })
  writeFileSync(file, note('nowhere'))
  const { value, problems } = await createNoteReader(facts.value, memory).read([folder])
  expect([...value.talks.keys()]).toEqual(['a/ledgers'])
  expect(problems.at(-1)?.text).toBe('its last good version is still in use')
})

it('a thread that fails is an error, not a silence', async () => {
  await expect(readLibraryAside({ data: 'data', notes: undefined as never })).rejects.toThrow('not iterable')
})
