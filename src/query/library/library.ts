// What a question is asked of: the corpus, what is known besides, and the indexes over both.
import type { Catalogue, Session } from '../../domain/library/catalogue.ts'
import type { Corpus } from '../../domain/library/corpus.ts'
import type { ProjectId } from '../../domain/library/ids.ts'
import { atOnce, inSlices, type Steps } from '../../domain/slices.ts'
import { notedTexts } from '../../search/noted-index.ts'
import { ProgrammeIndex, type ProgrammeRead } from '../../search/programme-index.ts'
import { termsOf } from '../../search/text-terms.ts'
import { EditionNames } from './edition-names.ts'
import { type AuthorNaming, authorNamings } from './people.ts'
import type { TextsRead } from './read-texts.ts'
import { type Searchable, searchableOf } from './searchable.ts'
import { type ReadTold, readingTold } from './sentence-cache.ts'
import { buildingSuggestions, type SuggestionIndex } from './suggestion-index.ts'
import { type Tellings, tellingsIn } from './tellings.ts'

export interface Library extends Searchable {
  readonly corpus: Corpus
  readonly catalogue: Catalogue
  readonly editionNames: EditionNames
  readonly sessions: readonly Session[]
  readonly programme: ProgrammeIndex
  readonly suggestions: SuggestionIndex
  readonly tellings: Tellings
  /** Ways to name those who wrote the notes. */
  readonly authors: readonly AuthorNaming[]
  /** Keeps what it has read: each library its own. */
  readonly readTold: ReadTold
  /** What the catalogue says the noted projects are for, as terms. */
  readonly projectSubjects: ReadonlyMap<ProjectId, ReadonlySet<string>>
}

/** Builds everything but the programme's index, which `withProgramme` adds. */
export function buildLibrary(corpus: Corpus, catalogue: Catalogue, sessions: readonly Session[]): Library {
  return atOnce(buildingLibrary(corpus, catalogue, sessions))
}

/**
 * The same, in slices: while a large library is built anew, questions go on being answered from the old one.
 * @param known what was read in the texts of this corpus, by this catalogue; without it they are read
 */
export function buildLibraryInSlices(
  corpus: Corpus,
  catalogue: Catalogue,
  sessions: readonly Session[],
  known?: TextsRead,
): Promise<Library> {
  return inSlices(buildingLibrary(corpus, catalogue, sessions, known))
}

function* buildingLibrary(
  corpus: Corpus,
  catalogue: Catalogue,
  sessions: readonly Session[],
  known?: TextsRead,
): Steps<Library> {
  const nameable = [
    ...catalogue.projects.values(),
    ...[...corpus.projects.values()].filter((project) => !catalogue.projects.has(project.id)),
  ]
  const searchable = yield* searchableOf(
    notedTexts(corpus, catalogue.editions),
    nameable,
    catalogue.vocabulary,
    catalogue,
    known,
  )
  const library = {
    ...searchable,
    corpus,
    catalogue,
    editionNames: new EditionNames(catalogue.editions.values()),
    sessions,
    programme: ProgrammeIndex.empty(),
    tellings: tellingsIn(corpus),
    authors: authorNamings(corpus, (word) => searchable.analysis.names.find(word, 'lead').length > 0),
    readTold: readingTold(searchable.analysis),
    projectSubjects: new Map(
      Array.from(corpus.projects.values(), ({ id, name, category }) => [
        id,
        new Set(termsOf(`${category ?? ''}\n${name}`, searchable.analysis, 'lead')),
      ]),
    ),
  }
  return { ...library, suggestions: yield* buildingSuggestions(library) }
}

/**
 * The same library with the programme searchable; built in slices, swapped in whole.
 * @param known what was read in this programme, by the analysis of this library; without it it is read
 */
export function withProgramme(library: Library, known?: ProgrammeRead): Promise<Library> {
  return inSlices(addingProgramme(library, known))
}

function* addingProgramme(library: Library, known?: ProgrammeRead): Steps<Library> {
  const { catalogue, analysis, field } = library
  const byStart = Map.groupBy(
    library.sessions,
    ({ edition }) => catalogue.editions.get(edition)?.start ?? edition,
  )
  yield
  // Newest edition first; within one, what can be watched.
  const ordered = [...byStart]
    .sort(([a], [b]) => b.localeCompare(a))
    .flatMap(([, sessions]) => [
      ...sessions.filter(({ recording }) => recording !== undefined),
      ...sessions.filter(({ recording }) => recording === undefined),
    ])
  yield
  const programme = yield* known
    ? ProgrammeIndex.of(ordered, known)
    : ProgrammeIndex.building(ordered, analysis, field)
  return { ...library, programme }
}
