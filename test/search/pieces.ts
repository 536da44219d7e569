// Texts as the index takes them, written short: words that are their own stems.
import type { IndexedPiece } from '../../src/search/text-terms.ts'
import { analyse } from '../../src/search/words.ts'

const piece = (text: string, isTitle: boolean, named: readonly string[]): IndexedPiece => ({
  words: analyse(text).map((word) => ({ ...word, stem: word.folded.replace(/(\w{3})s$/, '$1') })),
  named,
  isTitle,
  counts: isTitle ? 2 : 1,
})

/** A text of one sentence, with a title where one is given and the terms it names. */
export const pieces = (
  text: string,
  title?: string,
  named: readonly string[] = [],
): readonly IndexedPiece[] => [
  ...(title === undefined ? [] : [piece(title, true, [])]),
  piece(text, false, named),
]
