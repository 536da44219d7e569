// What each talk, passage and note is found by.

import type { Edition } from '../domain/catalogue.ts'
import type { Corpus, Note, Noted } from '../domain/corpus.ts'
import type { EditionId } from '../domain/ids.ts'
import type { ProjectNames } from '../domain/project-names.ts'
import { textOf } from '../domain/prose.ts'
import type { Concepts } from './concepts.ts'
import { TextIndex } from './text-index.ts'
import { analyse } from './words.ts'

export interface Analysis {
  readonly concepts: Concepts
  readonly names: ProjectNames
}

/** Stems of the words that carry a subject, then meanings, then projects named: one list, in order of the text. */
export function termsOf(
  text: string,
  { concepts, names }: Analysis,
  place: 'running' | 'lead',
): readonly string[] {
  const words = analyse(text)
  return [
    ...words.filter((word) => !word.functional).map((word) => word.stem),
    ...concepts.find(words, 'text').map(({ concept }) => concept),
    ...names.find(text, place).map(({ id }) => id),
  ]
}

/** Two neighbouring stems as one term: "service mesh" together tells more than both apart. */
export const pairOf = (a: string, b: string): string => `${a}+${b}`

/** Neighbours of a text, function words left out. */
export function pairsOf(text: string): readonly string[] {
  const stems = analyse(text)
    .filter((word) => !word.functional)
    .map((word) => word.stem)
  return stems.slice(1).map((stem, i) => pairOf(stems[i] ?? '', stem))
}

/** A title says what a text is about: its terms count this often. */
const TITLE_COUNTS = 2

export function notedTerms(noted: Noted, corpus: Corpus, analysis: Analysis): readonly string[] {
  const title = termsOf(noted.title, analysis, 'lead')
  const around = noted.type === 'talk' && noted.within ? (corpus.passages.get(noted.within)?.title ?? '') : ''
  const speakers = noted.type === 'talk' ? [...noted.speakers, ...noted.lentSpeakers].join('\n') : ''
  return [
    ...Array.from({ length: TITLE_COUNTS }, () => title).flat(),
    ...pairsOf(noted.title),
    ...termsOf(speakers, analysis, 'running'),
    ...noted.themes.flatMap((theme) => [...termsOf(theme, analysis, 'lead'), ...pairsOf(theme)]),
    ...termsOf(around, analysis, 'lead'),
    ...noted.sentences.flatMap((sentence) => {
      const text = textOf(sentence.prose)
      return [...termsOf(text, analysis, 'running'), ...pairsOf(text)]
    }),
    // Projects known only by link or by the lead of a list stand in no name of the text.
    ...noted.projects,
  ]
}

function noteTerms(note: Note, edition: Edition | undefined, analysis: Analysis): readonly string[] {
  return termsOf(
    [note.title, note.author ?? '', edition?.name ?? '', edition?.city ?? ''].join('\n'),
    analysis,
    'running',
  )
}

/** The index over everything noted; ids as in the corpus. */
export function indexNoted(
  corpus: Corpus,
  editions: ReadonlyMap<EditionId, Edition>,
  analysis: Analysis,
): TextIndex {
  return TextIndex.of([
    ...[...corpus.talks.values(), ...corpus.passages.values()].map((noted) => ({
      id: noted.id,
      terms: notedTerms(noted, corpus, analysis),
    })),
    ...[...corpus.notes.values()].map((note) => ({
      id: note.id,
      terms: noteTerms(note, editions.get(note.edition), analysis),
    })),
  ])
}

/** Every word as it is written in the notes, with how often: what typos are corrected to. */
export function wordsWritten(corpus: Corpus, add: (word: string) => void): void {
  const count = (text: string) => {
    for (const word of analyse(text)) if (!word.functional) add(word.folded)
  }
  for (const noted of [...corpus.talks.values(), ...corpus.passages.values()]) {
    count(noted.title)
    if (noted.type === 'talk') count([...noted.speakers, ...noted.lentSpeakers].join(' '))
    for (const theme of noted.themes) count(theme)
    for (const sentence of noted.sentences) count(textOf(sentence.prose))
  }
  for (const note of corpus.notes.values()) count(`${note.title} ${note.author ?? ''}`)
}
