// Which results stand on which page of an answer: the first has the card and as many lines as there is room for, the
// others go on with lines.
import { type AnswerCard, type Found, resultsAmong } from '../../domain/answers/answer.ts'
import type { Card } from '../../domain/answers/message.ts'
import { type ProjectBeside, projectsOf } from './beside.ts'
import { linesOfCard, linesOfItem, presentCard, resultLine } from './cards.ts'

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

/** The results that have cards of their own, and these cards. */
interface WithCards {
  readonly shown: readonly AnswerCard[]
  readonly cards: readonly Card[]
}

export interface Pages extends WithCards {
  /** All the rest, best first, and those of them that have a line on the first page. */
  readonly others: readonly AnswerCard[]
  readonly lines: readonly AnswerCard[]
  /** Those that come next. */
  readonly next: readonly AnswerCard[]
  readonly projects: readonly ProjectBeside[]
  /** How many there are. */
  readonly pages: number
  /** What stands on a further one, from 2; on the second also the projects for which the first had no room. */
  further(page: number): {
    readonly lines: readonly AnswerCard[]
    readonly projects: readonly ProjectBeside[]
  }
}

export function pagesOf(answer: Found): Pages {
  const own = resultsAmong(answer.cards)
  const { shown, cards } = cardsFor(answer, own)
  const rest = own.filter((card) => !shown.includes(card))
  // Without a card of its own it comes next.
  const others = answer.also && rest.includes(answer.also) ? toFront(rest, answer.also) : rest
  const isWithoutCard = others[0] !== undefined && others[0] === answer.also
  const below = Math.max(resultsBelow(cards, others), isWithoutCard ? 1 : 0)
  const named = projectsOf(answer)
  const left = named.slice(PROJECTS_SHOWN)
  const further: Pages['further'] = (page) => {
    const from = below + (page - 2) * LINES_A_PAGE
    return { lines: others.slice(from, from + LINES_A_PAGE), projects: page === 2 ? left : [] }
  }
  return {
    ...{ shown, cards, others, further },
    lines: others.slice(0, below),
    next: further(2).lines,
    projects: named.slice(0, PROJECTS_SHOWN),
    pages: 1 + Math.max(Math.ceil((others.length - below) / LINES_A_PAGE), left.length > 0 ? 1 : 0),
  }
}

/** The best, and beside it what tells something else as well, where both have room. */
function cardsFor({ also }: Found, own: readonly AnswerCard[]): WithCards {
  const [best] = own
  if (best && also) {
    const cards = [best, also].map((card) => presentCard(card, 1))
    const taken = cards.reduce((sum, card) => sum + linesOfCard(card), 0)
    if (taken <= ROOM_FOR_TWO) return { shown: [best, also], cards }
    // The other half of what was asked has a line in any case: the first card leaves room for it.
    return { shown: [best], cards: cards.slice(0, 1) }
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
