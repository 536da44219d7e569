// What was asked for, in ids of the library: all that is kept of a question. A word that
// neither the catalogue, the vocabulary, the programme nor the notes' own people and editions have is not among them.
import type { Answer, Filters, Query } from '../../../domain/answers/answer.ts'
import type { Browsed } from '../../../domain/answers/browse.ts'
import { editionRef, fold, slugOf } from '../../../domain/library/ids.ts'
import type { Reply } from '../../../domain/requests/reply.ts'
import type { Library } from '../../../query/library/library.ts'
import { analyse } from '../../../search/words.ts'
import { editionsNamed } from './of-editions.ts'
import { type KeptTopic, placeOf, topicsIn } from './topics.ts'

/** A question that names more is a paste. */
export const MOST_KEPT = 8

/** @returns undefined for a reply to which no question led */
export function askedIn(reply: Reply, library: Library): readonly string[] | undefined {
  if (reply.kind === 'answer') return askedInAnswer(reply.answer, library).slice(0, MOST_KEPT)
  return reply.browsed && ofBrowsed(reply.browsed, library)
}

/** Of the question that was answered. */
export const askedInAnswer = (answer: Answer, library: Library): readonly string[] => [
  ...subjectsIn(answer.query, library),
  ...peopleIn(answer),
  ...narrowedTo(answer.query.filters, library),
]

/** Of a question that was read and not answered: all but people. */
export const askedInQuery = (query: Query, library: Library): readonly string[] => [
  ...subjectsIn(query, library),
  ...narrowedTo(query.filters, library),
]

/** The projects and topics of a question, in its order. */
export function subjectsIn(query: Query, library: Library): readonly string[] {
  const projects = [...new Set([...query.projects, ...(query.filters.projects ?? [])])]
  const names = projects.map((id) => library.projects.get(id)?.name ?? '')
  const words = analyse(query.text)
  const subjects: readonly KeptTopic[] = [
    ...projects.map((id, index) => ({ id, at: placeOf(names[index] ?? '', words) })),
    ...topicsIn(query.text, names, library, words),
  ]
  return subjects.toSorted((a, b) => a.at - b.at).map(({ id }) => id)
}

/** What the question was narrowed to, in names that a filter takes again; of editions those that have one together. */
function narrowedTo(
  { editions, without = [], only = [], link, order }: Filters,
  library: Library,
): readonly string[] {
  return [
    ...(editions ? editionsNamed(editions, library) : []),
    ...without.map(({ name }) => `without/${slugOf(name)}`),
    ...only.map(({ name }) => `only/${slugOf(name)}`),
    ...(link ? [`with/${link}`] : []),
    ...(order ? [`order/${order}`] : []),
  ]
}

/** Of the people whom the answer names those whom the question named too. */
function peopleIn(answer: Answer): readonly string[] {
  const { question, filters } = answer.query
  const words = ` ${fold(question)} `
  const isNamed = (name: string, filter: string | undefined): boolean => {
    const folded = fold(name)
    return words.includes(` ${folded} `) || (filter !== undefined && folded.includes(fold(filter)))
  }
  const cards = answer.kind === 'found' ? answer.cards : []
  const speakers = [
    ...cards.flatMap((card) => (card.kind === 'talk' ? card.speakers : [])),
    ...(answer.kind === 'nothing' ? [] : answer.known.sessions.flatMap((session) => session.speakers)),
  ]
  const authors = cards.flatMap(({ citations }) => citations.flatMap(({ note }) => note.author ?? []))
  const speaker = speakers.find((name) => isNamed(name, filters.speaker))
  if (speaker !== undefined) return [`speaker/${slugOf(speaker)}`]
  const author = authors.find((name) => isNamed(name, filters.author))
  return author === undefined ? [] : [`author/${slugOf(author)}`]
}

function ofBrowsed(browsed: Browsed, library: Library): readonly string[] | undefined {
  switch (browsed.kind) {
    case 'project':
      return [browsed.project.id]
    case 'person':
      return [`${browsed.role}/${slugOf(browsed.name)}`]
    case 'edition':
      return [editionRef(browsed.edition.id)]
    case 'timeline':
      return browsed.projects.length > 0
        ? browsed.projects.map(({ id }) => id)
        : topicsIn(browsed.topic, [], library).map(({ id }) => id)
    default:
      return undefined
  }
}

/** A list that was shown, by its name or id, under which a line asks for it again. */
export function listLine(browsed: Browsed): string | undefined {
  switch (browsed.kind) {
    case 'projects':
      return ['projects', browsed.level, browsed.about].filter(Boolean).join(' ')
    case 'editions':
      if (browsed.most) return `editions with most ${browsed.most}`
      return browsed.every ? 'editions' : undefined
    case 'notes':
      return 'notes'
    case 'speakers':
      return browsed.edition ? `speakers/${browsed.edition.id}` : 'list speakers'
    case 'talks':
      return 'most noted talks'
    case 'authors':
      return 'top authors'
    case 'topics':
      return 'top topics'
    case 'edition':
      return editionRef(browsed.edition.id)
    case 'next':
      return browsed.edition && editionRef(browsed.edition.id)
    case 'project':
      return browsed.project.id
    case 'person':
      return `${browsed.role}/${slugOf(browsed.name)}`
    default:
      return undefined
  }
}
