import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openLibrary } from '../../src/app/library/open.ts'
import { watchLibrary } from '../../src/app/library/watch.ts'
import type { Log } from '../../src/domain/ports.ts'
import { readHere } from '../../src/ingest/read-here.ts'
import type { Watching } from '../../src/ingest/watch-notes.ts'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { expectSoon } from '../cost.ts'
import { PATIENCE_MS } from '../patience.ts'

let folder = ''
let watching: Watching | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kubecon-library-'))
})
afterEach(() => {
  watching?.close()
  rmSync(folder, { recursive: true })
})

/** A log that keeps its sentences. */
function logTo(sentences: object[]): Log {
  const keep = (fields: object, text: string) => void sentences.push({ ...fields, text })
  const log: Log = { debug: keep, info: keep, warn: keep, error: keep, child: () => log }
  return log
}

async function watched(sentences: object[] = [], placeFor = readHere): Promise<{ library: Library }> {
  const opened = await openLibrary({ notesFolders: [folder] }, [], placeFor)
  const inUse = { library: opened.library }
  watching = watchLibrary(
    opened,
    {
      current: () => inUse.library,
      swap: (next) => {
        inUse.library = next
      },
    },
    logTo(sentences),
    { settleMs: 50, pollMs: 500 },
  )
  await pause(100)
  return inUse
}

async function firstTitle(
  inUse: { readonly library: Library },
  question: string,
  wanted: string,
): Promise<number> {
  const start = performance.now()
  for (;;) {
    const answer = ask(question, inUse.library)
    if (answer.kind === 'found' && answer.cards[0]?.title === wanted) return performance.now() - start
    if (performance.now() - start > PATIENCE_MS) throw new Error(`never answered with "${wanted}"`)
    await pause(20)
  }
}

test('the talks of a post dropped into the folder are answerable, and go with it', async () => {
  writeFileSync(
    join(folder, 'other.md'),
    '# KubeCon EU 2021\n\n## Ledgers on Ledges - Maria Keller, Blue Harbour\n\nEdges.\n',
  )
  const inUse = await watched()
  const before = inUse.library
  copyFileSync('test/fixtures/notes/heading-dash.md', join(folder, 'report.md'))
  const title = 'Keynote: What Forty Outages Taught Us'
  await expectSoon(await firstTitle(inUse, 'what forty outages taught us', title), 6_000)
  expect(before.corpus.notes.size).toBe(1)
  rmSync(join(folder, 'report.md'))
  while (inUse.library.corpus.notes.size !== 1) await pause(20)
  expect(ask('what forty outages taught us', inUse.library).kind).not.toBe('found')
})

test('a file that becomes bad is told in the log, and its last good version answers', async () => {
  const note = (edition: string) =>
    `---\ntitle: A note\nedition: ${edition}\n---\n\n## Talk: Ledgers on Ledges {#ledgers}\n\nAbout edges.\n`
  writeFileSync(join(folder, 'a.md'), note('eu-2021'))
  const sentences: object[] = []
  const inUse = await watched(sentences)
  writeFileSync(join(folder, 'a.md'), note('nowhere'))
  while (!sentences.some((sentence) => JSON.stringify(sentence).includes('is not an edition')))
    await pause(20)
  await expectSoon(await firstTitle(inUse, 'ledgers on ledges', 'Ledgers on Ledges'), 1_000)
})

test('a folder for notes from the chat that is not there yet is no change; its first note is one', async () => {
  const inbox = join(folder, 'inbox')
  writeFileSync(join(folder, 'a.md'), '# KubeCon EU 2021\n\nA day in the talks.\n')
  const opened = await openLibrary({ notesFolders: [join(folder, 'a.md')], notesInbox: inbox })
  expect(await opened.list()).toEqual(opened.listed)
  mkdirSync(inbox)
  writeFileSync(join(inbox, 'b.md'), '# KubeCon EU 2021\n\nAnother day in the talks.\n')
  expect((await opened.list()).map(({ path }) => path)).toEqual([join(folder, 'a.md'), join(inbox, 'b.md')])
  opened.close()
})

test('a file that the system did not let be opened is read once it does, though nothing of it changes', async () => {
  writeFileSync(join(folder, 'a.md'), '# KubeCon EU 2021\n\nA day in the talks.\n')
  let refused = true
  const inUse = await watched([], (data, facts) => {
    const here = readHere(data, facts)
    const problem = { line: 1, text: 'too many open files', severity: 'error', passing: true } as const
    return {
      ...here,
      note: async (listed) => (refused ? { ...problem, file: listed.path } : here.note(listed)),
    }
  })
  expect(inUse.library.corpus.notes.size).toBe(0)
  refused = false
  while (inUse.library.corpus.notes.size !== 1) await pause(20)
})

test('a file that can never be opened is no change', async () => {
  const path = join(folder, 'socket.md')
  const server = createServer().listen(path)
  const opened = await openLibrary({ notesFolders: [path] })
  expect(opened.problems).toContainEqual(expect.objectContaining({ file: path, passing: true }))
  expect(await opened.list()).toEqual(opened.listed)
  opened.close()
  server.close()
})
