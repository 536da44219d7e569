// Many notes: what reading, joining and indexing one note costs, in few and in many. Worst: every talk of one edition by
// one speaker, with titles that are nearly alike, so that any two might stand on one card. Mixed: all of them differ.
import type { EditionId } from '../src/domain/library/ids.ts'
import { atOnce } from '../src/domain/slices.ts'
import { assembling } from '../src/ingest/assemble.ts'
import { type Facts, knowledgeOf, readFacts } from '../src/ingest/read-data.ts'
import { readNote } from '../src/ingest/read-note.ts'
import { buildLibrary } from '../src/query/library/library.ts'
import { alone } from './alone.ts'
import { randomFrom } from './generator.ts'

const FEW = 250
const MANY = 3000
const TALKS_EACH = 5
const ROUNDS = 3
const MIXED_SPEAKERS = 300
/** Bars: time a note in many against few, seconds in all, memory of the whole process. */
const GOALS = { ratio: 1.5, seconds: 20, megabytes: 700 }

type Kind = 'worst' | 'mixed'

interface NotesRow {
  readonly kind: Kind
  readonly fewMs: number
  readonly manyMs: number
  readonly ratio: number
  /** Of the whole process, at most. */
  readonly megabytes: number
}

/** A row a kind. */
export async function measureNotes(): Promise<readonly NotesRow[]> {
  const { value: facts } = await readFacts('data')
  const rows: NotesRow[] = []
  await readAll(FEW, 'mixed', facts)
  for (const kind of ['worst', 'mixed'] as const) {
    const few: number[] = []
    const many: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      few.push(await readAll(FEW, kind, facts))
      many.push(await readAll(MANY, kind, facts))
    }
    const megabytes = process.resourceUsage().maxRSS / 1024
    const [fewMs, manyMs] = [median(few), median(many)]
    rows.push({ kind, fewMs, manyMs, ratio: manyMs / MANY / (fewMs / FEW), megabytes })
  }
  return rows
}

/** Rows of the table, and the record. */
export async function manyNotes() {
  const rows = await alone<readonly NotesRow[]>(import.meta.url, 'measureNotes')
  return {
    record: { few: FEW, many: MANY, goals: GOALS, rows },
    table: {
      title: `Notes of ${TALKS_EACH} talks, read, joined and indexed (medians of ${ROUNDS})`,
      rows: rows.map(({ kind, fewMs, manyMs, ratio, megabytes }) => ({
        notes: kind,
        [`${FEW}, ms a note`]: (fewMs / FEW).toFixed(2),
        [`${MANY.toLocaleString('en')}, ms a note`]: (manyMs / MANY).toFixed(2),
        [`ratio (at most ${GOALS.ratio})`]: ratio.toFixed(2),
        [`${MANY.toLocaleString('en')} in all (at most ${GOALS.seconds} s)`]: `${(manyMs / 1000).toFixed(1)} s`,
        [`memory (at most ${GOALS.megabytes} MB)`]: `${megabytes.toFixed(0)} MB`,
      })),
    },
  }
}

async function readAll(count: number, kind: Kind, facts: Facts): Promise<number> {
  const knowledge = knowledgeOf(facts)
  const editions = [...facts.catalogue.editions.keys()]
  const random = randomFrom(count)
  const start = performance.now()
  const notes = []
  for (let index = 0; index < count; index++) {
    const stem = `note-${index}`
    const { read, problems } = await readNote(
      { path: `${stem}.md`, stem, text: noteText(index, kind, editions, random) },
      knowledge,
    )
    if (!read) throw new Error(problems.map(({ text }) => text).join('; '))
    notes.push(read)
  }
  const { corpus } = atOnce(assembling(notes, facts.catalogue, facts.sessions))
  buildLibrary(corpus, facts.catalogue, facts.sessions)
  return performance.now() - start
}

function noteText(index: number, kind: Kind, editions: readonly EditionId[], random: () => number): string {
  const worst = kind === 'worst'
  const edition = worst ? 'eu-2021' : editions[index % editions.length]
  const talks = Array.from({ length: TALKS_EACH }, (_, talk) => {
    const speaker = worst ? 'Maria Keller' : `Maria Keller${Math.floor(random() * MIXED_SPEAKERS)}`
    return `## Talk: Scaling Kubernetes to ${index} Nodes, Part ${talk} {#part-${talk}}

Speakers: ${speaker}

We saw how Kubernetes scales to ${index} nodes. Envoy and etcd were the bottleneck number ${talk}, and then they were not.`
  })
  return `---\ntitle: Notes ${index}\nedition: ${edition}\nauthor: Jo\n---\n\n${talks.join('\n\n')}\n`
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
