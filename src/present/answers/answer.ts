// Answer → Message: what is shown, in which order, how much. One card, then lines, then doors: the first screen of a phone
// holds the answer and the way to everything else (docs/answers.md).
import type { Answer, AnswerCard, Found, KnownFacts, Query } from '../../domain/answers/answer.ts'
import type { Button, Message, Piece } from '../../domain/answers/message.ts'
import type { Edition, Project } from '../../domain/library/catalogue.ts'
import type { EditionId } from '../../domain/library/ids.ts'
import { joined, type Prose, plain } from '../../domain/text/prose.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { WORDS } from '../words.ts'
import { placeOf, presentCard, resultLine, sessionLine } from './cards.ts'
import { controls, wordsButtons } from './controls.ts'
import { projectBadge } from './projects.ts'
import { presentKnown, presentNothing } from './unanswered.ts'

/** Below the card: the first screen of a phone holds no more. */
const LINES_BELOW_CARD = 3
/** On every further page, which has no card. */
const LINES_A_PAGE = 6
const PROJECTS_SHOWN = 3
const SESSIONS_SHOWN = 10

export type Editions = ReadonlyMap<EditionId, Edition>

export interface AnswerView extends Reporting {
  /** From 1. */
  readonly page: number
}

/** Presents any answer. */
export function presentAnswer(answer: Answer, editions: Editions, view: AnswerView = { page: 1 }): Message {
  switch (answer.kind) {
    case 'found':
      return presentFound(answer, editions, view)
    case 'known':
      return presentKnown(answer, editions, view)
    case 'nothing':
      return presentNothing(answer, view)
    default:
      return answer satisfies never
  }
}

function presentFound(answer: Found, editions: Editions, view: AnswerView): Message {
  const own = answer.cards.filter((card) => !(card.kind === 'passage' && card.onCardOf))
  const shown = [...own.slice(0, 1), ...(answer.also ? [answer.also] : [])]
  const others = own.filter((card) => !shown.includes(card))
  const pages = 1 + Math.ceil(Math.max(others.length - LINES_BELOW_CARD, 0) / LINES_A_PAGE)
  const page = Math.min(Math.max(view.page, 1), pages)
  return page === 1
    ? firstPage(answer, shown, others, editions, view)
    : furtherPage(answer, others, { page, pages }, view)
}

function firstPage(
  { query, known, projects, uncovered, asOf }: Found,
  shown: readonly AnswerCard[],
  others: readonly AnswerCard[],
  editions: Editions,
  view: AnswerView,
): Message {
  const [first] = shown
  const cards = shown.map(presentCard)
  const facts = cards[0]?.facts.join(', ') ?? ''
  const lines = others.slice(0, LINES_BELOW_CARD)
  // What was asked for and no note names is news; the others stand beside it as far as there is room.
  const linked = [
    ...known.projects.map((project) => ({ project, remark: WORDS.notNoted })),
    ...projects.map(({ project }) => ({ project })),
  ].slice(0, PROJECTS_SHOWN)
  return {
    fallback: `${first?.title ?? WORDS.alsoNoted}${facts ? `, ${facts}` : ''}`,
    shown: [
      ...[...shown, ...lines].map(({ id }) => id),
      ...linked.map(({ project }) => project.id),
      ...known.sessions.slice(0, 1).map(({ id }) => id),
    ],
    pieces: [
      ...remarks(query, uncovered),
      ...cards,
      ...list(WORDS.alsoNoted, lines.map(resultLine)),
      ...projectsLine(linked),
      ...programmeLine(known, editions),
      ...controls(
        [
          ...wordsButtons(shown),
          ...moreButton(query.question, 1, others.length - lines.length),
          ...sessionsButton(query.question, known),
        ],
        others,
      ),
      ...smallPrint([linked.length > 0 ? asOf : '', query.question, first && placeOf(first)], view),
    ],
  }
}

function furtherPage(
  { query }: Found,
  others: readonly AnswerCard[],
  { page, pages }: { readonly page: number; readonly pages: number },
  view: AnswerView,
): Message {
  const from = LINES_BELOW_CARD + (page - 2) * LINES_A_PAGE
  const lines = others.slice(from, from + LINES_A_PAGE)
  const title = WORDS.page(page, pages)
  return {
    fallback: title,
    shown: lines.map(({ id }) => id),
    pieces: [
      ...list(title, lines.map(resultLine)),
      ...controls(moreButton(query.question, page, others.length - from - lines.length), lines),
      ...smallPrint(['', query.question, lines[0] && placeOf(lines[0])], view),
    ],
  }
}

/** The sessions of the programme that answer a question: what the line below its answer opens. */
export function presentSessions(answer: Answer, editions: Editions, view: Reporting): Message {
  const known = answer.kind === 'nothing' ? undefined : answer.known
  const sessions = (known?.sessions ?? []).slice(0, SESSIONS_SHOWN)
  const left = (known?.sessionCount ?? 0) - sessions.length
  return {
    fallback: WORDS.programme,
    shown: sessions.map(({ id }) => id),
    pieces: [
      ...list(
        WORDS.programme,
        sessions.map((session) => sessionLine(session, editions.get(session.edition))),
      ),
      ...(left > 0 ? [aside(WORDS.sessionsMore(sessions.length, sessions.length + left))] : []),
      ...smallPrint(['', answer.query.question], view),
    ],
  }
}

/** What was read differently from what was typed, what was not understood, and what nothing shown speaks of: one line. */
export function remarks(
  { corrections, misunderstood }: Query,
  uncovered: readonly string[] = [],
): readonly Piece[] {
  const said = [
    ...corrections.map(({ typed, read }) => WORDS.corrected(typed, read)),
    ...misunderstood,
    ...(uncovered.length > 0 ? [WORDS.notCovered(uncovered)] : []),
  ]
  return said.length > 0 ? [aside(said.join(' '))] : []
}

/** "Projects: Thanos (incubating) · Prometheus (graduated)" */
function projectsLine(
  projects: readonly { readonly project: Project; readonly remark?: string }[],
): readonly Piece[] {
  const badges = projects.map(({ project, remark }) => projectBadge(project, remark))
  return badges.length > 0 ? [line(WORDS.projects(badges.length), joined(badges, ' · '))] : []
}

/** "20 sessions on the programme, newest: …" */
export function programmeLine({ sessions, sessionCount }: KnownFacts, editions: Editions): readonly Piece[] {
  const [newest] = sessions
  if (!newest) return []
  const said = sessionCount > 1 ? WORDS.sessionsFound(sessionCount) : WORDS.oneSession
  return [line(said, sessionLine(newest, editions.get(newest.edition)))]
}

/** Opens the line above it, where it stands for several. */
export const sessionsButton = (question: string, { sessionCount }: KnownFacts): readonly Button[] =>
  sessionCount > 1
    ? [{ label: WORDS.showSessions(sessionCount), action: { kind: 'sessions', question } }]
    : []

const moreButton = (question: string, page: number, left: number): readonly Button[] =>
  left > 0 ? [{ label: WORDS.moreResults, action: { kind: 'more', question, page: page + 1 } }] : []

const line = (label: string, prose: Prose): Piece => ({
  kind: 'paragraph',
  prose: [...plain(label), ...prose],
})

const aside = (text: string): Piece => ({ kind: 'aside', prose: plain(text) })

const list = (title: string, items: readonly Prose[]): readonly Piece[] =>
  items.length > 0 ? [{ kind: 'list', title, items }] : []
