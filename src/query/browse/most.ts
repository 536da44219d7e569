// What is counted of the library, those with most first: speakers, talks, editions. Nobody counts viewers: these are counts
// of what is held.
import type {
  AuthorsListed,
  EditionsListed,
  MostOf,
  SpeakersListed,
  TalksListed,
  TopicsListed,
} from '../../domain/answers/browse.ts'
import { tellingOf } from '../../domain/library/corpus.ts'
import { type EditionId, fold, slugOf } from '../../domain/library/ids.ts'
import { cardFor } from '../answer/cards.ts'
import { stemsOf } from '../answer/holdings.ts'
import { authorsOf } from '../library/counts.ts'
import type { Library } from '../library/library.ts'
import { listEditions } from './lists.ts'

/** Everybody of whom a talk is noted; of an edition without notes everybody on its programme. */
export function listSpeakers({ corpus, sessions, catalogue }: Library, of?: EditionId): SpeakersListed {
  const isOf = ({ edition }: { readonly edition: EditionId }): boolean => of === undefined || edition === of
  const counts = new Map<string, { name: string; talks: number; sessions: number }>()
  const count = (names: readonly string[], what: 'talks' | 'sessions'): void => {
    for (const name of names) {
      const row = counts.get(fold(name)) ?? { name, talks: 0, sessions: 0 }
      counts.set(fold(name), { ...row, [what]: row[what] + 1 })
    }
  }
  for (const talk of corpus.talks.values())
    if (isOf(talk)) count(talk.speakers.length > 0 ? talk.speakers : talk.lentSpeakers, 'talks')
  for (const session of sessions) if (isOf(session)) count(session.speakers, 'sessions')
  const all = [...counts.values()]
  const noted = all.filter(({ talks }) => talks > 0)
  const edition = of && catalogue.editions.get(of)
  return {
    kind: 'speakers',
    rows: (noted.length > 0 ? noted : all).toSorted(
      (a, b) => b.talks - a.talks || b.sessions - a.sessions || a.name.localeCompare(b.name),
    ),
    ...(edition && { edition }),
  }
}

/** Talks that several notes tell. */
export function listTalks(library: Library): TalksListed {
  const { corpus, tellings } = library
  const rows = [...corpus.talks.values()]
    .filter(({ id }) => (tellings.get(id)?.talk ?? id) === id && (tellings.get(id)?.others.length ?? 0) > 0)
    .flatMap(({ id }) => {
      const card = cardFor(id, library)
      return card ? { card, notes: new Set(card.citations.map(({ note }) => note.id)).size } : []
    })
    .filter(({ notes }) => notes > 1)
  return {
    kind: 'talks',
    rows: rows.toSorted((a, b) => b.notes - a.notes || a.card.title.localeCompare(b.card.title)),
  }
}

/** Everybody who wrote a note, each as the first of their notes names them. */
export function listAuthors({ corpus }: Library): AuthorsListed {
  const notes = [...corpus.notes.values()]
  const noted = countedBy([...corpus.talks.values()].map(({ note }) => note))
  const rows = authorsOf(notes).map((name) => {
    const own = notes.filter(({ author = '' }) => slugOf(author) === slugOf(name))
    return { name, notes: own.length, talks: own.reduce((sum, { id }) => sum + (noted.get(id) ?? 0), 0) }
  })
  return {
    kind: 'authors',
    rows: rows.toSorted((a, b) => b.notes - a.notes || b.talks - a.talks || a.name.localeCompare(b.name)),
  }
}

/** What the notes tell of, each topic once: “keynotes” and “keynote” are one, called as there is more about it. */
export function listTopics({ corpus }: Library): TopicsListed {
  const rows = [...tellingOf(corpus)].map(([topic, telling]) => {
    const talks = telling.filter(({ type }) => type === 'talk').length
    return { topic, talks, passages: telling.length - talks }
  })
  const most = rows.toSorted(
    (a, b) => b.talks - a.talks || b.passages - a.passages || a.topic.localeCompare(b.topic),
  )
  const seen = new Set<string>()
  return {
    kind: 'topics',
    rows: most.filter(({ topic }) => {
      const stems = stemsOf(topic)
      return !seen.has(stems) && seen.add(stems)
    }),
  }
}

const countedBy = (ids: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  return counts
}

/** Every edition, those with most first. */
export function listMostEditions(library: Library, most: MostOf): EditionsListed {
  const { rows, ...listed } = listEditions(library)
  return { ...listed, rows: rows.toSorted((a, b) => b[most] - a[most]), most }
}
