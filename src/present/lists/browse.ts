// What was looked up or listed → Message.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Browsed } from '../../domain/answers/browse.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { Edition } from '../../domain/library/catalogue.ts'
import { type EditionId, editionRef } from '../../domain/library/ids.ts'
import { placeOf, presentCard } from '../answers/cards.ts'
import { controls, wordsButtons } from '../answers/controls.ts'
import { aside, list } from '../pieces.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { BROWSE_WORDS } from './browse-words.ts'
import { presentEditions, presentNext, presentNotes, presentProjects, presentStats } from './lists.ts'
import { cardLines, LINES_SHOWN, presentEdition, presentPerson, presentProject } from './look-ups.ts'
import type { ListView, LookedUp } from './looked-up.ts'
import {
  presentAuthorsListed,
  presentSpeakersListed,
  presentTalksListed,
  presentTopicsListed,
} from './most.ts'
import { pageOf, whichOf } from './paging.ts'
import { presentTimeline } from './timeline.ts'

type Editions = ReadonlyMap<EditionId, Edition>

export interface BrowseView extends Reporting {
  /** The line that was typed. */
  readonly question: string
  /** From 1; absent: the first. */
  readonly page?: number
}

/** Presents any of them, and below it where to report what is wrong. */
export function presentBrowsed(
  browsed: Browsed,
  editions: Editions,
  view: BrowseView,
): { readonly message: Message; readonly page: number; readonly pages: number } {
  const wanted = view.page ?? 1
  const {
    pieces,
    doors = [],
    pages = 1,
    ...message
  } = presentOne(browsed, editions, { ...view, page: wanted })
  const facts = browsed.kind === 'timeline' ? browsed.projects.length > 0 : 'asOf' in browsed
  const asOf = facts && 'asOf' in browsed ? browsed.asOf : ''
  const below = smallPrint([asOf, view.question, answeredWith(browsed)], view)
  return {
    message: { ...message, pieces: [...pieces, ...below, ...doors] },
    page: Math.min(wanted, pages),
    pages,
  }
}

/**
 * One talk, passage or note, whole.
 * @param within the talks of a note
 * @param view whose question is named in a report
 */
export const presentOneCard = (
  card: AnswerCard,
  within: readonly AnswerCard[],
  view: BrowseView,
): Message => ({
  fallback: card.title,
  shown: [card, ...within.slice(0, LINES_SHOWN)].map(({ id }) => id),
  pieces: [
    presentCard(card),
    ...list(
      BROWSE_WORDS.talks(within.length),
      cardLines(within.slice(0, LINES_SHOWN), card.citations[0]?.note.author),
    ),
    ...aside(whichOf(pageOf(within, 1, LINES_SHOWN))),
    ...smallPrint(['', view.question, placeOf(card)], view),
    ...controls(wordsButtons([card]), within),
  ],
})

/** What a report names: the card with its lines, or the id of what was looked up. */
function answeredWith(browsed: Browsed): string | undefined {
  if (browsed.kind === 'card') return placeOf(browsed.card)
  if (browsed.kind === 'project') return browsed.project.id
  if (browsed.kind === 'edition') return editionRef(browsed.edition.id)
  return browsed.kind === 'person' && browsed.cards[0] ? placeOf(browsed.cards[0]) : undefined
}

function presentOne(browsed: Browsed, editions: Editions, view: ListView): LookedUp {
  switch (browsed.kind) {
    case 'timeline':
      return presentTimeline(browsed)
    case 'card': {
      const { card, random } = browsed
      return {
        fallback: card.title,
        shown: [card.id],
        pieces: [...aside(random ? BROWSE_WORDS.byChance : ''), presentCard(card)],
        doors: controls(wordsButtons([card]), []),
      }
    }
    case 'project':
      return presentProject(browsed, view)
    case 'person':
      return presentPerson(browsed, editions, view)
    case 'edition':
      return presentEdition(browsed, view)
    case 'projects':
      return presentProjects(browsed, view)
    case 'editions':
      return presentEditions(browsed, view)
    case 'notes':
      return presentNotes(browsed, view)
    case 'speakers':
      return presentSpeakersListed(browsed, view)
    case 'talks':
      return presentTalksListed(browsed, view)
    case 'authors':
      return presentAuthorsListed(browsed, view)
    case 'topics':
      return presentTopicsListed(browsed, view)
    case 'next':
      return presentNext(browsed)
    case 'stats':
      return presentStats(browsed)
    default:
      return browsed satisfies never
  }
}
