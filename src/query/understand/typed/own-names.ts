// Names that are known by how they are written: with a capital amid small letters, or in capitals.
import type { AnalysedWord } from '../../../search/words.ts'

const CAPITALISED = /^\p{Lu}\p{Ll}+$/u
const ACRONYM = /^\p{Ll}?[\p{Lu}\d]{2,}s?$/u
/** Who writes all in small letters, or every word with a capital, says nothing by it. */
const isSmall = ({ raw }: AnalysedWord): boolean => /^\p{Ll}/u.test(raw)

export const isCapitalised = ({ raw }: AnalysedWord): boolean => CAPITALISED.test(raw)

/** "did Monzo talk about it": a name, however near to another word. The first word has a capital in any case. */
export const isOwnName = (word: AnalysedWord, words: readonly AnalysedWord[]): boolean =>
  isCapitalised(word) && word !== words[0] && words.some((other) => other !== word && isSmall(other))

/** PSP, DoD, CERN, mTLS: in exact case a name, and no word. */
export const isAcronym = ({ raw }: AnalysedWord, words: readonly AnalysedWord[]): boolean =>
  ACRONYM.test(raw) && /\p{Lu}/u.test(raw) && (words.length === 1 || words.some(isSmall))

/** FileMaker, CrashLoopBackOff: whoever writes a capital within a word means it as it is written; McDonald is a person. */
export const isProductName = ({ raw }: AnalysedWord): boolean => /\p{Ll}{2}\p{Lu}\p{Ll}/u.test(raw)

/** In names, and in every sentence of other languages: "Wiebe de Roos", "plus de sécurité". Alone they name nobody. */
const PARTICLES: ReadonlySet<string> = new Set(
  'de da di do dos das del della der den des van von vom zu zur ter la le les el il al bin ibn y e'.split(
    ' ',
  ),
)

export const isParticle = ({ folded }: AnalysedWord): boolean => PARTICLES.has(folded)

/** Who did it, or where it was done, stands after one of these; an article may come between. */
const BEFORE_WHOM: ReadonlySet<string> = new Set(['did', 'does', 'at', 'by', 'von', 'par', 'por'])
/** Of itself "is" stands before anything; where it begins a question, or follows its first word, before somebody. */
const ASKING: ReadonlySet<string> = new Set(['has', 'have', 'is', 'are', 'was', 'were'])
const QUESTION_BEGINS: ReadonlySet<string | undefined> = new Set([
  'how',
  'why',
  'what',
  'when',
  'where',
  undefined,
])
const DID: ReadonlySet<string> = new Set(['did', 'does'])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an'])

const before = (place: number, words: readonly AnalysedWord[]): string => {
  const word = words[place - 1]?.folded ?? ''
  return ARTICLES.has(word) ? (words[place - 2]?.folded ?? '') : word
}

/** "how did adidas move": whoever stands there may be somebody's name, however it is written; "what did the talk say" not. */
export const standsForWhom = (place: number, words: readonly AnalysedWord[]): boolean =>
  BEFORE_WHOM.has(before(place, words)) ||
  (ASKING.has(words[place - 1]?.folded ?? '') &&
    QUESTION_BEGINS.has(words[place - 2]?.folded) &&
    place < words.length - 1)

/** "what did the NYT learn": a name where the doer stands. */
export const isDoer = (place: number, words: readonly AnalysedWord[]): boolean => {
  const word = words[place]
  return (
    word !== undefined && DID.has(before(place, words)) && (isAcronym(word, words) || isOwnName(word, words))
  )
}
