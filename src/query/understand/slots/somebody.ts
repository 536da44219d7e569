// Who did what is asked, or is written as a name: texts on them stand before texts on what others did.
import type { Searchable } from '../../library/searchable.ts'
import { isNumeral } from '../typed/numbers.ts'
import { isAcronym, isOwnName, standsForWhom } from '../typed/own-names.ts'
import type { Said } from './said.ts'

/** Natural log: one everyday text in four hundred. Companies that everybody knows are said so seldom: adidas 7.8, netflix 6.4. */
const SOMEBODY_FROM = 6

/** "did bloomberg talk about serving": a text on serving alone has less than half of it. */
export const SOMEBODY_COUNTS = { most: Number.POSITIVE_INFINITY, share: 2 }

/** Who did what is asked, where the programme knows the name. */
export function isSomebody(place: number, { words, also }: Said, { field }: Searchable): boolean {
  const word = words[place]
  if (
    !word ||
    word.functional ||
    /\d/.test(word.folded) ||
    isNumeral(word.folded) ||
    !field ||
    !also ||
    !standsForWhom(place, words)
  )
    return false
  return field.surprise(word.stem) >= SOMEBODY_FROM && also.documentsWith(word.stem) > 0
}

/** "the CERN people": written as a name that everyday speech hardly knows, and nothing of the vocabulary is called so. */
export function isCalledSo(
  place: number,
  { words, meanings, isForeign }: Said,
  { field }: Searchable,
): boolean {
  const word = words[place]
  if (!word || isForeign || words.length === 1 || !field?.isRare(word.stem)) return false
  const isMeant = meanings.some(({ from, to }) => from <= place && place < to)
  return !isMeant && (isAcronym(word, words) || isOwnName(word, words))
}
