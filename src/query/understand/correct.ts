// Words that nothing knows are read as the nearest one that is written somewhere.
import type { Correction } from '../../domain/answers/answer.ts'
import type { Spelling } from '../../search/spelling.ts'
import { type AnalysedWord, analyse, isQuestionWord, stemOf } from '../../search/words.ts'
import type { Searchable } from '../library/searchable.ts'

export interface ReadText {
  readonly text: string
  readonly corrections: readonly Correction[]
}

/** Nobody mistypes so many words; a text with more is a paste in another language, and correcting it costs time. */
const MOST_CORRECTIONS = 8
const SHORTEST_COMPLETED = 4
const SHORTEST_PART = 3

/**
 * Reads a question as it was meant.
 * @param also words that are rightly spelt, though the texts do not write them; what is in neither is read as the
 * texts' nearest word, else as the nearest of these
 */
export function readQuestion(text: string, space: Searchable, also?: Spelling): ReadText {
  const corrections: Correction[] = []
  const words = analyse(text)
  const read = words.map((word, index) => {
    if (corrections.length >= MOST_CORRECTIONS || isKnown(word, space, also)) return word.raw
    const meant = meaningOf(word, index === words.length - 1, space, also)
    if (meant === undefined) return word.raw
    corrections.push({ typed: word.raw, read: meant })
    return meant
  })
  return { text: corrections.length > 0 ? read.join(' ') : text, corrections }
}

const isKnown = (word: AnalysedWord, { spelling, index }: Searchable, also: Spelling | undefined): boolean =>
  isQuestionWord(word) ||
  spelling.has(word.folded) ||
  index.documentsWith(word.stem) > 0 ||
  also?.has(word.folded) === true

function meaningOf(
  { folded }: AnalysedWord,
  last: boolean,
  space: Searchable,
  also: Spelling | undefined,
): string | undefined {
  // A last word may be unfinished: where words begin so, it is not misspelt.
  const [only, another] =
    last && folded.length >= SHORTEST_COMPLETED ? space.spelling.complete(folded, 2) : []
  if (another !== undefined) return undefined
  return only ?? twoWords(folded, space) ?? space.spelling.correct(folded) ?? also?.correct(folded)
}

/** "servicemesh": two words that some text writes one after the other. */
function twoWords(folded: string, { index }: Searchable): string | undefined {
  for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut++) {
    const [a, b] = [folded.slice(0, cut), folded.slice(cut)]
    if (index.texts.isWrittenTogether(stemOf(a), stemOf(b))) return `${a} ${b}`
  }
  return undefined
}
