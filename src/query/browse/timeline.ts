// A topic through the editions: how many notes speak of it, one cited line each, what became of its projects since.
import type { Timeline, TimelinePoint } from '../../domain/answers/browse.ts'
import type { Note } from '../../domain/library/corpus.ts'
import { askInFull } from '../answer/ask.ts'
import { cardsOf } from '../answer/cards.ts'
import { bestSentence } from '../answer/summary.ts'
import type { Ranked } from '../find/rank.ts'
import { authorsOf } from '../library/counts.ts'
import type { Library } from '../library/library.ts'
import type { Sought } from '../understand/slots/sought.ts'
import { listEditions } from './lists.ts'

/** Undefined where no note speaks of the topic. */
export function timelineOf(topic: string, library: Library): Timeline | undefined {
  const { answer, sought, ranked } = askInFull(topic, library)
  const { corpus, catalogue } = library
  const noteOf = ({ subject }: Ranked): Note | undefined =>
    'type' in subject ? corpus.notes.get(subject.note) : subject
  // A note as a whole only says where it was written: its talks and passages are what speaks.
  const telling = ranked.filter(({ subject }) => 'type' in subject)
  const byEdition = Map.groupBy(telling, (one) => noteOf(one)?.edition ?? '')
  const points = [...byEdition].flatMap(([, hits]) => pointOf(hits, sought, library, noteOf))
  if (points.length === 0) return undefined
  const notes = new Set(telling.flatMap((one) => noteOf(one) ?? []))
  return {
    kind: 'timeline',
    topic: answer.query.text,
    points: points.sort((a, b) => startOf(a).localeCompare(startOf(b))),
    held: listEditions(library).rows.filter((row) => row.notes > 0),
    projects: answer.query.projects.flatMap((id) => library.projects.get(id) ?? []),
    notes: notes.size,
    authors: authorsOf(notes).length,
    asOf: catalogue.asOf,
  }
}

const startOf = ({ edition }: TimelinePoint): string => edition?.start ?? String(edition?.year ?? '9999')

function pointOf(
  hits: readonly Ranked[],
  { slots }: Sought,
  library: Library,
  noteOf: (hit: Ranked) => Note | undefined,
): readonly TimelinePoint[] {
  const [best] = hits
  // The best place's own card, also where it is joined to a talk of another note.
  const [card] = best ? cardsOf([best], slots, {}, library, 1) : []
  if (!best || !card || !('type' in best.subject)) return []
  return [
    {
      edition: card.edition,
      notes: new Set(hits.flatMap((hit) => noteOf(hit)?.id ?? [])).size,
      card,
      line: bestSentence(best.subject, slots, library.readTold),
    },
  ]
}
