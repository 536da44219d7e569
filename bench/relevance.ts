// How good the order of answers is: on judged questions about our library, and on a judged collection beside the peers.
import { ask } from '../src/query/answer/ask.ts'
import { buildLibrary, withProgramme } from '../src/query/library/library.ts'
import { type Difference, pairedBootstrap } from './bootstrap.ts'
import { type Collection, readCollection } from './collection.ts'
import { benchTexts } from './generator.ts'
import { meanScores, type RankingScores, scoreRanking } from './metrics.ts'
import { openSeedNotes } from './open-notes.ts'
import type { BenchOptions, BenchResult, Row } from './options.ts'
import { openOurs, searchOurs } from './ours.ts'
import { PEERS } from './peers/all.ts'
import type { Search } from './peers/peer.ts'
import { OWN_QUESTIONS, readQuestions, scoreQuestions } from './questions.ts'

/** Recall is counted over as many. */
const DEEP = 100
const ENOUGH_MS = 20_000

export async function run(options: BenchOptions): Promise<BenchResult> {
  return options.collection ? onCollection(options.collection, options.queries) : onOurQuestions()
}

async function onCollection(folder: string, kind: string | undefined): Promise<BenchResult> {
  const collection = readCollection(folder, kind)
  const { catalogue } = await openSeedNotes()
  const space = openOurs(collection.documents, {
    projects: catalogue.projects.values(),
    vocabulary: catalogue.vocabulary,
    words: catalogue.words,
  })
  const ours = await scoresOf(collection, (question, most) => searchOurs(question, space, most))
  const peers: Record<string, Measured & { readonly oursBetterBy: Difference }> = {}
  for (const peer of PEERS) {
    const measured = await scoresOf(collection, await peer.open(collection.documents), ENOUGH_MS)
    peers[peer.name] = { ...measured, oursBetterBy: pairedBootstrap(ours.ndcg10s, measured.ndcg10s) }
  }
  const rows = [
    rowOf('ours', ours),
    ...Object.entries(peers).map(([name, scores]) => rowOf(name, scores, scores.oursBetterBy)),
  ]
  return {
    record: { ours, peers },
    tables: [
      { title: `Relevance on ${folder.split('/').filter(Boolean).at(-1)} ${kind ?? ''}`.trim(), rows },
    ],
  }
}

interface Measured extends RankingScores {
  readonly asked: number
  /** Of each query asked, in their order. */
  readonly ndcg10s: readonly number[]
}

/** @param enoughMs after so long the rest of the queries is not asked: Fuse needs seconds for a sentence */
async function scoresOf(
  { queries }: Collection,
  search: Search,
  enoughMs = Number.POSITIVE_INFINITY,
): Promise<Measured> {
  const scores: RankingScores[] = []
  const until = performance.now() + enoughMs
  for (const { text, judged } of queries) {
    if (performance.now() > until) break
    scores.push(scoreRanking(await search(text, DEEP), judged))
  }
  return { ...meanScores(scores), asked: scores.length, ndcg10s: scores.map(({ ndcg10 }) => ndcg10) }
}

async function onOurQuestions(): Promise<BenchResult> {
  const { corpus, catalogue, sessions } = await openSeedNotes()
  const library = await withProgramme(buildLibrary(corpus, catalogue, sessions))
  const questions = readQuestions(OWN_QUESTIONS) ?? []
  const ours = scoreQuestions(questions, (question) => ask(question, library))
  const answerable = questions.filter(({ relevant }) => relevant.length > 0)
  const texts = benchTexts(corpus)
  const peers: Record<string, { firstAnswer: number; ndcg10: number }> = {}
  for (const peer of PEERS) {
    const search = await peer.open(texts)
    const found = []
    for (const { q, relevant, mustBeFirst, firstAnyOf = [] } of answerable) {
      // Peers know texts, not projects: they are judged on texts only.
      const judged = relevant.filter(({ id }) => !id.startsWith('project/'))
      const ids = await search(q, 10)
      const wanted = mustBeFirst ? [mustBeFirst] : firstAnyOf
      found.push({
        first: wanted.includes(ids[0] ?? '') ? 1 : 0,
        ...scoreRanking(ids, new Map(judged.map(({ id, grade }) => [id, grade]))),
      })
    }
    const { ndcg10 } = meanScores(found)
    peers[peer.name] = {
      firstAnswer: found.reduce((sum, { first }) => sum + first, 0) / found.length,
      ndcg10,
    }
  }
  const rows: readonly Row[] = [
    {
      engine: 'ours',
      'first answer': ours.firstAnswer.toFixed(3),
      'nDCG@10': ours.ndcg10.toFixed(3),
      'honest nothing': ours.honestNothing.toFixed(3),
    },
    ...Object.entries(peers).map(([engine, scores]) => ({
      engine,
      'first answer': scores.firstAnswer.toFixed(3),
      'nDCG@10': scores.ndcg10.toFixed(3),
      'honest nothing': '–',
    })),
  ]
  return {
    record: { ours, peers },
    tables: [{ title: `Relevance on ${ours.questions} questions of our own`, rows }],
  }
}

const rowOf = (engine: string, { ndcg10, mrr10, recall100, asked }: Measured, better?: Difference): Row => ({
  engine,
  'nDCG@10': ndcg10.toFixed(3),
  'ours better by (95 %)': better ? inWords(better) : '',
  'chance that it is not': better ? better.notBetter.toFixed(4) : '',
  'MRR@10': mrr10.toFixed(3),
  'Recall@100': recall100.toFixed(3),
  queries: String(asked),
})

const inWords = ({ mean, low, high }: Difference): string =>
  `${signed(mean)} (${signed(low)} to ${signed(high)})`

const signed = (value: number): string => (value < 0 ? value.toFixed(3) : `+${value.toFixed(3)}`)
