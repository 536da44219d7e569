// A topic over the editions in numbers: what the chart draws, a table shows, and a screen reader says.
import type { Timeline } from '../../domain/answers/browse.ts'
import type { Chart } from '../../domain/answers/message.ts'
import { type Edition, shortEditionName } from '../../domain/library/catalogue.ts'

export interface ChartColumn {
  readonly label: string
  /** Notes that mention the topic. */
  readonly notes: number
  /** All notes about that edition. */
  readonly of: number
}

/** The chart's numbers, oldest edition first; also editions whose notes do not speak of the topic. */
export function columnsOf({ points, held }: Timeline): readonly ChartColumn[] {
  const told = new Map(points.map((point) => [point.edition?.id, point]))
  const columns = held
    .toSorted((a, b) => startOf(a.edition).localeCompare(startOf(b.edition)))
    .map(({ edition, notes }) => ({
      label: labelOf(edition),
      notes: told.get(edition.id)?.notes ?? 0,
      of: notes,
    }))
  const elsewhere = told.get(undefined)
  return elsewhere
    ? [...columns, { label: labelOf(undefined), notes: elsewhere.notes, of: elsewhere.notes }]
    : columns
}

/** "KubeCon EU 2021"; notes of no known edition stand together. */
export const labelOf = (edition: Edition | undefined): string =>
  edition ? shortEditionName(edition) : 'other'

const startOf = ({ start, year }: Edition): string => start ?? String(year)

/** "Notes that mention service mesh: KubeCon EU 2019 2 of 3, …": the picture in words. */
export const chartInWords = (timeline: Timeline): string =>
  `Notes that mention ${timeline.topic}: ${columnsOf(timeline)
    .map(({ label, notes, of }) => `${label} ${notes} of ${of}`)
    .join(', ')}.`

/** The same for a platform that draws charts itself. */
export function chartIn(timeline: Timeline): Chart {
  const columns = columnsOf(timeline)
  return {
    title: `Notes that mention ${timeline.topic}`,
    columns: columns.map(({ label }) => label.replace(/^KubeCon /, '')),
    series: [
      { name: 'mention it', values: columns.map(({ notes }) => notes) },
      { name: 'all notes', values: columns.map(({ of }) => of) },
    ],
  }
}
