// Which titles hold some words as they were typed, the everyday ones too, which no index of subjects keeps.
import { fold } from '../domain/library/ids.ts'

export class Titles {
  readonly #folded = new Map<string, string>()
  /** Word → the texts in whose title it stands. */
  readonly #ids = new Map<string, string[]>()

  add(id: string, title: string): void {
    const folded = fold(title)
    this.#folded.set(id, folded)
    for (const word of new Set(folded.split(' '))) {
      const known = this.#ids.get(word)
      if (known) known.push(id)
      else this.#ids.set(word, [id])
    }
  }

  /**
   * The texts in whose title these words stand one after the other.
   * @param folded as `fold` makes it
   */
  holding(folded: string): readonly string[] {
    // Only the titles with its rarest word are read.
    const [fewest = []] = folded
      .split(' ')
      .map((word) => this.#ids.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
    const wanted = ` ${folded} `
    return fewest.filter((id) => ` ${this.#folded.get(id)} `.includes(wanted))
  }
}
