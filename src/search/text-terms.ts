// What a text is found by: its fields, each weighed for what it is.
import type { ProjectId } from '../domain/ids.ts'
import type { ProjectNames } from '../domain/project-names.ts'
import type { Concepts } from './concepts.ts'
import type { Sayings } from './sayings.ts'
import type { IndexedText } from './text-index.ts'
import { type AnalysedWord, analyse } from './words.ts'

export interface Analysis {
  readonly concepts: Concepts
  readonly names: ProjectNames
  readonly sayings: Sayings
}

/** Any text that can be asked for, by field. */
export interface TextFields {
  readonly id: string
  readonly title: string
  /** Speakers of a talk, the author of a note. */
  readonly people?: readonly string[]
  readonly themes?: readonly string[]
  /** What it stands in: a theme's heading, an edition. */
  readonly around?: string
  readonly sentences: readonly string[]
  /** Also those that stand in no name of the text: known by a link, or by the lead of a list. */
  readonly projects?: readonly ProjectId[]
}

export type FieldName = 'title' | 'people' | 'themes' | 'around' | 'text' | 'projects'

/** A field's terms stand this often in the one field that is scored: as near to BM25F as one field comes. */
const FIELD_COUNTS: Readonly<Record<FieldName, number>> = {
  // A title says what a text is about.
  title: 2,
  // Whoever types a name means the person, not a mention.
  people: 2,
  themes: 1,
  around: 1,
  text: 1,
  projects: 1,
}

/** Stems that carry a subject, then compounds, meanings and projects named: one list. */
export function termsOf(text: string, analysis: Analysis, place: 'running' | 'lead'): readonly string[] {
  return termsOfWords(text, analyse(text), analysis, place)
}

export function termsOfWords(
  text: string,
  words: readonly AnalysedWord[],
  { concepts, names }: Analysis,
  place: 'running' | 'lead',
): readonly string[] {
  return [
    ...words.filter((word) => !word.functional).map((word) => word.stem),
    ...compoundsOf(words),
    ...concepts.find(words, 'text').map(({ concept }) => concept),
    ...names.find(text, place).map(({ id }) => id),
  ]
}

/** "multi-cluster" is also found as "multicluster". */
const compoundsOf = (words: readonly AnalysedWord[]): readonly string[] =>
  words.flatMap((word, i) => {
    const before = words[i - 1]
    return word.hyphened && before ? [compoundOf(before, word)] : []
  })

/** Two words written as one, in the form in which one word is found. */
export const compoundOf = (a: AnalysedWord, b: AnalysedWord): string => a.folded + b.stem

/** Two neighbouring stems as one term: "service mesh" together tells more than both apart. */
export const pairOf = (a: string, b: string): string => `${a}+${b}`

/**
 * Neighbours among the words that carry a subject.
 * @param wanted which pairs; all of them where it is left out
 */
export function pairsOf(
  words: readonly AnalysedWord[],
  wanted: (a: string, b: string) => boolean = () => true,
): readonly string[] {
  const stems = words.filter((word) => !word.functional).map((word) => word.stem)
  return stems.slice(1).flatMap((stem, i) => {
    const before = stems[i] ?? ''
    return wanted(before, stem) ? [pairOf(before, stem)] : []
  })
}

/**
 * The terms of each field, once.
 * @param onWord told of every word as it is written, folded
 */
export function fieldTerms(
  fields: TextFields,
  analysis: Analysis,
  onWord: (folded: string) => void = () => {},
): Readonly<Record<FieldName, readonly string[]>> {
  const read = (text: string, place: 'running' | 'lead'): readonly string[] => {
    const words = analyse(text)
    for (const { folded } of words) onWord(folded)
    return [...termsOfWords(text, words, analysis, place), ...pairsOf(words)]
  }
  return {
    title: read(fields.title, 'lead'),
    people: (fields.people ?? []).flatMap((name) => read(name, 'running')),
    themes: (fields.themes ?? []).flatMap((theme) => read(theme, 'lead')),
    around: fields.around ? read(fields.around, 'lead') : [],
    text: fields.sentences.flatMap((sentence) => read(sentence, 'running')),
    projects: fields.projects ?? [],
  }
}

/** Meanings, pairs and projects are made of words that are counted already. */
const isStem = (term: string): boolean => !/[=+/]/.test(term)

/**
 * A text as the index takes it.
 * @returns also how much it tells: how many different words its sentences say that its title and its people do not
 */
export function indexedText(
  fields: TextFields,
  analysis: Analysis,
  onWord?: (folded: string) => void,
): IndexedText & { readonly told: number } {
  const terms = fieldTerms(fields, analysis, onWord)
  const counted = (Object.keys(FIELD_COUNTS) as FieldName[]).flatMap((name) =>
    Array.from({ length: FIELD_COUNTS[name] }, () => terms[name]).flat(),
  )
  const titleTerms = new Set(terms.title)
  const people = new Set(terms.people)
  const told = new Set(
    terms.text.filter((term) => isStem(term) && !titleTerms.has(term) && !people.has(term)),
  ).size
  return { id: fields.id, terms: counted, titleTerms, told }
}
