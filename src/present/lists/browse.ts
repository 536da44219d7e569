// What was looked up or listed → Message.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { Browsed, EditionFound, PersonFound, ProjectFound } from '../../domain/answers/browse.ts'
import type { Message } from '../../domain/answers/message.ts'
import type { Edition } from '../../domain/library/catalogue.ts'
import { type EditionId, editionRef } from '../../domain/library/ids.ts'
import { type Prose, plain } from '../../domain/text/prose.ts'
import { programmeLine, sessionsButton } from '../answers/beside.ts'
import { cardLine, placeOf, presentCard, sessionLine } from '../answers/cards.ts'
import { controls, wordsButtons } from '../answers/controls.ts'
import { projectLine } from '../answers/projects.ts'
import { aside, heading, list, paragraph } from '../pieces.ts'
import { type Reporting, smallPrint } from '../small-print.ts'
import { WORDS } from '../words.ts'
import { BROWSE_WORDS } from './browse-words.ts'
import {
  noteLine,
  presentEditions,
  presentNext,
  presentNotes,
  presentProjects,
  presentStats,
} from './lists.ts'
import type { LookedUp } from './looked-up.ts'
import { presentTimeline } from './timeline.ts'

type Editions = ReadonlyMap<EditionId, Edition>

/** A screen of a phone. */
const LINES_SHOWN = 7
/** Below a card, or where sessions are all there is. */
const FEW_LINES = 3

export interface BrowseView extends Reporting {
  /** The line that was typed. */
  readonly question: string
}

/** Presents any of them, and below it where to report what is wrong. */
export function presentBrowsed(browsed: Browsed, editions: Editions, view: BrowseView): Message {
  const { pieces, doors = [], ...message } = presentOne(browsed, editions)
  const facts = browsed.kind === 'timeline' ? browsed.projects.length > 0 : 'asOf' in browsed
  const asOf = facts && 'asOf' in browsed ? browsed.asOf : ''
  return {
    ...message,
    pieces: [...pieces, ...smallPrint([asOf, view.question, answeredWith(browsed)], view), ...doors],
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
    ...list(BROWSE_WORDS.talks(within.length), cardLines(within, card.citations[0]?.note.author)),
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

function presentOne(browsed: Browsed, editions: Editions): LookedUp {
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
      return presentProject(browsed)
    case 'person':
      return presentPerson(browsed, editions)
    case 'edition':
      return presentEdition(browsed)
    case 'projects':
      return presentProjects(browsed)
    case 'editions':
      return presentEditions(browsed)
    case 'notes':
      return presentNotes(browsed)
    case 'next':
      return presentNext(browsed)
    case 'stats':
      return presentStats(browsed)
    default:
      return browsed satisfies never
  }
}

/** As many as can be read, and how many more there are. @param author named above already */
const cardLines = (cards: readonly AnswerCard[], author?: string, most = LINES_SHOWN): readonly Prose[] => [
  ...cards.slice(0, most).map((card) => cardLine(card, author)),
  ...(cards.length > most ? [plain(BROWSE_WORDS.moreInMenu(cards.length - most))] : []),
]

function presentProject({ project, cards }: ProjectFound): LookedUp {
  return {
    fallback: project.name,
    shown: [...cards.slice(0, LINES_SHOWN).map(({ id }) => id), project.id],
    pieces: [
      heading(project.name),
      ...paragraph(projectLine(project)),
      ...list(BROWSE_WORDS.notedIn(cards.length), cardLines(cards)),
      ...aside(cards.length === 0 ? BROWSE_WORDS.noNoteNames(project.name) : ''),
    ],
    doors: controls(cards.length === 1 ? wordsButtons(cards) : [], cards),
  }
}

function presentPerson(found: PersonFound, editions: Editions): LookedUp {
  const { name, role, cards, sessions } = found
  // A speaker's best talk is shown whole; of an author there is no best.
  const [first, most] = role === 'speaker' ? [cards[0], FEW_LINES] : [undefined, LINES_SHOWN]
  const others = first ? cards.slice(1) : cards
  const alone = cards.length === 0
  const newest = sessions.slice(0, alone ? FEW_LINES : 1)
  const sessionLines = newest.map((session) => sessionLine(session, editions.get(session.edition)))
  return {
    fallback: name,
    shown: [...(first ? [first] : []), ...others.slice(0, most), ...newest].map(({ id }) => id),
    pieces: [
      heading(name),
      ...(first ? [presentCard(first)] : []),
      ...list(
        role === 'speaker' ? WORDS.alsoNoted : BROWSE_WORDS.notedBy(cards.length),
        cardLines(others, role === 'author' ? name : undefined, most),
      ),
      ...aside(alone ? BROWSE_WORDS.noNoteNames(name) : ''),
      ...(alone ? list(WORDS.programme, sessionLines) : aside(programmeLine(found, editions))),
    ],
    doors: controls(
      [...(first ? wordsButtons([first]) : []), ...sessionsButton(`${role} ${name}`, found)],
      others,
    ),
  }
}

function presentEdition({ edition, notes, talks, sessionCount }: EditionFound): Message {
  // The name says so already.
  const place = edition.city === 'virtual' ? '' : [edition.city, edition.country].filter(Boolean).join(', ')
  return {
    fallback: edition.name,
    pieces: [
      heading(edition.name),
      ...paragraph([place, WORDS.editionDates(edition.start, edition.end)].filter(Boolean).join(' · ')),
      ...list(
        BROWSE_WORDS.notesAbout(notes.length, talks),
        notes.slice(0, LINES_SHOWN).map((note) => noteLine(note)),
      ),
      ...aside(notes.length === 0 ? BROWSE_WORDS.noNoteAbout : ''),
      ...aside(BROWSE_WORDS.onProgramme(sessionCount)),
    ],
  }
}
