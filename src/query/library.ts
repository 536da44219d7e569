// What a question is asked of: the corpus, what is known besides, and the indexes over both.
import type { Catalogue, Session } from '../domain/catalogue.ts'
import type { Corpus } from '../domain/corpus.ts'
import { ProjectNames } from '../domain/project-names.ts'
import { Concepts } from '../search/concepts.ts'
import { type Analysis, indexNoted, wordsWritten } from '../search/noted-index.ts'
import { ProgrammeIndex } from '../search/programme-index.ts'
import { Spelling } from '../search/spelling.ts'
import type { TextIndex } from '../search/text-index.ts'
import { analyse } from '../search/words.ts'
import { EditionNames } from './edition-names.ts'

export interface Library {
  readonly corpus: Corpus
  readonly catalogue: Catalogue
  readonly analysis: Analysis
  readonly index: TextIndex
  readonly spelling: Spelling
  /** Words of the programme's titles: rightly spelt, though no note writes them. */
  readonly fieldWords: ReadonlySet<string>
  readonly editionNames: EditionNames
  readonly sessions: readonly Session[]
  readonly programme: ProgrammeIndex
}

/** A word the programme writes once may be a misprint. */
const WRITTEN_OFTEN_ENOUGH = 2

/** Builds everything but the programme's index, which `withProgramme` adds. */
export function buildLibrary(corpus: Corpus, catalogue: Catalogue, sessions: readonly Session[]): Library {
  const projects = [
    ...catalogue.projects.values(),
    ...[...corpus.projects.values()].filter((p) => !p.catalogued),
  ]
  const analysis = { concepts: new Concepts(catalogue.vocabulary), names: new ProjectNames(projects) }
  const frequency = new Map<string, number>()
  const add = (word: string) => frequency.set(word, (frequency.get(word) ?? 0) + 1)
  wordsWritten(corpus, add)
  for (const { terms } of projects)
    for (const { text } of terms) for (const word of analyse(text)) add(word.folded)
  for (const { variant } of catalogue.vocabulary) for (const word of analyse(variant)) add(word.folded)
  return {
    corpus,
    catalogue,
    analysis,
    index: indexNoted(corpus, catalogue.editions, analysis),
    spelling: new Spelling(frequency),
    fieldWords: fieldWordsOf(sessions),
    editionNames: new EditionNames(catalogue.editions.values()),
    sessions,
    programme: ProgrammeIndex.empty(),
  }
}

/** The same library with the programme searchable; built in batches, swapped in whole. */
export async function withProgramme(library: Library): Promise<Library> {
  return { ...library, programme: await ProgrammeIndex.of(library.sessions, library.analysis) }
}

function fieldWordsOf(sessions: readonly Session[]): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { title } of sessions) {
    for (const word of title.toLowerCase().match(/\p{L}+/gu) ?? [])
      counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= WRITTEN_OFTEN_ENOUGH).map(([word]) => word))
}
