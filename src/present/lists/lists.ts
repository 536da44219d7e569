// Lists of what the library holds → Message.
import type {
  EditionsListed,
  NextEdition,
  NotesListed,
  ProjectsListed,
  Stats,
  UnansweredTopic,
} from '../../domain/answers/browse.ts'
import type { Cell, Message, Piece } from '../../domain/answers/message.ts'
import { addressOf, conferenceName, type Edition, shortEditionName } from '../../domain/library/catalogue.ts'
import type { Note } from '../../domain/library/corpus.ts'
import { editionRef } from '../../domain/library/ids.ts'
import { joined, linked, type Prose, plain, strong } from '../../domain/text/prose.ts'
import { doors } from '../answers/controls.ts'
import { NOTE_WORDS } from '../notes/note-words.ts'
import { aside, buttonRow, heading, list, paragraph } from '../pieces.ts'
import { WORDS } from '../words.ts'
import { BROWSE_WORDS } from './browse-words.ts'
import { headed, LINES_OF_A_LIST, listed } from './listed.ts'
import type { ListView, LookedUp } from './looked-up.ts'
import { pageOf } from './paging.ts'

/** A note takes three or four of them. */
const NOTES_SHOWN = 6

export function presentProjects({ rows, count, level, about }: ProjectsListed, view: ListView): LookedUp {
  const page = pageOf(rows, view.page, LINES_OF_A_LIST)
  return listed(
    level ? BROWSE_WORDS.projectsOfLevel(count, level, about) : BROWSE_WORDS.projects(count),
    page,
    {
      line: ({ project, mentions }) => [
        ...linked(project.name, addressOf(project)),
        ...plain(mentions > 0 ? ` · ${BROWSE_WORDS.mentions(mentions)}` : ''),
      ],
      id: ({ project }) => project.id,
      hint: BROWSE_WORDS.findProjects,
      columns: {
        head: BROWSE_WORDS.columns.projects,
        cells: ({ project, mentions }) => [linked(project.name, addressOf(project)), mentions],
      },
    },
    view,
  )
}

export function presentEditions({ rows, every, most }: EditionsListed, view: ListView): LookedUp {
  const page = pageOf(rows, view.page, LINES_OF_A_LIST)
  return listed(
    most
      ? BROWSE_WORDS.mostEditions[most]
      : every
        ? BROWSE_WORDS.editions
        : BROWSE_WORDS.someEditions(rows.length),
    page,
    {
      line: ({ edition, notes, sessions }) =>
        joined(
          [
            notes > 0 ? strong(shortEditionName(edition)) : plain(shortEditionName(edition)),
            plain(edition.city ?? ''),
            plain(WORDS.editionDates(edition.start, edition.end)),
            plain(BROWSE_WORDS.editionHolds(notes, sessions)),
          ],
          ' · ',
        ),
      id: ({ edition }) => editionRef(edition.id),
      hint: BROWSE_WORDS.findEditions,
      columns: {
        head: BROWSE_WORDS.columns.editions,
        cells: ({ edition, notes, sessions }) => [
          notes > 0 ? strong(shortEditionName(edition)) : plain(shortEditionName(edition)),
          plain(edition.city ?? ''),
          plain(WORDS.editionDates(edition.start, edition.end)),
          notes,
          sessions,
        ],
      },
    },
    view,
  )
}

export function presentNotes({ rows }: NotesListed, view: ListView): LookedUp {
  const page = pageOf(rows, view.page, NOTES_SHOWN)
  const { doors: buttons = [], ...message } = listed(
    BROWSE_WORDS.notes(rows.length),
    page,
    {
      line: ({ note, edition, talks }) => [
        ...noteLine(note, edition),
        ...plain(talks > 0 ? ` · ${BROWSE_WORDS.talks(talks)}` : ''),
      ],
      id: ({ note }) => note.id,
    },
    view,
  )
  return { ...message, doors: [...buttons, ...noteMenu(page.rows)] }
}

/** The notes of a page, to choose one from. */
export const noteMenu = (
  rows: readonly { readonly note: Note; readonly edition?: Edition | undefined }[],
): readonly Piece[] =>
  doors(
    [],
    rows.map(({ note, edition }) => ({
      id: note.id,
      title: note.title,
      facts: [note.author, conferenceName(edition, note.event)].filter(Boolean).join(', '),
    })),
  )

export function presentNext({ edition }: NextEdition): Message {
  if (!edition) return headed(BROWSE_WORDS.next, paragraph(BROWSE_WORDS.noNext))
  const place = [edition.city, edition.country].filter(Boolean).join(', ')
  const dates = WORDS.editionDates(edition.start, edition.end)
  return {
    fallback: `${BROWSE_WORDS.next}: ${edition.name}, ${dates}`,
    shown: [editionRef(edition.id)],
    pieces: [
      heading(BROWSE_WORDS.next),
      ...paragraph(joined([strong(edition.name), plain(place), plain(dates)], ' · ')),
    ],
  }
}

export function presentStats(stats: Stats): Message {
  const names = Object.keys(BROWSE_WORDS.statsLines) as (keyof typeof BROWSE_WORDS.statsLines)[]
  const lines = names.map((name) => plain(BROWSE_WORDS.statsLine(stats[name], BROWSE_WORDS.statsLines[name])))
  const rows = names.map((name): readonly Cell[] => [plain(BROWSE_WORDS.statsLines[name][1]), stats[name]])
  return headed(BROWSE_WORDS.stats, [
    ...list(undefined, lines, { head: BROWSE_WORDS.columns.stats, rows }),
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
  pieces: [
    ...unansweredLines(unanswered),
    ...buttonRow([{ label: NOTE_WORDS.save, action: { kind: 'ask', question: 'new note' } }]),
  ],
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
