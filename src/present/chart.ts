// A topic over the editions as a picture: SVG, with every text escaped. The numbers are those of the timeline; who
// cannot see the picture gets them in words.
import type { Timeline } from '../domain/browse.ts'
import { type Edition, shortEditionName } from '../domain/catalogue.ts'

/** Colours as SVG takes them; the page hands in variables of its style sheet. */
export interface Palette {
  readonly ground: string
  readonly words: string
  readonly faint: string
  readonly bar: string
  readonly room: string
}

/** For a picture that stands alone: legible on a light and on a dark page. */
export const PICTURE_PALETTE: Palette = {
  ground: '#1b1f2a',
  words: '#f2f4f8',
  faint: '#aab2c5',
  bar: '#6f9bff',
  room: '#303850',
}

export interface ChartColumn {
  readonly label: string
  /** Notes that speak of the topic. */
  readonly notes: number
  /** All notes about that edition. */
  readonly of: number
}

const WIDTH = 720
const HEIGHT = 336
const MARGIN = 32
const TOP = 108
const BOTTOM = 44
const WIDEST_BAR = 72
/** Share of a column that its bar takes. */
const BAR_SHARE = 0.56
const LONGEST_TITLE = 40
/** Radius of a bar's upper corners; it stands on the line with the lower ones. */
const ROUND = 6
const FONT =
  'Inter, system-ui, -apple-system, &quot;Segoe UI&quot;, Roboto, &quot;DejaVu Sans&quot;, sans-serif'

/** The chart's numbers, oldest edition first; also editions whose notes do not speak of the topic. */
export function columnsOf({ points, held }: Timeline): readonly ChartColumn[] {
  const told = new Map(points.map((point) => [point.edition?.id, point]))
  const columns = held
    .toSorted((a, b) => startOf(a.edition).localeCompare(startOf(b.edition)))
    .map(({ edition, notes }) => ({
      label: shortEditionName(edition),
      notes: told.get(edition.id)?.notes ?? 0,
      of: notes,
    }))
  const elsewhere = told.get(undefined)
  return elsewhere ? [...columns, { label: 'other', notes: elsewhere.notes, of: elsewhere.notes }] : columns
}

const startOf = ({ start, year }: Edition): string => start ?? String(year)

/** "Notes that speak of service mesh: KubeCon EU 2019 2 of 3, …": the picture in words. */
export const chartInWords = (timeline: Timeline): string =>
  `Notes that speak of ${timeline.topic}: ${columnsOf(timeline)
    .map(({ label, notes, of }) => `${label} ${notes} of ${of}`)
    .join(', ')}.`

/** @returns an SVG of 720 × 336 */
export function chartOf(timeline: Timeline, palette: Palette = PICTURE_PALETTE): string {
  const columns = columnsOf(timeline)
  const most = Math.max(1, ...columns.map(({ of }) => of))
  const width = (WIDTH - 2 * MARGIN) / Math.max(1, columns.length)
  const name = escaped(chartInWords(timeline))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${name}" font-family="${FONT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" rx="16" fill="${palette.ground}"/>`,
    text(MARGIN, 42, cut(timeline.topic), { size: 22, weight: 700, fill: palette.words }),
    text(MARGIN, 66, 'notes that speak of it, of all notes about each KubeCon', {
      size: 13,
      fill: palette.faint,
    }),
    ...columns.map((column, index) =>
      drawColumn(column, MARGIN + width * index, width, { most, palette, labels: labelsOf(columns) }),
    ),
    `<line x1="${MARGIN}" x2="${WIDTH - MARGIN}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}" stroke="${palette.faint}" stroke-width="1"/>`,
    '</svg>',
  ].join('')
}

interface Scale {
  readonly most: number
  readonly palette: Palette
  /** Size of the labels, in pixels. */
  readonly labels: number
}

function drawColumn(
  { label, notes, of }: ChartColumn,
  left: number,
  width: number,
  { most, palette, labels }: Scale,
): string {
  const room = HEIGHT - TOP - BOTTOM
  const bar = Math.min(WIDEST_BAR, width * BAR_SHARE)
  const middle = left + width / 2
  const column = (count: number, fill: string): string => {
    const height = (room * count) / most
    const round = Math.min(ROUND, height)
    return count === 0
      ? ''
      : `<path d="M${middle - bar / 2} ${HEIGHT - BOTTOM}v${round - height}q0 ${-round} ${round} ${-round}h${bar - 2 * round}q${round} 0 ${round} ${round}v${height - round}z" fill="${fill}"/>`
  }
  const top = HEIGHT - BOTTOM - (room * of) / most
  return [
    column(of, palette.room),
    column(notes, palette.bar),
    text(middle, top - 8, `${notes} of ${of}`, {
      size: labels,
      weight: 600,
      fill: notes > 0 ? palette.words : palette.faint,
      anchor: 'middle',
    }),
    text(middle, HEIGHT - BOTTOM + 22, label.replace(/^KubeCon /, ''), {
      size: labels,
      fill: palette.faint,
      anchor: 'middle',
    }),
  ].join('')
}

/** Many editions share the width. */
const labelsOf = (columns: readonly ChartColumn[]): number => (columns.length > 12 ? 10 : 13)

interface TextLook {
  readonly size: number
  readonly fill: string
  readonly weight?: number
  readonly anchor?: 'middle'
}

const text = (x: number, y: number, words: string, { size, fill, weight = 400, anchor }: TextLook): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escaped(words)}</text>`

const cut = (words: string): string =>
  words.length > LONGEST_TITLE ? `${words.slice(0, LONGEST_TITLE).toWellFormed().trimEnd()}…` : words

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML takes no control characters, not even escaped. */
const escaped = (words: string): string =>
  words
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found)
