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
  /** What must be said, each in one of these ways. */
  readonly parts: readonly Alternatives[]
  readonly saying: Saying
}

type Alternatives = readonly string[]

/** Between the words of a saying so many others may stand: "roll it out very gradually". */
const MOST_BETWEEN = 4

export class Sayings {
  readonly #byStem = new Map<string, Entry[]>()
  readonly #words = new Set<string>()

  constructor(sayings: readonly Saying[]) {
    const analysed = analysingOnce()
    for (const saying of sayings) {
      for (const said of saying.says) {
        const parts = this.#partsOf(said, analysed)
        // Looked for by what can be said in the fewest ways, and of those by the longest word: others are "in" and "not".
        const [key] = parts.toSorted(
          (a, b) => a.length - b.length || (b[0]?.length ?? 0) - (a[0]?.length ?? 0),
        )
        const entry = { parts, saying }
        for (const stem of new Set(key)) {
          const entries = this.#byStem.get(stem)
          if (entries) entries.push(entry)
          else this.#byStem.set(stem, [entry])
        }
      }
    }
  }

  /** "slow|late request|call": each word may be said in several ways; a word said twice is one. */
  #partsOf(said: string, analysed: typeof analyse): readonly Alternatives[] {
    const parts = said.split(' ').flatMap((part) => {
      const ways = part.split('|').map(analysed)
      for (const { folded } of ways.flat()) this.#words.add(folded)
      const [only = []] = ways
      return ways.length > 1
        ? [ways.flatMap(([word]) => (word ? [word.stem] : []))]
        : only.map(({ stem }) => [stem])
    })
    return [...new Map(parts.map((part) => [part.join('|'), part])).values()]
  }

  /** Rightly spelt, in whatever language. */
  has(folded: string): boolean {
    return this.#words.has(folded)
  }

  /** Every saying among the words of a question. */
  find(words: readonly AnalysedWord[]): readonly SayingFound[] {
    const stems = new Set(words.map(({ stem }) => stem))
    const isSaid = (ways: Alternatives): boolean => ways.some((way) => stems.has(way))
    return words.flatMap(({ stem }, at) =>
      (this.#byStem.get(stem) ?? []).flatMap(({ parts, saying }) => {
        if (!parts.every(isSaid)) return []
        const places = placesNear(at, stem, parts, words)
        return places ? [{ means: saying.means, places, isName: saying.isName }] : []
      }),
    )
  }
}

/** Of the words in the tables each stands there about three times. */
function analysingOnce(): typeof analyse {
  const known = new Map<string, readonly AnalysedWord[]>()
  return (text) => {
    const words = known.get(text) ?? analyse(text)
    known.set(text, words)
    return words
  }
}

/** The nearest place of each part around one; undefined where one of them is too far away. */
function placesNear(
  at: number,
  key: string,
  parts: readonly Alternatives[],
  words: readonly AnalysedWord[],
): readonly number[] | undefined {
  if (parts.length === 1) return [at]
  const reach = parts.length - 1 + MOST_BETWEEN
  const places = [at]
  for (const part of parts.toSpliced(
    parts.findIndex((ways) => ways.includes(key)),
    1,
  )) {
    const place = nearestOf(part, at, reach, words, places)
    if (place === undefined) return undefined
    places.push(place)
  }
  const spread = Math.max(...places) - Math.min(...places)
  return spread <= reach ? places.sort((a, b) => a - b) : undefined
}

function nearestOf(
  ways: Alternatives,
  at: number,
  reach: number,
  words: readonly AnalysedWord[],
  taken: readonly number[],
): number | undefined {
  for (let away = 1; away <= reach; away++) {
    for (const place of [at + away, at - away]) {
      if (ways.includes(words[place]?.stem ?? '') && !taken.includes(place)) return place
    }
  }
  return undefined
}
