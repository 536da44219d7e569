// Words that stand side by side, as terms of their own.
import { type AnalysedWord, stemOf } from './words.ts'

/** The words that carry a subject, in their order. */
export const subjectsOf = (words: readonly AnalysedWord[]): readonly AnalysedWord[] =>
  words.filter((word) => !word.functional)

/** Two words written as one, in the form in which one word is found. */
export const compoundOf = (a: AnalysedWord, b: AnalysedWord): string => stemOf(a.folded + b.folded)

/**
 * Two neighbouring stems as one term.
 * @example pairOf('gateway', 'api') // → 'gateway+api'
 */
export const pairOf = (a: string, b: string): string => `${a}+${b}`

/** No word and no name holds a plus. */
export const isPair = (term: string): boolean => term.includes('+')

/** The stems of a pair; of another term the term alone. */
export const stemsIn = (term: string): readonly string[] => term.split('+')

/**
 * Neighbours among the words that carry a subject.
 * @param wanted which pairs; all of them where it is left out
 */
export function pairsOf(
  words: readonly AnalysedWord[],
  wanted: (a: string, b: string) => boolean = () => true,
): readonly string[] {
  const stems = subjectsOf(words).map((word) => word.stem)
  return stems.slice(1).flatMap((stem, i) => {
    const before = stems[i] ?? ''
    return wanted(before, stem) ? [pairOf(before, stem)] : []
  })
}
