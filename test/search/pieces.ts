// Texts as the index takes them, written short: words that are their own stems.
import type { Piece } from '../../src/search/text-terms.ts'
import { analyse } from '../../src/search/words.ts'

const piece = (text: string, isTitle: boolean, named: readonly string[]): Piece => ({
  words: analyse(text).map((word) => ({ ...word, stem: word.folded.replace(/(\w{3})s$/, '$1') })),
  named,
  isTitle,
  counts: isTitle ? 2 : 1,
})

/** A text of one sentence, with a title where one is given and the terms it names. */
export const pieces = (text: string, title?: string, named: readonly string[] = []): readonly Piece[] => [
  ...(title === undefined ? [] : [piece(title, true, [])]),
  piece(text, false, named),
]
