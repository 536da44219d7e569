// A table as it is read, in one piece: a hundred thousand objects would cost more than the questions do.

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
      // Cut out first: a table without a blank would be searched for one to its end.
      const line = this.#text.slice(start, end)
      const blank = line.indexOf(' ')
      const here = blank < 0 ? line : line.slice(0, blank)
      if (here === word) return blank < 0 ? '' : line.slice(blank + 1)
      if (here < word) low = end + 1
      else high = start
    }
    return undefined
  }
}
