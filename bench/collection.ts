// A judged collection in JSON lines: docs.jsonl {id, title, text, tags}, queries.jsonl {id, text},
// qrels.tsv (query, document, grade); with a kind, queries-KIND.jsonl and qrels-KIND.tsv.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface BenchText {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly tags: string
}

export interface JudgedQuery {
  readonly text: string
  readonly judged: ReadonlyMap<string, number>
}

export interface Collection {
  readonly documents: readonly BenchText[]
  readonly queries: readonly JudgedQuery[]
}

type Row = Readonly<Record<string, unknown>>

const rowsOf = (path: string): readonly Row[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row)

const textOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value)

/** Reads a collection; queries that nobody judged are left out. */
export function readCollection(folder: string, kind?: string): Collection {
  const suffix = kind ? `-${kind}` : ''
  const qrels = join(folder, `qrels${suffix}.tsv`)
  if (!existsSync(qrels))
    throw new Error(`${qrels} is missing: a collection has docs.jsonl, queries and qrels`)
  const judged = new Map<string, Map<string, number>>()
  for (const line of readFileSync(qrels, 'utf8').split('\n').filter(Boolean)) {
    const [query = '', document = '', grade = '1'] = line.split('\t')
    const known = judged.get(query) ?? new Map<string, number>()
    judged.set(query, known.set(document, Number(grade)))
  }
  return {
    documents: rowsOf(join(folder, 'docs.jsonl')).map((row) => ({
      id: textOf(row['id']),
      title: textOf(row['title']),
      text: textOf(row['text']),
      tags: textOf(row['tags']),
    })),
    queries: rowsOf(join(folder, `queries${suffix}.jsonl`)).flatMap((row) => {
      const grades = judged.get(textOf(row['id']))
      return grades && [...grades.values()].some((grade) => grade > 0)
        ? [{ text: textOf(row['text']), judged: grades }]
        : []
    }),
  }
}
