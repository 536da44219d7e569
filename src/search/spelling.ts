// Corrects words that nothing knows, against the words that are written somewhere.
// Deletion neighbourhoods (SymSpell's idea): a word and its typo share a form with letters taken out.

/** Shorter words have too many neighbours to be corrected. */
const SHORTEST_CORRECTED = 4
/** From this length on two letters may be wrong. */
const TWO_EDITS_FROM = 8

export class Spelling {
  readonly #frequency: ReadonlyMap<string, number>
  readonly #byDeletion = new Map<string, string[]>()
  readonly #sorted: readonly string[]

  /** @param frequency folded surface words (not stems) with how often each is written */
  constructor(frequency: ReadonlyMap<string, number>) {
    this.#frequency = frequency
    this.#sorted = [...frequency.keys()].sort()
    for (const word of this.#sorted) {
      if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) continue
      for (const form of deletions(word)) {
        const words = this.#byDeletion.get(form)
        if (words) words.push(word)
        else this.#byDeletion.set(form, [word])
      }
    }
  }

  has(word: string): boolean {
    return this.#frequency.has(word)
  }

  /** The nearest written word, the more frequent first; undefined where none is near enough. */
  correct(word: string): string | undefined {
    if (word.length < SHORTEST_CORRECTED || /\d/.test(word)) return undefined
    const allowed = word.length >= TWO_EDITS_FROM ? 2 : 1
    const candidates = new Set([...deletions(word)].flatMap((form) => this.#byDeletion.get(form) ?? []))
    let best: { word: string; edits: number; frequency: number } | undefined
    for (const candidate of candidates) {
      // The first letter is hardly ever mistyped, and "knative" is not "native".
      if (candidate[0] !== word[0]) continue
      const edits = editDistance(word, candidate)
      const frequency = this.#frequency.get(candidate) ?? 0
      if (edits > allowed || (edits === 2 && candidate.length < TWO_EDITS_FROM - 1)) continue
      if (!best || edits < best.edits || (edits === best.edits && frequency > best.frequency)) {
        best = { word: candidate, edits, frequency }
      }
    }
    return best?.word
  }

  /** Written words that begin so, the more frequent first. */
  complete(prefix: string, most: number): readonly string[] {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#sorted[middle] ?? '') < prefix) low = middle + 1
      else high = middle
    }
    const found: string[] = []
    for (let i = low; this.#sorted[i]?.startsWith(prefix); i++) found.push(this.#sorted[i] ?? '')
    return found
      .sort((a, b) => (this.#frequency.get(b) ?? 0) - (this.#frequency.get(a) ?? 0) || a.length - b.length)
      .slice(0, most)
  }
}

/** The word, and the word with any one letter left out (any two, when it is long). */
function deletions(word: string): ReadonlySet<string> {
  const forms = new Set([word])
  const once = withoutOne(word)
  for (const form of once) forms.add(form)
  if (word.length >= TWO_EDITS_FROM)
    for (const form of once) for (const twice of withoutOne(form)) forms.add(twice)
  return forms
}

const withoutOne = (word: string): readonly string[] =>
  Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))

/** Optimal string alignment: insertions, deletions, substitutions, and neighbours swapped, each one edit. */
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
