// The one file that knows MiniSearch: weighted terms in, the texts that hold most of them out. In which order they
// answer is decided by looking at them a second time, as they are written.
import MiniSearch from 'minisearch'
import type { Steps } from '../domain/slices.ts'
import { Likeness } from './likeness.ts'
import { isPair, stemsIn } from './pairs.ts'
import type { Sequences } from './sequences.ts'

export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/** What MiniSearch reads of a text: the numbers of its terms, each as often as it counts. */
interface Found {
  readonly place: number
  readonly terms: readonly string[]
}

/** What MiniSearch is asked for by one term: by how much the term itself counts, and the pairs that are found by it. */
interface Asked {
  alone: number
  readonly pairs: { readonly pair: string; readonly weight: number }[]
}

/** The places with the highest scores; of equal scores the first places. In no order. */
function bestPlaces(places: readonly number[], scores: readonly number[], most: number): readonly number[] {
  if (places.length <= most) return places
  const least = Float64Array.from(scores).sort()[scores.length - most] ?? 0
  const better = places.filter((_, at) => (scores[at] ?? 0) > least)
  const equal = places.filter((_, at) => scores[at] === least).sort((a, b) => a - b)
  return [...better, ...equal.slice(0, most - better.length)]
}

/** As in the ranking (query/find/score.ts), so that few good texts are missed; no constant per matched term. */
const BM25 = { k: 1.6, b: 0.6, d: 0 }

/** Begins the number of a pair. */
const OF_A_PAIR = '+'

export class TextIndex {
  readonly #ids: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #search = new MiniSearch<Found>({
    idField: 'place',
    fields: ['terms'],
    // Terms come analysed: they are neither joined, split nor changed here. Only a question is one string.
    stringifyField: (terms) => terms,
    tokenize: (terms: string | string[]) => (typeof terms === 'string' ? terms.split(' ') : terms),
    // Most different terms are pairs, nearly all of them in one text: what MiniSearch keeps of each would be four fifths
    // of its memory. They are counted, as part of how long a text is, and found by their stems.
    processTerm: (number) => (number.startsWith(OF_A_PAIR) ? null : number),
    searchOptions: { bm25: BM25, prefix: false, fuzzy: false, combineWith: 'OR' },
  })
  /** The texts as they are written; by place, in the order of indexing. */
  readonly texts: Sequences
  readonly likeness: Likeness

  private constructor(ids: readonly string[], texts: Sequences) {
    this.#ids = ids
    this.#places = new Map(ids.map((id, place) => [id, place]))
    this.texts = texts
    this.likeness = new Likeness(texts, (holding) => this.tellingOf(holding))
  }

  /**
   * Builds step by step, a text a step.
   * @param ids of the texts, in the order in which they were written
   * @param texts all of them: none may be added afterwards
   */
  static *building(ids: readonly string[], texts: Sequences): Steps<TextIndex> {
    const index = new TextIndex(ids, texts)
    const numbers: string[] = []
    for (let place = 0; place < texts.size; place++) {
      index.#search.add({ place, terms: index.#termsOf(place, numbers) })
      yield
    }
    return index
  }

  /**
   * Terms by their numbers: beside each letter of a word MiniSearch looks at all that stand in its place.
   * @param numbers as they are given to MiniSearch; those that were met
   */
  #termsOf(place: number, numbers: string[]): readonly string[] {
    const all: string[] = []
    const { start, twiceEnd, end } = this.texts.boundsOf(place)
    for (let at = start; at < end; at++) {
      const term = this.texts.termAt(at)
      if (term === 0) continue
      const number = numbers[term] ?? `${isPair(this.texts.terms.wordOf(term)) ? OF_A_PAIR : ''}${term}`
      numbers[term] = number
      all.push(number)
      if (at < twiceEnd) all.push(number)
    }
    return all
  }

  get size(): number {
    return this.#ids.length
  }

  idAt(place: number): string {
    return this.#ids[place] ?? ''
  }

  placesOf(ids: Iterable<string>): readonly number[] {
    return Array.from(ids).flatMap((id) => this.#places.get(id) ?? [])
  }

  documentsWith(term: string): number {
    return this.texts.textsWithTerm(term)
  }

  /** Whether the title of a text holds the term. */
  isTitled(id: string, term: string): boolean {
    const place = this.#places.get(id)
    return place !== undefined && this.texts.holds(place, term, 'titleEnd')
  }

  /** How much a term tells: BM25's inverse document frequency; highest for a term in no text. */
  informativeness(term: string): number {
    return this.tellingOf(this.documentsWith(term))
  }

  /** How much something tells that stands in so many of the texts. */
  tellingOf(texts: number): number {
    return Math.log(1 + (this.size - texts + 0.5) / (texts + 0.5))
  }

  /**
   * The places of texts that hold at least one of the terms, in no order: of more than `most` those that match best.
   * A term asked twice counts twice.
   * @param passes what it refuses is left out before the best are chosen
   */
  find(terms: readonly WeightedTerm[], most: number, passes?: (id: string) => boolean): readonly number[] {
    const asked = this.#askedFor(terms)
    if (asked.size === 0) return []
    const places: number[] = []
    const scores: number[] = []
    this.#search.search([...asked.keys()].join(' '), {
      boostDocument: (place, number) => this.#countsIn(place, asked.get(number)),
      // All that is found is taken here, so that MiniSearch has nothing to sort: thousands, of which few are wanted.
      filter: ({ id, score, queryTerms }) => {
        if (passes && !passes(this.idAt(id))) return false
        places.push(id)
        // MiniSearch multiplies by the number of matched terms, which buries sentences under short texts.
        scores.push(score / queryTerms.length)
        return false
      },
    })
    return bestPlaces(places, scores, most)
  }

  /** By numbers. A pair is asked for by its rarer stem, and counts as much as if it were a term of its own. */
  #askedFor(terms: readonly WeightedTerm[]): ReadonlyMap<string, Asked> {
    const asked = new Map<string, Asked>()
    for (const { term, weight } of terms) {
      if (this.documentsWith(term) === 0) continue
      const [rarest = term] = stemsIn(term).toSorted((a, b) => this.documentsWith(a) - this.documentsWith(b))
      const number = `${this.texts.terms.of(rarest)}`
      const one = asked.get(number) ?? { alone: 0, pairs: [] }
      asked.set(number, one)
      if (rarest === term) one.alone += weight
      else {
        const beside = this.informativeness(term) / this.informativeness(rarest)
        one.pairs.push({ pair: term, weight: weight * beside })
      }
    }
    return asked
  }

  /** What a term counts in a text; 0, which is not found, where only pairs were asked for of which it holds none. */
  #countsIn(place: number, { alone, pairs }: Asked = { alone: 0, pairs: [] }): number {
    let sum = alone
    for (const { pair, weight } of pairs) if (this.texts.holds(place, pair)) sum += weight
    return sum
  }
}
