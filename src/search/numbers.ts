// Words as numbers, with how many texts hold each: texts are compared as numbers, which take a quarter of the memory.

const ROOM = 1 << 10

/** Words with their counts as plain data. */
export interface CountedWords {
  /** In the order of their numbers, from 1; none holds the line break that stands between two. */
  readonly words: string
  /** In how many texts each stands, by its number. */
  readonly texts: Uint32Array
}

export class Numbers {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = ['']
  #texts = new Uint32Array(ROOM)

  /** The same as were given away by {@link data}. */
  static of({ words, texts }: CountedWords): Numbers {
    const numbers = new Numbers()
    if (words !== '') for (const word of words.split('\n')) numbers.meet(word)
    numbers.#texts = texts.slice()
    return numbers
  }

  data(): CountedWords {
    return { words: this.#words.slice(1).join('\n'), texts: this.#texts.slice(0, this.size + 1) }
  }

  /** How many there are; their numbers go from 1 to this. */
  get size(): number {
    return this.#numbers.size
  }

  /** The number of a word; 0 for one that was never met. */
  of(word: string): number {
    return this.#numbers.get(word) ?? 0
  }

  /** The number of a word, a new one where it was never met. */
  meet(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#words.push(word) - 1
    this.#numbers.set(word, number)
    return number
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
    return this.#words[number] ?? ''
  }
}

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
