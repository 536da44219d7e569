// What things bring to the texts that hold them: the one sum of which every score is made, and taken apart again.
import { type Counted, countIn, type Things } from '../../search/counting.ts'
import type { TextIndex } from '../../search/text-index.ts'
import { saturated } from './bm25.ts'

/** What one thing adds to one text's score. */
export interface ScorePart {
  readonly part: 'matching' | 'close' | 'akin'
  /** The term; a word as typed, in quotes; two neighbouring stems. */
  readonly thing: string
  readonly points: number
}

export class Points {
  readonly #counted: Counted
  readonly #lengths: readonly number[]
  readonly #worths: readonly number[]

  /**
   * @param places of the texts, whose rows are numbered in this order
   * @param worthOf what a thing is worth where it stands once in a text of mean length
   */
  constructor(
    index: TextIndex,
    places: readonly number[],
    things: Things,
    worthOf: (thing: number, counted: Counted) => number,
  ) {
    this.#counted = countIn(index.texts, places, things)
    this.#lengths = places.map((place) => index.texts.relativeLength(place))
    const all = things.terms.length + things.words.length + things.pairs.length
    this.#worths = Array.from({ length: all }, (_, thing) => worthOf(thing, this.#counted))
  }

  /** Visits the things that a text holds. */
  each(row: number, visit: (thing: number, points: number, isTitled: boolean) => void): void {
    const { starts, things, counts, titled } = this.#counted
    const length = this.#lengths[row] ?? 1
    const end = starts[row + 1] ?? 0
    for (let at = starts[row] ?? 0; at < end; at++) {
      const thing = things[at] ?? 0
      visit(thing, (this.#worths[thing] ?? 0) * saturated(counts[at] ?? 0, length), titled[at] === 1)
    }
  }
}
