// What everybody says: how often general English has each word, whatever the subject, and which words other languages
// say every day. Where the figures come from: docs/decisions/general-english.md.
import type { GeneralWordTables } from '../domain/library/catalogue.ts'
import { SortedLines } from './sorted-lines.ts'

const SAID_IN = 1e9
/** As long as what a note tells of one talk. */
const WORDS_OF_A_TEXT = 100
/** What the commonest words count of what words count that surprise, and from which surprise on nothing is taken off. */
export const EVERYDAY = { counts: 0.5, to: 5 }

export class GeneralWords {
  readonly #english: SortedLines
  readonly #others: SortedLines
  readonly #things: SortedLines

  constructor({ english, others, things }: Omit<GeneralWordTables, 'field'>) {
    this.#english = new SortedLines(english)
    this.#others = new SortedLines(others)
    this.#things = new SortedLines(things)
  }

  /** Rightly spelt: English has it, in this form. */
  isEnglish(folded: string): boolean {
    return this.#zipf(folded, 0) > 0
  }

  /** German, Spanish, French, Italian, Portuguese or Dutch say it every day, English hardly. */
  isElsewhere(folded: string): boolean {
    return this.#others.find(folded) !== undefined
  }

  /** Mostly an animal, food, clothing or another thing of everyday life, and nothing of the field: “tomato”, “puppy”. */
  isThing(stem: string): boolean {
    return this.#things.find(stem) !== undefined
  }

  /**
   * How often English says the word in all its forms, as a share of all words: 0 to 1.
   * @param stem as `stemOf` makes it
   */
  shareOf(stem: string): number {
    const zipf = this.#zipf(stem, 1)
    return zipf > 0 ? 10 ** zipf / SAID_IN : 0
  }

  /** -ln of the chance that an everyday text of a note's length holds the word: run 3, scale 5, mesh 7, etcd 16. */
  surprise(stem: string): number {
    const share = Math.max(this.shareOf(stem), 1 / SAID_IN)
    return -Math.log(1 - Math.exp(-share * WORDS_OF_A_TEXT))
  }

  /**
   * What the word counts where texts of any field are searched, from {@link EVERYDAY.counts} to 1: "given" and "problem"
   * say little of what is asked, in however few of the texts they stand.
   */
  weight(stem: string): number {
    return Math.min(1, EVERYDAY.counts + ((1 - EVERYDAY.counts) * this.surprise(stem)) / EVERYDAY.to)
  }

  /** log10 of how often it is said in a thousand million words; 0 where it is not counted. */
  #zipf(word: string, column: 0 | 1): number {
    const counted = this.#english.find(word)
    return counted === undefined ? 0 : Number(counted.split(' ')[column]) / 10
  }
}
