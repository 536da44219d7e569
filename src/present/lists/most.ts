// Lists of those with most first: who speaks, who wrote, what is told of → Message.
import type { AuthorsListed, SpeakersListed, TalksListed, TopicsListed } from '../../domain/answers/browse.ts'
import type { Table } from '../../domain/answers/message.ts'
import { shortEditionName } from '../../domain/library/catalogue.ts'
import { slugOf } from '../../domain/library/ids.ts'
import { joined, plain, strong } from '../../domain/text/prose.ts'
import { cardLine } from '../answers/cards.ts'
import { BROWSE_WORDS } from './browse-words.ts'
import { LINES_OF_A_LIST, listed } from './listed.ts'
import type { ListView, LookedUp } from './looked-up.ts'
import { pageOf } from './paging.ts'

/** A result takes two or three lines of a phone. */
const TALKS_SHOWN = 6

/** How a list of names, each with what is held of it, is shown. */
interface NamesListed<Row> {
  readonly of: 'speaker' | 'author' | 'topic'
  readonly name: (row: Row) => string
  readonly counts: (row: Row) => readonly [number, number]
  readonly holds: (...counts: readonly [number, number]) => string
  readonly hint: string
  readonly head: Table['head']
}

const namesListed = <Row>(
  title: string,
  rows: readonly Row[],
  { of, name, counts, holds, hint, head }: NamesListed<Row>,
  view: ListView,
): LookedUp =>
  listed(
    title,
    pageOf(rows, view.page, LINES_OF_A_LIST),
    {
      line: (row) => joined([strong(name(row)), plain(holds(...counts(row)))], ' · '),
      id: (row) => `${of}/${slugOf(name(row))}`,
      hint,
      columns: { head, cells: (row) => [strong(name(row)), ...counts(row)] },
    },
    view,
  )

export const presentSpeakersListed = ({ rows, edition }: SpeakersListed, view: ListView): LookedUp =>
  namesListed(
    edition
      ? BROWSE_WORDS.speakersOf(rows.length, shortEditionName(edition))
      : BROWSE_WORDS.speakers(rows.length),
    rows,
    {
      of: 'speaker',
      name: ({ name }) => name,
      counts: ({ talks, sessions }) => [talks, sessions],
      holds: BROWSE_WORDS.speakerHolds,
      hint: BROWSE_WORDS.findSpeakers,
      head: BROWSE_WORDS.columns.speakers,
    },
    view,
  )

export const presentAuthorsListed = ({ rows }: AuthorsListed, view: ListView): LookedUp =>
  namesListed(
    BROWSE_WORDS.authors(rows.length),
    rows,
    {
      of: 'author',
      name: ({ name }) => name,
      counts: ({ notes, talks }) => [notes, talks],
      holds: BROWSE_WORDS.authorHolds,
      hint: BROWSE_WORDS.findAuthors,
      head: BROWSE_WORDS.columns.authors,
    },
    view,
  )

export const presentTopicsListed = ({ rows }: TopicsListed, view: ListView): LookedUp =>
  namesListed(
    BROWSE_WORDS.topics(rows.length),
    rows,
    {
      of: 'topic',
      name: ({ topic }) => topic,
      counts: ({ talks, passages }) => [talks, passages],
      holds: BROWSE_WORDS.topicHolds,
      hint: BROWSE_WORDS.findTopics,
      head: BROWSE_WORDS.columns.topics,
    },
    view,
  )

export const presentTalksListed = ({ rows }: TalksListed, view: ListView): LookedUp =>
  listed(
    BROWSE_WORDS.mostTalks,
    pageOf(rows, view.page, TALKS_SHOWN),
    {
      line: ({ card, notes }) => [
        ...cardLine(card, card.citations[0]?.note.author),
        ...plain(` · ${BROWSE_WORDS.notes(notes)}`),
      ],
      id: ({ card }) => card.id,
    },
    view,
  )
