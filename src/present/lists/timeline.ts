// A topic through the editions → Message: mentions in these notes, each line cited.
import type { NotesHeld, Timeline, TimelinePoint } from '../../domain/answers/browse.ts'
import type { Message, Piece } from '../../domain/answers/message.ts'
import { shortEditionName } from '../../domain/library/catalogue.ts'
import { joined, linked, type Prose, plain, strong } from '../../domain/text/prose.ts'
import { projectLine } from '../answers/projects.ts'
import { chartOf } from '../pictures/chart.ts'
import { chartInWords, columnsOf } from '../pictures/chart-numbers.ts'
import { aside, heading, list } from '../pieces.ts'
import { WORDS } from '../words.ts'
import { BROWSE_WORDS } from './browse-words.ts'

export function presentTimeline(timeline: Timeline): Message {
  const { topic, points, held, projects, notes, authors } = timeline
  const title = BROWSE_WORDS.timeline(topic)
  return {
    fallback: title,
    pieces: [
      heading(title),
      ...pictureOf(timeline),
      ...list(
        undefined,
        points.map((point) => pointLine(point, held)),
      ),
      ...silentIn(timeline),
      ...list(BROWSE_WORDS.since, projects.map(projectLine)),
      ...aside(BROWSE_WORDS.timelineOf(notes, authors)),
    ],
  }
}

/** One bar would say nothing. */
const pictureOf = (timeline: Timeline): readonly Piece[] =>
  columnsOf(timeline).length < 2
    ? []
    : [{ kind: 'picture', svg: chartOf(timeline), alt: chartInWords(timeline) }]

/** Editions that have notes, none of which speaks of the topic: with the list, the numbers of the picture. */
function silentIn({ points, held }: Timeline): readonly Piece[] {
  const told = new Set(points.map(({ edition }) => edition?.id))
  const silent = held.filter(({ edition }) => !told.has(edition.id)).toReversed()
  const words = silent.map(({ edition, notes }) => BROWSE_WORDS.ofNotes(shortEditionName(edition), notes))
  return aside(words.length > 0 ? BROWSE_WORDS.notMentioned(words) : '')
}

/** "KubeCon EU 2020 · 1 of 2 notes: the sentence (author, note, lines)" */
function pointLine({ edition, notes, card, line }: TimelinePoint, held: readonly NotesHeld[]): Prose {
  const of = held.find((one) => one.edition.id === edition?.id)?.notes ?? notes
  const [citation] = card.citations
  const said = line ? line.prose : plain(card.title)
  const place = line ?? citation
  const source = citation
    ? [
        ...plain(` (${citation.note.author ?? WORDS.unknownAuthor}, `),
        ...linked(citation.note.id, citation.note.url),
        ...plain(place ? `, ${WORDS.lines(place.startLine, place.endLine)})` : ')'),
      ]
    : []
  const head = joined(
    [strong(edition ? shortEditionName(edition) : ''), plain(BROWSE_WORDS.mentionedIn(notes, of))],
    ' · ',
  )
  return [...head, ...plain(': '), ...said, ...source]
}
