// Where the constants of the ranking come from, and what choosing them is worth. From values that owe nothing to any
// collection (those of textbooks, or off) one constant after the other is moved while that helps, on all judged
// collections but one; what was chosen is then scored on the one left out. Beside it stands the score of the constants
// as they are in the code: those have seen every collection, so the difference is what having seen it is worth.
// `npm run bench -- constants --collection DIR`, DIR holding a folder for each collection.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { AKIN, ALIKE } from '../src/query/find/akin.ts'
import { WORTH } from '../src/query/find/asked.ts'
import { BM25 } from '../src/query/find/bm25.ts'
import { candidates } from '../src/query/find/candidates.ts'
import { scoreTexts, TITLE } from '../src/query/find/score.ts'
import type { Searchable } from '../src/query/library/searchable.ts'
import { EVERYDAY } from '../src/search/general-words.ts'
import { type JudgedQuery, readCollection } from './collection.ts'
import { mean, scoreRanking } from './metrics.ts'
import { openSeedNotes } from './open-notes.ts'
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

/** Each begins with the value that owes nothing to a collection. */
const CONSTANTS: readonly Constant[] = [
  constant(BM25, 'k', 'k', [1.2, 1.6, 2]),
  constant(BM25, 'b', 'b', [0.75, 0.6, 0.5]),
  constant(TITLE, 'bonus', 'title', [0, 0.3, 0.6]),
  constant(WORTH, 'pair', 'neighbours', [0, 0.1, 0.2, 0.3]),
  constant(WORTH, 'asTyped', 'as typed', [0, 0.2, 0.4, 0.6]),
  constant(AKIN, 'counts', 'akin', [0, 0.1, 0.15, 0.25]),
  constant(AKIN, 'terms', 'akin by terms', [20, 30]),
  constant(ALIKE, 'counts', 'alike', [0, 0.3, 0.6, 0.9]),
  constant(ALIKE, 'texts', 'alike to texts', [3, 4, 6]),
  constant(EVERYDAY, 'counts', 'everyday words', [1, 0.75, 0.5]),
]
/** A step that gains less than this on the collections together is no gain. */
const GAINS_FROM = 0.0005
const MOST_ROUNDS = 3

/** The nDCG@10 of each collection. */
type Scores = ReadonlyMap<string, number>

export async function run({ collection }: BenchOptions): Promise<BenchResult> {
  if (!collection)
    throw new Error('constants are chosen on collections: give --collection DIR, a folder of them')
  const score = remembering(await scorer(collection))
  const now = CONSTANTS.map((one) => one.get())
  const start = CONSTANTS.map(({ steps }) => steps[0] ?? 0)
  const names = [...score(now).keys()]
  const of = (name: string, values: readonly number[]) => score(values).get(name) ?? 0
  const rows = names.map((left) => {
    const chosen = choose(
      start,
      names.filter((name) => name !== left),
      score,
    )
    return rowOf(left, chosen, (values) => of(left, values), start, now)
  })
  const chosen = choose(start, names, score)
  const all = (values: readonly number[]) => mean(names.map((name) => of(name, values)))
  rows.push(rowOf('none: the mean of all', chosen, all, start, now))
  setAll(now)
  return {
    record: { now: named(now), start: named(start), chosen: named(chosen), rows },
    tables: [{ title: 'nDCG@10 of constants chosen without a collection, on that collection', rows }],
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
  chosen: readonly number[],
  score: (values: readonly number[]) => number,
  start: readonly number[],
  now: readonly number[],
): Row => ({
  'left out': left,
  'to begin with': score(start).toFixed(3),
  'chosen without it': score(chosen).toFixed(3),
  'as in the code': score(now).toFixed(3),
  chosen: CONSTANTS.map(({ name }, i) => `${name} ${chosen[i]}`).join(', '),
})

function remembering<Result>(
  work: (values: readonly number[]) => Result,
): (values: readonly number[]) => Result {
  const known = new Map<string, Result>()
  return (values) => {
    const key = values.join(' ')
    const result = known.get(key) ?? work(values)
    known.set(key, result)
    return result
  }
}

const read = ({ text, judged }: JudgedQuery, space: Searchable) => {
  const sought = soughtIn(text, space)
  return { sought, judged, places: candidates(sought, space.index) }
}

/** Of what is asked, and of which texts are looked at, only what everyday words count changes anything. */
async function scorer(folder: string): Promise<(values: readonly number[]) => Scores> {
  const { catalogue } = await openSeedNotes()
  const collections = readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'qrels.tsv')))
    .map((name) => {
      const { documents, queries } = readCollection(join(folder, name))
      const space = openOurs(documents, { ...catalogue, projects: catalogue.projects.values() })
      return {
        name,
        index: space.index,
        askedNow: remembering(() => queries.map((query) => read(query, space))),
      }
    })
  return (values) => {
    setAll(values)
    return new Map(
      collections.map(({ name, index, askedNow }) => [
        name,
        mean(
          askedNow([EVERYDAY.counts]).map(({ sought, judged, places }) => {
            const ids = scoreTexts(sought, index, places).map(({ id }) => id)
            return scoreRanking(ids, judged).ndcg10
          }),
        ),
      ]),
    )
  }
}
