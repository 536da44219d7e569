// A question → an Answer. Pure: the same library and question give the same answer.
import type { Answer, Query } from '../../domain/answers/answer.ts'
import { fold } from '../../domain/library/ids.ts'
import { filtered } from '../find/listed.ts'
import { type Ranked, rank } from '../find/rank.ts'
import { isOutdone, type RankedSession, rankSessions } from '../find/sessions.ts'
import type { Library } from '../library/library.ts'
import { interpret } from '../understand/interpret.ts'
import type { Reading } from '../understand/reading.ts'
import { seek } from '../understand/slots.ts'
import { evidenceAmong, type Sought, type Subject } from '../understand/sought.ts'
import { cardsOf } from './cards.ts'
import { holdingsOf } from './holdings.ts'
import { asksFor, knownFacts } from './known.ts'
import { projectLinks } from './project-links.ts'
import { leftOpen } from './uncovered.ts'

const MOST_RESULTS = 20

/** A question with all that was worked out on the way to its answer. */
export interface ExplainedAnswer {
  readonly answer: Answer
  readonly sought: Sought
  readonly ranked: readonly Ranked[]
}

/**
 * Answers from the notes; else from what is known besides; else says what the notes hold.
 * @param mostSessions of the programme; absent: as many as are read beside an answer
 */
export const ask = (question: string, library: Library, mostSessions?: number): Answer =>
  askInFull(question, library, mostSessions).answer

/** The same, with what it was worked out from, for whoever wants to know why. */
export function askInFull(question: string, library: Library, mostSessions?: number): ExplainedAnswer {
  const { query, reading, narrowed, onlyYear } = interpret(question, library)
  const sought = seek(reading, library, { narrowed, also: library.programme })
  const found = sought.slots.length > 0 ? rank(query, sought, library, narrowed) : []
  // "tldr of kubecon 2021": no word of it is a subject, so all of that edition is what was asked for.
  const isListed =
    found.length === 0 &&
    Object.keys(query.filters).length > 0 &&
    (sought.slots.length === 0 ||
      (narrowed && sought.slots.every((slot) => isNoSubject(slot, onlyYear, library))))
  const listed = isListed
    ? filtered(query.filters, library, asksForTalks(reading) || query.filters.link ? 'talks' : 'wholes')
    : found
  const sessions = rankSessions(query, sought.slots, library)
  const ranked = !isListed && isOutdone(listed, sessions, sought.slots, library) ? [] : listed
  return {
    answer: answerOf(query, narrowed, sought, ranked, sessions, { library, mostSessions }),
    sought,
    ranked,
  }
}

/** Natural log: beside a bare year, words that fewer than one everyday text in a hundred and fifty holds name something. */
const NAMES_FROM = 5

/** "big impact 2019" says something of that year; "strange loop 2019" names what nobody here knows. */
const isNoSubject = (slot: Subject, onlyYear: boolean, { index, field, programme }: Library): boolean =>
  evidenceAmong(slot, index) === 'aside' &&
  // “Policy as code”: no note says it, and the programme does.
  evidenceAmong(slot, programme) === 'aside' &&
  !(onlyYear && slot.surprise >= NAMES_FROM && !(field?.general.isElsewhere(fold(slot.typed)) ?? false))

const TALKS: ReadonlySet<string> = new Set(['talk', 'session', 'present', 'video', 'record'])

/** "best talks of kubecon eu 2021" asks for talks, "tldr of kubecon 2021" for whatever tells most. */
const asksForTalks = ({ words }: Reading): boolean => words.some(({ stem }) => TALKS.has(stem))

function answerOf(
  query: Query,
  narrowed: boolean,
  { slots }: Sought,
  ranked: readonly Ranked[],
  sessions: readonly RankedSession[],
  { library, mostSessions }: { readonly library: Library; readonly mostSessions?: number | undefined },
): Answer {
  const { asOf } = library.catalogue
  const asks = asksFor(slots, query, narrowed, library)
  const cards = cardsOf(ranked, slots, query.filters, library, MOST_RESULTS)
  if (cards.length > 0) {
    const projects = projectLinks(query, ranked, slots, library)
    const known = knownFacts(query, sessions, cards, library, asks, mostSessions)
    const { also, uncovered } = leftOpen(ranked, slots, library, query.question)
    const onCard = also && cards.find(({ id, subject }) => id === also.id || subject === also.subject)
    return {
      ...{ kind: 'found', query, asOf, cards, projects, known, uncovered },
      ...(onCard && onCard !== cards[0] && { also: onCard }),
    }
  }
  const known = knownFacts(query, sessions, [], library, asks, mostSessions)
  const holdings = holdingsOf(slots, library)
  const knowsSome = known.projects.length + known.editions.length + known.sessions.length > 0
  return knowsSome
    ? { kind: 'known', query, asOf, known, holdings }
    : { kind: 'nothing', query, asOf, holdings }
}
