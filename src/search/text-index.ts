// The one file that knows MiniSearch: weighted terms in, the texts that hold most of them out. In which order they
// answer is decided by looking at them a second time, as they are written.
import MiniSearch from 'minisearch'
import type { Steps } from '../domain/slices.ts'
import { Likeness } from './likeness.ts'
import type { Sequences } from './sequences.ts'

export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/** What MiniSearch reads of a text: its terms, each as often as it counts. */
interface Found {
  readonly place: number
  readonly terms: readonly string[]
}

/** As in the ranking (query/find/score.ts), so that few good texts are missed; no constant per matched term. */
const BM25 = { k: 1.6, b: 0.6, d: 0 }

export class TextIndex {
  readonly #ids: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #search = new MiniSearch<Found>({
    idField: 'place',
    fields: ['terms'],
    // Terms come analysed: they are neither joined, split nor changed here. Only a question is one string.
    stringifyField: (terms) => terms,
    tokenize: (terms: string | string[]) => (typeof terms === 'string' ? terms.split(' ') : terms),
    processTerm: (term) => term,
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
    for (let place = 0; place < texts.size; place++) {
      index.#search.add({ place, terms: index.#termsOf(place) })
      yield
    }
    return index
  }

  #termsOf(place: number): readonly string[] {
    const all: string[] = []
    for (const [term, count] of this.texts.termCounts(place)) {
      const word = this.texts.terms.wordOf(term)
      for (let time = 0; time < count; time++) all.push(word)
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
    return place !== undefined && this.texts.isTitled(place, term)
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
   * The places of texts that hold at least one of the terms: of more than `most` those that match best.
   * A term asked twice counts twice.
   * @param passes what it refuses is left out before the best are chosen
   */
  find(terms: readonly WeightedTerm[], most: number, passes?: (id: string) => boolean): readonly number[] {
    const weights = new Map<string, number>()
    for (const { term, weight } of terms)
      if (this.documentsWith(term) > 0) weights.set(term, (weights.get(term) ?? 0) + weight)
    if (weights.size === 0) return []
    const found = this.#search.search([...weights.keys()].join(' '), {
      boostTerm: (term) => weights.get(term) ?? 1,
      ...(passes && { filter: ({ id }) => passes(this.idAt(id)) }),
    })
    if (found.length <= most) return found.map(({ id }) => id as number)
    return (
      found
        // MiniSearch multiplies by the number of matched terms, which buries sentences under short texts.
        .map(({ id, score, queryTerms }) => ({ place: id as number, score: score / queryTerms.length }))
        .sort((a, b) => b.score - a.score || a.place - b.place)
        .slice(0, most)
        .map(({ place }) => place)
    )
  }
}
