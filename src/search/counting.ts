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
    let before = 0
    for (let at = start; at < end; at++) {
      const word = texts.wordAt(at)
      const term = texts.termAt(at)
      const weight = at < twiceEnd ? 2 : 1
      const mark = markOf.term[term] ?? 0
      if (mark > 0) add(mark, weight, at < titleEnd)
      if (word > 0) {
        const asTyped = markOf.word[word] ?? 0
        if (asTyped > 0) add(asTyped, weight, at < titleEnd)
        const pair = before > 0 ? (markOf.pairs.get(before)?.get(term) ?? 0) : 0
        if (pair > 0) add(pair, weight, at < titleEnd)
      }
      before = word > 0 && markOf.begins[term] ? term : 0
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

/** For each number of a term or word the number of the thing and one more; 0 where nothing is sought. */
function marked({ terms, words }: Sequences, things: Things) {
  const term = new Int32Array(terms.size + 1)
  const word = new Int32Array(words.size + 1)
  const begins = new Uint8Array(terms.size + 1)
  const pairs = new Map<number, Map<number, number>>()
  let mark = 0
  for (const one of things.terms) term[terms.of(one)] = ++mark
  for (const one of things.words) word[words.of(one)] = ++mark
  for (const [stem, next] of things.pairs) {
    const first = terms.of(stem)
    const nexts = pairs.get(first) ?? new Map<number, number>()
    pairs.set(first, nexts.set(terms.of(next), ++mark))
    begins[first] = 1
  }
  // The number 0 stands for what no text says.
  term[0] = 0
  word[0] = 0
  begins[0] = 0
  return { term, word, begins, pairs }
}
