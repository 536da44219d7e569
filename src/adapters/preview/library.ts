// The library as the preview shows it: what was read, and from which lines.

import { addressOf, conferenceName } from '../../domain/library/catalogue.ts'
import { describeProblem, type Note, type Noted, type Problem } from '../../domain/library/corpus.ts'
import { fold } from '../../domain/library/ids.ts'
import { LINK_LABELS, STATUS_FACTS, WORDS } from '../../present/words.ts'
import type { Library } from '../../query/library/library.ts'
import type { LibraryShown, ReadingShown } from './views/library.ts'
import type { NoteShown, Understood } from './views/note.ts'

type Fact = NoteShown['facts'][number]

/** @param problems of all files that were read */
export function libraryShown(library: Library, problems: readonly Problem[]): LibraryShown {
  const { corpus } = library
  const notes = [...corpus.notes.values()]
  const talks = [...corpus.talks.values()]
  const noted: readonly Noted[] = [...talks, ...corpus.passages.values()]
  const countOf = (all: Iterable<Noted>, { id }: Note) => [...all].filter(({ note }) => note === id).length
  const files = new Set(notes.map(({ file }) => file))
  const speakers = Map.groupBy(
    talks.flatMap((talk) => talk.speakers.map((name) => ({ name, talk }))),
    ({ name }) => fold(name),
  )
  return {
    notes: notes
      .map((note) => ({
        id: note.id,
        title: note.title,
        author: note.author ?? WORDS.unknownAuthor,
        edition: conferenceOf(note, library),
        talks: countOf(talks, note),
        passages: countOf(corpus.passages.values(), note),
        problems: problems.filter(({ file }) => file === note.file).length,
      }))
      .sort((a, b) => a.id.localeCompare(b.id)),
    talks: talks.map((talk) => readingOf(talk, library)).sort(byTitle),
    projects: [...corpus.projects.values()]
      .map((project) => ({
        name: project.name,
        ...(addressOf(project) && { url: addressOf(project) ?? '' }),
        facts: [project.category ?? project.kind, project.maturity && WORDS.level[project.maturity]]
          .filter(Boolean)
          .join(' · '),
        readings: noted
          .filter(({ projects }) => projects.includes(project.id))
          .map((one) => readingOf(one, library)),
      }))
      .sort((a, b) => b.readings.length - a.readings.length || a.name.localeCompare(b.name)),
    speakers: [...speakers.values()]
      .map((told) => ({
        name: told[0]?.name ?? '',
        readings: told.map(({ talk }) => readingOf(talk, library)),
      }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    problems: problems.filter(({ file }) => !files.has(file)).map(describeProblem),
  }
}

const byTitle = (a: ReadingShown, b: ReadingShown): number => a.title.localeCompare(b.title)

const conferenceOf = ({ edition, event }: Noted | Note, { catalogue }: Library): string =>
  conferenceName(catalogue.editions.get(edition), event)

const readingOf = (noted: Noted, library: Library): ReadingShown => ({
  title: noted.title,
  note: noted.note,
  line: noted.startLine,
  facts: [noted.type === 'talk' ? noted.speakers.join(', ') : noted.kind, conferenceOf(noted, library)]
    .filter(Boolean)
    .join(' · '),
})

/** One note with its lines as they stand in the file now; undefined for an id that is not in the library. */
export async function noteShown(
  id: string,
  library: Library,
  problems: readonly Problem[],
  read: (file: string) => Promise<{ readonly text: string } | object>,
): Promise<NoteShown | undefined> {
  const { corpus } = library
  const note = corpus.notes.get(id)
  if (!note) return undefined
  const file = await read(note.file)
  return {
    id: note.id,
    title: note.title,
    file: note.file,
    facts: factsOfNote(note, library),
    lines: 'text' in file ? file.text.replace(/\n$/, '').split('\n') : [],
    understood: [...corpus.talks.values(), ...corpus.passages.values()]
      .filter((noted) => noted.note === id)
      .sort((a, b) => a.startLine - b.startLine)
      .map((noted) => understoodOf(noted, library)),
    problems: problems.filter((problem) => problem.file === note.file),
  }
}

const factsOfNote = (note: Note, library: Library): readonly Fact[] => [
  ['Author', note.author ?? WORDS.unknownAuthor],
  ...said('Conference', conferenceOf(note, library)),
  ...said('Published', note.published),
  ...said('Retold by', note.retoldBy),
  ...(note.url ? [['Original', note.url, note.url] as const] : []),
  ['File', note.file],
]

const said = (name: string, value: string | undefined): readonly Fact[] => (value ? [[name, value]] : [])

function understoodOf(noted: Noted, library: Library): Understood {
  const names = noted.projects.flatMap((id) => library.corpus.projects.get(id)?.name ?? [])
  return {
    kind: noted.type === 'talk' ? 'talk' : noted.kind,
    id: noted.id,
    title: noted.title,
    startLine: noted.startLine,
    endLine: noted.endLine,
    facts: [
      ...(noted.type === 'talk'
        ? [
            ...said('Speakers', noted.speakers.join(', ')),
            ...said(`Speakers ${WORDS.lent}`, noted.speakers.length > 0 ? '' : noted.lentSpeakers.join(', ')),
            ...said('Status', STATUS_FACTS[noted.status]),
            ...said('Sureness', noted.sureness === undefined ? '' : `${Math.round(noted.sureness * 100)}%`),
          ]
        : said('About', noted.about)),
      ...said('Themes', noted.themes.join(', ')),
      ...said('Projects', names.join(', ')),
      ...noted.links.map(
        ({ kind, url, lentBy }): Fact => [
          lentBy ? `${LINK_LABELS[kind]} ${WORDS.lent}` : LINK_LABELS[kind],
          url,
          url,
        ],
      ),
    ],
  }
}
