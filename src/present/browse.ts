// What was looked up or listed → Message.
import type { Browsed, EditionFound, PersonFound, ProjectFound } from '../domain/browse.ts'
import type { Edition } from '../domain/catalogue.ts'
import type { EditionId } from '../domain/ids.ts'
import type { Message, Piece } from '../domain/message.ts'
import { type Prose, plain } from '../domain/prose.ts'
import { BROWSE_WORDS } from './browse-words.ts'
import { cardLine, presentCard, sessionLine } from './cards.ts'
import {
  noteLine,
  presentEditions,
  presentNext,
  presentNotes,
  presentProjects,
  presentStats,
} from './lists.ts'
import { projectLine } from './projects.ts'
import { presentTimeline } from './timeline.ts'
import { WORDS } from './words.ts'

type Editions = ReadonlyMap<EditionId, Edition>

const LINES_SHOWN = 10

/** Presents any of them. */
export function presentBrowsed(browsed: Browsed, editions: Editions): Message {
  switch (browsed.kind) {
    case 'timeline':
      return presentTimeline(browsed)
    case 'card': {
      const heading: readonly Piece[] = browsed.random
        ? [{ kind: 'aside', prose: plain(BROWSE_WORDS.byChance) }]
        : []
      return { fallback: browsed.card.title, pieces: [...heading, presentCard(browsed.card)] }
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

const list = (title: string, items: readonly Prose[]): readonly Piece[] =>
  items.length > 0 ? [{ kind: 'list', title, items }] : []

const aside = (text: string): Piece => ({ kind: 'aside', prose: plain(text) })

function presentProject({ project, cards, asOf }: ProjectFound): Message {
  return {
    fallback: project.name,
    pieces: [
      { kind: 'heading', text: project.name },
      { kind: 'paragraph', prose: projectLine(project) },
      ...list(BROWSE_WORDS.notedIn(cards.length), cards.slice(0, LINES_SHOWN).map(cardLine)),
      ...(cards.length === 0 ? [aside(BROWSE_WORDS.noNoteNames(project.name))] : []),
      ...(asOf ? [aside(WORDS.asOf(asOf))] : []),
    ],
  }
}

function presentPerson(
  { name, role, cards, sessions, sessionCount }: PersonFound,
  editions: Editions,
): Message {
  const sessionLines = sessions.map((session) => sessionLine(session, editions.get(session.edition)))
  const [first] = cards
  return {
    fallback: name,
    pieces: [
      { kind: 'heading', text: name },
      ...(role === 'speaker' && first ? [presentCard(first)] : []),
      ...list(
        role === 'speaker' ? WORDS.alsoNoted : BROWSE_WORDS.notedBy(cards.length),
        cards.slice(role === 'speaker' ? 1 : 0, LINES_SHOWN).map(cardLine),
      ),
      ...(cards.length === 0 ? [aside(BROWSE_WORDS.noNoteNames(name))] : []),
      ...list(WORDS.programme, sessionLines),
      ...(sessionCount > sessions.length ? [aside(WORDS.sessionsMore(sessions.length, sessionCount))] : []),
    ],
  }
}

function presentEdition({ edition, notes, talks, sessionCount }: EditionFound): Message {
  const place = [edition.city, edition.country].filter(Boolean).join(', ')
  return {
    fallback: edition.name,
    pieces: [
      { kind: 'heading', text: edition.name },
      {
        kind: 'paragraph',
        prose: plain([place, WORDS.editionDates(edition.start, edition.end)].filter(Boolean).join(' · ')),
      },
      ...list(
        BROWSE_WORDS.notesAbout(notes.length, talks),
        notes.slice(0, LINES_SHOWN).map((note) => noteLine(note)),
      ),
      ...(notes.length === 0 ? [aside(BROWSE_WORDS.noNoteAbout)] : []),
      aside(BROWSE_WORDS.onProgramme(sessionCount)),
    ],
  }
}
