// Which projects an answer links: those it names, then those its best cards speak of.
import type { ProjectLink, Query } from '../../domain/answers/answer.ts'
import { addressOf } from '../../domain/library/catalogue.ts'
import type { ProjectId } from '../../domain/library/ids.ts'
import type { Ranked } from '../find/rank.ts'
import type { Library } from '../library/library.ts'
import type { Subject } from '../understand/slots/sought.ts'

const CARDS_READ = 6
/** A project that was asked for comes before every other. */
const ASKED_FOR = 100
/** What the catalogue says a project is for counts like a mention on the best card. */
const CATEGORY = 1
const MOST_LINKS = 12

/** Project links, best first. Only projects the notes name. */
export function projectLinks(
  query: Query,
  ranked: readonly Ranked[],
  slots: readonly Subject[],
  library: Library,
): readonly ProjectLink[] {
  const { corpus } = library
  const mentions = (id: ProjectId) => library.index.documentsWith(id)
  const scores = new Map<ProjectId, number>()
  const add = (id: ProjectId, score: number) => scores.set(id, (scores.get(id) ?? 0) + score)
  query.projects.forEach((id, order) => {
    if (corpus.projects.has(id)) add(id, ASKED_FOR - order)
  })
  ranked.slice(0, CARDS_READ).forEach(({ subject }, place) => {
    if (!('type' in subject)) return
    // A list names everything: being on it says little.
    const listed = subject.type === 'passage' && subject.kind === 'projects'
    for (const id of subject.projects) {
      add(
        id,
        ((library.index.isTitled(subject.id, id) ? 2 : 1) *
          (listed ? 0.2 : 1) *
          library.index.informativeness(id)) /
          (place + 1),
      )
    }
  })
  // What a project is for answers only what is asked for without a name.
  if (ranked.length > 0 && slots.length > 0 && !slots.some((slot) => slot.project)) {
    for (const { id } of corpus.projects.values()) {
      const about = library.projectSubjects.get(id)
      if (slots.every(({ covering }) => covering.some(({ term }) => about?.has(term))))
        add(id, CATEGORY * library.index.informativeness(id))
    }
  }
  return [...scores]
    .map(([id, score]) => ({ project: corpus.projects.get(id), score, mentions: mentions(id) }))
    .filter((link): link is ProjectLink => link.project !== undefined && isShown(link.project, query))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_LINKS)
}

/** A concept without an address ("service mesh") is a subject, not something to link. */
const isShown = (project: ProjectLink['project'], { projects, filters }: Query): boolean =>
  (addressOf(project) !== undefined || projects.includes(project.id)) &&
  !filters.without?.some(({ terms }) => terms?.some((some) => some.includes(project.id)))
