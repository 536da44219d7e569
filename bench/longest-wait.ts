// Notes that are dear to read change while questions are asked: how long the main thread ever computes, or lets an
// answer wait, without giving way. Computing is what this program costs; the wait also holds what else the machine does.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../src/app/library/open.ts'
import { readAside } from '../src/ingest/read-aside.ts'
import { ask } from '../src/query/answer/ask.ts'
import { alone } from './alone.ts'

const FRAGMENTS = [
  'x',
  'x ',
  '[',
  '<',
  '*',
  '|',
  '> ',
  '[a](https://example.org/b) ',
  '会议',
  '👩‍👩‍👧',
  'Envoy and etcd. ',
]
const ENDINGS = ['md', 'adoc', 'txt']
const CHARACTERS = 300_000
const QUESTIONS = ['gateway api', 'envoy', 'x', 'what did uber say about etcd']
const ASK_EVERY_MS = 5
/** Milliseconds an answer may wait. */
const GOAL_MS = 100

/** The longest of one file format. */
interface WaitRow {
  readonly ending: string
  /** Until a changed note is in the answers. */
  readonly seconds: number
  readonly computedMs: number
  readonly waitedMs: number
}

/** A row an ending. */
export async function measureWaits(): Promise<readonly WaitRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-wait-'))
  const opened = await openLibrary({ notesFolders: ['data/notes', folder] }, [], readAside)
  let { library } = opened
  for (const question of QUESTIONS) ask(question, library)
  const rows: WaitRow[] = []
  try {
    for (const ending of ENDINGS) {
      const looks = watchThread(() => {
        for (const question of QUESTIONS) ask(question, library)
      })
      const start = performance.now()
      for (const fragment of FRAGMENTS) {
        const text = fragment.repeat(Math.floor(CHARACTERS / fragment.length))
        writeFileSync(join(folder, `dear.${ending}`), `# KubeCon EU 2021\n\n${text}\n`)
        library = (await opened.reread()).library
      }
      const seconds = (performance.now() - start) / 1000 / FRAGMENTS.length
      rows.push({ ending, seconds, ...(await looks.end()) })
    }
  } finally {
    opened.close()
    rmSync(folder, { recursive: true })
  }
  return rows
}

/** Rows of the table, and the record. */
export async function longestWait() {
  const rows = await alone<readonly WaitRow[]>(import.meta.url, 'measureWaits')
  return {
    record: { characters: CHARACTERS, fragments: FRAGMENTS.length, goalMs: GOAL_MS, rows },
    table: {
      title: `longest-wait: a note of ${CHARACTERS.toLocaleString('en')} characters of one fragment changes`,
      rows: rows.map(({ ending, seconds, computedMs, waitedMs }) => ({
        note: `.${ending}`,
        'read, built and swapped in, s': seconds.toFixed(1),
        [`longest computing of the main thread (at most ${GOAL_MS} ms)`]: `${computedMs.toFixed(0)} ms`,
        'longest wait on this machine': `${waitedMs.toFixed(0)} ms`,
      })),
    },
  }
}

/** Between two looks the main thread gives way; between them nothing else is answered. */
function watchThread(answer: () => void) {
  let watching = true
  let [computedMs, waitedMs] = [0, 0]
  const looked = (async () => {
    while (watching) {
      const before = process.threadCpuUsage()
      const due = performance.now() + ASK_EVERY_MS
      await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS))
      const { user, system } = process.threadCpuUsage(before)
      computedMs = Math.max(computedMs, (user + system) / 1000)
      waitedMs = Math.max(waitedMs, performance.now() - due)
      answer()
    }
  })()
  return {
    async end() {
      watching = false
      await looked
      return { computedMs, waitedMs }
    },
  }
}
