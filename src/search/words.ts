// Text → words with their stems. Everything that is searched, and every question, goes through here.
import { stemmer } from 'stemmer'
import { wordsOf } from '../domain/project-names.ts'
import { FUNCTION_WORD_SET, QUESTION_WORD_SET } from './stop-words.ts'

export interface AnalysedWord {
  readonly raw: string
  /** Lower case, without accents. */
  readonly folded: string
  readonly stem: string
  /** Carries no subject, in any text. */
  readonly functional: boolean
  readonly start: number
  readonly end: number
}

/** The Porter stem of a folded word; words with digits (k8s, v1alpha2) stay as they are. */
export const stemOf = (folded: string): string => (/\d/.test(folded) ? folded : stemmer(folded))

/** A text in the form in which its words are counted: "20,000" and "can’t" are one word each. */
export const even = (text: string): string =>
  text.replace(/(\d),(?=\d{3})/g, '$1').replace(/(\p{L})['’](?=\p{L})/gu, '$1')

/** Words of a text; offsets are those of the even text. */
export function analyse(text: string): readonly AnalysedWord[] {
  return wordsOf(even(text)).map(({ raw, folded, start, end }) => ({
    raw,
    folded,
    stem: stemOf(folded),
    functional: FUNCTION_WORD_SET.has(folded),
    start,
    end,
  }))
}

/** Whether a word of a question says nothing about its subject. */
export const isQuestionWord = (word: AnalysedWord): boolean =>
  word.functional || QUESTION_WORD_SET.has(word.folded)
