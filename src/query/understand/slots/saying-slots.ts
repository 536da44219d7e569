// Everyday words that together mean a subject of the field: one slot for what they mean. The words themselves only help
// to rank: "get rid of passwords in git" is about secrets, not about git.

import { pairOf } from '../../../search/pairs.ts'
import type { SayingFound } from '../../../search/sayings.ts'
import type { AnalysedWord } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'
import { textOfWords } from '../typed/reading.ts'
import { isHeld, type Subject, type TermCounts } from './sought.ts'
import { termsMeaning } from './ways.ts'
import { WEIGHT } from './weights.ts'

/** Across one of these nothing is said together: “git or Cluster API”, “explain why kubernetes is slow”. */
const APART: ReadonlySet<string> = new Set([
  'or',
  'vs',
  'versus',
  'oder',
  'ou',
  'why',
  'how',
  'who',
  'which',
  'whose',
])

/** What is said in several words, and where. */
export interface SaidTogether {
  readonly places: readonly number[]
  readonly slot: Subject
}

/**
 * The sayings of two words or more, none of which shares a word with another. What nothing speaks of is left to its words.
 * @param also other texts that may speak of what is meant: the programme
 */
export function saidTogether(
  words: readonly AnalysedWord[],
  sayings: readonly SayingFound[],
  space: Searchable,
  also?: TermCounts,
): readonly SaidTogether[] {
  const isApart = ({ places }: SayingFound) =>
    words.some(
      ({ folded }, place) =>
        place > (places[0] ?? 0) &&
        place < (places.at(-1) ?? 0) &&
        !places.includes(place) &&
        APART.has(folded),
    )
  return apart(sayings.filter((one) => one.places.length > 1 && !isApart(one))).flatMap(
    ({ places, means }) => {
      const spelt = places.flatMap((place) => words[place] ?? [])
      const isTyped = (term: string) => spelt.some(({ stem }) => term === stem || term === `=${stem}`)
      const terms = [...new Set(means.flatMap((subject) => termsMeaning(subject, space)))]
      // "upgrades without downtime" names the upgrades that it means; "zero downtime" is what it leads to.
      const others = terms.some(isTyped) ? WEIGHT.leadsTo : WEIGHT.meaning
      const meant = terms.map((term) => ({ term, weight: isTyped(term) ? WEIGHT.typed : others }))
      if (!isHeld({ covering: meant }, space.index) && !(also && isHeld({ covering: meant }, also))) return []
      if (terms.every(isTyped)) return []
      const written = places.slice(1).flatMap((place, i) => {
        const before = places[i] ?? place
        const between = words.slice(before + 1, place)
        const [word, next] = [words[before], words[place]]
        return word && next && between.every(({ functional }) => functional)
          ? [{ term: pairOf(word.stem, next.stem), weight: WEIGHT.typed }]
          : []
      })
      const span = words.slice(places[0], (places.at(-1) ?? 0) + 1)
      const isScattered = span.filter(({ functional }) => !functional).some((word) => !spelt.includes(word))
      const slot: Subject = {
        typed: textOfWords(isScattered ? spelt : span),
        ...(isScattered && { scattered: true as const }),
        words: spelt.map(({ stem }) => stem),
        covering: [...written, ...meant],
        ...spellingOf(spelt),
        importance: 0,
        evidence: 'word',
        most: Number.POSITIVE_INFINITY,
        share: 1,
        surprise: Number.POSITIVE_INFINITY,
        loudness: 1,
      }
      return [{ places, slot }]
    },
  )
}

type Meant = Pick<SayingFound, 'places' | 'means'>

/**
 * One reading of the words: of sayings that share a word, the one of most words, and of those the tightest. What is
 * said by the very same words is meant as well.
 */
function apart(sayings: readonly SayingFound[]): readonly Meant[] {
  const spread = ({ places }: Meant) => (places.at(-1) ?? 0) - (places[0] ?? 0)
  const best = sayings.toSorted((a, b) => b.places.length - a.places.length || spread(a) - spread(b))
  const kept: Meant[] = []
  for (const saying of best) {
    const at = kept.findIndex(({ places }) => places.some((place) => saying.places.includes(place)))
    const shared = kept[at]
    if (!shared) kept.push(saying)
    else if (isSame(shared.places, saying.places))
      kept[at] = { places: shared.places, means: [...new Set([...shared.means, ...saying.means])] }
  }
  return kept
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((place, i) => place === b[i])

/** Its words, where there are two or more that carry anything: "who can do what" is not said by whoever says "what". */
function spellingOf(spelt: readonly AnalysedWord[]): Pick<Subject, 'spelt'> {
  const stems = [...new Set(spelt.filter(({ functional }) => !functional).map(({ stem }) => stem))]
  return stems.length > 1 ? { spelt: stems } : {}
}
