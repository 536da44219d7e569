// A topic over the editions as the preview shows it: the chart, and its numbers with a line of each edition.

import { tellingOf } from '../../domain/library/corpus.ts'
import { textOf } from '../../domain/text/prose.ts'
import { chartOf, type Palette } from '../../present/pictures/chart.ts'
import { columnsOf, labelOf } from '../../present/pictures/chart-numbers.ts'
import { timelineOf } from '../../query/browse/timeline.ts'
import type { Library } from '../../query/library/library.ts'
import type { TopicShown } from './views/topics.ts'

const OFFERED = 14

/** The page's own colours: light and dark are its style sheet's business. */
const PAGE_PALETTE: Palette = {
  ground: 'var(--surface)',
  words: 'var(--words)',
  faint: 'var(--faint)',
  bar: 'var(--accent)',
  room: 'var(--accent-faint)',
}

/** @param topic as typed; empty shows the first of the topics offered */
export function topicShown(topic: string, library: Library): TopicShown {
  const offered = offeredTopics(library)
  const asked = topic || (offered[0] ?? '')
  const timeline = asked ? timelineOf(asked, library) : undefined
  if (!timeline) return { topic: asked, offered, points: [] }
  return {
    topic: asked,
    offered,
    chart: chartOf({ ...timeline, topic: asked }, PAGE_PALETTE),
    points: columnsOf(timeline).map(({ label, notes, of }) => {
      const point = timeline.points.find(({ edition }) => labelOf(edition) === label)
      const [citation] = point?.card.citations ?? []
      return {
        edition: label,
        notes,
        of,
        line: point?.line ? textOf(point.line.prose) : (point?.card.title ?? ''),
        author: citation?.note.author ?? '',
        note: citation?.note.id ?? '',
        startLine: point?.line?.startLine ?? citation?.startLine ?? 1,
      }
    }),
  }
}

/** Themes told most often, over the most editions first; of one and many ("keynote", "keynotes") the one that is told more. */
function offeredTopics({ corpus }: Library): readonly string[] {
  const seen = new Set<string>()
  return [...tellingOf(corpus)]
    .map(([theme, telling]) => ({
      theme,
      times: telling.length,
      editions: new Set(telling.map(({ edition }) => edition)).size,
    }))
    .sort((a, b) => b.editions - a.editions || b.times - a.times || a.theme.localeCompare(b.theme))
    .map(({ theme }) => theme)
    .filter((theme) => {
      const one = theme.toLowerCase().replace(/s$/, '')
      return !seen.has(one) && seen.add(one)
    })
    .slice(0, OFFERED)
}
