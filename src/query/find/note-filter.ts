// Which texts the filters of a question let through.
import type { Filters } from '../../domain/answers/answer.ts'
import type { Edition } from '../../domain/library/catalogue.ts'
import type { Note, Noted } from '../../domain/library/corpus.ts'
import { fold } from '../../domain/library/ids.ts'
import type { Library } from '../library/library.ts'

export type FilterableNote = Noted | Note

/** The test of all filters together. */
export function noteFilter(
  filters: Filters,
  { corpus, catalogue }: Library,
): (subject: FilterableNote) => boolean {
  const byAuthor = nameMatcher(filters.author ?? '')
  const bySpeaker = nameMatcher(filters.speaker ?? '')
  return (subject) => {
    const note = 'type' in subject ? corpus.notes.get(subject.note) : subject
    if (!note) return false
    if (filters.editions && !filters.editions.includes(note.edition)) return false
    if (filters.day !== undefined) {
      const day =
        filters.day === 'last'
          ? lastDay(catalogue.editions.get(note.edition), note, corpus.notes)
          : filters.day
      if (note.day !== day) return false
    }
    if (filters.author && !byAuthor(note.author ? [note.author] : [])) return false
    if (filters.speaker) {
      if (!('type' in subject) || subject.type !== 'talk') return false
      if (!bySpeaker([...subject.speakers, ...subject.lentSpeakers])) return false
    }
    return (
      !filters.projects || ('type' in subject && filters.projects.some((id) => subject.projects.includes(id)))
    )
  }
}

/**
 * A name filter holds when every word of it begins a word of the name: `speaker:andrew`, `author:martins`.
 * @param words whether a beginning of a word is enough
 * @returns whether it holds for one of the names; what is wanted is read once, however many names are asked about
 * @example nameMatcher('liz rice')(['Liz Rice']) // → true
 */
export function nameMatcher(
  wanted: string,
  words: 'begun' | 'whole' = 'begun',
): (names: readonly string[]) => boolean {
  const asked = [...new Set(fold(wanted).split(' '))]
  return (names) =>
    names.some((name) => {
      const parts = fold(name).split(' ')
      return asked.every((word) =>
        parts.some((part) => (words === 'whole' ? part === word : part.startsWith(word))),
      )
    })
}

const DAY_MS = 86_400_000

/** How many days the edition had; where its dates are not known, the last day anybody noted. */
function lastDay(
  edition: Edition | undefined,
  { edition: id }: Note,
  notes: ReadonlyMap<string, Note>,
): number {
  const [start, end] = [Date.parse(edition?.start ?? ''), Date.parse(edition?.end ?? '')]
  if (end >= start) return Math.round((end - start) / DAY_MS) + 1
  return Math.max(0, ...[...notes.values()].filter((n) => n.edition === id).map((n) => n.day ?? 0))
}
