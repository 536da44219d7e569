// A word of a question as a slot: every way to say it, and how surely it is what the question is about.

import { pairOf } from '../../../search/pairs.ts'
import type { WeightedTerm } from '../../../search/text-index.ts'
import { type AnalysedWord, isUnspaced, isVersion } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'
import { isNumber, surpriseOfNumber } from '../typed/numbers.ts'
import { isAcronym, isDoer, isOwnName, isProductName } from '../typed/own-names.ts'
import { countBetween, type Said } from './said.ts'
import { isCalledSo, isSomebody, SOMEBODY_COUNTS } from './somebody.ts'
import { type Evidence, isHeld, type Subject } from './sought.ts'
import { waysToSay } from './ways.ts'

/** A word that nothing knows in a question of another language is one of its words. */
const STRANGE_COUNTS = 0.2
/** "the weather in Berlin": a name that everybody says weighs less than what is asked about it. */
const PLACE_COUNTS = 0.25
/** An everyday word that leads to a subject of the field. */
const LED_COUNTS = 0.7

/** The slot of the word at one place. */
export function wordSlot(place: number, said: Said, space: Searchable): Subject {
  const word = said.words[place]
  if (!word) throw new Error(`a question has no word at ${place}; expected one of ${said.words.length}`)
  const ways = waysToSay(place, word, said, space)
  const covering = unique([
    ...ways.typed,
    ...ways.meant,
    ...ways.subjects,
    ...ways.compounds,
    ...ways.led,
    ...ways.completions,
  ])
  const phrase = phraseAt(place, said, space)
  const evidence = evidenceOf(word, place, said, space, ways.completions.length > 0, phrase)
  return {
    typed: word.raw,
    words: [word.stem],
    covering,
    importance: 0,
    evidence,
    // A text with one word of a saying speaks of half of what it means.
    ...(phrase.whole.length + ways.meantTogether.length > 0 && {
      whole: [...phrase.whole, ...ways.meantTogether],
    }),
    ...(phrase.needed.length > 0 && { phrases: phrase.needed }),
    ...(ways.led.length + ways.leading.length > 0 && { leads: true as const }),
    ...(isDoer(place, said.words) && { doer: true as const }),
    ...((isSomebody(place, said, space) || isCalledSo(place, said, space)) && { somebody: true as const }),
    surprise: surpriseOf(word, space),
    loudness: 1,
    ...measureOf(word, said, space, isHeld({ covering }, space.index), {
      isPhrase: phrase.isPhrase || (phrase.needed.length > 0 && !isNumber(word)),
      isSaid: isSaying(place, word, said, space),
      isLed: ways.led.length > 0,
    }),
    ...(isSomebody(place, said, space) && SOMEBODY_COUNTS),
  }
}

interface PhraseAt {
  /** Part of a theme's, a subject's or somebody's name. */
  readonly isPhrase: boolean
  /** The terms that say the whole of it. */
  readonly whole: readonly string[]
  /** What is one thing in the field is not spoken of by a text that only has one of its words. */
  readonly needed: readonly string[]
}

function phraseAt(place: number, said: Said, { field, index }: Searchable): PhraseAt {
  const { words, asked, concepts, meanings, inNames, also } = said
  const word = words[place]
  const subjects = concepts.filter(({ places }) => places.includes(place))
  const meant = meanings.filter(({ from, to }) => to - from > 1 && from <= place && place < to)
  const isPhrase = subjects.length > 0 || inNames.has(place) || meant.length > 0
  if (!field || !word) return { isPhrase, whole: [], needed: [] }
  const neighbours = [place - 1, place + 1].flatMap((other) => {
    const neighbour = words[other]
    if (!neighbour || !asked.has(other)) return []
    const [a, b] = other < place ? [neighbour, word] : [word, neighbour]
    const pair = pairOf(a.stem, b.stem)
    const isPair =
      field.isPair(a.stem, b.stem) ||
      (also?.documentsWith(pair) ?? 0) > 0 ||
      (index.documentsWith(pair) > 0 &&
        // Two words that are all that was typed, and stand so in a text, are what is meant: "audit mode".
        ((field.isRare(a.stem) && field.isRare(b.stem)) || (words.length === 2 && asked.size === 2)))
    return [{ other, pair, isPair }]
  })
  const inSame = (other: number) =>
    inNames.has(other) ||
    subjects.some(({ places }) => places.includes(other)) ||
    meant.some(({ from, to }) => from <= other && other < to)
  const whole = isPhrase
    ? [
        ...subjects.map(({ id }): string => id),
        ...meant.map(({ concept }): string => concept),
        ...neighbours.filter(({ other }) => inSame(other)).map(({ pair }) => pair),
      ]
    : []
  const needed = [
    ...meant
      .filter(({ from, to }) => countBetween(asked, from, to) === 2)
      .map(({ concept }): string => concept),
    ...(subjects.length > 0 || inNames.has(place)
      ? []
      : neighbours.filter(({ isPair }) => isPair).map(({ pair }) => pair)),
  ]
  return { isPhrase, whole: [...new Set(whole)], needed }
}

/** Two words or more, or a name in another language: nobody says them by chance. */
const isSaying = (place: number, word: AnalysedWord, { sayings }: Said, { field }: Searchable): boolean =>
  sayings.some(
    ({ places, isName }) =>
      places.includes(place) && (isName || places.length > 1 || !field?.general.isEnglish(word.folded)),
  )

function evidenceOf(
  word: AnalysedWord,
  place: number,
  said: Said,
  space: Searchable,
  isCompleted: boolean,
  phrase: PhraseAt,
): Evidence {
  const { field, named } = space
  if (!field) return 'word'
  if (isUnspaced(word) && !isSaying(place, word, said, space)) return 'word'
  const isExact = said.meanings.some(({ exact, from, to }) => exact && from <= place && place < to)
  if (isVersion(word) && space.index.documentsWith(word.stem) > 0) return 'term'
  if (isStrangeHere(word, place, said, space) || isNumber(word)) return phrase.isPhrase ? 'term' : 'aside'
  if (phrase.isPhrase || isAcronym(word, said.words) || isProductName(word) || field.isTerm(word.stem))
    return 'term'
  if (
    isCompleted ||
    isExact ||
    phrase.needed.length > 0 ||
    isSaying(place, word, said, space) ||
    isPersonHere(word, said, space) ||
    isSomebody(place, said, space) ||
    named.isTheme(word.stem) ||
    isOwnName(word, said.words) ||
    field.isEvidence(word.stem)
  )
    return 'word'
  // An everyday word that leads to a subject of the field needs the company of evidence: `withCompany`.
  return 'aside'
}

/** "how do I cook rice": a part of somebody's name that is an everyday word counts where it is written as a name. */
const isPersonHere = (word: AnalysedWord, { words }: Said, { named, field }: Searchable): boolean =>
  named.isPerson(word.stem) &&
  (words.length === 1 || isOwnName(word, words) || (field?.isRare(word.stem) ?? true))

function isStrangeHere(word: AnalysedWord, place: number, said: Said, { field, index }: Searchable): boolean {
  return (
    said.isForeign &&
    (field?.isStrange(word.stem) ?? false) &&
    index.documentsWith(word.stem) === 0 &&
    !said.sayings.some(({ places }) => places.includes(place))
  )
}

/** How much the word can tell, and what of it counts. */
function measureOf(
  word: AnalysedWord,
  said: Said,
  { field }: Searchable,
  held: boolean,
  { isPhrase, isSaid, isLed }: { isPhrase: boolean; isSaid: boolean; isLed: boolean },
): Pick<Subject, 'most' | 'share'> {
  if (!field || isPhrase || isSaid) return { most: Number.POSITIVE_INFINITY, share: 1 }
  const weight = isVersion(word) ? 1 : field.weight(word.stem)
  if (isLed) return { most: Number.POSITIVE_INFINITY, share: Math.max(LED_COUNTS, weight) }
  const isStrange = said.isForeign && !held && field.isStrange(word.stem)
  const isPlace = isOwnName(word, said.words) && !field.isOfField(word.stem) && !field.isRare(word.stem)
  const share = isStrange ? STRANGE_COUNTS : isPlace ? Math.min(PLACE_COUNTS, weight) : weight
  return { most: surpriseOf(word, { field }), share }
}

const surpriseOf = (word: AnalysedWord, { field }: Pick<Searchable, 'field'>): number =>
  isNumber(word) ? surpriseOfNumber(word) : (field?.surprise(word.stem) ?? Number.POSITIVE_INFINITY)

/** One way of saying counts once for a slot, as much as it can. */
function unique(terms: readonly WeightedTerm[]): readonly WeightedTerm[] {
  const most = new Map<string, number>()
  for (const { term, weight } of terms) most.set(term, Math.max(weight, most.get(term) ?? 0))
  return [...most].map(([term, weight]) => ({ term, weight }))
}
