// One project, one person, one KubeCon → what is shown of it: the best card where there is one, lines, and doors.
import type { AnswerCard } from '../../domain/answers/answer.ts'
import type { EditionFound, PersonFound, ProjectFound } from '../../domain/answers/browse.ts'
import { type Edition, shortEditionName } from '../../domain/library/catalogue.ts'
import { type EditionId, editionRef } from '../../domain/library/ids.ts'
import type { Prose } from '../../domain/text/prose.ts'
import { programmeLine, sessionsButton } from '../answers/beside.ts'
import { cardLine, presentCard, resultLine, sessionLine } from '../answers/cards.ts'
import { controls, wordsButtons } from '../answers/controls.ts'
import { projectLine } from '../answers/projects.ts'
import { aside, heading, list, offeredInstead, paragraph } from '../pieces.ts'
import { WORDS } from '../words.ts'
import { BROWSE_WORDS } from './browse-words.ts'
import { noteLine, noteMenu } from './lists.ts'
import type { ListView, LookedUp } from './looked-up.ts'
import { nextPageButton, pageOf, whichOf } from './paging.ts'

type Editions = ReadonlyMap<EditionId, Edition>

/** A screen of a phone. */
export const LINES_SHOWN = 7
/** Below a card, or where sessions are all there is. */
const FEW_LINES = 3

/** A line each. @param author named above already */
export const cardLines = (cards: readonly AnswerCard[], author?: string): readonly Prose[] =>
  cards.map((card) => cardLine(card, author))

/** As an answer: the best of its talks whole, then lines, then doors. */
export function presentProject({ project, cards, cardCount }: ProjectFound, view: ListView): LookedUp {
  const [best, ...others] = cards
  const page = pageOf(others, view.page, LINES_SHOWN, FEW_LINES)
  const first = page.page === 1 ? best : undefined
  return {
    fallback: project.name,
    shown: [...(first ? [first] : []), ...page.rows].map(({ id }) => id).concat(project.id),
    pages: page.pages,
    pieces: [
      heading(project.name),
      ...paragraph(page.page === 1 ? projectLine(project) : ''),
      ...aside(best ? BROWSE_WORDS.notedIn(cardCount) : BROWSE_WORDS.noNoteNames(project.name)),
      ...(first ? [presentCard(first, 1)] : []),
      ...list(WORDS.alsoNoted, page.rows.map(resultLine)),
      ...aside(whichOf(page)),
    ],
    doors: controls(
      [...(first ? wordsButtons([first]) : []), ...nextPageButton(page, view.question)],
      first ? others : page.rows,
    ),
  }
}

export function presentPerson(found: PersonFound, editions: Editions, view: ListView): LookedUp {
  const { name, role, cards, sessions, others: namesakes } = found
  const alone = cards.length === 0
  // A speaker's best talk is shown whole; of an author there is no best.
  const best = role === 'speaker' ? cards[0] : undefined
  const others = best ? cards.slice(1) : cards
  const page = pageOf(others, view.page, LINES_SHOWN, role === 'speaker' ? FEW_LINES : LINES_SHOWN)
  const first = page.page === 1 ? best : undefined
  const newest = page.page > 1 ? [] : sessions.slice(0, alone ? FEW_LINES : 1)
  const sessionLines = newest.map((session) => sessionLine(session, editions.get(session.edition)))
  return {
    fallback: name,
    shown: [...(first ? [first] : []), ...page.rows, ...newest].map(({ id }) => id),
    pages: page.pages,
    pieces: [
      heading(name),
      ...(first ? [presentCard(first, 1)] : []),
      ...list(
        role === 'speaker' ? WORDS.alsoNoted : BROWSE_WORDS.notedBy(cards.length),
        role === 'speaker' ? page.rows.map(resultLine) : cardLines(page.rows, name),
      ),
      ...aside(whichOf(page)),
      ...aside(alone ? BROWSE_WORDS.noNoteNames(name) : ''),
      ...aside(page.page === 1 && namesakes.length > 0 ? BROWSE_WORDS.alsoCalled(namesakes) : ''),
      ...(alone
        ? list(WORDS.programme, sessionLines)
        : aside(page.page > 1 ? '' : programmeLine(found, editions))),
    ],
    doors: controls(
      [
        ...(first ? wordsButtons([first]) : []),
        ...nextPageButton(page, view.question),
        ...(page.page > 1 ? [] : sessionsButton(`${role} ${name}`, found)),
      ],
      first ? others : page.rows,
    ),
  }
}

export function presentEdition(
  { edition, notes, talks, sessionCount, instead }: EditionFound,
  view: ListView,
): LookedUp {
  // The name says so already.
  const place = edition.city === 'virtual' ? '' : [edition.city, edition.country].filter(Boolean).join(', ')
  const page = pageOf(notes, view.page, LINES_SHOWN)
  const programme = { sessions: [], sessionCount }
  const doors = controls(
    [
      ...nextPageButton(page, view.question),
      ...sessionsButton(editionRef(edition.id), programme),
      ...instead.map((noted) => ({
        label: BROWSE_WORDS.notesOf(shortEditionName(noted)),
        action: { kind: 'ask' as const, question: editionRef(noted.id) },
      })),
    ],
    [],
  )
  return {
    fallback: edition.name,
    shown: page.rows.length > 0 ? page.rows.map(({ id }) => id) : [editionRef(edition.id)],
    pages: page.pages,
    pieces: [
      heading(edition.name),
      ...paragraph([place, WORDS.editionDates(edition.start, edition.end)].filter(Boolean).join(' · ')),
      ...list(
        BROWSE_WORDS.notesAbout(notes.length, talks),
        page.rows.map((note) => noteLine(note)),
      ),
      ...aside(whichOf(page)),
      ...aside(notes.length === 0 ? BROWSE_WORDS.noNoteAbout : ''),
      ...aside(BROWSE_WORDS.onProgramme(sessionCount)),
    ],
    doors: [
      // One of which nothing is noted has doors to others.
      ...(instead.length > 0 ? offeredInstead(doors) : doors),
      ...noteMenu(page.rows.map((note) => ({ note }))),
    ],
  }
}
