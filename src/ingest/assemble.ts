// All notes read → one Corpus.
import type { Catalogue, Project, Session } from '../domain/library/catalogue.ts'
import type { Corpus, Note, Problem, Talk } from '../domain/library/corpus.ts'
import { fold, type ProjectId, type TalkId } from '../domain/library/ids.ts'
import type { Steps } from '../domain/slices.ts'
import { withCorrections } from './corrections.ts'
import { findingJoins, settled } from './joins.ts'
import type { ReadNote } from './notes/note-format.ts'
import { indexingProgramme, lendTo } from './programme.ts'

/** Puts the notes together, a talk a step: the programme lends, equal talks are joined, projects are collected. */
export function* assembling(
  notes: readonly ReadNote[],
  catalogue: Catalogue,
  sessions: readonly Session[],
): Steps<{ corpus: Corpus; problems: readonly Problem[] }> {
  const { kept: all, problems: repeated } = withoutRepeats(notes)
  const { kept, problems: correcting } = withCorrections(all)
  const programme = yield* indexingProgramme(sessions)
  const talks = new Map<TalkId, Talk>()
  for (const talk of kept.flatMap((read) => read.talks)) {
    talks.set(talk.id, lendTo(talk, programme))
    yield
  }
  const passages = kept.flatMap((read) => read.passages)
  const files = new Map(kept.map((read) => [read.note.id, read.note.file]))
  const { joins, problems } = yield* findingJoins(talks, passages, files)
  return {
    corpus: {
      notes: new Map(kept.map((read) => [read.note.id, withWhole(read)])),
      talks,
      passages: new Map(passages.map((passage) => [passage.id, settled(passage, talks)])),
      projects: projectsNamed(kept, catalogue),
      joins,
    },
    problems: [...repeated, ...correcting, ...problems],
  }
}

/** The text called as the note is, one with sentences first; else its overview. */
function withWhole({ note, talks, passages }: ReadNote): Note {
  const title = fold(note.title)
  const called = [...talks, ...passages].filter((noted) => fold(noted.title) === title)
  const whole =
    called.find(({ sentences }) => sentences.length > 0) ??
    called[0] ??
    passages.find(({ kind, sentences }) => kind === 'overview' && sentences.length > 0)
  return whole ? { ...note, whole: whole.id } : note
}

/** Two files of one name in two folders: the first counts. */
function withoutRepeats(notes: readonly ReadNote[]) {
  const kept = new Map<string, ReadNote>()
  const problems: Problem[] = []
  for (const read of notes) {
    const first = kept.get(read.note.id)
    if (first) {
      problems.push({
        file: read.note.file,
        line: 1,
        text: `the note id "${read.note.id}" is taken by ${first.note.file}; expected another file name`,
        severity: 'error',
      })
    } else {
      kept.set(read.note.id, read)
    }
  }
  return { kept: [...kept.values()], problems }
}

function projectsNamed(notes: readonly ReadNote[], catalogue: Catalogue): ReadonlyMap<ProjectId, Project> {
  const onlyNoted = new Map(
    notes.flatMap((read) => read.onlyNoted.map((project) => [project.id, project] as const)),
  )
  const named = new Map<ProjectId, Project>()
  for (const read of notes) {
    for (const id of [...read.talks, ...read.passages].flatMap((noted) => noted.projects)) {
      const project = catalogue.projects.get(id) ?? onlyNoted.get(id)
      if (project) named.set(id, project)
    }
  }
  return named
}
