// What digests are made of, out of the library as it is now.
import { type Stock, stockOf } from '../digest/candidates.ts'
import { askInFull } from '../query/answer/ask.ts'
import type { Library } from '../query/library/library.ts'

/** What digests are made of, worked out once for each library. */
export function showableOf(library: () => Library) {
  let of: Library['corpus'] | undefined
  let stock: Stock = { noted: [], projects: [] }
  let notes: readonly string[] = []
  let topics = new Map<string, ReadonlySet<string>>()
  const ids = (about: string): ReadonlySet<string> => {
    const found = topics.get(about) ?? idsAbout(about, library())
    topics.set(about, found)
    return found
  }
  return () => {
    const { corpus } = library()
    if (corpus !== of) {
      of = corpus
      stock = stockOf(corpus)
      notes = [...corpus.notes.keys()]
      topics = new Map()
    }
    return { stock, notes, idsAbout: ids }
  }
}

/** Ids of the talks, passages and projects about a topic; none where nothing matches. */
export function idsAbout(topic: string, library: Library): ReadonlySet<string> {
  const { answer, ranked } = askInFull(topic, library)
  if (answer.kind !== 'found') return new Set()
  return new Set([
    ...ranked.flatMap(({ subject }) => ('type' in subject ? [subject.id] : [])),
    ...answer.projects.map(({ project }) => project.id),
  ])
}
