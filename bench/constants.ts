// Where the constants of the ranking come from: each is moved up and down by itself while that helps, on all judged
// collections but one, and what was chosen is scored on the one left out. Constants that help only where they were
// chosen show there. `npm run bench -- constants --collection DIR`, DIR holding a folder for each collection.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { AKIN, ALIKE } from '../src/query/find/akin.ts'
import { WORTH } from '../src/query/find/asked.ts'
import { BM25 } from '../src/query/find/bm25.ts'
import { candidates } from '../src/query/find/candidates.ts'
import { scoreTexts, TITLE } from '../src/query/find/score.ts'
import { type JudgedQuery, readCollection } from './collection.ts'
import { mean, scoreRanking } from './metrics.ts'
import { openBundled } from './open-bundled.ts'
import type { BenchOptions, BenchResult, Row } from './options.ts'
import { openOurs, soughtIn } from './ours.ts'

/** A constant, with the steps on which it may stand. */
interface Constant {
  readonly name: string
  readonly steps: readonly number[]
  get(): number
  set(value: number): void
}

const constant = <Table extends object>(
  table: Table,
  key: keyof Table & string,
  name: string,
  steps: readonly number[],
): Constant => ({
  name,
  steps,
  get: () => Number(table[key]),
  set: (value) => Object.assign(table, { [key]: value }),
})

const CONSTANTS: readonly Constant[] = [
  constant(BM25, 'k', 'k', [1.2, 1.6, 2]),
  constant(BM25, 'b', 'b', [0.4, 0.5, 0.6, 0.7]),
  constant(TITLE, 'bonus', 'title', [0.2, 0.4, 0.6, 0.8]),
  constant(WORTH, 'pair', 'neighbours', [0.1, 0.2, 0.3]),
  constant(WORTH, 'asTyped', 'as typed', [0.2, 0.3, 0.4, 0.5]),
  constant(AKIN, 'counts', 'akin', [0.1, 0.15, 0.2, 0.25]),
  constant(AKIN, 'texts', 'akin to texts', [6, 8, 12]),
  constant(AKIN, 'terms', 'akin by terms', [20, 30, 40]),
  constant(ALIKE, 'counts', 'alike', [0, 0.3, 0.6, 0.9]),
  constant(ALIKE, 'texts', 'alike to texts', [3, 4, 6]),
]
/** A step that gains less than this on the collections together is no gain. */
const GAINS_FROM = 0.0005
/** After so many rounds over all constants none has moved in any run so far. */
const MOST_ROUNDS = 2

/** The nDCG@10 of each collection. */
type Scores = ReadonlyMap<string, number>

export async function run({ collection }: BenchOptions): Promise<BenchResult> {
  if (!collection)
    throw new Error('constants are chosen on collections: give --collection DIR, a folder of them')
  const score = remembering(await scorer(collection))
  const now = CONSTANTS.map((one) => one.get())
  const before = score(now)
  const names = [...before.keys()]
  const rows = names.map((left): Row => {
    const chosen = choose(
      now,
      names.filter((name) => name !== left),
      score,
    )
    return rowOf(left, now, chosen, before.get(left) ?? 0, score(chosen).get(left) ?? 0)
  })
  const chosen = choose(now, names, score)
  const all = (scores: Scores) => mean([...scores.values()])
  const last = rowOf('none', now, chosen, all(before), all(score(chosen)))
  setAll(now)
  return {
    record: { now: named(now), chosen: named(chosen), rows },
    tables: [
      { title: 'Constants chosen with each collection left out, and its nDCG@10', rows: [...rows, last] },
    ],
  }
}

/** Moves one constant after the other to the step that is best on these collections, until none moves. */
function choose(
  from: readonly number[],
  collections: readonly string[],
  score: (values: readonly number[]) => Scores,
): readonly number[] {
  const worth = (values: readonly number[]) => mean(collections.map((name) => score(values).get(name) ?? 0))
  let best = from
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const start = best
    CONSTANTS.forEach(({ steps }, which) => {
      for (const step of steps) {
        const moved = best.with(which, step)
        if (worth(moved) >= worth(best) + GAINS_FROM) best = moved
      }
    })
    if (best === start) break
  }
  return best
}

const setAll = (values: readonly number[]): void => {
  for (const [i, one] of CONSTANTS.entries()) one.set(values[i] ?? one.get())
}

const named = (values: readonly number[]) =>
  Object.fromEntries(CONSTANTS.map(({ name }, i) => [name, values[i] ?? 0]))

const rowOf = (
  left: string,
  now: readonly number[],
  chosen: readonly number[],
  before: number,
  after: number,
): Row => ({
  'left out': left,
  'as they are': before.toFixed(3),
  'as chosen without it': after.toFixed(3),
  moved:
    CONSTANTS.flatMap(({ name }, i) =>
      chosen[i] === now[i] ? [] : [`${name} ${now[i]} → ${chosen[i]}`],
    ).join(', ') || 'none',
})

function remembering(score: (values: readonly number[]) => Scores): (values: readonly number[]) => Scores {
  const known = new Map<string, Scores>()
  return (values) => {
    const key = values.join(' ')
    const scores = known.get(key) ?? score(values)
    known.set(key, scores)
    return scores
  }
}

/** Reads the questions once: of what is asked no constant changes anything, nor of which texts are looked at. */
async function scorer(folder: string): Promise<(values: readonly number[]) => Scores> {
  const { catalogue } = await openBundled()
  const collections = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'qrels.tsv')))
    .map((name) => {
      const { documents, queries } = readCollection(join(folder, name))
      const space = openOurs(documents, { ...catalogue, projects: catalogue.projects.values() })
      const asked = queries.map(({ text, judged }: JudgedQuery) => {
        const sought = soughtIn(text, space)
        return { sought, judged, places: candidates(sought, space.index) }
      })
      return { name, index: space.index, asked }
    })
  return (values) => {
    setAll(values)
    return new Map(
      collections.map(({ name, index, asked }) => [
        name,
        mean(
          asked.map(({ sought, judged, places }) => {
            const ids = scoreTexts(sought, index, places).map(({ id }) => id)
            return scoreRanking(ids, judged).ndcg10
          }),
        ),
      ]),
    )
  }
}
