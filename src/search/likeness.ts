// How like one another whole texts are: the cosine between them, each term weighed by how often it stands in a text and
// how much it tells (Salton, Wong and Yang, A vector space model for automatic indexing, 1975).
import { withRoom } from './numbers.ts'
import type { Sequences } from './sequences.ts'

/** A text by its terms, of length one. */
export type Direction = ReadonlyMap<number, number>

export class Likeness {
  readonly #texts: Sequences
  readonly #tellingOf: (texts: number) => number
  /** By term and by place; 0 until it is asked for. */
  #telling = new Float64Array(0)
  #lengths = new Float64Array(0)

  /** @param tellingOf how much a term tells that stands in so many of the texts; asked once all texts are there */
  constructor(texts: Sequences, tellingOf: (texts: number) => number) {
    this.#texts = texts
    this.#tellingOf = tellingOf
  }

  directionOf(place: number): Direction {
    const length = this.#lengthOf(place)
    const direction = new Map<number, number>()
    for (const [term, count] of this.#texts.termCounts(place))
      direction.set(term, (count * this.#tells(term)) / length)
    return direction
  }

  /** How much of a text lies in each direction: 0, nothing in common, to 1, the same. */
  along(place: number, directions: readonly Direction[]): readonly number[] {
    const sums = directions.map(() => 0)
    const { start, twiceEnd, end } = this.#texts.boundsOf(place)
    for (let at = start; at < end; at++) {
      const term = this.#texts.termAt(at)
      if (term === 0) continue
      const here = this.#tells(term) * (at < twiceEnd ? 2 : 1)
      for (let i = 0; i < directions.length; i++)
        sums[i] = (sums[i] ?? 0) + here * (directions[i]?.get(term) ?? 0)
    }
    const length = this.#lengthOf(place)
    return sums.map((sum) => sum / length)
  }

  #tells(term: number): number {
    this.#telling = withRoom(this.#telling, term)
    const known = this.#telling[term] ?? 0
    if (known > 0) return known
    const telling = this.#tellingOf(this.#texts.terms.textsWith(term))
    this.#telling[term] = telling
    return telling
  }

  /** Of the text as a vector; 1 for a text that says nothing. */
  #lengthOf(place: number): number {
    this.#lengths = withRoom(this.#lengths, place)
    const known = this.#lengths[place] ?? 0
    if (known > 0) return known
    let squares = 0
    for (const [term, count] of this.#texts.termCounts(place)) squares += (count * this.#tells(term)) ** 2
    const length = Math.sqrt(squares) || 1
    this.#lengths[place] = length
    return length
  }
}
