// What people say in everyday words or in another language, and the subjects of the field they mean (data/sayings.yaml,
// data/translations.yaml): found where all words of a saying stand near each other, in any order and inflection.
import type { Saying } from '../domain/library/catalogue.ts'
import { type AnalysedWord, analyse } from './words.ts'

export interface SayingFound {
  /** The subjects that may be meant, as they are written in the table. */
  readonly means: readonly string[]
  /** Which words say it. */
  readonly places: readonly number[]
  readonly isName: boolean
}

interface Entry {
  readonly stems: readonly string[]
  readonly saying: Saying
}

/** Between the words of a saying so many others may stand: "roll it out very gradually". */
const MOST_BETWEEN = 4

export class Sayings {
  readonly #byStem = new Map<string, Entry[]>()
  readonly #words = new Set<string>()

  constructor(sayings: readonly Saying[]) {
    for (const saying of sayings) {
      for (const said of saying.says) {
        const words = analyse(said)
        for (const { folded } of words) this.#words.add(folded)
        const stems = [...new Set(words.map(({ stem }) => stem))]
        // Looked for by its longest word: the others are as often "in" and "not".
        const [key] = stems.toSorted((a, b) => b.length - a.length)
        if (key === undefined) continue
        const entries = this.#byStem.get(key)
        const entry = { stems, saying }
        if (entries) entries.push(entry)
        else this.#byStem.set(key, [entry])
      }
    }
  }

  /** Rightly spelt, in whatever language. */
  has(folded: string): boolean {
    return this.#words.has(folded)
  }

  /** Every saying among the words of a question. */
  find(words: readonly AnalysedWord[]): readonly SayingFound[] {
    return words.flatMap(({ stem }, at) =>
      (this.#byStem.get(stem) ?? []).flatMap(({ stems, saying }) => {
        const places = placesNear(at, stems, words)
        return places ? [{ means: saying.means, places, isName: saying.isName }] : []
      }),
    )
  }
}

/** The nearest place of each stem around one; undefined where one of them is too far away. */
function placesNear(
  at: number,
  stems: readonly string[],
  words: readonly AnalysedWord[],
): readonly number[] | undefined {
  if (stems.length === 1) return [at]
  const reach = stems.length - 1 + MOST_BETWEEN
  const places: number[] = []
  for (const stem of stems) {
    const place = nearestOf(stem, at, reach, words)
    if (place === undefined) return undefined
    places.push(place)
  }
  const spread = Math.max(...places) - Math.min(...places)
  return spread <= reach ? places.sort((a, b) => a - b) : undefined
}

function nearestOf(
  stem: string,
  at: number,
  reach: number,
  words: readonly AnalysedWord[],
): number | undefined {
  for (let away = 0; away <= reach; away++) {
    if (words[at + away]?.stem === stem) return at + away
    if (words[at - away]?.stem === stem) return at - away
  }
  return undefined
}
