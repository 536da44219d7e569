// What is worth a digest: what somebody noted and can be read by itself, and projects of which a fact is known.
import type { Project } from '../domain/library/catalogue.ts'
import type { Corpus, Noted, PassageKind } from '../domain/library/corpus.ts'
import type { EditionId, NoteId, PassageId, ProjectId, TalkId } from '../domain/library/ids.ts'
import { tells } from '../domain/library/telling.ts'

/** A talk with what is joined to it, or a passage: shown as one, and shown once. */
export interface Candidate {
  readonly id: TalkId | PassageId
  /** Its own id and those of what stands on its card besides. */
  readonly items: readonly (TalkId | PassageId)[]
  readonly note: NoteId
  /** Empty where nobody is named. */
  readonly author: string
  readonly edition: EditionId
  readonly themes: readonly string[]
  readonly projects: readonly ProjectId[]
}

/** How many sentences a passage needs to be read by itself; a kind that is not listed is never shown. */
const PASSAGE_SENTENCES: Readonly<Partial<Record<PassageKind, number>>> = { theme: 2, overview: 2 }

function worthShowing(noted: Noted): boolean {
  if (noted.type === 'talk') return tells(noted)
  return noted.sentences.length >= (PASSAGE_SENTENCES[noted.kind] ?? Number.POSITIVE_INFINITY)
}

/**
 * Everything of the notes that a digest may open with: talks that the note does more than name, themes
 * and overviews of two sentences or more.
 */
function notedCandidates(corpus: Corpus): readonly Candidate[] {
  const find = (id: string): Noted | undefined => corpus.talks.get(id) ?? corpus.passages.get(id)
  const joined = new Set([...corpus.joins.values()].flat().map(({ id }) => id))
  return [...corpus.talks.values(), ...corpus.passages.values()]
    .filter(({ id }) => !joined.has(id))
    .flatMap((head) => {
      const others = corpus.joins.get(head.id) ?? []
      const group = [head, ...others.flatMap(({ id }) => find(id) ?? [])]
      const opening = group.find(worthShowing)
      if (!opening) return []
      return {
        id: opening.id,
        items: group.map(({ id }) => id),
        note: opening.note,
        author: corpus.notes.get(opening.note)?.author ?? '',
        edition: opening.edition,
        themes: [...new Set(group.flatMap(({ themes }) => themes))],
        projects: [...new Set(group.flatMap(({ projects }) => projects))],
      }
    })
}

/** The date that belongs to a project's level. */
const LEVEL_DATES = {
  sandbox: 'accepted',
  incubating: 'incubating',
  graduated: 'graduated',
  archived: 'archived',
} as const

/** Whether the catalogue can say what became of a project: a fact, or its level with the date. */
function hasFact(project: Project): boolean {
  if (project.now) return true
  return project.maturity !== undefined && project[LEVEL_DATES[project.maturity]] !== undefined
}

/** The projects named in the notes of which a reader can be told what became of them. */
const projectCandidates = (corpus: Corpus): readonly ProjectId[] =>
  [...corpus.projects.values()].filter(hasFact).map(({ id }) => id)

/** By id what a topic lets through: what is about it, and what only speaks of it by the way. */
export type AboutTopic = ReadonlyMap<string, 'about' | 'aside'>

/** All that digests are made of; worked out once for each library. */
export interface Stock {
  readonly noted: readonly Candidate[]
  readonly projects: readonly ProjectId[]
  /** Where a filter holds: of the projects, those that it names and those that the chosen talk names. */
  readonly only?: AboutTopic
}

/** What of a library is worth a digest. */
export const stockOf = (corpus: Corpus): Stock => ({
  noted: notedCandidates(corpus),
  projects: projectCandidates(corpus),
})

/** The part of it that a filter lets through; without a filter, all. A candidate passes with any of its items. */
export function filteredStock(stock: Stock, only: AboutTopic | undefined): Stock {
  if (!only) return stock
  return { ...stock, noted: stock.noted.filter(({ items }) => items.some((item) => only.has(item))), only }
}
