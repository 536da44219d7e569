// Which words of a question say nothing about its subject: words about talks in English, everyday words elsewhere.
import type { SayingFound } from '../../../search/sayings.ts'
import { type AnalysedWord, isQuestionWord, isUnspaced } from '../../../search/words.ts'
import type { Searchable } from '../../library/searchable.ts'
import { linkAskedBy } from '../asked/links-asked.ts'
import { saysWhoAsks } from '../asked/who-asks.ts'
import { isForTalksElsewhere } from '../asked/words-for-talks.ts'
import { isParticle } from '../typed/own-names.ts'
import type { TermCounts } from './sought.ts'

export interface IsFiller {
  (word: AnalysedWord, place: number): boolean
  /** An everyday word of another language. */
  elsewhere(word: AnalysedWord, place: number): boolean
  /** A word about talks, which still may help to rank. */
  aboutTalks(word: AnalysedWord, place: number): boolean
  /** The question is asked in another language: a word that nothing knows is one of its words, not a name. */
  readonly isForeign: boolean
}

/** Two words that only another language says: "gibt es Vorträge …"; one may be a name. */
export const FOREIGN_FROM = 2

/** Said by another language alone: neither the field nor some text has it. */
export const isForeignWord = (
  { folded, stem }: AnalysedWord,
  { field, index }: Pick<Searchable, 'field' | 'index'>,
  also?: TermCounts,
): boolean =>
  field?.general.isElsewhere(folded) === true &&
  !field.isSaid(stem) &&
  index.documentsWith(stem) === 0 &&
  (also?.documentsWith(stem) ?? 0) === 0

/** The fillers of one question; a word of a saying is none, whatever else it may be. */
export function isFillerAmong(
  words: readonly AnalysedWord[],
  sayings: readonly SayingFound[],
  space: Searchable,
  also?: TermCounts,
): IsFiller {
  const { field, index, spelling } = space
  const said = new Set(
    sayings.filter(({ places, isName }) => isName || places.length > 1).flatMap(({ places }) => places),
  )
  const isElsewhere = (word: AnalysedWord) => field?.general.isElsewhere(word.folded) ?? false
  const isKnownHere = (word: AnalysedWord) =>
    field === undefined ||
    field.isSaid(word.stem) ||
    index.documentsWith(word.stem) > 0 ||
    (also?.documentsWith(word.stem) ?? 0) > 0
  // Names of people are words of other languages too: "Eduardo Silva".
  const isForeign =
    words.filter((word) => isForeignWord(word, space, also)).length >= FOREIGN_FROM ||
    words.some((word) => isUnspaced(word) || isForTalksElsewhere(word))
  const elsewhere = (word: AnalysedWord, place: number): boolean => {
    if (said.has(place)) return false
    // Two signs of a language without blanks are a word only where the texts write them, and never grammar (hiragana).
    if (isUnspaced(word)) return !spelling.has(word.folded) || HIRAGANA.test(word.folded)
    // "über" beside other German words is no Uber, whatever it is without its dots.
    if (isForeign && isElsewhere(word) && /\p{M}/u.test(word.raw.normalize('NFKD'))) return true
    const isOfFieldHere = isForeign ? (field?.isEvidence(word.stem) ?? true) : true
    return isElsewhere(word) && !(isKnownHere(word) && isOfFieldHere)
  }
  const aboutTalks = (word: AnalysedWord, place: number) =>
    !word.functional && !said.has(place) && isQuestionWord(word)
  return Object.assign(
    (word: AnalysedWord, place: number) =>
      (!said.has(place) && (isQuestionWord(word) || linkAskedBy(word) !== undefined || isParticle(word))) ||
      (said.has(place) && word.functional) ||
      (!said.has(place) && saysWhoAsks(place, words)) ||
      elsewhere(word, place),
    { elsewhere, aboutTalks, isForeign },
  )
}

const HIRAGANA = /\p{sc=Hiragana}/u
