// A question as it is read: its words, analysed once. Every later step takes words away, mends them or marks them.
import type { Word } from '../../../domain/library/project-names.ts'
import { type AnalysedWord, analyse, even, stemOf } from '../../../search/words.ts'

/** Words in their order, with the even text that their places refer to. */
export interface Reading {
  readonly text: string
  readonly words: readonly AnalysedWord[]
}

/** What a step took out of the words, and what it named. */
export interface Taken<Named> {
  readonly words: readonly AnalysedWord[]
  readonly named: Named
}

/** Reads a text for the first and only time. */
export function readText(text: string): Reading {
  const evened = even(text)
  return { text: evened, words: analyse(evened) }
}

/**
 * What is left of a text when words were taken out of it, one blank between two.
 * @example textOfWords(readText('Who spoke on  etcd?').words) // → 'Who spoke on etcd'
 */
export const textOfWords = (words: readonly Word[]): string =>
  words
    .map(({ raw }) => raw)
    .join(' ')
    .trim()

/** The same word spelt otherwise: it keeps its place. */
export const respelt = (word: AnalysedWord, folded: string): AnalysedWord => ({
  ...word,
  raw: folded,
  folded,
  stem: stemOf(folded),
  functional: false,
})
