// What a question looks for in a text, as things to count: terms, words as typed, neighbours; and what each is worth.
import type { Counted, Things } from '../../search/counting.ts'
import type { TextIndex, WeightedTerm } from '../../search/text-index.ts'
import type { SaidWord, Sought } from '../understand/slots/sought.ts'
import type { ScorePart } from './points.ts'

/** What counts how much beside a term that matches; chosen with the other constants (docs/ranking.md). */
export const WORTH = {
  /** Two words of the question side by side. */
  pair: 0.2,
  /** A word in the form in which it was typed. */
  asTyped: 0.4,
}

export interface AskedThings {
  readonly things: Things
  /** What a thing is worth where it stands once in a text of mean length. */
  worthOf(thing: number, counted: Counted): number
  /** What a thing is called where a score is explained. */
  nameOf(thing: number): Pick<ScorePart, 'part' | 'thing'>
}

/** Everything a question looks for, once each; what it says twice is worth twice. */
export function askedThings(sought: Sought, index: TextIndex): AskedThings {
  const { said } = sought
  const weights = summed(rankingTerms(sought))
  const typed = summed(said.map(({ folded, weight }) => ({ term: folded, weight })))
  const neighbours = neighboursIn(said)
  const [terms, words, pairs] = [[...weights], [...typed], [...neighbours.values()]]
  const firstPair = terms.length + words.length
  let holding: Uint32Array | undefined
  return {
    things: {
      terms: terms.map(([term]) => term),
      words: words.map(([word]) => word),
      pairs: pairs.map(({ pair }) => pair),
    },
    worthOf(thing, counted) {
      const [term, termWeight] = terms[thing] ?? []
      if (term !== undefined) return (termWeight ?? 0) * index.informativeness(term)
      const [word, wordWeight] = words[thing - terms.length] ?? []
      if (word !== undefined)
        return WORTH.asTyped * (wordWeight ?? 0) * index.tellingOf(index.texts.textsWithWord(word))
      holding ??= textsHolding(counted, firstPair + pairs.length)
      return WORTH.pair * (pairs[thing - firstPair]?.times ?? 0) * index.tellingOf(holding[thing] ?? 0)
    },
    nameOf(thing) {
      const term = terms[thing]?.[0]
      if (term !== undefined) return { part: 'matching', thing: term }
      const word = words[thing - terms.length]?.[0]
      return {
        part: 'close',
        thing: word === undefined ? (pairs[thing - firstPair]?.pair.join(' ') ?? '') : `“${word}”`,
      }
    },
  }
}

/** Terms that say the whole of a phrase are looked for too: whether they are held decides who answers. */
const rankingTerms = ({ slots, helping }: Sought): readonly WeightedTerm[] => [
  ...slots.flatMap(({ covering, loudness, whole = [] }) => [
    ...covering.map(({ term, weight }) => ({ term, weight: weight * loudness })),
    ...whole.map((term) => ({ term, weight: 0 })),
  ]),
  ...helping,
]

function summed(terms: readonly WeightedTerm[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const { term, weight } of terms) sums.set(term, (sums.get(term) ?? 0) + weight)
  return sums
}

function neighboursIn(said: readonly SaidWord[]) {
  const pairs = new Map<string, { readonly pair: readonly [string, string]; times: number }>()
  for (let i = 1; i < said.length; i++) {
    const [stem, next] = [said[i - 1]?.stem ?? '', said[i]?.stem ?? '']
    if (stem === next) continue
    const known = pairs.get(`${stem} ${next}`)
    if (known) known.times++
    else pairs.set(`${stem} ${next}`, { pair: [stem, next], times: 1 })
  }
  return pairs
}

/** How many texts hold a pair is counted among those looked at: others that hold it are hardly ever left out. */
function textsHolding({ things }: Counted, size: number): Uint32Array {
  const texts = new Uint32Array(size)
  for (const thing of things) texts[thing] = (texts[thing] ?? 0) + 1
  return texts
}
