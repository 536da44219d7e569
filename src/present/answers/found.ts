// What the notes answer → Message: a card, then lines, then doors, page by page.
import type { AnswerCard, Found } from '../../domain/answers/answer.ts'
import type { Button, Card, Message } from '../../domain/answers/message.ts'
import { list } from '../pieces.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { WORDS } from '../words.ts'
import {
  type Editions,
  editionLine,
  type ProjectBeside,
  programmeLine,
  projectsLine,
  projectsOf,
  remarks,
  sessionsButton,
} from './beside.ts'
import { linesOfCard, linesOfItem, placeOf, presentCard, resultLine } from './cards.ts'
import { controls, wordsButtons } from './controls.ts'

/** Lines of a phone for the cards and the results below them; the rest of the first screen is for doors and small print. */
const ROOM = 18
/** Two cards alone may take a little more: no result stands below them then. */
const ROOM_FOR_TWO = 20
/** Below the card, as far as there is room. */
const MOST_RESULTS_BELOW = 3
/** On every further page, which has no card. */
const LINES_A_PAGE = 6
/** Beside the first cards; the next page names the others. */
const PROJECTS_SHOWN = 2
/** When and where a KubeCon was, where nothing else was asked: a city has had two at most. */
const EDITIONS_SHOWN = 2

export interface AnswerView extends Reporting {
  /** From 1. */
  readonly page: number
}

/** One page of an answer from the notes: the first has the card, the others go on with lines. */
export function presentFound(answer: Found, editions: Editions, view: AnswerView): Message {
  const own = answer.cards.filter((card) => !(card.kind === 'passage' && card.onCardOf))
  const { shown, cards } = cardsFor(answer, own)
  const rest = own.filter((card) => !shown.includes(card))
  // Without a card of its own it comes next.
  const others = answer.also && rest.includes(answer.also) ? toFront(rest, answer.also) : rest
  const below = resultsBelow(cards, others)
  const named = projectsOf(answer)
  const [beside, left] = [named.slice(0, PROJECTS_SHOWN), named.slice(PROJECTS_SHOWN)]
  const pages = 1 + Math.max(Math.ceil((others.length - below) / LINES_A_PAGE), left.length > 0 ? 1 : 0)
  const page = Math.min(Math.max(view.page, 1), pages)
  if (page === 1) {
    const lines = others.slice(0, below)
    return firstPage(answer, { shown, cards, others, lines, projects: beside, pages }, editions, view)
  }
  const from = below + (page - 2) * LINES_A_PAGE
  const lines = others.slice(from, from + LINES_A_PAGE)
  return furtherPage(answer, { lines, projects: page === 2 ? left : [], page, pages }, view)
}

/** The best, and beside it what tells something else as well, where both have room. */
function cardsFor({ also }: Found, own: readonly AnswerCard[]): Pick<FirstPage, 'shown' | 'cards'> {
  const [best] = own
  if (best && also) {
    const cards = [best, also].map((card) => presentCard(card, 1))
    const taken = cards.reduce((sum, card) => sum + linesOfCard(card), 0)
    if (taken <= ROOM_FOR_TWO) return { shown: [best, also], cards }
  }
  return { shown: own.slice(0, 1), cards: own.slice(0, 1).map((card) => presentCard(card)) }
}

const toFront = (cards: readonly AnswerCard[], first: AnswerCard): readonly AnswerCard[] => [
  first,
  ...cards.filter((card) => card !== first),
]

/** How many of the results have room below the cards: none below a card that fills the screen. */
function resultsBelow(cards: readonly Card[], others: readonly AnswerCard[]): number {
  let left = cards.reduce((room, card) => room - linesOfCard(card), ROOM)
  const fitting = others.slice(0, MOST_RESULTS_BELOW).findIndex((card) => {
    left -= linesOfItem(resultLine(card))
    return left < 0
  })
  return fitting < 0 ? MOST_RESULTS_BELOW : fitting
}

interface FirstPage {
  /** With cards of their own, which are these. */
  readonly shown: readonly AnswerCard[]
  readonly cards: readonly Card[]
  /** All the rest, best first, and those of them that have a line. */
  readonly others: readonly AnswerCard[]
  readonly lines: readonly AnswerCard[]
  readonly projects: readonly ProjectBeside[]
  readonly pages: number
}

function firstPage(
  { query, known, uncovered, asOf }: Found,
  { shown, cards, others, lines, projects, pages }: FirstPage,
  editions: Editions,
  view: AnswerView,
): Message {
  const [first] = shown
  const facts = cards[0]?.facts.join(', ') ?? ''
  return {
    fallback: `${first?.title ?? WORDS.alsoNoted}${facts ? `, ${facts}` : ''}`,
    shown: [
      ...[...shown, ...lines].map(({ id }) => id),
      ...projects.map(({ project }) => project.id),
      ...known.sessions.slice(0, 1).map(({ id }) => id),
    ],
    pieces: [
      ...remarks(query, uncovered),
      ...cards,
      ...list(WORDS.alsoNoted, lines.map(resultLine)),
      ...smallPrint([projects.length > 0 ? asOf : '', query.question, first && placeOf(first)], view, [
        ...known.editions.slice(0, EDITIONS_SHOWN).map(editionLine),
        projectsLine(projects),
        programmeLine(known, editions),
      ]),
      ...controls(
        [
          ...wordsButtons(shown),
          ...moreButton(query.question, { page: 1, pages }),
          ...sessionsButton(query.question, known),
        ],
        others,
      ),
    ],
  }
}

interface FurtherPage {
  readonly lines: readonly AnswerCard[]
  /** On the second page those for which the first had no room. */
  readonly projects: readonly ProjectBeside[]
  readonly page: number
  readonly pages: number
}

function furtherPage(
  { query, asOf }: Found,
  { lines, projects, page, pages }: FurtherPage,
  view: AnswerView,
): Message {
  const title = WORDS.page(page, pages)
  return {
    fallback: title,
    shown: [...lines.map(({ id }) => id), ...projects.map(({ project }) => project.id)],
    pieces: [
      ...list(title, lines.map(resultLine)),
      ...smallPrint([projects.length > 0 ? asOf : '', query.question, lines[0] && placeOf(lines[0])], view, [
        projectsLine(projects),
      ]),
      ...controls(moreButton(query.question, { page, pages }), lines),
    ],
  }
}

const moreButton = (
  question: string,
  { page, pages }: { readonly page: number; readonly pages: number },
): readonly Button[] =>
  page < pages ? [{ label: WORDS.moreResults, action: { kind: 'more', question, page: page + 1 } }] : []
