// A question → an Answer. Pure: the same library and question give the same answer.
import {
  type Answer,
  type AnswerCard,
  type Filters,
  type Nothing,
  type Query,
  type ResultCount,
  resultsAmong,
} from '../../domain/answers/answer.ts'
import { fold } from '../../domain/library/ids.ts'
import { isSaying } from '../find/admission.ts'
import { filtered } from '../find/listed.ts'
import { nameMatcher } from '../find/name-matcher.ts'
import { newsOfEachEdition, notedUntil } from '../find/noted-until.ts'
import { type Ranked, rank } from '../find/rank.ts'
import { isOutdone, type RankedSession, rankSessions } from '../find/sessions.ts'
import type { Library } from '../library/library.ts'
import { namesOf } from '../library/people.ts'
import { asksForTalksAbout } from '../understand/asked/talks-asked.ts'
import { interpret } from '../understand/interpret.ts'
import { evidenceAmong, type Sought, type Subject } from '../understand/slots/sought.ts'
import { seek } from '../understand/slots.ts'
import type { Reading } from '../understand/typed/reading.ts'
import { cardsOf } from './cards.ts'
import { holdingsOf } from './holdings.ts'
import { asksFor, knownFacts } from './known.ts'
import { projectLinks } from './project-links.ts'
import { leftOpen } from './uncovered.ts'

export const MOST_RESULTS = 20
/** Below what the programme has. */
const MOST_MENTIONED = 3

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
  const { query: read, reading, narrowed, onlyYear, counts } = interpret(question, library)
  const sought = seek(reading, library, { narrowed, also: library.programme })
  const asksForTalks = asksForTalksAbout(reading.words)
  // Of another matter, it names no project and no KubeCon either: “envoy air pilot salary”, “book me a hotel in amsterdam”.
  const query = sought.anotherMatter ? { ...read, filters: {}, editions: [], projects: [] } : read
  const rankedBy = (sayingIsEnough: boolean) =>
    rank(query, sought, library, { anyWord: narrowed, sayingIsEnough, asksForTalks })
  const ofAll = rankSessions(query, sought.slots, library, asksForTalks)
  const sessions = sought.newest === 'news' ? newsOfEachEdition(ofAll) : ofAll
  const usual = sought.slots.length > 0 ? rankedBy(false) : []
  // “Volumes stuck after a node died”: where nothing has half of it, what is said in several words is what it is about.
  const isNowhere = usual.length === 0 && sessions.length === 0 && sought.slots.some(isSaying)
  const found = isNowhere ? rankedBy(true) : usual
  // "tldr of kubecon 2021": no word of it is a subject, so all of that edition is what was asked for.
  const isListed =
    found.length === 0 &&
    Object.keys(query.filters).length > 0 &&
    (sought.slots.length === 0 ||
      (narrowed && sought.slots.every((slot) => isNoSubject(slot, onlyYear, library))))
  const listed = isListed
    ? filtered(query.filters, library, saysTalks(reading) || query.filters.link ? 'talks' : 'wholes')
    : found
  const until = isListed || query.filters.order ? undefined : notedUntil(listed, sessions, sought, library)
  const outdone = until !== undefined || (!isListed && isOutdone(listed, sessions, sought.slots, library))
  const ranked = outdone ? [] : listed
  return {
    answer: answerOf(
      query,
      narrowed,
      sought,
      { ranked, mentioning: outdone ? listed : [], sessions, until },
      {
        ...{ library, mostSessions, counts },
      },
    ),
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

/** The other half of what was asked comes second where it would not be shown at all. */
function withAlso(ranked: readonly Ranked[], also: Ranked | undefined): readonly Ranked[] {
  const [best, ...others] = ranked
  const isShown = ({ id }: Ranked) => id === also?.id
  if (!best || !also || ranked.slice(0, MOST_RESULTS / 2).some(isShown)) return ranked
  const score = Math.min(also.score, best.score)
  return [best, { ...also, score }, ...others.filter((one) => !isShown(one))]
}

const TALKS: ReadonlySet<string> = new Set(['talk', 'session', 'present', 'video', 'record'])

/** "best talks of kubecon eu 2021" asks for talks, "tldr of kubecon 2021" for whatever tells most. */
const saysTalks = ({ words }: Reading): boolean => words.some(({ stem }) => TALKS.has(stem))

/** What was found, best first. */
interface Found {
  readonly ranked: readonly Ranked[]
  /** Notes that stand behind the programme. */
  readonly mentioning: readonly Ranked[]
  readonly sessions: readonly RankedSession[]
  /** The year of the newest of them, where the programme is what is new. */
  readonly until: number | undefined
}

function answerOf(
  query: Query,
  narrowed: boolean,
  sought: Sought,
  { ranked, mentioning, sessions, until }: Found,
  {
    library,
    mostSessions,
    counts,
  }: { readonly library: Library; readonly mostSessions: number | undefined; readonly counts: boolean },
): Answer {
  const { asOf } = library.catalogue
  const { slots } = sought
  const asks = asksFor(slots, query, narrowed, library)
  const { also, uncovered, elsewhere } = leftOpen(ranked, sought, query, library)
  const cards = cardsOf(withAlso(ranked, also), slots, query.filters, library, MOST_RESULTS)
  if (cards.length > 0) {
    const projects = projectLinks(query, ranked, slots, library)
    const known = knownFacts(query, sessions, cards, library, asks, mostSessions)
    // A talk that several notes tell stands on one card, under the best of them.
    const talkOf = (id: string): string => library.tellings.get(id)?.talk ?? id
    const onCard = also && cards.find(({ id }) => talkOf(id) === talkOf(also.id))
    return {
      ...{ kind: 'found', query, asOf, cards, projects, known, uncovered, elsewhere },
      ...(onCard && onCard !== cards[0] && { also: onCard }),
      ...(counts && { counted: countedAmong(cards) }),
    }
  }
  const known = knownFacts(query, sessions, [], library, asks, mostSessions)
  const holdings = holdingsOf(slots, library)
  const nobody = nobodyIn(query.filters, library)
  if (nobody) return { kind: 'nothing', query, asOf, holdings, nobody }
  const mentioned = cardsOf(mentioning, slots, query.filters, library, MOST_MENTIONED)
  const knowsSome = known.projects.length + known.editions.length + known.sessions.length > 0
  return knowsSome
    ? { kind: 'known', query, asOf, known, mentioned, holdings, ...(until !== undefined && { until }) }
    : { kind: 'nothing', query, asOf, holdings }
}

/** @param cards of an answer; where they are as many as are looked for, there may be more */
export const countedAmong = (cards: readonly AnswerCard[]): ResultCount => ({
  results: resultsAmong(cards).length,
  isAll: cards.length < MOST_RESULTS,
})

/** Who was asked for by name, where neither notes nor programme have anybody called so. */
function nobodyIn({ speaker, author }: Filters, { corpus, sessions }: Library): Nothing['nobody'] {
  if (author !== undefined && !nameMatcher(author)(namesOf('author', corpus)))
    return { what: 'author', name: author }
  if (speaker === undefined) return undefined
  const isCalledSo = nameMatcher(speaker)
  const isSomebody =
    isCalledSo(namesOf('speaker', corpus)) || sessions.some((one) => isCalledSo(one.speakers))
  return isSomebody ? undefined : { what: 'speaker', name: speaker }
}
