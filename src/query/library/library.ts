// What a question is asked of: the corpus, what is known besides, and the indexes over both.
import type { Catalogue, Session } from '../../domain/library/catalogue.ts'
import type { Corpus } from '../../domain/library/corpus.ts'
import type { ProjectId } from '../../domain/library/ids.ts'
import { atOnce, inSlices, type Steps } from '../../domain/slices.ts'
import { notedTexts } from '../../search/noted-index.ts'
import { ProgrammeIndex } from '../../search/programme-index.ts'
import { termsOf } from '../../search/text-terms.ts'
import { EditionNames } from './edition-names.ts'
import { type AuthorNaming, authorNamings } from './people.ts'
import { type Searchable, searchableOf } from './searchable.ts'
import { type ReadTold, readingTold } from './sentence-cache.ts'
import { buildingSuggestions, type SuggestionIndex } from './suggestion-index.ts'

export interface Library extends Searchable {
  readonly corpus: Corpus
  readonly catalogue: Catalogue
  readonly editionNames: EditionNames
  readonly sessions: readonly Session[]
  readonly programme: ProgrammeIndex
  readonly suggestions: SuggestionIndex
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

/** The same, in slices: while a large library is built anew, questions go on being answered from the old one. */
export function buildLibraryInSlices(
  corpus: Corpus,
  catalogue: Catalogue,
  sessions: readonly Session[],
): Promise<Library> {
  return inSlices(buildingLibrary(corpus, catalogue, sessions))
}

function* buildingLibrary(
  corpus: Corpus,
  catalogue: Catalogue,
  sessions: readonly Session[],
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
  )
  const library = {
    ...searchable,
    corpus,
    catalogue,
    editionNames: new EditionNames(catalogue.editions.values()),
    sessions,
    programme: ProgrammeIndex.empty(),
    authors: authorNamings(corpus),
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

/** The same library with the programme searchable; built in slices, swapped in whole. */
export function withProgramme(library: Library): Promise<Library> {
  return inSlices(addingProgramme(library))
}

function* addingProgramme(library: Library): Steps<Library> {
  const { catalogue, analysis, field } = library
  const startOf = ({ edition }: Session) => catalogue.editions.get(edition)?.start ?? edition
  // Newest edition first; within one, what can be watched.
  const ordered = library.sessions
    .map((session) => ({ session, start: startOf(session) }))
    .sort(
      (a, b) =>
        b.start.localeCompare(a.start) ||
        Number(b.session.recording !== undefined) - Number(a.session.recording !== undefined),
    )
    .map(({ session }) => session)
  yield
  return { ...library, programme: yield* ProgrammeIndex.building(ordered, analysis, field) }
}
