// A table as it is read, in one piece: a hundred thousand objects would cost more than the questions do.

const BLANK = 32
const BREAK = 10

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
      // Letter by letter: lines are shorter than what it takes to ask for the next break.
      let start = middle
      while (start > 0 && this.#text.charCodeAt(start - 1) !== BREAK) start--
      let end = middle
      while (end < this.#text.length && this.#text.charCodeAt(end) !== BREAK) end++
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
