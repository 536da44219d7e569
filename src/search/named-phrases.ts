// What the texts name as such: their themes, people, companies. Whoever says one of them asks for it.
import type { AnalysedWord } from './words.ts'
import { analyse } from './words.ts'

interface Phrase {
  readonly stems: readonly string[]
  readonly of: 'theme' | 'person' | 'name'
}

/** Themes and names of one library, found among the words of a question. */
export class NamedPhrases {
  readonly #byFirst = new Map<string, Phrase[]>()
  readonly #themes = new Set<string>()
  readonly #people = new Set<string>()
  readonly #known = new Set<string>()

  addTheme(theme: string): void {
    if (!this.#isNew(theme)) return
    const stems = stemsOf(theme)
    if (stems.length === 1) this.#themes.add(stems[0] ?? '')
    this.#addPhrase({ stems, of: 'theme' })
  }

  addPerson(name: string): void {
    if (!this.#isNew(name)) return
    const stems = stemsOf(name)
    for (const stem of stems) this.#people.add(stem)
    this.#addPhrase({ stems, of: 'person' })
  }

  /** Of a company or a place, as sentences write it: its words mean it only together. */
  addName(name: string): void {
    if (this.#isNew(name)) this.#addPhrase({ stems: stemsOf(name), of: 'name' })
  }

  /** Part of somebody's name: alone it may be who is asked for. */
  isPerson(stem: string): boolean {
    return this.#people.has(stem)
  }

  isTheme(stem: string): boolean {
    return this.#themes.has(stem)
  }

  /** Places of words that stand in a theme or a name of several words. */
  placesIn(words: readonly AnalysedWord[]): ReadonlySet<number> {
    const isNamed = ({ of }: Phrase) => of !== 'name'
    return new Set(
      words.flatMap((_, from) => this.#phrasesAt(from, words).filter(isNamed).flatMap(placesFrom(from))),
    )
  }

  /** Whole names of people, of two words or more, as the places of their words; left to right, none within another. */
  peopleIn(words: readonly AnalysedWord[]): readonly (readonly number[])[] {
    return this.#wholeIn(words, 'person')
  }

  /** The same, of companies and places. */
  namesIn(words: readonly AnalysedWord[]): readonly (readonly number[])[] {
    return this.#wholeIn(words, 'name')
  }

  #wholeIn(words: readonly AnalysedWord[], wanted: Phrase['of']): readonly (readonly number[])[] {
    const found: (readonly number[])[] = []
    for (let from = 0; from < words.length; from++) {
      const [longest] = this.#phrasesAt(from, words)
        .filter(({ of }) => of === wanted)
        .toSorted((a, b) => b.stems.length - a.stems.length)
      if (!longest) continue
      found.push(placesFrom(from)(longest))
      from += longest.stems.length - 1
    }
    return found
  }

  #phrasesAt(from: number, words: readonly AnalysedWord[]): readonly Phrase[] {
    const begun = this.#byFirst.get(words[from]?.stem ?? '') ?? []
    return begun.filter(({ stems }) => stems.every((one, i) => words[from + i]?.stem === one))
  }

  #isNew(phrase: string): boolean {
    if (this.#known.has(phrase)) return false
    this.#known.add(phrase)
    return true
  }

  #addPhrase(phrase: Phrase): void {
    const [first] = phrase.stems
    if (first === undefined || phrase.stems.length < 2) return
    const known = this.#byFirst.get(first)
    if (known) known.push(phrase)
    else this.#byFirst.set(first, [phrase])
  }
}

const placesFrom =
  (from: number) =>
  ({ stems }: Phrase): readonly number[] =>
    stems.map((_, i) => from + i)

const stemsOf = (phrase: string): readonly string[] => analyse(phrase).map(({ stem }) => stem)
