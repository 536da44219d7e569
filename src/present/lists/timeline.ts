// A topic through the editions → Message: the newest a line each, the others in numbers, and doors to their cards.
import type { NotesHeld, Timeline, TimelinePoint } from '../../domain/answers/browse.ts'
import { excerpt, joined, linked, type Prose, plain, strong, unlinked } from '../../domain/text/prose.ts'
import { controls } from '../answers/controls.ts'
import { projectLine } from '../answers/projects.ts'
import { chartOf } from '../pictures/chart.ts'
import { chartIn, chartInWords, columnsOf, labelOf } from '../pictures/chart-numbers.ts'
import { aside, heading, list } from '../pieces.ts'
import { WORDS } from '../words.ts'
import { BROWSE_WORDS } from './browse-words.ts'
import type { LookedUp } from './looked-up.ts'

/** With the heading and what stands below, a screen of a phone. */
const EDITIONS_SHOWN = 4
/** Two lines of a phone. */
const LINE_CHARACTERS = 76

export function presentTimeline(timeline: Timeline): LookedUp {
  const { topic, points, held, projects, notes, authors } = timeline
  const title = BROWSE_WORDS.timeline(topic)
  const newest = points.slice(-EDITIONS_SHOWN)
  const earlier = points.slice(0, -EDITIONS_SHOWN)
  const numbers = earlier.map((point) =>
    BROWSE_WORDS.inShort(briefly(labelOf(point.edition)), point.notes, heldOf(point, held)),
  )
  return {
    fallback: title,
    shown: newest.map(({ card }) => card.id),
    pieces: [
      heading(title),
      ...pictureOf(timeline),
      ...list(
        undefined,
        newest.map((point) => pointLine(point, held)),
      ),
      ...aside(numbers.length > 0 ? BROWSE_WORDS.before(numbers) : ''),
      ...aside(silentIn(timeline)),
      ...list(BROWSE_WORDS.since, projects.map(projectLine)),
      ...aside(BROWSE_WORDS.timelineOf(notes, authors)),
    ],
    doors: controls(
      [],
      points.toReversed().map(({ card }) => card),
    ),
  }
}

/** One bar would say nothing. */
const pictureOf = (timeline: Timeline): LookedUp['pieces'] =>
  columnsOf(timeline).length < 2
    ? []
    : [{ kind: 'picture', svg: chartOf(timeline), alt: chartInWords(timeline), chart: chartIn(timeline) }]

/** Editions that have notes, none of which speaks of the topic: with the other lines, the numbers of the picture. */
function silentIn({ points, held }: Timeline): string {
  const told = new Set(points.map(({ edition }) => edition?.id))
  const silent = held.filter(({ edition }) => !told.has(edition.id)).toReversed()
  const words = silent.map(({ edition, notes }) => BROWSE_WORDS.inShort(briefly(labelOf(edition)), 0, notes))
  return words.length > 0 ? BROWSE_WORDS.notMentioned(words) : ''
}

/** "KubeCon EU 2020 · 1 of 2 notes: the sentence (author)" */
function pointLine(point: TimelinePoint, held: readonly NotesHeld[]): Prose {
  const { edition, notes, card, line } = point
  const note = card.citations[0]?.note
  const said = excerpt(line ? unlinked(line.prose) : plain(card.title), LINE_CHARACTERS)
  const head = joined(
    [strong(edition ? labelOf(edition) : ''), plain(BROWSE_WORDS.mentionedIn(notes, heldOf(point, held)))],
    ' · ',
  )
  const source = note
    ? [...plain(' ('), ...linked(note.author ?? WORDS.unknownAuthor, note.url), ...plain(')')]
    : []
  return [...head, ...plain(': '), ...said, ...source]
}

/** All notes about that edition. */
const heldOf = ({ edition, notes }: TimelinePoint, held: readonly NotesHeld[]): number =>
  held.find((one) => one.edition.id === edition?.id)?.notes ?? notes

/** In a list of editions the name of the conference is said by the first words. */
const briefly = (edition: string): string => edition.replace(/^KubeCon /, '')
