// Lists of those with most first: who speaks, which talks are noted → Message.
import type { AuthorsListed, SpeakersListed, TalksListed, TopicsListed } from '../../domain/answers/browse.ts'
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

export function presentSpeakersListed({ rows, edition }: SpeakersListed, view: ListView): LookedUp {
  const title = edition
    ? BROWSE_WORDS.speakersOf(rows.length, shortEditionName(edition))
    : BROWSE_WORDS.speakers(rows.length)
  return listed(
    title,
    pageOf(rows, view.page, LINES_OF_A_LIST),
    {
      line: ({ name, talks, sessions }) =>
        joined([strong(name), plain(BROWSE_WORDS.speakerHolds(talks, sessions))], ' · '),
      id: ({ name }) => `speaker/${slugOf(name)}`,
      hint: BROWSE_WORDS.findSpeakers,
      columns: {
        head: BROWSE_WORDS.columns.speakers,
        cells: ({ name, talks, sessions }) => [strong(name), talks, sessions],
      },
    },
    view,
  )
}

export const presentAuthorsListed = ({ rows }: AuthorsListed, view: ListView): LookedUp =>
  listed(
    BROWSE_WORDS.authors(rows.length),
    pageOf(rows, view.page, LINES_OF_A_LIST),
    {
      line: ({ name, notes, talks }) =>
        joined([strong(name), plain(BROWSE_WORDS.authorHolds(notes, talks))], ' · '),
      id: ({ name }) => `author/${slugOf(name)}`,
      hint: BROWSE_WORDS.findAuthors,
      columns: {
        head: BROWSE_WORDS.columns.authors,
        cells: ({ name, notes, talks }) => [strong(name), notes, talks],
      },
    },
    view,
  )

export const presentTopicsListed = ({ rows }: TopicsListed, view: ListView): LookedUp =>
  listed(
    BROWSE_WORDS.topics(rows.length),
    pageOf(rows, view.page, LINES_OF_A_LIST),
    {
      line: ({ topic, talks, passages }) =>
        joined([strong(topic), plain(BROWSE_WORDS.topicHolds(talks, passages))], ' · '),
      id: ({ topic }) => `topic/${slugOf(topic)}`,
      hint: BROWSE_WORDS.findTopics,
      columns: {
        head: BROWSE_WORDS.columns.topics,
        cells: ({ topic, talks, passages }) => [strong(topic), talks, passages],
      },
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
