// Which sessions of the programme the filters of a question let through. The programme says nothing of who noted what, nor of
// days.
import type { Filters } from '../../domain/answers/answer.ts'
import type { Session } from '../../domain/library/catalogue.ts'
import type { Library } from '../library/library.ts'
import { nameMatcher } from './name-matcher.ts'
import { sessionSpeaksOfAny } from './speaks-of.ts'

/** The test of all filters together. */
export function sessionFilter(filters: Filters, library: Library): (session: Session) => boolean {
  const bySpeaker = nameMatcher(filters.speaker ?? '')
  const isLeftOut = filters.without && sessionSpeaksOfAny(filters.without, library)
  const isMeant = (filters.only ?? []).map((one) => sessionSpeaksOfAny([one], library))
  const named = filters.projects && new Set(library.programme.withAny(filters.projects).map(({ id }) => id))
  return (session) =>
    (!filters.editions || filters.editions.includes(session.edition)) &&
    (!filters.speaker || bySpeaker(session.speakers)) &&
    (!named || named.has(session.id)) &&
    (!filters.link || session[filters.link] !== undefined) &&
    !isLeftOut?.(session) &&
    isMeant.every((speaks) => speaks(session))
}

/** Filters of which a programme can say what they let through. */
export const namesSessions = ({ editions, speaker, projects, author, day }: Filters): boolean =>
  (editions ?? speaker ?? projects) !== undefined && author === undefined && day === undefined
