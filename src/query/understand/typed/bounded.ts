// A question is cut before anything reads it: what reading costs grows with its signs and with its words.
import { firstWords } from '../../../search/words.ts'

/** A longer text is a paste, not a question; the rest of it is not read. */
const LONGEST_QUESTION = 3_000

/** More than English says in so many signs, some 500; in a language without blanks nearly every sign is a word. */
const MOST_WORDS = 600

/**
 * The part of a text that is read as a question: its first 3,000 characters, and of these the first 600 words.
 * @example boundedQuestion('gateway api') // → 'gateway api'
 */
export const boundedQuestion = (text: string): string =>
  firstWords(text.slice(0, LONGEST_QUESTION), MOST_WORDS)
