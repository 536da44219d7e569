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
  const { written, stemOf } = texts
  const counted: { starts: number[]; things: number[]; counts: number[]; titled: number[] } = {
    starts: [0],
    things: [],
    counts: [],
    titled: [],
  }
  const size = things.terms.length + things.words.length + things.pairs.length
  const sums = Array.from({ length: size + 1 }, () => 0)
  const inTitle = Array.from({ length: size + 1 }, () => 0)
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
      const number = written[at] ?? 0
      const term = number > 0 ? (stemOf[number] ?? 0) : -number
      const weight = at < twiceEnd ? 2 : 1
      const mark = markOf.term.of(term)
      if (mark) add(mark, weight, at < titleEnd)
      if (number <= 0) {
        nexts = undefined
        continue
      }
      const asTyped = markOf.word.of(number)
      if (asTyped) add(asTyped, weight, at < titleEnd)
      const pair = nexts?.get(term)
      if (pair) add(pair, weight, at < titleEnd)
      nexts = markOf.pairs.of(term)
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
  for (const marks of Object.values(markOf)) marks.forget()
  return counted
}

/** What is sought by the numbers of terms and words: nearly all that is asked of it is not sought. */
class Marks<Mark> {
  readonly #marks = new Map<number, Mark>()
  readonly #ends: Uint8Array

  /** @param ends whether some number with the same end is sought: looked at for every word of every text, and small */
  constructor(ends: Uint8Array) {
    this.#ends = ends
  }

  /** The number 0 stands for what no text says. */
  set(number: number, mark: Mark): void {
    if (number === 0) return
    this.#marks.set(number, mark)
    this.#ends[number & LAST_END] = 1
  }

  of(number: number): Mark | undefined {
    return this.#ends[number & LAST_END] === 1 ? this.#marks.get(number) : undefined
  }

  forget(): void {
    for (const number of this.#marks.keys()) this.#ends[number & LAST_END] = 0
  }
}

/** More than ten times what a long question seeks. */
const ENDS = 1 << 10
const LAST_END = ENDS - 1
/** For what is counted now, and empty between: what each question makes anew has to be swept up too. */
const SOUGHT = { term: new Uint8Array(ENDS), word: new Uint8Array(ENDS), pairs: new Uint8Array(ENDS) }

/** Term or word → the number of the thing and one more; the first stem of a pair → the second → the same. */
function marked({ terms, words }: Sequences, things: Things) {
  const term = new Marks<number>(SOUGHT.term)
  const word = new Marks<number>(SOUGHT.word)
  const pairs = new Marks<Map<number, number>>(SOUGHT.pairs)
  let mark = 0
  for (const one of things.terms) term.set(terms.of(one), ++mark)
  for (const one of things.words) word.set(words.of(one), ++mark)
  for (const [stem, next] of things.pairs) {
    const first = terms.of(stem)
    pairs.set(first, (pairs.of(first) ?? new Map<number, number>()).set(terms.of(next), ++mark))
  }
  return { term, word, pairs }
}
