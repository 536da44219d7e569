// Lists of what the library holds → Message.
import type {
  EditionsListed,
  NextEdition,
  NotesListed,
  ProjectsListed,
  Stats,
  UnansweredTopic,
} from '../../domain/answers/browse.ts'
import type { Message, Piece } from '../../domain/answers/message.ts'
import { addressOf, conferenceName, type Edition, shortEditionName } from '../../domain/library/catalogue.ts'
import type { Note } from '../../domain/library/corpus.ts'
import { joined, linked, type Prose, plain, strong } from '../../domain/text/prose.ts'
import { aside, heading, list, paragraph } from '../pieces.ts'
import { WORDS } from '../words.ts'
import { BROWSE_WORDS } from './browse-words.ts'

/** A screen of a phone. */
const LINES_SHOWN = 10

export function presentProjects({ rows, count, level }: ProjectsListed): Message {
  return listed(
    level ? BROWSE_WORDS.projectsOfLevel(count, level) : BROWSE_WORDS.projects(count),
    rows.map(({ project, mentions }) => [
      ...linked(project.name, addressOf(project)),
      ...plain(mentions > 0 ? ` · ${BROWSE_WORDS.mentions(mentions)}` : ''),
    ]),
    BROWSE_WORDS.moreProjects,
  )
}

export function presentEditions({ rows, every }: EditionsListed): Message {
  return listed(
    every ? BROWSE_WORDS.editions : BROWSE_WORDS.someEditions(rows.length),
    rows.map(({ edition, notes, sessions }) =>
      joined(
        [
          notes > 0 ? strong(shortEditionName(edition)) : plain(shortEditionName(edition)),
          plain(edition.city ?? ''),
          plain(WORDS.editionDates(edition.start, edition.end)),
          plain(BROWSE_WORDS.editionHolds(notes, sessions)),
        ],
        ' · ',
      ),
    ),
    BROWSE_WORDS.moreEditions,
  )
}

export function presentNotes({ rows }: NotesListed): Message {
  const message = listed(
    BROWSE_WORDS.notes(rows.length),
    rows.map(({ note, edition, talks }) => [
      ...noteLine(note, edition),
      ...plain(talks > 0 ? ` · ${BROWSE_WORDS.talks(talks)}` : ''),
    ]),
    BROWSE_WORDS.moreNotes,
  )
  return { ...message, shown: rows.slice(0, LINES_SHOWN).map(({ note }) => note.id) }
}

export function presentNext({ edition }: NextEdition): Message {
  if (!edition) return headed(BROWSE_WORDS.next, paragraph(BROWSE_WORDS.noNext))
  const place = [edition.city, edition.country].filter(Boolean).join(', ')
  const dates = WORDS.editionDates(edition.start, edition.end)
  return {
    fallback: `${BROWSE_WORDS.next}: ${edition.name}, ${dates}`,
    pieces: [
      heading(BROWSE_WORDS.next),
      ...paragraph(joined([strong(edition.name), plain(place), plain(dates)], ' · ')),
    ],
  }
}

export function presentStats(stats: Stats): Message {
  const names = Object.keys(BROWSE_WORDS.statsLines) as (keyof typeof BROWSE_WORDS.statsLines)[]
  const lines = names.map((name) => plain(BROWSE_WORDS.statsLine(stats[name], BROWSE_WORDS.statsLines[name])))
  return headed(BROWSE_WORDS.stats, [
    ...list(undefined, lines),
    ...(stats.unansweredAsked ? unansweredPieces(stats) : []),
  ])
}

function unansweredPieces({ unanswered }: Stats): readonly Piece[] {
  if (!unanswered) return aside(BROWSE_WORDS.unansweredOff)
  if (unanswered.length === 0) return aside(BROWSE_WORDS.unansweredNone)
  return unansweredLines(unanswered)
}

const unansweredLines = (unanswered: readonly UnansweredTopic[]): readonly Piece[] => [
  ...list(
    BROWSE_WORDS.unanswered,
    unanswered.map(({ topic, times }) => plain(`${topic} · ${BROWSE_WORDS.unansweredTimes(times)}`)),
  ),
  ...aside(BROWSE_WORDS.unansweredHint),
]

/** For those who look after the notes: what is asked for and not in them. */
export const presentUnanswered = (unanswered: readonly UnansweredTopic[]): Message => ({
  fallback: BROWSE_WORDS.unanswered,
  pieces: unansweredLines(unanswered),
})

/** A note in one line: its title, its author, where it was. */
export function noteLine(note: Note, edition?: Edition): Prose {
  return joined(
    [
      linked(note.title, note.url),
      plain(note.author ?? WORDS.unknownAuthor),
      plain(conferenceName(edition, note.event)),
    ],
    ' · ',
  )
}

const headed = (title: string, pieces: readonly Piece[]): Message => ({
  fallback: title,
  pieces: [heading(title), ...pieces],
})

/** @param leading where the others are found */
function listed(title: string, items: readonly Prose[], leading: (more: number) => string): Message {
  const more = items.length - LINES_SHOWN
  return headed(title, [
    ...list(undefined, items.slice(0, LINES_SHOWN)),
    ...aside(more > 0 ? leading(more) : ''),
  ])
}
