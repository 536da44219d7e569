// Words as numbers, with how many texts hold each: texts are compared as numbers, which take a quarter of the memory.
import { SortedLines } from './sorted-lines.ts'

const ROOM = 1 << 10

/** Words with their counts as plain data, by their numbers, which go from 1. */
export interface CountedWords {
  /** A line a word, sorted: the word, a blank, its number. No word holds a blank or a line break. */
  readonly lines: string
  /** Where in the lines each word begins. */
  readonly starts: Uint32Array
  /** In how many texts each stands. */
  readonly texts: Uint32Array
}

export class Numbers {
  /** Those that were met, or asked for. */
  readonly #numbers = new Map<string, number>()
  /** Words that were given at the beginning stay in their lines: to make each a string would take most of a start. */
  readonly #given: { readonly text: string; readonly lines: SortedLines; readonly starts: Uint32Array }
  readonly #met: string[] = []
  #texts: Uint32Array

  /** @param given what another has given away by {@link data}: the same words, with the same numbers */
  constructor({ lines, starts, texts }: CountedWords = NO_WORDS) {
    // A copy: what is read from a file is a view of all that was read.
    this.#given = { text: lines, lines: new SortedLines(lines), starts: starts.slice() }
    this.#texts = texts.slice()
  }

  data(): CountedWords {
    const starts = new Uint32Array(this.size + 1)
    const words = Array.from({ length: this.size }, (_, before) => this.wordOf(before + 1))
    const lines = words.map((word, before) => ({ word, number: before + 1 }))
    lines.sort((a, b) => (a.word < b.word ? -1 : 1))
    let text = ''
    for (const { word, number } of lines) {
      starts[number] = text.length
      text += `${word} ${number}\n`
    }
    return { lines: text.trimEnd(), starts, texts: this.#texts.slice(0, this.size + 1) }
  }

  /** How many there are; their numbers go from 1 to this. */
  get size(): number {
    return this.#given.starts.length - 1 + this.#met.length
  }

  /** The number of a word; 0 for one that was never met. */
  of(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const given = Number(this.#given.lines.find(word) ?? 0)
    if (given > 0) this.#numbers.set(word, given)
    return given
  }

  /** The number of a word, a new one where it was never met. */
  meet(word: string): number {
    const known = this.of(word)
    if (known > 0) return known
    this.#met.push(word)
    this.#numbers.set(word, this.size)
    return this.size
  }

  /** Counts one more text that holds it. */
  standsInOneMore(number: number): void {
    this.#texts = withRoom(this.#texts, number)
    this.#texts[number] = (this.#texts[number] ?? 0) + 1
  }

  textsWith(number: number): number {
    return this.#texts[number] ?? 0
  }

  /** The word of a number. */
  wordOf(number: number): string {
    const { text, starts } = this.#given
    const start = starts[number]
    if (start === undefined) return this.#met[number - starts.length] ?? ''
    return number === 0 ? '' : text.slice(start, text.indexOf(' ', start))
  }
}

const NO_WORDS: CountedWords = { lines: '', starts: new Uint32Array(1), texts: new Uint32Array(ROOM) }

/** The array, or a copy of twice the size, in which this place can be written. */
export function withRoom<Kind extends Int32Array | Uint32Array | Float64Array>(
  array: Kind,
  place: number,
): Kind {
  if (place < array.length) return array
  const Numbers = array.constructor as new (size: number) => Kind
  const larger = new Numbers(Math.max(array.length * 2, place + 1))
  larger.set(array)
  return larger
}
