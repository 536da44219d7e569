// Names of a table, as people write them, found among the words of a question.
import { type AnalysedWord, foldedWords } from './words.ts'

export class NameTable {
  readonly #names: ReadonlySet<string>
  readonly #longest: number

  constructor(names: readonly string[]) {
    const folded = names.map((name) => foldedWords(name))
    this.#names = new Set(folded.map((words) => words.join(' ')))
    this.#longest = Math.max(0, ...folded.map(({ length }) => length))
  }

  /** How many words from here are the longest of the names that stands there; 0 for none. */
  lengthAt(words: readonly Pick<AnalysedWord, 'folded'>[], at: number): number {
    for (let length = Math.min(this.#longest, words.length - at); length > 0; length--) {
      const said = words.slice(at, at + length).map(({ folded }) => folded)
      if (this.#names.has(said.join(' '))) return length
    }
    return 0
  }
}
