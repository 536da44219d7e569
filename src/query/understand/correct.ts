// Right words stay: only what no list and no index knows is read as the nearest word that is written somewhere.
import type { Correction } from '../../domain/answers/answer.ts'
import { compoundOf, pairOf } from '../../search/pairs.ts'
import { editDistance, type Spelling } from '../../search/spelling.ts'
import { type AnalysedWord, isQuestionWord, LONGEST_WORD, stemOf } from '../../search/words.ts'
import type { Searchable } from '../library/searchable.ts'
import { FOREIGN_FROM, isForeignWord } from './slots/fillers.ts'
import { nameInOneWord, restOfName, wordOfName } from './typed/mistyped-names.ts'
import { isAcronym, isOwnName, isProductName } from './typed/own-names.ts'
import { type Reading, respelt } from './typed/reading.ts'

/** Words that are rightly spelt though no text writes them: those of the programme. */
export interface AlsoWritten {
  readonly words: Spelling
  documentsWith(term: string): number
}

/** Nobody mistypes so many words; a text with more is a paste in another language, and correcting it costs time. */
const MOST_CORRECTIONS = 8
/** Nor writes a person so many that nothing here knows: each is held against hundreds of words. */
const MOST_UNKNOWN = 30
const SHORTEST_COMPLETED = 4
const SHORTEST_PART = 3
/** Whoever writes a short name with a capital knows how it is spelt; a long one is easily mistyped. */
const LONGEST_SHORT_NAME = 7

/**
 * Reads the words of a question as they were meant.
 * @param also what is in neither is read as the texts' nearest word, else as the nearest of these
 */
export function readSpelling(
  { text, words }: Reading,
  space: Searchable,
  also?: AlsoWritten,
): { readonly reading: Reading; readonly corrections: readonly Correction[] } {
  const corrections: Correction[] = []
  const isForeign = words.filter((word) => isForeignWord(word, space)).length >= FOREIGN_FROM
  /** The word before, as it was read: “gatway apii” is mended from left to right. */
  let before: string | undefined
  let unknown = 0
  const read = words.flatMap((word, index): readonly AnalysedWord[] => {
    if (corrections.length >= MOST_CORRECTIONS || unknown >= MOST_UNKNOWN) return [word]
    const known = isKnown(word, space, also) || isJoined(words, index, space, also)
    const meant = known
      ? (nameInOneWord(word, space) ?? restOfName(word, words[index - 1], words[index + 1], space))
      : isSpeltOnPurpose(word, words)
        ? (partsOf(word, space) ?? twoWords(word.folded, space))
        : (partsOf(word, space) ??
          (isForeign || isAccented(word)
            ? cognateOf(word, space)
            : (wordOfName(word, before, words[index + 1], space) ??
              meaningOf(word, index === words.length - 1, space, also))))
    before = meant === undefined ? word.folded : meant.split(' ').at(-1)
    if (meant === undefined) {
      if (!known) unknown += 1
      return [word]
    }
    corrections.push({ typed: word.raw, read: meant })
    return meant.split(' ').map((folded) => respelt(word, folded))
  })
  return { reading: { text, words: read }, corrections }
}

const isKnown = (
  word: AnalysedWord,
  { spelling, index, field, analysis }: Searchable,
  also: AlsoWritten | undefined,
): boolean =>
  isQuestionWord(word) ||
  spelling.has(word.folded) ||
  index.documentsWith(word.stem) > 0 ||
  also?.words.has(word.folded) === true ||
  (also !== undefined && also.documentsWith(word.stem) > 0) ||
  analysis.sayings.has(word.folded) ||
  (field !== undefined &&
    (field.isSaid(word.stem) ||
      field.general.isEnglish(word.folded) ||
      field.general.isElsewhere(word.folded)))

/** "docker shim" is right where somebody writes "dockershim". */
const isJoined = (
  words: readonly AnalysedWord[],
  at: number,
  { index }: Searchable,
  also: AlsoWritten | undefined,
): boolean =>
  [words.slice(at - 1, at + 1), words.slice(at, at + 2)].some(([before, after]) => {
    if (!before || !after) return false
    const compound = compoundOf(before, after)
    return index.documentsWith(compound) > 0 || (also?.documentsWith(compound) ?? 0) > 0
  })

/** Of a word in another language one letter in so many may differ: more is no cognate, but a chance. */
const LETTERS_OF_A_COGNATE = 6

const isAccented = ({ raw }: AnalysedWord): boolean => /\p{M}/u.test(raw.normalize('NFKD'))

/**
 * A word of another language is no English word mistyped, whatever is near it: "déboguer" is no debugger. It may be the
 * name of a project ("Promethues überwachen"), or nearly the same word ("accélérateur").
 */
function cognateOf({ folded }: AnalysedWord, { spelling }: Searchable): string | undefined {
  const near = spelling.correct(folded)
  if (near === undefined) return undefined
  const isNearlySame = editDistance(folded, near) * LETTERS_OF_A_COGNATE <= folded.length
  return isNearlySame || spelling.isName(near) ? near : undefined
}

const isSpeltOnPurpose = (word: AnalysedWord, words: readonly AnalysedWord[]): boolean =>
  isProductName(word) ||
  isAcronym(word, words) ||
  (isOwnName(word, words) && word.raw.length <= LONGEST_SHORT_NAME)

/** "PodDisruptionBudget", where nothing writes it so: its parts, of which one is the field's. "FileMaker" is a name. */
function partsOf({ raw }: AnalysedWord, { field }: Searchable): string | undefined {
  if (!/^(?:\p{Lu}\p{Ll}+){2,}$/u.test(raw)) return undefined
  const parts = raw.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ').toLowerCase()
  return !field || parts.split(' ').some((part) => field.isEvidence(stemOf(part))) ? parts : undefined
}

function meaningOf(
  { folded }: AnalysedWord,
  last: boolean,
  space: Searchable,
  also: AlsoWritten | undefined,
): string | undefined {
  // A last word may be unfinished: where words begin so, it is not misspelt.
  const [only, another] =
    last && folded.length >= SHORTEST_COMPLETED ? space.spelling.complete(folded, 2) : []
  if (another !== undefined) return undefined
  return only ?? twoWords(folded, space) ?? space.spelling.correct(folded) ?? also?.words.correct(folded)
}

/** "servicemesh": two words that some text writes one after the other, or that the field says as one. */
function twoWords(folded: string, { index, field }: Searchable): string | undefined {
  if (folded.length > LONGEST_WORD) return undefined
  for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut++) {
    const [a, b] = [folded.slice(0, cut), folded.slice(cut)]
    const [first, second] = [stemOf(a), stemOf(b)]
    if (index.documentsWith(pairOf(first, second)) > 0 || field?.isPair(first, second)) return `${a} ${b}`
  }
  return undefined
}
