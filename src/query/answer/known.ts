// What is known although no note speaks of it: the catalogue, the editions, the programme.
import type { AnswerCard, KnownFacts, Query } from '../../domain/answers/answer.ts'
import { LINK_ORDER } from '../../domain/answers/answer.ts'
import type { Session } from '../../domain/library/catalogue.ts'
import { nameMatches } from '../find/note-filter.ts'
import type { Library } from '../library/library.ts'
import type { Slot } from '../understand/sought.ts'

/** Under noted answers the programme keeps to the background. */
const SESSIONS_UNDER_NOTES = 3
const SESSIONS_ALONE = 5

/**
 * Facts for a question.
 * @param cards what the notes answer: beside them only a few sessions, no editions, and of the projects only those
 *   that no note names
 */
export function knownFacts(
  query: Query,
  slots: readonly Slot[],
  cards: readonly AnswerCard[],
  library: Library,
): KnownFacts {
  const noted = cards.length > 0
  const onCards = new Set(
    cards.flatMap((card) => (card.kind === 'talk' ? card.links.map((link) => link.url) : [])),
  )
  const isOnCard = (session: Session) => LINK_ORDER.some((kind) => onCards.has(session[kind] ?? ''))
  const sessions = sessionsFor(query, slots, library).filter((session) => !isOnCard(session))
  // What no note names is news; what the notes name too is worth saying only where nothing else can be said.
  const unnoted = query.projects.filter((id) => !library.corpus.projects.has(id))
  const told = noted || unnoted.length > 0 ? unnoted : query.projects
  const editions = noted ? [] : query.editions
  const notedToo =
    told.some((id) => library.corpus.projects.has(id)) ||
    library.corpus.notes.values().some(({ edition }) => editions.some((id) => id === edition))
  return {
    projects: told.flatMap((id) => library.catalogue.projects.get(id) ?? []),
    editions: editions.flatMap((id) => library.catalogue.editions.get(id) ?? []),
    ...(notedToo && { notedToo }),
    sessions: sessions.slice(0, noted ? SESSIONS_UNDER_NOTES : SESSIONS_ALONE),
    sessionCount: sessions.length,
  }
}

/** Sessions that speak of everything asked, the newest first. */
function sessionsFor(query: Query, slots: readonly Slot[], library: Library): readonly Session[] {
  const { filters, editions } = query
  const wanted = new Set(filters.editions ?? editions)
  const groups = slots.map((slot) => slot.covering)
  return library.programme
    .findAll(groups)
    .filter((session) => wanted.size === 0 || wanted.has(session.edition))
    .filter((session) => !filters.speaker || nameMatches(filters.speaker, session.speakers))
}
