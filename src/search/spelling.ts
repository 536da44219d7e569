// Corrects words that nothing knows, against the words that are written somewhere. Since a first letter is hardly ever
// wrong, only words of the same beginning and about the same length are compared: a few hundred, and no table of
// every word with every letter left out has to be built and kept.
import type { Steps } from '../domain/slices.ts'
import { beginningWith } from './sorted.ts'

/** Shorter words have too many neighbours to be corrected. */
const SHORTEST_CORRECTED = 4
/** Longer ones are no words that somebody types, and each letter of a word is a form to keep. */
const LONGEST_CORRECTED = 40
/** Shorter ones have so many neighbours ("cobol", "cool") that only a swap, or a name, is taken for what was meant. */
const SURE_FROM = 5
/** From this length on two letters may be wrong. */
const TWO_EDITS_FROM = 8

export class Spelling {
  readonly #frequency: ReadonlyMap<string, number>
  /** Words that may be meant, by their first letter and their length. */
  readonly #byBeginning = new Map<string, string[]>()
  readonly #sorted: readonly string[]
  readonly #names: ReadonlySet<string>

  private constructor(frequency: ReadonlyMap<string, number>, names: ReadonlySet<string>) {
    this.#frequency = frequency
    this.#names = names
    this.#sorted = [...frequency.keys()].sort()
  }

  /**
   * Builds step by step, a word a step.
   * @param frequency folded surface words (not stems) with how often each is written
   * @param names those among them that name something
   */
  static *building(
    frequency: ReadonlyMap<string, number>,
    names: ReadonlySet<string> = new Set(),
  ): Steps<Spelling> {
    const spelling = new Spelling(frequency, names)
    for (const word of spelling.#sorted) {
      if (!isCorrectable(word)) continue
      append(spelling.#byBeginning, `${word[0]}${word.length}`, word)
      yield
    }
    return spelling
  }

  has(word: string): boolean {
    return this.#frequency.has(word)
  }

  /** Whether the word names something. */
  isName(word: string): boolean {
    return this.#names.has(word)
  }

  frequencyOf(word: string): number {
    return this.#frequency.get(word) ?? 0
  }

  /** The nearest written word, the more frequent first; undefined where none is near enough. */
  correct(word: string): string | undefined {
    if (!isCorrectable(word)) return undefined
    const once = this.#best(word, 1)
    if (once !== undefined || word.length < TWO_EDITS_FROM) return once
    return this.#best(word, 2)
  }

  /** Words that begin as this one, or with its second letter, and are at most so much longer or shorter. */
  #near(word: string, allowed: number): readonly string[] {
    const lengths = Array.from({ length: 2 * allowed + 1 }, (_, i) => word.length - allowed + i)
    return [...new Set([word[0], word[1]])].flatMap((first) =>
      lengths.flatMap((length) => this.#byBeginning.get(`${first}${length}`) ?? []),
    )
  }

  #best(word: string, allowed: number): string | undefined {
    let best: { word: string; edits: number; frequency: number } | undefined
    for (const candidate of this.#near(word, allowed)) {
      if (!beginsAlike(word, candidate)) continue
      if (allowed === 1 && !withinOneEdit(word, candidate)) continue
      const edits = editDistance(word, candidate)
      const frequency = this.frequencyOf(candidate)
      if (edits > allowed) continue
      const shorter = Math.min(word.length, candidate.length)
      if (shorter < SURE_FROM && !this.#names.has(candidate) && !isSwap(word, candidate)) continue
      if (!best || edits < best.edits || (edits === best.edits && frequency > best.frequency))
        best = { word: candidate, edits, frequency }
    }
    return best?.word
  }

  /** Written words that begin so, the more frequent first. */
  complete(prefix: string, most: number): readonly string[] {
    return beginningWith(this.#sorted, prefix)
      .toSorted((a, b) => this.frequencyOf(b) - this.frequencyOf(a) || a.length - b.length)
      .slice(0, most)
  }
}

const isCorrectable = (word: string): boolean =>
  word.length >= SHORTEST_CORRECTED && word.length <= LONGEST_CORRECTED && !/\d/.test(word)

/** The first letter is hardly ever left out ("knative" is not "native"), but it may be swapped with the second. */
export const beginsAlike = (word: string, candidate: string): boolean =>
  candidate[0] === word[0] || (candidate[0] === word[1] && candidate[1] === word[0])

const isSwap = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('')

const append = (map: Map<string, string[]>, key: string, word: string): void => {
  const words = map.get(key)
  if (words) words.push(word)
  else map.set(key, [word])
}

/**
 * Optimal string alignment: insertions, deletions, substitutions, and neighbours swapped, each one edit.
 * @example editDistance('crashing', 'caching') // → 2
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(edits)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/**
 * Whether two words differ by at most one letter, or by two neighbours swapped; no table is filled.
 * @example withinOneEdit('istio', 'itsio') // → true
 */
export function withinOneEdit(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let i = 0
  while (i < a.length && a[i] === b[i]) i++
  if (i === a.length && i === b.length) return true
  return (
    isSameFrom(a, i + 1, b, i + 1) ||
    isSameFrom(a, i + 1, b, i) ||
    isSameFrom(a, i, b, i + 1) ||
    (a[i] === b[i + 1] && a[i + 1] === b[i] && isSameFrom(a, i + 2, b, i + 2))
  )
}

/** Whether what is left of two words is the same; compared letter by letter, since nearly all differ in the first. */
function isSameFrom(a: string, i: number, b: string, j: number): boolean {
  if (a.length - i !== b.length - j) return false
  for (let at = 0; at < a.length - i; at++) if (a[i + at] !== b[j + at]) return false
  return true
}
