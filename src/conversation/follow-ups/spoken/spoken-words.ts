// A line said at length as sentences, their clauses and words: small letters, no accents, wrong letters mended where the
// word is none that anybody knows.
import type { Library } from '../../../query/library/library.ts'
import { withinOneEdit } from '../../../search/spelling.ts'
import { FUNCTION_WORD_SET } from '../../../search/stop-words.ts'
import { stemOf } from '../../../search/words.ts'
import { even } from '../../plain/words/even-line.ts'
import { signFinder } from '../../plain/words/find-signs.ts'
import { AROUND, KINDNESS } from '../../plain/words/lexicon.ts'
import { SIGNS } from './signs.ts'

const { words: SIGN_WORDS, beginsAsSign, signsIn } = signFinder(SIGNS)

export { signsIn }
export const VOCABULARY: ReadonlySet<string> = new Set(SIGN_WORDS)

/** What is said in every chat, whatever about. */
export const SMALL: ReadonlySet<string> = new Set(
  [...AROUND, ...KINDNESS, ...FUNCTION_WORD_SET, 'porfa', 'stp', 'svp', 'pleas'].flatMap((phrase) =>
    phrase.split(' '),
  ),
)

export interface SpokenSentence {
  readonly text: string
  readonly clauses: readonly string[]
  readonly words: readonly string[]
  readonly asks: boolean
}

export const sentencesIn = (line: string): readonly SpokenSentence[] =>
  line
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map((text) => ({ text, words: wordsIn(text) }))
    .filter(({ words }) => words.length > 0)
    .map(({ text, words }) => ({
      text,
      clauses: text.split(/[,;:–—]\s+|\s+[-–—]\s+/u),
      words,
      asks:
        /[?¿]/u.test(text) ||
        /^(?:and|but|so|ok)?\s*(?:please|pls|can|could|do|does|did|is|are|was|were|has|have|show|send|give|tell|open|fais|fas|mach|hazme|haz|résum|resum|explique|ouvre|abre|summar|sum|zeig|schick|gib|sag|fass|erzähl|montre|donne|dis|envoie|muestra|dame|dime|pasa|manda)/iu.test(
          text,
        ),
    }))

/** “Y a-t-il” speaks of nobody. */
const THERE_IS = /\b(?:y (?:en )?a t il|il y (?:en )?a)\b/g

export const wordsIn = (text: string): readonly string[] => {
  const evened = even(text).replace(THERE_IS, 'existe')
  return evened === '' ? [] : evened.split(' ')
}

/** A misspelling may stand in a note too. */
const HELD_FROM = 3

export const isHeld = (stem: string, { index, programme }: Library): boolean =>
  index.documentsWith(stem) + programme.documentsWith(stem) >= HELD_FROM

const MENDED_FROM = 5
const SWAPPED_FROM = 3
const LONG_ENOUGH = [...VOCABULARY].filter((word) => word.length >= SWAPPED_FROM)
/** What may be meant, by its first letter, which is hardly ever wrong; and by its letters, where two are swapped. */
const BY_FIRST = Map.groupBy(LONG_ENOUGH, (word) => word[0])
const lettersOf = (word: string): string => [...word].sort().join('')
const BY_LETTERS = new Map(LONG_ENOUGH.map((word) => [`${word[0]}${lettersOf(word)}`, word]))

/** A word with one wrong letter, as it was meant. */
export function meantBy(word: string, library: Library | undefined): string {
  if (word.length < SWAPPED_FROM || VOCABULARY.has(word) || SMALL.has(word) || beginsAsSign(word)) return word
  const swapped = BY_LETTERS.get(`${word[0]}${lettersOf(word)}`)
  const near =
    swapped ??
    (word.length < MENDED_FROM
      ? undefined
      : BY_FIRST.get(word[0])?.find((meant) => withinOneEdit(meant, word)))
  return near === undefined || isWord(word, library) ? word : near
}

const isWord = (word: string, library: Library | undefined): boolean =>
  library === undefined ||
  (library.field?.general.isEnglish(word) === true && library.field.surprise(stemOf(word)) < RARELY_SAID) ||
  library.field?.general.isElsewhere(word) === true ||
  isHeld(stemOf(word), library)

/** “Teh” is counted among English words. */
const RARELY_SAID = 9
