// Which talks, passages and notes answer, best first. Goals and reasons: docs/ranking.md.
import type { Filters, Query } from '../../domain/answers/answer.ts'
import type { Note, Noted } from '../../domain/library/corpus.ts'
import type { Library } from '../library/library.ts'
import type { Sought } from '../understand/sought.ts'
import { candidates } from './candidates.ts'
import { type FilterableNote, noteFilter } from './note-filter.ts'
import { type Scored, scoreTexts } from './score.ts'

export interface Ranked extends Scored {
  readonly subject: Noted | Note
  /** What its kind of text is worth, already in the score. */
  readonly kindFactor: number
}

/**
 * A text that speaks of less than half of what was asked (each thing by how much it tells) is no answer.
 * The rule compares a text with the question, not with other texts, so it holds as the corpus grows.
 */
export const LEAST_COVERAGE = 0.5

/** What a kind of text is worth beside another that matches as well. */
const KIND_FACTOR = {
  talk: 1,
  // A talk can be watched, a passage only read.
  theme: 0.95,
  overview: 0.9,
  opinion: 0.9,
  personal: 0.5,
  projects: 0.55,
  note: 0.5,
  // Nobody has seen it: all the note says is its title.
  toWatch: 0.85,
} as const

/** Ranks what covers enough of what was asked, and passes the filters. */
export function rank(query: Query, sought: Sought, library: Library): readonly Ranked[] {
  const passes = noteFilter(query.filters, library)
  const isLetThrough = (id: string) => {
    const subject = subjectOf(id, library)
    return subject !== undefined && passes(subject)
  }
  const isFiltered = Object.keys(query.filters).length > 0
  const places = candidates(sought, library.index, isFiltered ? isLetThrough : undefined)
  return scoreTexts(sought, library.index, places, ({ coverage }) => coverage >= LEAST_COVERAGE)
    .flatMap((scored) => {
      const subject = subjectOf(scored.id, library)
      if (!subject) return []
      const kindFactor = KIND_FACTOR[kindOf(subject)]
      return [{ ...scored, subject, kindFactor, score: scored.score * kindFactor }]
    })
    .sort((a, b) => b.score - a.score)
}

/** Everything the filters let through, in the order of the notes. */
export function filtered(filters: Filters, library: Library): readonly Ranked[] {
  const { notes, talks, passages } = library.corpus
  return [...notes.values(), ...talks.values(), ...passages.values()]
    .filter(noteFilter(filters, library))
    .map((subject, place) => unasked(subject, 1 / (place + 1)))
}

/** Something of the notes that stands in a list without having been asked for by its words. */
export const unasked = (subject: FilterableNote, score: number): Ranked => ({
  id: subject.id,
  subject,
  score,
  matching: 0,
  close: 0,
  akin: 0,
  coverage: 1,
  inTitle: 0,
  held: new Set(),
  parts: () => [],
  kindFactor: 1,
})

function kindOf(subject: Noted | Note): keyof typeof KIND_FACTOR {
  if (!('type' in subject)) return 'note'
  if (subject.type === 'passage') return subject.kind
  return subject.status === 'to-watch' ? 'toWatch' : 'talk'
}

const subjectOf = (id: string, { corpus }: Library): Noted | Note | undefined =>
  corpus.talks.get(id) ?? corpus.passages.get(id) ?? corpus.notes.get(id)
