// Which talks, passages and notes answer, best first. Goals and reasons: docs/ranking.md.
import type { Query } from '../domain/answer.ts'
import type { Note, Noted } from '../domain/corpus.ts'
import { fold } from '../domain/ids.ts'
import { termsOf } from '../search/noted-index.ts'
import type { Library } from './library.ts'
import { pairsIn, type Slot } from './slots.ts'

export interface Ranked {
  readonly id: string
  readonly subject: Noted | Note
  readonly score: number
  /** The slots it speaks of. */
  readonly covered: readonly Slot[]
}

/**
 * A text that speaks of less than half of what was asked (each thing by how much it tells) is no answer.
 * The rule compares a text with the question, not with other texts, so it holds as the corpus grows.
 */
const LEAST_COVERAGE = 0.5

/** What a kind of text is worth beside another that matches as well. */
const KIND_FACTOR = {
  talk: 1,
  theme: 1,
  overview: 0.9,
  opinion: 0.95,
  personal: 0.5,
  projects: 0.55,
  note: 0.5,
  // Nobody has seen it: all the note says is its title.
  toWatch: 0.85,
} as const

/** How much more a text is worth whose title names all that was asked. */
const TITLE_BONUS = 0.6

/** Everything the filters let through, in the order of the notes. */
export function filtered(query: Query, library: Library): readonly (Noted | Note)[] {
  const passes = filterFor(query, library)
  const { notes, talks, passages } = library.corpus
  return [...notes.values(), ...talks.values(), ...passages.values()].filter(passes)
}

/** Ranks what covers enough of the slots. */
export function rank(query: Query, slots: readonly Slot[], library: Library): readonly Ranked[] {
  const passes = filterFor(query, library)
  const asked = slots.reduce((sum, slot) => sum + slot.importance, 0)
  const terms = [...slots.flatMap((slot) => [...slot.covering, ...slot.helping]), ...pairsIn(query)]
  return library.index
    .find(terms)
    .flatMap(({ id, score, matched }) => {
      const subject = subjectOf(id, library)
      if (!subject || !passes(subject)) return []
      const covered = coveredSlots(slots, new Set(matched))
      const coverage = sumOf(covered) / asked
      if (covered.length === 0 || coverage < LEAST_COVERAGE) return []
      const inTitle = sumOf(coveredSlots(slots, titleTerms(subject, library))) / asked
      const worth = score * coverage * (1 + TITLE_BONUS * inTitle) * KIND_FACTOR[kindOf(subject)]
      return [{ id, subject, score: worth, covered }]
    })
    .sort((a, b) => b.score - a.score)
}

const sumOf = (slots: readonly Slot[]): number => slots.reduce((sum, slot) => sum + slot.importance, 0)

/** A slot is covered by a term it names; of a meaning said in several words, by that meaning. */
const coveredSlots = (slots: readonly Slot[], terms: ReadonlySet<string>): readonly Slot[] =>
  slots.filter((slot) => slot.covering.some(({ term }) => terms.has(term)))

const titleTerms = (subject: Noted | Note, library: Library): ReadonlySet<string> =>
  new Set(termsOf(subject.title, library.analysis, 'lead'))

function kindOf(subject: Noted | Note): keyof typeof KIND_FACTOR {
  if (!('type' in subject)) return 'note'
  if (subject.type === 'passage') return subject.kind
  return subject.status === 'to-watch' ? 'toWatch' : 'talk'
}

function subjectOf(id: string, { corpus }: Library): Noted | Note | undefined {
  return corpus.talks.get(id) ?? corpus.passages.get(id) ?? corpus.notes.get(id)
}

/** A name filter holds when every word of it begins a word of the name: `speaker:andrew`, `author:martins`. */
function nameMatches(wanted: string, names: readonly string[]): boolean {
  const words = fold(wanted).split(' ')
  return names.some((name) => {
    const parts = fold(name).split(' ')
    return words.every((word) => parts.some((part) => part.startsWith(word)))
  })
}

function filterFor({ filters }: Query, library: Library): (subject: Noted | Note) => boolean {
  const { corpus } = library
  const lastDay = Math.max(0, ...[...corpus.notes.values()].map((note) => note.day ?? 0))
  return (subject) => {
    const note = 'type' in subject ? corpus.notes.get(subject.note) : subject
    if (!note) return false
    if (filters.editions && !filters.editions.includes(note.edition)) return false
    if (filters.day === 'last' ? note.day !== lastDay : filters.day !== undefined && note.day !== filters.day)
      return false
    if (filters.author && !nameMatches(filters.author, note.author ? [note.author] : [])) return false
    if (filters.speaker) {
      if (!('type' in subject) || subject.type !== 'talk') return false
      if (!nameMatches(filters.speaker, [...subject.speakers, ...subject.lentSpeakers])) return false
    }
    return (
      !filters.projects || ('type' in subject && filters.projects.some((id) => subject.projects.includes(id)))
    )
  }
}
