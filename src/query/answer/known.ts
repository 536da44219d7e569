// What is known although no note speaks of it: the catalogue, the editions, the programme.
import type { AnswerCard, KnownFacts, Query } from '../../domain/answers/answer.ts'
import type { Session } from '../../domain/library/catalogue.ts'
import { fold } from '../../domain/library/ids.ts'
import type { RankedSession } from '../find/sessions.ts'
import type { Library } from '../library/library.ts'
import { evidenceAmong, type Subject } from '../understand/slots/sought.ts'

/** Nobody reads more of them. */
const MOST_SESSIONS = 20

/**
 * What is asked besides editions: nothing, subjects of the field, or everyday things. "flights to london", "weather in
 * paris": a city beside an everyday thing is no KubeCon, unless the question says so.
 */
export type Asks = 'editions' | 'subjects' | 'everyday'

/** Natural log: "happened" asks for nothing of its own, "weather" does. */
const ASKS_FROM = 4

/**
 * What the slots of a question ask for besides the editions that it names.
 * @param narrowed an edition is named so plainly that it must be meant
 */
export function asksFor(
  slots: readonly Subject[],
  { editions }: Query,
  narrowed: boolean,
  { catalogue, index }: Library,
): Asks {
  if (narrowed) return 'editions'
  const cities = new Set(editions.flatMap((id) => fold(catalogue.editions.get(id)?.city ?? '').split(' ')))
  const more = slots.filter(({ typed, surprise }) => surprise >= ASKS_FROM && !cities.has(fold(typed)))
  if (more.length === 0) return 'editions'
  return more.some((slot) => evidenceAmong(slot, index) !== 'aside') ? 'subjects' : 'everyday'
}

/**
 * Facts for a question.
 * @param offered sessions that answer, best first
 * @param cards what the notes answer: beside them no editions, and of the projects only those
 *   that no note names
 */
export function knownFacts(
  query: Query,
  offered: readonly RankedSession[],
  cards: readonly AnswerCard[],
  library: Library,
  asks: Asks,
  mostSessions = MOST_SESSIONS,
): KnownFacts {
  const noted = cards.length > 0
  const links = cards.flatMap((card) => (card.kind === 'talk' ? card.links : []))
  const onCards = new Set(links.map(({ url }) => url))
  const isOnCard = ({ recording = '', slides = '', schedule = '' }: Session) =>
    onCards.has(recording) || onCards.has(slides) || onCards.has(schedule)
  // Of a whole programme all are counted; what was asked for in words is not said twice.
  const sessions = offered.filter(({ session, held }) => held.size === 0 || !isOnCard(session))
  // What no note names is news; what the notes name too is worth saying only where nothing else can be said.
  const unnoted = query.projects.filter((id) => !library.corpus.projects.has(id))
  const told = noted || unnoted.length > 0 ? unnoted : query.projects
  // When and where it was is said beside the notes too, where nothing else was asked.
  const isMeant =
    asks === 'editions' ||
    /kubecon|cloudnativecon/i.test(query.question) ||
    (asks === 'subjects' && query.editions.length === 1)
  const editions = !isMeant || (noted && query.text !== '') ? [] : query.editions
  const notedToo =
    told.some((id) => library.corpus.projects.has(id)) ||
    library.corpus.notes.values().some(({ edition }) => editions.some((id) => id === edition))
  return {
    projects: told.flatMap((id) => library.catalogue.projects.get(id) ?? []),
    editions: editions.flatMap((id) => library.catalogue.editions.get(id) ?? []),
    ...(notedToo && { notedToo }),
    sessions: sessions.slice(0, mostSessions).map(({ session }) => session),
    sessionCount: sessions.length,
  }
}
