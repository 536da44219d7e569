// Texts as they are written, in numbers: which words follow which, and what they name. What a list of terms cannot say
// is read from them when the best texts are looked at a second time (docs/ranking.md).
import { type CountedWords, Numbers, withRoom } from './numbers.ts'
import type { IndexedPiece } from './text-terms.ts'

/** The end of a piece of text: nothing stands side by side across it. */
const BREAK = 0
/** Where one text begins, its title ends, what counts twice ends, and it ends. */
const BOUNDS = 4
const ROOM = 1 << 12

/** Places in the one array of all texts. */
export interface Bounds {
  readonly start: number
  readonly titleEnd: number
  /** Up to here everything counts twice. */
  readonly twiceEnd: number
  readonly end: number
}

/** Texts as they are written, as plain data. */
export interface Written {
  readonly terms: CountedWords
  readonly words: CountedWords
  readonly stemOf: Int32Array
  readonly written: Int32Array
  readonly bounds: Int32Array
  readonly lengths: readonly number[]
  readonly different: readonly number[]
}

export class Sequences {
  readonly terms: Numbers
  readonly words: Numbers
  #stemOf = new Int32Array(ROOM)
  #written = new Int32Array(ROOM)
  #end = 0
  #bounds = new Int32Array(ROOM)
  #lengths: number[] = []
  #sumOfLengths = 0
  #different: number[] = []

  constructor(terms = new Numbers(), words = new Numbers()) {
    this.terms = terms
    this.words = words
  }

  /** The same texts as were given away by {@link data}. */
  static of({ terms, words, stemOf, written, bounds, lengths, different }: Written): Sequences {
    const texts = new Sequences(new Numbers(terms), new Numbers(words))
    // Copies, as in Numbers.
    texts.#stemOf = stemOf.slice()
    texts.#written = written.slice()
    texts.#end = written.length
    texts.#bounds = bounds.slice()
    texts.#lengths = [...lengths]
    texts.#sumOfLengths = lengths.reduce((sum, length) => sum + length, 0)
    texts.#different = [...different]
    return texts
  }

  data(): Written {
    return {
      terms: this.terms.data(),
      words: this.words.data(),
      stemOf: this.#stemOf.slice(0, this.words.size + 1),
      written: this.#written.slice(0, this.#end),
      bounds: this.#bounds.slice(0, this.size * BOUNDS),
      lengths: this.#lengths,
      different: this.#different,
    }
  }

  get size(): number {
    return this.#lengths.length
  }

  /** Word → the term it is found by. */
  get stemOf(): Int32Array {
    return this.#stemOf
  }

  /** All texts one after the other: a word, the negative number of a term that is named, or a break. */
  get written(): Int32Array {
    return this.#written
  }

  /** @param pieces the title first, then what else counts twice */
  add(pieces: readonly IndexedPiece[]): void {
    const start = this.#end
    let titleEnd = start
    let twiceEnd = start
    for (const { words, named, isTitle, counts } of pieces) {
      for (const { folded, stem } of words) this.#write(this.#wordFor(folded, stem))
      this.#write(BREAK)
      for (const term of named) this.#write(-this.terms.meet(term))
      if (isTitle) titleEnd = this.#end
      if (counts > 1) twiceEnd = this.#end
    }
    const { length, different } = this.#measure(start, twiceEnd)
    const place = this.size * BOUNDS
    this.#bounds = withRoom(this.#bounds, place + BOUNDS)
    this.#bounds.set([start, titleEnd, twiceEnd, this.#end], place)
    this.#lengths.push(length)
    this.#different.push(different)
    this.#sumOfLengths += length
  }

  #write(number: number): void {
    this.#written = withRoom(this.#written, this.#end)
    this.#written[this.#end++] = number
  }

  #wordFor(folded: string, stem: string): number {
    const number = this.words.meet(folded)
    this.#stemOf = withRoom(this.#stemOf, number)
    this.#stemOf[number] ||= this.terms.meet(stem)
    return number
  }

  /** Between all words and the different ones: long texts repeat themselves, and are not less about what they say. */
  #measure(start: number, twiceEnd: number): { length: number; different: number } {
    const terms = new Set<number>()
    const words = new Set<number>()
    let all = 0
    for (let at = start; at < this.#end; at++) {
      const number = this.#written[at] ?? BREAK
      if (number === BREAK) continue
      terms.add(number > 0 ? (this.#stemOf[number] ?? 0) : -number)
      if (number > 0) words.add(number)
      all += at < twiceEnd ? 2 : 1
    }
    for (const term of terms) this.terms.standsInOneMore(term)
    for (const word of words) this.words.standsInOneMore(word)
    return { length: Math.sqrt(all * terms.size), different: terms.size }
  }

  /** How long a text is beside the mean of all: 1 for one of mean length. */
  relativeLength(place: number): number {
    return ((this.#lengths[place] ?? 0) * this.size) / (this.#sumOfLengths || 1)
  }

  /** How many different terms a text holds. */
  different(place: number): number {
    return this.#different[place] ?? 0
  }

  textsWithTerm(term: string): number {
    return this.terms.textsWith(this.terms.of(term))
  }

  textsWithWord(folded: string): number {
    return this.words.textsWith(this.words.of(folded))
  }

  /** @param until where to stop looking: a title may be asked about alone */
  holds(place: number, term: string, until: 'titleEnd' | 'end' = 'end'): boolean {
    const wanted = this.terms.of(term)
    const bounds = this.boundsOf(place)
    for (let at = bounds.start; at < bounds[until]; at++)
      if (this.termAt(at) === wanted && wanted > 0) return true
    return false
  }

  /** Whether some text writes the one stem before the other. Reads everything: for the few words that nothing knows. */
  isWrittenTogether(stem: string, next: string): boolean {
    const [first, second] = [this.terms.of(stem), this.terms.of(next)]
    if (first === 0 || second === 0) return false
    for (let at = 1; at < this.#end; at++) {
      if ((this.#written[at] ?? 0) <= 0 || (this.#written[at - 1] ?? 0) <= 0) continue
      if (this.termAt(at) === second && this.termAt(at - 1) === first) return true
    }
    return false
  }

  /** How often each term stands in a text. */
  termCounts(place: number): ReadonlyMap<number, number> {
    const counts = new Map<number, number>()
    const { start, twiceEnd, end } = this.boundsOf(place)
    for (let at = start; at < end; at++) {
      const term = this.termAt(at)
      if (term > 0) counts.set(term, (counts.get(term) ?? 0) + (at < twiceEnd ? 2 : 1))
    }
    return counts
  }

  /** The term by which the word or name at a place is found; 0 at a break. */
  termAt(at: number): number {
    const number = this.#written[at] ?? BREAK
    return number > 0 ? (this.#stemOf[number] ?? 0) : -number
  }

  boundsOf(place: number): Bounds {
    const bound = (part: number): number => this.#bounds[place * BOUNDS + part] ?? 0
    return { start: bound(0), titleEnd: bound(1), twiceEnd: bound(2), end: bound(3) }
  }
}
