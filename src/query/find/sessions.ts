// The programme by the same rule as the notes: sessions by how much of what was asked their titles and speakers hold.
import type { Filters, Query } from '../../domain/answers/answer.ts'
import type { Session } from '../../domain/library/catalogue.ts'
import type { Library } from '../library/library.ts'
import { evidenceAmong, isHeld, SUBJECT_TELLS, type Subject, weighed } from '../understand/slots/sought.ts'
import { admission, strengthOf, termsOfSlot } from './admission.ts'
import { byDate } from './by-date.ts'
import { importanceOf } from './coverage.ts'
import type { Ranked } from './rank.ts'
import { namesSessions, sessionFilter } from './session-filter.ts'

export interface RankedSession {
  readonly session: Session
  /** Share of what was asked, each thing by how much it tells in the programme and in everyday speech: 0 to 1. */
  readonly coverage: number
  readonly held: ReadonlySet<string>
}

/** One of two words is not enough for a title: there are thousands. */
const LEAST_OF_A_TITLE = 0.55
/** What holds less than this share of what the best holds is another subject. */
const NEAR_THE_BEST = 0.85
/** A title with the word that was typed before one with what it only leads to. */
const LED_CREDIT = 0.6

/**
 * Sessions that hold about as much of the question as the best does; alike, the newest first.
 * @param asksForTalks talks on it were asked for in so many words
 */
export function rankSessions(
  { filters, editions }: Query,
  slots: readonly Subject[],
  library: Library,
  asksForTalks = false,
): readonly RankedSession[] {
  const { programme } = library
  const wanted = new Set(filters.editions ?? editions)
  const asked = slots.map((slot) => weighed(slot, programme))
  const all = importanceOf(asked)
  if (!(all > 0)) return slots.length === 0 ? throughFilters(filters, library) : []
  const { admits, essential } = admission(asked, programme, {
    least: LEAST_OF_A_TITLE,
    asksForTalks,
    // All that a session says stands in its title.
    isTitled: () => true,
  })
  const doers = asked.filter(({ doer }) => doer)
  const isTheirs = (held: ReadonlySet<string>) => doers.every((slot) => strengthOf(slot, held) > 0)
  const coverageOf = (held: ReadonlySet<string>) =>
    admits(held, '') && isTheirs(held)
      ? asked.reduce((sum, slot) => sum + slot.importance * creditOf(slot, held), 0) / all
      : 0
  const terms = new Set(asked.flatMap(termsOfSlot))
  const isLetThrough = Object.keys(filters).length > 0 ? sessionFilter(filters, library) : undefined
  // Sessions that hold the same share one set: each is reckoned once.
  const admitted = programme
    .holding(terms, essential)
    .map(({ held, places }) => ({ held, places, coverage: coverageOf(held) }))
    .filter(({ coverage }) => coverage > 0)
  // Of all of them: what is left when a question is narrowed was found before it.
  const best = admitted.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  const near = admitted
    .filter(({ coverage }) => coverage >= best * NEAR_THE_BEST)
    .flatMap(({ held, places, coverage }) => places.map((place) => ({ place, held, coverage })))
    .sort((a, b) => b.coverage - a.coverage || a.place - b.place)
    .flatMap(({ place, held, coverage }) => {
      const session = programme.sessionAt(place)
      const isWanted =
        session && (wanted.size === 0 || wanted.has(session.edition)) && isLetThrough?.(session) !== false
      return isWanted ? [{ session, held, coverage }] : []
    })
  return inOrder(near, filters, library)
}

const inOrder = (ranked: readonly RankedSession[], { order }: Filters, library: Library) =>
  order ? byDate(order, ranked, ({ session }) => session.edition, library) : ranked

/** Where no word asks for anything, all that the filters let through; the newest first. */
function throughFilters(filters: Filters, library: Library): readonly RankedSession[] {
  if (!namesSessions(filters)) return []
  const sessions = library.programme.newestFirst(library.sessions.filter(sessionFilter(filters, library)))
  return inOrder(
    sessions.map((session) => ({ session, coverage: 1, held: new Set() })),
    filters,
    library,
  )
}

function creditOf(slot: Subject, held: ReadonlySet<string>): number {
  const most = slot.covering.reduce(
    (best, { term, weight }) => (held.has(term) ? Math.max(best, weight) : best),
    0,
  )
  const said = strengthOf(slot, held)
  return said > 0 ? said * (LED_CREDIT + (1 - LED_CREDIT) * Math.min(1, most)) : 0
}

/** What somebody typed only leads there: "CrashLoopBackOff" to whatever is about troubleshooting. */
const LED = 0.5
/** Who speaks of that alone does not speak of half of what was typed. */
const LED_TELLS = 0.45

const toldOf = (slot: Subject, held: ReadonlySet<string>): number =>
  slot.covering.some(({ term, weight }) => weight > LED && held.has(term))
    ? strengthOf(slot, held)
    : strengthOf(slot, held) * LED_TELLS

/** What a text only mentions counts so much of what it has in its title. */
const MENTIONED = 0.75
/** Notes that are so far behind the sessions are about something else. */
const BEHIND = 0.25
/** A note with so much of the question in its title, or so much in all, is about it, whatever it leaves out. */
const IS_ABOUT = { titled: 1 / 3, whole: 0.6 }

/**
 * Whether the programme answers so much better that notes would only stand in the way. Notes and sessions stand on one
 * scale: the share of the telling words that a title has, and {@link MENTIONED} of the share that is only mentioned; a session
 * is all title. A note that is about the question is never outdone, nor is a project that the notes name.
 */
export function isOutdone(
  notes: readonly Ranked[],
  sessions: readonly RankedSession[],
  slots: readonly Subject[],
  { programme, index }: Library,
): boolean {
  if (sessions.length === 0 || notes.length === 0) return false
  const isNoted = (slot: Subject) =>
    // Whom the notes name they speak of; a project too, unless every fourth text names it.
    ((slot.spelt !== undefined && slot.evidence === 'term') || slot.evidence === 'name') &&
    isHeld(slot, index) &&
    Math.min(...slot.covering.map(({ term }) => index.informativeness(term))) >= SUBJECT_TELLS
  if (slots.some(isNoted)) return false
  const telling = slots
    .map((slot) => weighed(slot, programme))
    .filter((slot) => evidenceAmong(slot, programme) !== 'aside')
  const all = importanceOf(telling)
  if (!(all > 0)) return false
  const share = (held: ReadonlySet<string>) =>
    telling.reduce((sum, slot) => sum + slot.importance * toldOf(slot, held), 0) / all
  const wholes = notes.map(({ held }) => share(held))
  if (wholes.some((whole) => whole >= IS_ABOUT.whole)) return false
  const noted = notes.map(({ id, held }, at) => ({
    whole: wholes[at] ?? 0,
    titled: share(new Set([...held].filter((term) => index.isTitled(id, term)))),
  }))
  if (noted.some(({ titled }) => titled >= IS_ABOUT.titled)) return false
  const standing = Math.max(...noted.map(({ whole, titled }) => titled + MENTIONED * (whole - titled)))
  return Math.max(...sessions.map(({ held }) => share(held))) > standing + BEHIND
}
