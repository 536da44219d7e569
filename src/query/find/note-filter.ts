// Which texts the filters of a question let through.
import type { Filters } from '../../domain/answers/answer.ts'
import type { Edition } from '../../domain/library/catalogue.ts'
import type { LinkKind, Note, Noted } from '../../domain/library/corpus.ts'
import type { TalkId } from '../../domain/library/ids.ts'
import type { Library } from '../library/library.ts'
import { nameMatcher } from './name-matcher.ts'
import { speaksOfAny } from './speaks-of.ts'

export type FilterableNote = Noted | Note

/** The test of all filters together. */
export function noteFilter(filters: Filters, library: Library): (subject: FilterableNote) => boolean {
  const { corpus, catalogue } = library
  const byAuthor = nameMatcher(filters.author ?? '')
  const bySpeaker = nameMatcher(filters.speaker ?? '')
  const isLeftOut = filters.without && speaksOfAny(filters.without, library)
  const isMeant = (filters.only ?? []).map((one) => speaksOfAny([one], library))
  return (subject) => {
    const note = 'type' in subject ? corpus.notes.get(subject.note) : subject
    if (!note || isLeftOut?.(subject) || !isMeant.every((speaks) => speaks(subject))) return false
    if (filters.link && !linksTo(filters.link, subject, library)) return false
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

/** A card has the links of all who tell of its talk. */
function linksTo(link: LinkKind, subject: FilterableNote, { corpus, tellings }: Library): boolean {
  if (!('type' in subject) || subject.type !== 'talk') return false
  const about = tellings.get(subject.id)
  const told = [
    subject,
    ...[about?.talk, ...(about?.others ?? []).map(({ id }) => id)].flatMap(
      (id) => corpus.talks.get(id as TalkId) ?? [],
    ),
  ]
  return told.some(({ links }) => links.some(({ kind }) => kind === link))
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
