// All notes read → one Corpus.
import type { Catalogue, Project, Session } from '../domain/library/catalogue.ts'
import type { Corpus, Note, Passage, Problem, Talk } from '../domain/library/corpus.ts'
import { fold, type ProjectId, type TalkId } from '../domain/library/ids.ts'
import type { Steps } from '../domain/slices.ts'
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
  const { kept, problems: correcting } = withoutCorrected(all)
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

/** What is put right elsewhere is told there, and not here as well. */
function withoutCorrected(notes: readonly ReadNote[]) {
  const known = new Map(
    notes.flatMap(({ note, talks, passages }) =>
      [...talks, ...passages].map(({ id }) => [id, note] as const),
    ),
  )
  const correcting = new Map(
    notes.flatMap(({ note }) => {
      const id = correctedBy(note, known)
      return id === undefined ? [] : [[id, note.file]]
    }),
  )
  const corrected = new Set<string>()
  const stays = ({ id }: Talk | Passage): boolean => {
    if (correcting.has(id)) corrected.add(id)
    return !correcting.has(id)
  }
  const kept = notes.map((read) => {
    const talks = read.talks.filter(stays)
    const passages = read.passages.filter(stays)
    const [first] = [...talks, ...passages]
    const id = first && idPutRight(read.note, correcting, known)
    const named = <Kept extends Talk | Passage>(noted: Kept): Kept =>
      id !== undefined && noted === (first as Talk | Passage)
        ? { ...noted, id, ...(noted.type === 'talk' && placeOf(id, notes)) }
        : noted
    return { ...read, talks: talks.map(named), passages: passages.map(named) }
  })
  const problems = [...correcting].flatMap(([id, file]): readonly Problem[] =>
    corrected.has(id)
      ? []
      : [
          {
            file,
            line: 1,
            text: `corrects: nothing that was read has the id "${id}"; expected the id of a talk or passage, as it stands below its answer`,
            severity: 'warning',
          },
        ],
  )
  return { kept, problems }
}

/** A talk stays in the theme in which it stood: the file that puts it right does not hold that. */
const placeOf = (id: TalkId, notes: readonly ReadNote[]): Pick<Talk, 'within'> => {
  const within = notes.flatMap(({ talks }) => talks).find((talk) => talk.id === id)?.within
  return within === undefined ? {} : { within }
}

/**
 * The id under which people know what the note puts right: what was answered once can still be opened.
 * @returns undefined where it puts nothing right, or another note puts the same right
 */
function idPutRight(
  note: Note,
  correcting: ReadonlyMap<string, string>,
  known: ReadonlyMap<string, Note>,
): string | undefined {
  let id: string | undefined
  let by: Note | undefined = note
  const seen = new Set<Note>()
  while (by && !seen.has(by)) {
    const corrected: string | undefined = correctedBy(by, known)
    if (corrected === undefined || !known.has(corrected) || correcting.get(corrected) !== by.file) break
    seen.add(by)
    id = corrected
    by = known.get(id)
  }
  return id
}

/** What a note puts right: the first of the ids it names that is there, as the correction before it may have been withdrawn. */
function correctedBy({ corrects }: Note, known: ReadonlyMap<string, Note>): string | undefined {
  const ids = corrects?.split(/\s+/).filter(Boolean) ?? []
  return ids.find((id) => known.has(id)) ?? ids[0]
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
