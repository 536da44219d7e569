// A digest's topic → what of the notes it lets through: what a question about it would find, all of it.
import { askInFull } from '../query/answer/ask.ts'
import type { Library } from '../query/library/library.ts'

/** Ids of the talks, passages and projects about a topic; none where nothing matches. */
export function idsAbout(topic: string, library: Library): ReadonlySet<string> {
  const { answer, ranked } = askInFull(topic, library)
  if (answer.kind !== 'found') return new Set()
  return new Set([
    ...ranked.flatMap(({ subject }) => ('type' in subject ? [subject.id] : [])),
    ...answer.projects.map(({ project }) => project.id),
  ])
}
