// Counts what is sought in texts as they are written, text by text: one walk for everything that is sought.
import type { Sequences } from './sequences.ts'

/** What is counted in texts: terms, words exactly as written, stems that stand side by side. */
export interface Things {
  readonly terms: readonly string[]
  readonly words: readonly string[]
  readonly pairs: readonly (readonly [stem: string, next: string])[]
}

/**
 * What some texts hold of the things: the entries of the text in row `r` go from `starts[r]` to `starts[r + 1]`.
 * Things are numbered through: terms first, then words, then pairs.
 */
export interface Counted {
  readonly starts: readonly number[]
  readonly things: readonly number[]
  /** How often; what stands in a title or a name counts twice. */
  readonly counts: readonly number[]
  /** Whether the title holds it, 1 or 0. */
  readonly titled: readonly number[]
}

/** Counts the things in each of the texts at these places. */
export function countIn(texts: Sequences, places: readonly number[], things: Things): Counted {
  const markOf = marked(texts, things)
  const counted: { starts: number[]; things: number[]; counts: number[]; titled: number[] } = {
    starts: [0],
    things: [],
    counts: [],
    titled: [],
  }
  const size = things.terms.length + things.words.length + things.pairs.length
  const sums = new Float64Array(size + 1)
  const inTitle = new Uint8Array(size + 1)
  const touched: number[] = []
  const add = (mark: number, weight: number, isTitle: boolean) => {
    if (sums[mark] === 0) touched.push(mark)
    sums[mark] = (sums[mark] ?? 0) + weight
    if (isTitle) inTitle[mark] = 1
  }
  for (const place of places) {
    const { start, titleEnd, twiceEnd, end } = texts.boundsOf(place)
    let nexts: ReadonlyMap<number, number> | undefined
    for (let at = start; at < end; at++) {
      const word = texts.wordAt(at)
      const term = texts.termAt(at)
      const weight = at < twiceEnd ? 2 : 1
      const mark = markOf.term.of(term)
      if (mark) add(mark, weight, at < titleEnd)
      if (word > 0) {
        const asTyped = markOf.word.of(word)
        if (asTyped) add(asTyped, weight, at < titleEnd)
        const pair = nexts?.get(term)
        if (pair) add(pair, weight, at < titleEnd)
      }
      nexts = word > 0 ? markOf.pairs.of(term) : undefined
    }
    for (const mark of touched) {
      counted.things.push(mark - 1)
      counted.counts.push(sums[mark] ?? 0)
      counted.titled.push(inTitle[mark] ?? 0)
      sums[mark] = 0
      inTitle[mark] = 0
    }
    touched.length = 0
    counted.starts.push(counted.things.length)
  }
  return counted
}

/** What is sought by the numbers of terms and words: nearly all that is asked of it is not sought. */
class Marks<Mark> {
  readonly #marks = new Map<number, Mark>()
  /** Whether some number with the same end is sought: looked at for every word of every text, and small. */
  readonly #ends = new Uint8Array(ENDS)

  /** The number 0 stands for what no text says. */
  set(number: number, mark: Mark): void {
    if (number === 0) return
    this.#marks.set(number, mark)
    this.#ends[number & LAST_END] = 1
  }

  of(number: number): Mark | undefined {
    return this.#ends[number & LAST_END] === 1 ? this.#marks.get(number) : undefined
  }
}

/** More than ten times what a long question seeks. */
const ENDS = 1 << 10
const LAST_END = ENDS - 1

/** Term or word → the number of the thing and one more; the first stem of a pair → the second → the same. */
function marked({ terms, words }: Sequences, things: Things) {
  const term = new Marks<number>()
  const word = new Marks<number>()
  const pairs = new Marks<Map<number, number>>()
  let mark = 0
  for (const one of things.terms) term.set(terms.of(one), ++mark)
  for (const one of things.words) word.set(words.of(one), ++mark)
  for (const [stem, next] of things.pairs) {
    const first = terms.of(stem)
    pairs.set(first, (pairs.of(first) ?? new Map<number, number>()).set(terms.of(next), ++mark))
  }
  return { term, word, pairs }
}
