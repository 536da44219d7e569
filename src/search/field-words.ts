// Which words belong to the field: said far oftener in its titles and names than in general English (keyness), and
// seldom enough in general English that a text which holds one is about it. The size of a library plays no part.
import type { GeneralWordTables } from '../domain/library/catalogue.ts'
import { GeneralWords } from './general-words.ts'
import { pairOf } from './pairs.ts'

/** Log2 of how much oftener the field says a word than English does: from here up it is a word of the field. */
const FIELD_FROM = 3
/** From here down it is everyday speech and nothing else. */
const EVERYDAY_TO = -1
/** What a word of everyday speech counts of what it would count otherwise. */
const EVERYDAY_COUNTS = 0.4
/** Natural log: a word that more than one everyday text in fifty holds is never evidence by itself. */
const EVIDENT_FROM = 4
/** One everyday text in three thousand: whoever says such a word of the field means the field. */
const TERM_FROM = 8
/** Two words that the field says as one thing surprise together at least so much. */
const PAIR_FROM = 7

/** What is added to counts, so that one odd title proves nothing and an unknown word is not infinitely rare. */
const SMOOTHING = { here: 0.1, general: 1e-7 }

export class FieldWords {
  readonly general: GeneralWords
  readonly #times = new Map<string, number>()
  readonly #pairs = new Set<string>()
  readonly #size: number

  /** @param tables general English and other languages; and the field: stems with counts, a blank line, then pairs */
  constructor(tables: GeneralWordTables) {
    this.general = new GeneralWords(tables)
    const [stems = '', pairs = ''] = tables.field.split('\n\n')
    let size = 0
    for (const row of stems.split('\n')) {
      const [stem = '', times = '0'] = row.split(' ')
      this.#times.set(stem, Number(times))
      size += Number(times)
    }
    for (const row of pairs.trim().split('\n')) {
      const [a = '', b = ''] = row.split(' ')
      this.#pairs.add(pairOf(a, b))
    }
    this.#size = Math.max(1, size)
  }

  /**
   * Log odds, base 2, of a word in the field against general English; one standard deviation (the root of a count)
   * below what was counted. kubernetes 17, ingress 10, metric 7, server 3, cost 1.5, run 2, crash 0, move -1, thanks -4.
   */
  keyness(stem: string): number {
    const times = this.#times.get(stem) ?? 0
    const surely = Math.max(0, times - Math.sqrt(times)) + SMOOTHING.here
    return Math.log2(surely / this.#size) - Math.log2(this.general.shareOf(stem) + SMOOTHING.general)
  }

  /** How surprising the word is in everyday speech. */
  surprise(stem: string): number {
    return this.general.surprise(stem)
  }

  /** What the word counts: from {@link EVERYDAY_COUNTS} for everyday speech to 1 for words of the field. */
  weight(stem: string): number {
    const share = (this.keyness(stem) - EVERYDAY_TO) / (FIELD_FROM - EVERYDAY_TO)
    return EVERYDAY_COUNTS + (1 - EVERYDAY_COUNTS) * Math.min(1, Math.max(0, share))
  }

  /** Whether the field says the word so much oftener than English does that it is the field's. */
  isOfField(stem: string): boolean {
    return this.keyness(stem) >= FIELD_FROM
  }

  /** Whether a text that holds the word may be about what was asked for with it. */
  isEvidence(stem: string): boolean {
    return this.isOfField(stem) && this.surprise(stem) >= EVIDENT_FROM
  }

  /** Whether it is a term: everyday speech has no use for it. */
  isTerm(stem: string): boolean {
    return this.isOfField(stem) && this.isRare(stem)
  }

  /** Whether everyday speech hardly ever says it. */
  isRare(stem: string): boolean {
    return this.surprise(stem) >= TERM_FROM
  }

  /** Whether the field itself uses the word, in titles or names. */
  isSaid(stem: string): boolean {
    return this.#times.has(stem)
  }

  /** Neither the field nor English has it: a name, or a word of another language. */
  isStrange(stem: string): boolean {
    return !this.#times.has(stem) && this.general.shareOf(stem) === 0
  }

  /** Whether the field says two neighbours as one thing: "black friday", "noisy neighbour", "cold start". */
  isPair(a: string, b: string): boolean {
    return this.#pairs.has(pairOf(a, b)) && this.surprise(a) + this.surprise(b) >= PAIR_FROM
  }
}
