// What a text is found by: its fields, each weighed for what it is.

import type { ProjectId } from '../domain/library/ids.ts'
import type { ProjectNames } from '../domain/library/project-names.ts'
import type { Steps } from '../domain/slices.ts'
import type { Concepts } from './concepts.ts'
import { compoundOf, pairsOf, subjectsOf } from './pairs.ts'
import { partsOf } from './parts.ts'
import type { Sayings } from './sayings.ts'
import { type AnalysedWord, analyse, lineOf } from './words.ts'

export interface Analysis {
  readonly concepts: Concepts
  readonly names: ProjectNames
  /** What people say for a subject; found in questions, not in texts. */
  readonly sayings: Sayings
  /** Whether texts are found by two words side by side, too: whether a phrase is said at all is asked of them. */
  readonly keepsPairs: boolean
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

const FIELDS: readonly FieldName[] = ['title', 'people', 'themes', 'around', 'text', 'projects']

const PLACES: Readonly<Record<FieldName, 'running' | 'lead'>> = {
  title: 'lead',
  people: 'running',
  themes: 'lead',
  around: 'lead',
  text: 'running',
  projects: 'lead',
}

const textsIn = (fields: TextFields): Readonly<Record<FieldName, readonly string[]>> => ({
  title: [fields.title],
  people: fields.people ?? [],
  themes: fields.themes ?? [],
  around: fields.around ? [fields.around] : [],
  text: fields.sentences,
  projects: [],
})

/** How often what a field says counts, those that count more first: as near to BM25F as one field comes. */
const FIELD_COUNTS: Readonly<Record<FieldName, 1 | 2>> = {
  // A title says what a text is about.
  title: 2,
  // Whoever types a name means the person, not a mention.
  people: 2,
  themes: 1,
  around: 1,
  text: 1,
  projects: 1,
}

/** A piece of a text: its words that carry a subject, in their order, and what they name. */
export interface IndexedPiece {
  readonly words: readonly AnalysedWord[]
  /** Compounds, meanings, projects and pairs, as terms. */
  readonly named: readonly string[]
  readonly isTitle: boolean
  readonly counts: 1 | 2
}

/** A text as the index takes it. */
export interface IndexedText {
  readonly id: string
  /** The title first, then what else counts twice. */
  readonly pieces: readonly IndexedPiece[]
}

/** Stems that carry a subject, then compounds, meanings and projects named: one list. */
export function termsOf(text: string, analysis: Analysis, place: 'running' | 'lead'): readonly string[] {
  return termsOfWords(text, analyse(text), analysis, place)
}

/** The same of a text whose words have been read. */
export const termsOfWords = (
  text: string,
  words: readonly AnalysedWord[],
  analysis: Analysis,
  place: 'running' | 'lead',
): readonly string[] => [
  ...subjectsOf(words).map(({ stem }) => stem),
  ...namedIn(text, words, analysis, place),
]

const namedIn = (
  text: string,
  words: readonly AnalysedWord[],
  { concepts, names }: Analysis,
  place: 'running' | 'lead',
): readonly string[] => [
  ...compoundsOf(words),
  ...words.flatMap(({ folded }) => lineOf(folded) ?? []),
  ...concepts.find(words, 'text').map(({ concept }) => concept),
  ...names.find(text, place).map(({ id }) => id),
]

/** "multi-cluster" is also found as "multicluster". */
const compoundsOf = (words: readonly AnalysedWord[]): readonly string[] =>
  words.flatMap((word, i) => {
    const before = words[i - 1]
    return word.hyphened && before ? [compoundOf(before, word)] : []
  })

/**
 * Makes a text what the index takes, a few thousand characters a step.
 * @param onWord told of every word as it is written, folded
 * @returns also how much it tells: how many different words its sentences say that its title and its people do not
 */
export function* indexingText(
  fields: TextFields,
  analysis: Analysis,
  onWord: (folded: string) => void = () => {},
): Steps<IndexedText & { readonly told: number }> {
  const read = (field: FieldName, text: string): IndexedPiece => {
    const words = analyse(text)
    for (const { folded } of words) onWord(folded)
    const pairs = analysis.keepsPairs ? pairsOf(words) : []
    const named = [...namedIn(text, words, analysis, PLACES[field]), ...pairs]
    return { words: subjectsOf(words), named, isTitle: field === 'title', counts: FIELD_COUNTS[field] }
  }
  const texts = textsIn(fields)
  const byField: Partial<Record<FieldName, IndexedPiece[]>> = {}
  for (const field of FIELDS) {
    byField[field] = []
    for (const part of texts[field].values().flatMap(partsOf)) {
      byField[field].push(read(field, part))
      yield
    }
  }
  const pieces = Object.values(byField).flat()
  const { projects = [] } = fields
  return {
    id: fields.id,
    pieces: projects.length > 0 ? [...pieces, naming(projects)] : pieces,
    told: countTold(byField),
  }
}

function countTold({
  title = [],
  people = [],
  text = [],
}: Partial<Record<FieldName, readonly IndexedPiece[]>>): number {
  const stemsIn = (pieces: readonly IndexedPiece[]) =>
    pieces.flatMap(({ words }) => words.map(({ stem }) => stem))
  const said = new Set([...stemsIn(title), ...stemsIn(people)])
  return new Set(stemsIn(text).filter((stem) => !said.has(stem))).size
}

const naming = (named: readonly string[]): IndexedPiece => ({
  words: [],
  named,
  isTitle: false,
  counts: FIELD_COUNTS.projects,
})

/** The terms of each field, for explaining. */
export function fieldTerms(
  fields: TextFields,
  analysis: Analysis,
): Readonly<Record<FieldName, readonly string[]>> {
  const texts = textsIn(fields)
  const read = (field: FieldName) => texts[field].flatMap((text) => termsOf(text, analysis, PLACES[field]))
  return {
    title: read('title'),
    people: read('people'),
    themes: read('themes'),
    around: read('around'),
    text: read('text'),
    projects: fields.projects ?? [],
  }
}
