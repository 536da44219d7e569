// Which texts hold a term, and how often: the texts as they are written, turned over.
import type { Steps } from '../domain/slices.ts'
import type { Sequences } from './sequences.ts'

/** A term with what it counts beside the others. */
export interface WeightedTerm {
  readonly term: string
  readonly weight: number
}

/** As in the ranking (query/find/bm25.ts), so that few good texts are missed. */
const BM25 = { k: 1.6, b: 0.6 }

export class Postings {
  readonly #texts: Sequences
  /** Where the entries of each term begin, by its number; those of the last end where all do. */
  readonly #starts: Uint32Array
  /** Of each entry its text, those of one term ascending; and how often the text holds the term. */
  readonly #places: Uint32Array
  readonly #counts: Uint32Array
  readonly #meanDifferent: number

  private constructor(texts: Sequences) {
    this.#texts = texts
    const terms = texts.terms.size
    this.#starts = new Uint32Array(terms + 2)
    let entries = 0
    for (let term = 1; term <= terms; term++) {
      this.#starts[term] = entries
      entries += texts.terms.textsWith(term)
    }
    this.#starts[terms + 1] = entries
    this.#places = new Uint32Array(entries)
    this.#counts = new Uint32Array(entries)
    this.#meanDifferent = entries / Math.max(1, texts.size)
  }

  /** Builds step by step, a text a step. @param texts all of them: none may be added afterwards */
  static *building(texts: Sequences): Steps<Postings> {
    const postings = new Postings(texts)
    const ends = postings.#starts.slice()
    for (let place = 0; place < texts.size; place++) {
      for (const [term, count] of texts.termCounts(place)) {
        const entry = ends[term] ?? 0
        postings.#places[entry] = place
        postings.#counts[entry] = count
        ends[term] = entry + 1
      }
      yield
    }
    return postings
  }

  /**
   * The places of texts that hold at least one of the terms: of more than `most` those that score best (BM25), of
   * equal ones those that were indexed first. A term asked twice counts twice.
   * @param passes what it refuses is left out before the best are chosen
   */
  find(
    terms: readonly WeightedTerm[],
    most: number,
    passes: (place: number) => boolean = () => true,
  ): readonly number[] {
    const weights = new Map<number, number>()
    for (const { term, weight } of terms) {
      const number = this.#texts.terms.of(term)
      if (number > 0) weights.set(number, (weights.get(number) ?? 0) + weight)
    }
    const scores = new Map<number, number>()
    for (const [term, weight] of weights) this.#score(term, weight, scores)
    const found = [...scores.keys()].filter(passes)
    if (found.length <= most) return found
    const scoreOf = (place: number) => scores.get(place) ?? 0
    return found.sort((a, b) => scoreOf(b) - scoreOf(a) || a - b).slice(0, most)
  }

  /** Adds to each text's score what it has by one term. */
  #score(term: number, weight: number, scores: Map<number, number>): void {
    const [start = 0, end = 0] = [this.#starts[term], this.#starts[term + 1]]
    const telling = weight * tellingOf(end - start, this.#texts.size)
    for (let entry = start; entry < end; entry++) {
      const place = this.#places[entry] ?? 0
      const count = this.#counts[entry] ?? 0
      const length = this.#texts.different(place) / this.#meanDifferent
      const worth = (count * (BM25.k + 1)) / (count + BM25.k * (1 - BM25.b + BM25.b * length))
      scores.set(place, (scores.get(place) ?? 0) + telling * worth)
    }
  }
}

/** BM25's inverse document frequency: how much something tells that stands in so many of all the texts. */
export const tellingOf = (texts: number, all: number): number =>
  Math.log(1 + (all - texts + 0.5) / (texts + 0.5))
