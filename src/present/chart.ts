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

/** Room for a few columns: wider, and the words were too small for a phone. */
const NARROWEST = 480
const COLUMN = 64
const HEIGHT = 320
const MARGIN = 28
const TOP = 108
const BOTTOM = 44
const WIDEST_BAR = 72
/** Size of the labels. */
const LABEL = 14
/** Share of a column that its bar takes. */
const BAR_SHARE = 0.56
/** Of a letter of the title, on average. */
const LETTER = 14
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

/** "Notes that speak of service mesh: KubeCon EU 2019 2 of 3, …": the picture in words. */
export const chartInWords = (timeline: Timeline): string =>
  `Notes that speak of ${timeline.topic}: ${columnsOf(timeline)
    .map(({ label, notes, of }) => `${label} ${notes} of ${of}`)
    .join(', ')}.`

/** @returns an SVG, at least 480 × 320; it grows wider with the editions */
export function chartOf(timeline: Timeline, palette: Palette = PICTURE_PALETTE): string {
  const columns = columnsOf(timeline)
  const most = Math.max(1, ...columns.map(({ of }) => of))
  const whole = Math.max(NARROWEST, columns.length * COLUMN + 2 * MARGIN)
  const width = (whole - 2 * MARGIN) / Math.max(1, columns.length)
  const name = escaped(chartInWords(timeline))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${whole} ${HEIGHT}" width="${whole}" height="${HEIGHT}" role="img" aria-label="${name}" font-family="${FONT}">`,
    `<rect width="${whole}" height="${HEIGHT}" rx="16" fill="${palette.ground}"/>`,
    text(MARGIN, 42, cut(timeline.topic, Math.floor((whole - 2 * MARGIN) / LETTER)), {
      size: 22,
      weight: 700,
      fill: palette.words,
    }),
    text(MARGIN, 66, 'notes that speak of it, of all notes about each KubeCon', {
      size: 13,
      fill: palette.faint,
    }),
    ...columns.map((column, index) => drawColumn(column, MARGIN + width * index, width, { most, palette })),
    `<line x1="${MARGIN}" x2="${whole - MARGIN}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}" stroke="${palette.faint}" stroke-width="1"/>`,
    '</svg>',
  ].join('')
}

interface Scale {
  readonly most: number
  readonly palette: Palette
}

function drawColumn(
  { label, notes, of }: ChartColumn,
  left: number,
  width: number,
  { most, palette }: Scale,
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
      size: LABEL,
      weight: 600,
      fill: notes > 0 ? palette.words : palette.faint,
      anchor: 'middle',
    }),
    text(middle, HEIGHT - BOTTOM + 22, label.replace(/^KubeCon /, ''), {
      size: LABEL,
      fill: palette.faint,
      anchor: 'middle',
    }),
  ].join('')
}

interface TextLook {
  readonly size: number
  readonly fill: string
  readonly weight?: number
  readonly anchor?: 'middle'
}

const text = (x: number, y: number, words: string, { size, fill, weight = 400, anchor }: TextLook): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}"${anchor ? ` text-anchor="${anchor}"` : ''}>${escaped(words)}</text>`

const cut = (words: string, most: number): string =>
  words.length > most
    ? `${words
        .slice(0, most - 1)
        .toWellFormed()
        .trimEnd()}…`
    : words

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML takes no control characters, not even escaped. */
const escaped = (words: string): string =>
  words
    .toWellFormed()
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found)
