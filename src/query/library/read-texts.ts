// Texts that can be asked for, read once: all that their indexes are made of.
import type { Steps } from '../../domain/slices.ts'
import { Sequences, type Written } from '../../search/sequences.ts'
import { type Analysis, indexingText, type TextFields } from '../../search/text-terms.ts'

export interface TextsRead {
  /** By place, in the order of reading. */
  readonly ids: readonly string[]
  readonly titles: readonly string[]
  /** How many different words each tells beyond its title and its people. */
  readonly told: readonly number[]
  readonly themes: readonly string[]
  readonly people: readonly string[]
  /** Names of several words that sentences write with capitals: companies, places. */
  readonly names: readonly string[]
  /** How often each word is written, folded. */
  readonly words: ReadonlyMap<string, number>
  /** The texts as they are written. */
  readonly written: Sequences
}

/** The same as plain data, which can be kept. */
export type TextsKept = Omit<TextsRead, 'written'> & { readonly written: Written }

export const toKeep = (read: TextsRead): TextsKept => ({ ...read, written: read.written.data() })

/** What was kept, with the same in it. */
export const fromKept = (kept: TextsKept): TextsRead => ({ ...kept, written: Sequences.of(kept.written) })

/** Reads step by step, a few thousand characters a step. */
export function* readingTexts(texts: Iterable<TextFields>, analysis: Analysis): Steps<TextsRead> {
  const ids: string[] = []
  const titles: string[] = []
  const told: number[] = []
  const themes = new Set<string>()
  const people = new Set<string>()
  const names = new Set<string>()
  const words = new Map<string, number>()
  const written = new Sequences()
  const countWord = (word: string) => words.set(word, (words.get(word) ?? 0) + 1)
  for (const fields of texts) {
    const text = yield* indexingText(fields, analysis, countWord)
    for (const theme of fields.themes ?? []) themes.add(theme)
    for (const person of fields.people ?? []) people.add(person)
    for (const sentence of fields.sentences) for (const name of namesWritten(sentence)) names.add(name)
    ids.push(fields.id)
    titles.push(fields.title)
    told.push(text.told)
    // Of a very long text this is most of what a step may take.
    yield
    written.add(text.pieces)
    yield
  }
  return {
    ...{ ids, titles, told, words, written },
    ...{ themes: [...themes], people: [...people], names: [...names] },
  }
}

/** Amid a sentence, where a capital is no beginning. */
const NAME =
  /(?<=(?:[\p{Ll}\p{N},;:]|\p{Lu}{2})\s)\p{Lu}\p{Ll}{1,30}(?:\s\p{Lu}\p{Ll}{1,30}){1,2}(?![\p{L}\p{N}])/gu

/**
 * Names of two or three words in a sentence.
 * @example namesWritten('At first Capital One ran it, later the New York Times.') // → ['Capital One', 'New York Times']
 */
export const namesWritten = (sentence: string): readonly string[] => sentence.match(NAME) ?? []
