// What postings of our own would bring in place of MiniSearch: a prototype behind the same port, measured on the same
// questions in the same process, alternating. Not used by the bot (docs/decisions/own-postings.md).
import { presentAnswer } from '../src/present/answer.ts'
import { ask } from '../src/query/answer/ask.ts'
import { buildLibrary, type Library, withProgramme } from '../src/query/library/library.ts'
import { notedTexts } from '../src/search/noted-index.ts'
import type { IndexedText, TextIndex, TextMatch, WeightedTerm } from '../src/search/text-index.ts'
import { indexedText } from '../src/search/text-terms.ts'
import { ASKED_KINDS, questionsFrom } from './asked.ts'
import { benchTexts, grownCorpus } from './generator.ts'
import { quantile } from './metrics.ts'
import { openBundled } from './open-bundled.ts'
import type { BenchOptions, BenchResult } from './options.ts'

const QUESTIONS = 100
const K = 1.6
const B = 0.5

interface Posting {
  readonly places: number[]
  readonly counts: number[]
}

/** BM25 over arrays: a list of places and counts a term, one array of scores for all texts. */
class Postings
  implements Pick<TextIndex, 'documentsWith' | 'titleTerms' | 'informativeness' | 'find' | 'size'>
{
  readonly #lists = new Map<string, Posting>()
  readonly #documents: readonly IndexedText[]
  readonly #titles: ReadonlyMap<string, ReadonlySet<string>>
  readonly #norms: Float64Array

  constructor(documents: readonly IndexedText[]) {
    this.#documents = documents
    this.#titles = new Map(documents.map(({ id, titleTerms }) => [id, titleTerms]))
    const mean = documents.reduce((sum, { terms }) => sum + terms.length, 0) / documents.length
    this.#norms = Float64Array.from(documents, ({ terms }) => K * (1 - B + (B * terms.length) / mean))
    documents.forEach(({ terms }, place) => {
      const counts = new Map<string, number>()
      for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
      for (const [term, count] of counts) {
        const list = this.#lists.get(term) ?? { places: [], counts: [] }
        list.places.push(place)
        list.counts.push(count)
        this.#lists.set(term, list)
      }
    })
  }

  get size(): number {
    return this.#documents.length
  }

  documentsWith(term: string): number {
    return this.#lists.get(term)?.places.length ?? 0
  }

  titleTerms(id: string): ReadonlySet<string> {
    return this.#titles.get(id) ?? new Set()
  }

  informativeness(term: string): number {
    const n = this.documentsWith(term)
    return Math.log(1 + (this.size - n + 0.5) / (n + 0.5))
  }

  find(terms: readonly WeightedTerm[], essential?: ReadonlySet<string>): readonly TextMatch[] {
    const weights = new Map<string, number>()
    for (const { term, weight } of terms)
      if (this.#lists.has(term)) weights.set(term, (weights.get(term) ?? 0) + weight)
    const first = [...weights.keys()].filter((term) => essential?.has(term) ?? true)
    const scores = new Float64Array(this.size)
    const matched = new Map<number, string[]>()
    for (const term of [...first, ...[...weights.keys()].filter((one) => essential && !essential.has(one))]) {
      const list = this.#lists.get(term)
      const points = this.informativeness(term) * (weights.get(term) ?? 0) * (K + 1)
      const opens = essential?.has(term) ?? true
      if (!list) continue
      for (let i = 0; i < list.places.length; i++) {
        const place = list.places[i] ?? 0
        if (!opens && scores[place] === 0) continue
        const count = list.counts[i] ?? 0
        scores[place] = (scores[place] ?? 0) + (points * count) / (count + (this.#norms[place] ?? 1))
        const known = matched.get(place)
        if (known) known.push(term)
        else matched.set(place, [term])
      }
    }
    return [...matched]
      .map(([place, terms]) => ({
        id: this.#documents[place]?.id ?? '',
        score: scores[place] ?? 0,
        matched: terms,
      }))
      .sort((a, b) => b.score - a.score)
  }
}

export async function run({ size }: BenchOptions): Promise<BenchResult> {
  const { corpus: bundled, catalogue, sessions } = await openBundled()
  const corpus = grownCorpus(size, bundled, sessions)
  const current = await withProgramme(buildLibrary(corpus, catalogue, sessions))
  const texts = Array.from(notedTexts(corpus, catalogue.editions), (fields) =>
    indexedText(fields, current.analysis),
  )
  const start = performance.now()
  const postings = new Postings(texts)
  const buildMs = performance.now() - start
  const prototype: Library = { ...current, index: postings as unknown as TextIndex }
  const questions = questionsFrom(benchTexts(corpus), QUESTIONS)
  const timed: Record<string, Record<string, { p50: number; p99: number }>> = { minisearch: {}, postings: {} }
  for (const kind of ASKED_KINDS) {
    const taken = { minisearch: [] as number[], postings: [] as number[] }
    for (const question of questions[kind])
      for (const [name, library] of [
        ['minisearch', current],
        ['postings', prototype],
      ] as const) {
        const asked = performance.now()
        presentAnswer(ask(question, library), catalogue.editions)
        taken[name].push(performance.now() - asked)
      }
    for (const name of ['minisearch', 'postings'] as const)
      timed[name] = {
        ...timed[name],
        [kind]: { p50: quantile(taken[name], 0.5), p99: quantile(taken[name], 0.99) },
      }
  }
  const rows = Object.entries(timed).map(([name, kinds]) => ({
    index: name,
    ...Object.fromEntries(
      Object.entries(kinds).map(([kind, { p50, p99 }]) => [kind, `${p50.toFixed(2)} / ${p99.toFixed(1)}`]),
    ),
  }))
  return {
    record: { talks: size, buildMs, timed },
    tables: [
      {
        title: `Our answers over MiniSearch and over a prototype of own postings, ${size.toLocaleString('en')} talks, ms p50 / p99`,
        rows,
      },
    ],
  }
}
