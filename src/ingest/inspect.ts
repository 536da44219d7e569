// What the reader understood of one file, as a record for programs and as rows for people.
import type { Project } from '../domain/library/catalogue.ts'
import type { LinkKind, Problem } from '../domain/library/corpus.ts'
import { describeProblem } from '../domain/library/corpus.ts'
import type { ProjectId } from '../domain/library/ids.ts'
import { type LineRange, type Sentence, textOf } from '../domain/text/prose.ts'
import { onWrittenLines } from './formats/spread-page.ts'
import { lendTo, type Programme } from './programme.ts'
import type { AnyNoteReading } from './read-note.ts'
import { asideOf, type SetAside } from './understand/aside.ts'
import type { FoundTalk } from './understand/candidates/candidate.ts'
import { tellingsOf } from './understand/telling.ts'

interface InspectedLink {
  readonly url: string
  readonly kind: 'video' | 'slides' | 'schedule'
}

export interface InspectedTalk extends LineRange {
  /** Null where the note does not name it. */
  readonly title: string | null
  readonly speakers: readonly string[]
  readonly edition: string | null
  /** Another conference than KubeCon, as written. */
  readonly event: string | null
  readonly links: readonly InspectedLink[]
  readonly projects: readonly string[]
  /** What the note says of it, sentence by sentence. */
  readonly sentences: readonly string[]
  /** The words that announce it, as written: with roles, companies, rooms, labels. */
  readonly announcement: readonly string[]
  /** From 0 to 1; 1 where the note format says so. */
  readonly sureness: number
  /** The signs by which it was recognised. */
  readonly signs: readonly string[]
  /** What the programme adds; it stands apart, since the file does not say it. */
  readonly lent: {
    readonly title?: string
    readonly speakers: readonly string[]
    readonly links: readonly InspectedLink[]
  }
}

export interface Inspected {
  readonly file: string
  readonly note: {
    readonly title: string
    readonly author: string | null
    readonly edition: string | null
    readonly year: number | null
    /** Another conference than KubeCon, as written. */
    readonly event: string | null
    readonly published: string | null
  }
  readonly talks: readonly InspectedTalk[]
  readonly passages: readonly (LineRange & {
    readonly title: string
    readonly sentences: readonly string[]
  })[]
  readonly headings: readonly { readonly line: number; readonly text: string }[]
  /** What is read and told nowhere, each by the rule that sets it aside. */
  readonly aside: readonly SetAside[]
  /** Read as passages: below the bar. */
  readonly unsure: readonly (LineRange & {
    readonly title: string
    readonly sureness: number
    readonly signs: readonly string[]
  })[]
  /** Software one can install or subscribe to. */
  readonly projects: readonly { readonly name: string; readonly url: string | null }[]
  /** What else the catalogue knows: parts of Kubernetes' interface, its groups, practices. */
  readonly subjects: readonly string[]
  readonly problems: readonly string[]
}

const KINDS: Readonly<Record<LinkKind, InspectedLink['kind']>> = {
  recording: 'video',
  slides: 'slides',
  schedule: 'schedule',
}

/** A group of people or a way of working is no software, nor is a part of Kubernetes that only its manual tells of. */
const isSoftware = ({ kind, homepage = '' }: Project): boolean =>
  kind !== 'sig' &&
  kind !== 'concept' &&
  !(kind === 'api' && homepage.startsWith('https://kubernetes.io/docs/'))

/** The record of one reading. */
export function inspect(
  file: string,
  reading: AnyNoteReading,
  catalogue: ReadonlyMap<ProjectId, Project>,
  programme: Programme,
): Inspected {
  const { read, understanding } = reading
  const onlyNoted = new Map(read?.onlyNoted.map((project) => [project.id, project]) ?? [])
  const projectOf = (id: ProjectId) => catalogue.get(id) ?? onlyNoted.get(id)
  const blocks = understanding?.blocks ?? []
  const asWritten = <Rows>(rows: Rows): Rows =>
    understanding?.lineOf ? onWrittenLines(rows, understanding.lineOf) : rows
  const tellings = tellingsOf(understanding?.talks ?? [], blocks)
  const noted = [...(read?.talks ?? []), ...(read?.passages ?? [])]
  const named = [...new Set(noted.flatMap((one) => one.projects))].flatMap((id) => projectOf(id) ?? [])
  return {
    file,
    note: {
      title: read?.note.title ?? file,
      author: read?.note.author ?? null,
      edition: read?.note.edition || null,
      year: understanding?.event.year ?? (Number(read?.note.edition.slice(-4)) || null),
      event: read?.note.event ?? null,
      published: read?.note.published ?? null,
    },
    talks: (read?.talks ?? []).map((talk, index) => {
      const withLent = lendTo(talk, programme)
      return {
        title: talk.untitled ? null : talk.title,
        speakers: talk.speakers,
        edition: talk.edition || null,
        event: talk.event ?? null,
        links: talk.links.map(({ url, kind }) => ({ url, kind: KINDS[kind] })),
        startLine: talk.startLine,
        endLine: talk.endLine,
        projects: talk.projects.flatMap((id) => projectOf(id)?.name ?? []),
        sureness: talk.sureness ?? 1,
        sentences: talk.sentences.map(wordsOf),
        announcement: tellings.get(understanding?.talks[index] as FoundTalk)?.announcement ?? [talk.title],
        signs: understanding?.talks[index]?.evidence ?? ['note format'],
        lent: {
          ...(withLent.titleLentBy && { title: withLent.title }),
          speakers: withLent.lentSpeakers,
          links: withLent.links.flatMap(({ url, kind, lentBy }) =>
            lentBy ? [{ url, kind: KINDS[kind] }] : [],
          ),
        },
      }
    }),
    passages: (read?.passages ?? []).map(({ title, sentences, startLine, endLine }) => ({
      title,
      sentences: sentences.map(wordsOf),
      startLine,
      endLine,
    })),
    headings: asWritten(
      blocks.flatMap((block) =>
        block.kind === 'heading' ? [{ line: block.startLine, text: block.text }] : [],
      ),
    ),
    aside: asWritten(asideOf(understanding)),
    unsure: asWritten((understanding?.unsure ?? []).map(unsureOf)),
    projects: named
      .filter(isSoftware)
      .map((project) => ({ name: project.name, url: linkOf(project, noted) })),
    subjects: named.filter((project) => !isSoftware(project)).map(({ name }) => name),
    problems: reading.problems.map(describeProblem),
  }
}

const unsureOf = ({ title = '', evidence: signs, ...found }: FoundTalk) =>
  (({ startLine, endLine, sureness }) => ({ title, startLine, endLine, sureness, signs }))(found)

const wordsOf = ({ prose }: Sentence): string => textOf(prose)

/** The address by which the note links it. */
function linkOf(
  project: Project,
  noted: readonly {
    readonly sentences: readonly { readonly prose: readonly { readonly url?: string }[] }[]
  }[],
): string | null {
  const own = new Set(
    [project.homepage, project.repository, ...project.oldUrls].flatMap((url) => (url ? [bare(url)] : [])),
  )
  for (const { prose } of noted.flatMap((one) => one.sentences)) {
    const url = prose.find((span) => span.url && own.has(bare(span.url)))?.url
    if (url) return url
  }
  return null
}

const bare = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .toLowerCase()

/** Of a file that was not even opened. */
export const uninspected = (problem: Problem): Inspected => ({
  file: problem.file,
  note: { title: problem.file, author: null, edition: null, year: null, event: null, published: null },
  talks: [],
  passages: [],
  headings: [],
  aside: [],
  unsure: [],
  projects: [],
  subjects: [],
  problems: [describeProblem(problem)],
})
