// A question as it is read: its words, analysed once. Every later step takes words away, mends them or marks them.
import type { Word } from '../../domain/project-names.ts'
import { type AnalysedWord, analyse, even, stemOf } from '../../search/words.ts'

/** Words in their order, with the even text that their places refer to. */
export interface Reading {
  readonly text: string
  readonly words: readonly AnalysedWord[]
}

/** Reads a text for the first and only time. */
export function readText(text: string): Reading {
  const evened = even(text)
  return { text: evened, words: analyse(evened).flatMap(partsOf) }
}

/** What is left of a text when words were taken out of it, one blank between two. */
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

/** "CrashLoopBackOff" says crash, loop, back, off; "GitOps", "OpenTelemetry" and "eBPF" are names of two parts or less. */
const PARTS_FROM = 3
const CAPITALISED = /\p{Lu}\p{Ll}+/gu
const CAMEL = /^(?:\p{Lu}\p{Ll}+){3,}$/u

function partsOf(word: AnalysedWord): readonly AnalysedWord[] {
  if (!CAMEL.test(word.raw)) return [word]
  const parts = Array.from(word.raw.matchAll(CAPITALISED), ({ 0: part, index }) => ({
    part,
    start: word.start + index,
  }))
  if (parts.length < PARTS_FROM) return [word]
  return parts.map(({ part, start }) => ({
    ...respelt(word, part.toLowerCase()),
    raw: part,
    start,
    end: start + part.length,
  }))
}
