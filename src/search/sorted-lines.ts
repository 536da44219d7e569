// A table as it is read, in one piece: a hundred thousand objects would cost more than the questions do.

const BLANK = 32

export class SortedLines {
  readonly #text: string

  /** @param text one row a line, each a word and perhaps more after a blank; sorted by the word's code units */
  constructor(text: string) {
    this.#text = text
  }

  /** What stands after the word in its line (halving the table: some seventeen steps); undefined for an unknown word. */
  find(word: string): string | undefined {
    let low = 0
    let high = this.#text.length
    while (low < high) {
      const middle = (low + high) >> 1
      const start = middle === 0 ? 0 : this.#text.lastIndexOf('\n', middle - 1) + 1
      const newline = this.#text.indexOf('\n', middle)
      const end = newline < 0 ? this.#text.length : newline
      const order = this.#compare(start, end, word)
      if (order === 0) return this.#text.slice(start + word.length + 1, end)
      if (order < 0) low = end + 1
      else high = start
    }
    return undefined
  }

  /** The word of a line beside another one: less than 0 where it comes before it. Nothing is cut out of the table. */
  #compare(start: number, end: number, word: string): number {
    for (let at = 0; at < word.length; at++) {
      const place = start + at
      const here = place < end ? this.#text.charCodeAt(place) : BLANK
      // Here the word of the line ends.
      if (here === BLANK) return -1
      const order = here - word.charCodeAt(at)
      if (order !== 0) return order
    }
    const next = start + word.length
    return next >= end || this.#text.charCodeAt(next) === BLANK ? 0 : 1
  }
}
