// A topic through the editions → Message: mentions in these notes, each line cited.
import type { Timeline, TimelinePoint } from '../domain/browse.ts'
import { shortEditionName } from '../domain/catalogue.ts'
import type { Message, Piece } from '../domain/message.ts'
import { joined, linked, type Prose, plain, strong } from '../domain/prose.ts'
import { BROWSE_WORDS } from './browse-words.ts'
import { projectLine } from './projects.ts'
import { WORDS } from './words.ts'

export function presentTimeline({ topic, points, projects, notes, authors }: Timeline): Message {
  const title = BROWSE_WORDS.timeline(topic)
  const since: readonly Piece[] =
    projects.length > 0 ? [{ kind: 'list', title: BROWSE_WORDS.since, items: projects.map(projectLine) }] : []
  return {
    fallback: title,
    pieces: [
      { kind: 'heading', text: title },
      { kind: 'list', items: points.map(pointLine) },
      ...since,
      { kind: 'aside', prose: plain(BROWSE_WORDS.timelineOf(notes, authors)) },
    ],
  }
}

/** "KubeCon EU 2020 · 1 note: the sentence (author, note, lines)" */
function pointLine({ edition, notes, card, line }: TimelinePoint): Prose {
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
    [strong(edition ? shortEditionName(edition) : ''), plain(BROWSE_WORDS.mentionedIn(notes))],
    ' · ',
  )
  return [...head, ...plain(': '), ...said, ...source]
}
