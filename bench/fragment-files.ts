// Files of one megabyte built of one fragment, again and again, in every format: what reading such a file, joining it
// and indexing it costs.
import { atOnce } from '../src/domain/slices.ts'
import { assembling } from '../src/ingest/assemble.ts'
import { knowledgeOf, readFacts } from '../src/ingest/read-data.ts'
import { readNote } from '../src/ingest/read-note.ts'
import { buildLibrary } from '../src/query/library/library.ts'
import { FRAGMENTS } from '../test/fragments.ts'
import { alone } from './alone.ts'

const BYTES = 1_000_000
const ENDINGS = ['md', 'mdx', 'adoc', 'txt', 'html']
/** Of as many the times are shown, the dearest first. */
const SHOWN = 5
const GOAL_MS = 1_000

interface FragmentRow {
  readonly ending: string
  readonly fragment: string
  /** Milliseconds of computing. */
  readonly readMs: number
  readonly indexMs: number
}

/** A row a file, the dearest first. */
export async function measureFragments(): Promise<readonly FragmentRow[]> {
  const { value: facts } = await readFacts('data')
  const knowledge = knowledgeOf(facts)
  const corpusOf = (notes: Parameters<typeof assembling>[0]) =>
    atOnce(assembling(notes, facts.catalogue, facts.sessions)).corpus
  const rows: FragmentRow[] = []
  for (const ending of ENDINGS) {
    for (const fragment of FRAGMENTS) {
      const body = fragment.repeat(Math.floor(BYTES / Buffer.byteLength(fragment)))
      const file = { path: `dear.${ending}`, stem: 'dear', text: `# KubeCon EU 2021\n\n${body}\n` }
      const before = computed()
      const { read } = await readNote(file, knowledge)
      const between = computed()
      buildLibrary(corpusOf(read ? [read] : []), facts.catalogue, [])
      rows.push({ ending, fragment, readMs: between - before, indexMs: computed() - between })
    }
  }
  return rows.sort((a, b) => whole(b) - whole(a))
}

/** Rows of the table, and the record. */
export async function fragmentFiles() {
  const rows = await alone<readonly FragmentRow[]>(import.meta.url, 'measureFragments')
  const over = rows.filter((row) => whole(row) > GOAL_MS).length
  return {
    record: { bytes: BYTES, files: rows.length, goalMs: GOAL_MS, over, rows },
    table: {
      title: `${rows.length} files of one megabyte of one fragment: ${over} over ${GOAL_MS} ms; the ${SHOWN} dearest`,
      rows: rows.slice(0, SHOWN).map((row) => ({
        file: `.${row.ending} of ${JSON.stringify(row.fragment)}`,
        'read, ms': row.readMs.toFixed(0),
        'joined and indexed, ms': row.indexMs.toFixed(0),
        [`together (at most ${GOAL_MS})`]: whole(row).toFixed(0),
      })),
    },
  }
}

const whole = ({ readMs, indexMs }: FragmentRow): number => readMs + indexMs

/** Milliseconds this thread has computed. */
function computed(): number {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
