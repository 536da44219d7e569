// Everyday words that together mean a subject of the field: one slot for what they mean. The words themselves only help
// to rank: "get rid of passwords in git" is about secrets, not about git.
import type { SayingFound } from '../../search/sayings.ts'
import { pairOf } from '../../search/text-terms.ts'
import type { AnalysedWord } from '../../search/words.ts'
import type { Searchable } from '../library/searchable.ts'
import { textOfWords } from './reading.ts'
import { isHeld, type Slot, type TermCounts } from './sought.ts'
import { termsMeaning } from './ways.ts'
import { WEIGHT } from './weights.ts'

/** What is said in several words, and where. */
export interface SaidTogether {
  readonly places: readonly number[]
  readonly slot: Slot
}

/**
 * The sayings of two words or more; those that share a word are one. What nothing speaks of is left to its words.
 * @param also other texts that may speak of what is meant: the programme
 */
export function saidTogether(
  words: readonly AnalysedWord[],
  sayings: readonly SayingFound[],
  space: Searchable,
  also?: TermCounts,
): readonly SaidTogether[] {
  return joined(sayings.filter(({ places }) => places.length > 1)).flatMap(({ places, means }) => {
    const meant = [...new Set(means.flatMap((subject) => termsMeaning(subject, space)))].map((term) => ({
      term,
      weight: WEIGHT.meaning,
    }))
    if (!isHeld({ covering: meant }, space.index) && !(also && isHeld({ covering: meant }, also))) return []
    const spelt = places.flatMap((place) => words[place] ?? [])
    const written = places.flatMap((place) => {
      const [word, next] = [words[place], places.includes(place + 1) ? words[place + 1] : undefined]
      return word && next ? [{ term: pairOf(word.stem, next.stem), weight: WEIGHT.typed }] : []
    })
    const slot: Slot = {
      typed: textOfWords(spelt),
      words: spelt.map(({ stem }) => stem),
      covering: [...written, ...meant],
      importance: 0,
      evidence: 'word',
      most: Number.POSITIVE_INFINITY,
      share: 1,
      surprise: Number.POSITIVE_INFINITY,
      loudness: 1,
    }
    return [{ places, slot }]
  })
}

interface Meant {
  readonly places: readonly number[]
  readonly means: readonly string[]
}

/** "filter packets", "packets in the kernel": what shares a word is said once. */
function joined(sayings: readonly Meant[]): readonly Meant[] {
  return sayings.reduce<readonly Meant[]>((groups, saying) => {
    const touching = groups.filter(({ places }) => places.some((place) => saying.places.includes(place)))
    const all = [...touching, saying]
    return [
      ...groups.filter((group) => !touching.includes(group)),
      {
        places: [...new Set(all.flatMap(({ places }) => places))].sort((a, b) => a - b),
        means: [...new Set(all.flatMap(({ means }) => means))],
      },
    ]
  }, [])
}
