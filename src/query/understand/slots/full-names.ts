// Names of several words, of people and of companies: one slot, of which only a text speaks that has all of its words.
// "who is Priyanka Sharma" is not answered by another Priyanka, nor "new york times" by whatever is new.
import { pairsOf } from '../../../search/pairs.ts'
import { type AnalysedWord, isQuestionWord } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'
import { isCapitalised, isOwnName, standsForWhom } from '../typed/own-names.ts'
import { textOfWords } from '../typed/reading.ts'
import type { SaidTogether } from './saying-slots.ts'
import { isHeld, type Subject, type TermCounts } from './sought.ts'
import { WEIGHT } from './weights.ts'

/** "Bob Wise" typed alone; three capitals may begin the words of a title. */
const WORDS_ALONE = 2

/**
 * The names among the words of a question, each of two words or more: written with capitals amid small letters, or
 * alone; or words that the notes have in people's names, and that are no English words.
 * In “who is Thomas Müller” that is “Thomas Müller”; in “Scaling Clusters” nothing: these are words of the field.
 * @param taken places that mean something else
 * @param also other texts that write names: the programme
 */
export function fullNames(
  words: readonly AnalysedWord[],
  taken: (place: number) => boolean,
  space: Searchable,
  also?: TermCounts,
): readonly SaidTogether[] {
  const { field } = space
  if (!field) return []
  const isAlone = words.length === WORDS_ALONE && words.every(isCapitalised)
  const isPart = (word: AnalysedWord, place: number): boolean =>
    !taken(place) &&
    !word.functional &&
    !isQuestionWord(word) &&
    (isAlone ||
      isOwnName(word, words) ||
      (space.named.isPerson(word.stem) && !field.general.isEnglish(word.folded))) &&
    // Asked last: it looks the word up in a long list.
    !field.isEvidence(word.stem)
  const isOfField = (place: number) => field.isEvidence(words[place]?.stem ?? '')
  // Somebody whom the notes name is one, however the name is written: “liz rice and joe beda”.
  const people = space.named.peopleIn(words).filter((places) => !places.some(taken))
  // Companies too: “capital one on kubernetes”. In small letters its words may mean something else.
  const names = space.named
    .namesIn(words)
    .filter((places) => !places.some((place) => taken(place) || isOfField(place)))
  const isNoted = new Set([...people, ...names].flat())
  const runs: number[][] = []
  for (const [place, word] of words.entries()) {
    if (isNoted.has(place) || !isPart(word, place)) continue
    const run = runs.at(-1)
    if (run?.at(-1) === place - 1) run.push(place)
    else runs.push([place])
  }
  const slotAt = (places: readonly number[]) =>
    nameSlot(
      places.flatMap((place) => words[place] ?? []),
      space,
      also,
    )
  const isCompany = new Set(names)
  return [...people, ...names, ...runs]
    .filter((places) => places.length > 1)
    .map((places) => ({
      places,
      slot: isCompany.has(places) ? companyAt(places, slotAt(places), words) : slotAt(places),
    }))
}

/** “How did the new york times move”, “capital one”: who did it, or all that was asked; else evidence only beside other. */
function companyAt(places: readonly number[], slot: Subject, words: readonly AnalysedWord[]): Subject {
  if (standsForWhom(places[0] ?? 0, words)) return { ...slot, somebody: true }
  const isAll = words.every((word, place) => places.includes(place) || isQuestionWord(word))
  const isWritten = places.some((place) => words[place] && isOwnName(words[place], words))
  return isAll || isWritten ? slot : { ...slot, evidence: 'aside', leads: true }
}

function nameSlot(parts: readonly AnalysedWord[], { index }: Searchable, also?: TermCounts) {
  // “Will Daly”, “Kirsten A. Newcomer”: texts put no small word into a pair.
  const telling = parts.filter(({ functional }) => !functional)
  const stems = (telling.length > 0 ? telling : parts).map(({ stem }) => stem)
  const pairs = pairsOf(parts)
  const terms = pairs.length > 0 ? pairs : stems
  // One name: a text that has all of it has every pair.
  const covering = terms.map((term) => ({ term, weight: WEIGHT.typed / terms.length }))
  const isKnown = isHeld({ covering }, index) || (also !== undefined && isHeld({ covering }, also))
  return {
    typed: textOfWords(parts),
    words: parts.map(({ stem }) => stem),
    covering,
    spelt: stems,
    importance: 0,
    evidence: isKnown ? ('term' as const) : ('word' as const),
    most: Number.POSITIVE_INFINITY,
    share: 1,
    surprise: Number.POSITIVE_INFINITY,
    loudness: 1,
  }
}
