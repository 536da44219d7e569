// Everything of the library in rows, by kind: what lists, filters, counts and search are made of.
import type { EditionsListed } from '../../../domain/answers/browse.ts'
import { conferenceName, type Project } from '../../../domain/library/catalogue.ts'
import type { Note, Noted, Talk } from '../../../domain/library/corpus.ts'
import { fold, slugOf } from '../../../domain/library/ids.ts'
import { WORDS } from '../../../present/words.ts'
import { listEditions, listProjects } from '../../../query/browse/lists.ts'
import { editionLabel } from '../../../query/browse/suggest-editions.ts'
import type { Library } from '../../../query/library/library.ts'
import {
  editionAddress,
  type LibraryKind,
  noteAddress,
  notedAddress,
  personAddress,
  projectAddress,
} from './addresses.ts'
import type { LibraryRow } from './shown.ts'

export type Shelves = Readonly<Record<LibraryKind, readonly LibraryRow[]>>

const made = new WeakMap<Library, Shelves>()

/** Made once for a library: it never changes, and another one takes its place. */
export function shelvesOf(library: Library): Shelves {
  const known = made.get(library)
  if (known) return known
  const shelves = makeShelves(library)
  made.set(library, shelves)
  return shelves
}

function makeShelves(library: Library): Shelves {
  const { corpus } = library
  const notes = [...corpus.notes.values()]
  const talks = [...corpus.talks.values()]
  const passages = [...corpus.passages.values()]
  return {
    notes: notes.map((note) => noteRow(note, library)).sort(byYear),
    talks: talks.map((talk) => notedRow(talk, library)).sort(byTitle),
    passages: passages.map((passage) => notedRow(passage, library)).sort(byTitle),
    speakers: peopleRows(
      'speakers',
      talks.flatMap((talk) => namesOf(talk).map((name) => [name, talk] as const)),
      library,
    ),
    projects: projectRows(library),
    editions: listEditions(library).rows.map((held) => editionRow(held, library)),
    authors: peopleRows(
      'authors',
      notes.flatMap((note) => (note.author ? [[note.author, note] as const] : [])),
      library,
    ),
  }
}

const byTitle = (a: LibraryRow, b: LibraryRow): number => a.title.localeCompare(b.title)

/** The newest first. */
const byYear = (a: LibraryRow, b: LibraryRow): number =>
  (b.filters.year?.[0] ?? '').localeCompare(a.filters.year?.[0] ?? '') || byTitle(a, b)

/** @example countOf(2, 'talk') // → '2 talks' */
export const countOf = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`

const facts = (...parts: readonly (string | undefined | false)[]): string => parts.filter(Boolean).join(' · ')

/** The year something speaks of; empty where no note says. */
export const yearOf = ({ edition }: Note | Noted, { catalogue }: Library): string =>
  String(catalogue.editions.get(edition)?.year ?? '')

const conferenceOf = ({ edition, event }: Noted | Note, { catalogue }: Library): string =>
  conferenceName(catalogue.editions.get(edition), event)

export const authorOf = (note: Note | undefined): string => note?.author ?? WORDS.unknownAuthor

/** Who gave a talk: as the note says; where it names nobody, as the programme does. */
export const namesOf = ({ speakers, lentSpeakers }: Talk): readonly string[] =>
  speakers.length > 0 ? speakers : lentSpeakers

/** What is given, without what is empty. */
const given = (...values: readonly (string | undefined)[]): readonly string[] =>
  values.filter((value): value is string => Boolean(value))

const row = (shown: Omit<LibraryRow, 'words'>, ...also: readonly (string | undefined)[]): LibraryRow => ({
  ...shown,
  words: ` ${fold([shown.title, shown.facts, ...also].join(' '))}`,
})

const noteRow = (note: Note, library: Library): LibraryRow =>
  row({
    title: note.title,
    to: noteAddress(note.id),
    facts: facts(authorOf(note), conferenceOf(note, library), note.published),
    filters: {
      edition: given(note.edition),
      year: given(yearOf(note, library)),
      author: given(slugOf(note.author ?? '')),
    },
  })

const told = new WeakMap<Noted, LibraryRow>()

/** A talk or a passage as one row, made once. */
export function notedRow(noted: Noted, library: Library): LibraryRow {
  const known = told.get(noted)
  if (known) return known
  const note = library.corpus.notes.get(noted.note)
  const made = row(
    {
      title: noted.title,
      to: notedAddress(noted),
      facts: facts(
        noted.type === 'talk' ? noted.speakers.join(', ') : noted.kind,
        conferenceOf(noted, library),
        note?.author && `${WORDS.notedBy}${note.author}`.replace(/^N/, 'n'),
      ),
      filters: {
        edition: given(noted.edition),
        year: given(yearOf(noted, library)),
        author: given(slugOf(note?.author ?? '')),
        theme: noted.themes,
        project: noted.projects.map((id) => id.replace(/^project\//, '')),
        ...(noted.type === 'passage' && { kind: [noted.kind] }),
      },
    },
    ...noted.themes,
    ...(noted.type === 'talk' ? namesOf(noted) : []),
  )
  told.set(noted, made)
  return made
}

function peopleRows<Thing extends Note | Noted>(
  kind: 'speakers' | 'authors',
  named: readonly (readonly [name: string, thing: Thing])[],
  library: Library,
): readonly LibraryRow[] {
  const what = kind === 'speakers' ? 'talk' : 'note'
  return [...Map.groupBy(named, ([name]) => slugOf(name))]
    .filter(([slug]) => slug !== '')
    .map(([, all]) => {
      const things = all.map(([, thing]) => thing)
      const conferences = [...new Set(things.map((thing) => conferenceOf(thing, library)))].filter(Boolean)
      return row({
        title: all[0]?.[0] ?? '',
        to: personAddress(kind, all[0]?.[0] ?? ''),
        facts: facts(countOf(things.length, what), conferences.join(', ')),
        filters: {
          edition: [...new Set(things.flatMap(({ edition }) => given(edition)))],
          year: [...new Set(things.flatMap((thing) => given(yearOf(thing, library))))],
        },
      })
    })
    .sort(byTitle)
}

export const levelOf = ({ maturity }: Project): string => maturity ?? 'none'

/** The most mentioned first. */
const projectRows = (library: Library): readonly LibraryRow[] =>
  listProjects(library).rows.map(({ project, mentions }) =>
    row({
      title: project.name,
      to: projectAddress(project.id),
      facts: facts(
        countOf(mentions, 'mention'),
        project.maturity && WORDS.level[project.maturity],
        project.category ?? project.kind,
      ),
      filters: { level: [levelOf(project)] },
      count: mentions,
    }),
  )

const editionRow = ({ edition, notes }: EditionsListed['rows'][number], { corpus }: Library): LibraryRow =>
  row(
    {
      title: editionLabel(edition),
      to: editionAddress(edition.id),
      facts: facts(
        edition.start,
        notes === 0 ? 'no notes yet' : countOf(notes, 'note'),
        notes > 0 &&
          countOf([...corpus.talks.values()].filter((talk) => talk.edition === edition.id).length, 'talk'),
      ),
      filters: { year: [String(edition.year)], region: [edition.region] },
    },
    edition.country,
    ...edition.aliases,
  )
