// The index of the texts that can be asked for: weighted terms in, the texts that hold most of them out. In which order
// they answer is decided by looking at them a second time, as they are written.
import { atOnce, type Steps } from '../domain/slices.ts'
import { Likeness } from './likeness.ts'
import { Postings, tellingOf, type WeightedTerm } from './postings.ts'
import { Sequences } from './sequences.ts'
import type { IndexedText } from './text-terms.ts'

export type { WeightedTerm } from './postings.ts'

export class TextIndex {
  readonly #ids: readonly string[]
  readonly #places: ReadonlyMap<string, number>
  readonly #postings: Postings
  /** The texts as they are written; by place, in the order of indexing. */
  readonly texts: Sequences
  readonly likeness: Likeness

  private constructor(ids: readonly string[], texts: Sequences, postings: Postings) {
    this.#ids = ids
    this.#places = new Map(ids.map((id, place) => [id, place]))
    this.texts = texts
    this.#postings = postings
    this.likeness = new Likeness(texts, (holding) => this.tellingOf(holding))
  }

  static of(texts: Iterable<IndexedText>): TextIndex {
    return atOnce(TextIndex.building(texts))
  }

  /** Builds step by step, a text a step; a text that is not ready yet is a step of its own. */
  static *building(texts: Iterable<IndexedText | undefined>): Steps<TextIndex> {
    const ids: string[] = []
    const written = new Sequences()
    for (const text of texts) {
      if (text) {
        ids.push(text.id)
        written.add(text.pieces)
      }
      yield
    }
    return new TextIndex(ids, written, yield* Postings.building(written))
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
    return tellingOf(texts, this.size)
  }

  /**
   * The places of texts that hold at least one of the terms: of more than `most` those that match best.
   * A term asked twice counts twice.
   * @param passes what it refuses is left out before the best are chosen
   */
  find(terms: readonly WeightedTerm[], most: number, passes?: (id: string) => boolean): readonly number[] {
    return this.#postings.find(terms, most, passes && ((place) => passes(this.idAt(place))))
  }
}
