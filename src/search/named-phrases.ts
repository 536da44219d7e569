// What the texts name as such: their themes, and people. Whoever says one of them asks for it.
import type { AnalysedWord } from './words.ts'
import { analyse } from './words.ts'

/** Themes and names of one library, found among the words of a question. */
export class NamedPhrases {
  readonly #byFirst = new Map<string, (readonly string[])[]>()
  readonly #themes = new Set<string>()
  readonly #people = new Set<string>()
  readonly #known = new Set<string>()

  addTheme(theme: string): void {
    if (!this.#isNew(theme)) return
    const stems = stemsOf(theme)
    if (stems.length === 1) this.#themes.add(stems[0] ?? '')
    this.#addPhrase(stems)
  }

  addPerson(name: string): void {
    if (!this.#isNew(name)) return
    const stems = stemsOf(name)
    for (const stem of stems) this.#people.add(stem)
    this.#addPhrase(stems)
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
    const found = new Set<number>()
    words.forEach(({ stem }, from) => {
      for (const stems of this.#byFirst.get(stem) ?? []) {
        if (stems.every((one, i) => words[from + i]?.stem === one))
          for (let i = 0; i < stems.length; i++) found.add(from + i)
      }
    })
    return found
  }

  #isNew(phrase: string): boolean {
    if (this.#known.has(phrase)) return false
    this.#known.add(phrase)
    return true
  }

  #addPhrase(stems: readonly string[]): void {
    const [first] = stems
    if (first === undefined || stems.length < 2) return
    const known = this.#byFirst.get(first)
    if (known) known.push(stems)
    else this.#byFirst.set(first, [stems])
  }
}

const stemsOf = (phrase: string): readonly string[] => analyse(phrase).map(({ stem }) => stem)
