// A topic over the editions as a picture: SVG, with every text escaped. The numbers are those of the timeline; who
// cannot see the picture gets them in words.
import type { Timeline } from '../../domain/answers/browse.ts'
import { type ChartColumn, chartInWords, columnsOf } from './chart-numbers.ts'

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

/** Wider for a few columns, and the words were too small for a phone. */
const NARROWEST = 480
const HEIGHT = 320
const MARGIN = 28
const TOP = 108
const WIDEST_BAR = 72
/** How columns are written: all sizes in pixels. */
interface Writing {
  readonly column: number
  /** Room below the line. */
  readonly below: number
  readonly size: number
  readonly numbers: (column: ChartColumn) => string
  readonly edition: Pick<TextLook, 'anchor' | 'turned'>
}

const SPACIOUS: Writing = {
  column: 88,
  below: 44,
  size: 14,
  numbers: ({ notes, of }) => `${notes} of ${of}`,
  edition: { anchor: 'middle' },
}
/** Side by side, the editions would not fit any more. */
const DENSE: Writing = {
  column: 40,
  below: 84,
  size: 12,
  numbers: ({ notes, of }) => `${notes}/${of}`,
  edition: { anchor: 'end', turned: -50 },
}
/** Columns that a chart has room for without turning what stands below them. */
const MOST_SPACIOUS = 8
/** Share of a column that its bar takes. */
const BAR_SHARE = 0.56
/** Of a letter of the title, on average. */
const LETTER = 14
/** Radius of a bar's upper corners; it stands on the line with the lower ones. */
const ROUND = 6
const FONT =
  'Inter, system-ui, -apple-system, &quot;Segoe UI&quot;, Roboto, &quot;DejaVu Sans&quot;, sans-serif'

/** @returns an SVG, at least 480 × 320; it grows wider with the editions */
export function chartOf(timeline: Timeline, palette: Palette = PICTURE_PALETTE): string {
  const columns = columnsOf(timeline)
  const most = Math.max(1, ...columns.map(({ of }) => of))
  const writing = columns.length > MOST_SPACIOUS ? DENSE : SPACIOUS
  const line = HEIGHT - writing.below
  const whole = Math.max(NARROWEST, columns.length * writing.column + 2 * MARGIN)
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
    text(MARGIN, 66, 'notes that mention it, out of all notes about each KubeCon', {
      size: 13,
      fill: palette.faint,
    }),
    ...columns.map((column, index) =>
      drawColumn(column, MARGIN + width * index, width, { most, palette, writing }),
    ),
    `<line x1="${MARGIN}" x2="${whole - MARGIN}" y1="${line}" y2="${line}" stroke="${palette.faint}" stroke-width="1"/>`,
    '</svg>',
  ].join('')
}

interface Scale {
  readonly most: number
  readonly palette: Palette
  readonly writing: Writing
}

function drawColumn(
  numbers: ChartColumn,
  left: number,
  width: number,
  { most, palette, writing }: Scale,
): string {
  const line = HEIGHT - writing.below
  const room = line - TOP
  const bar = Math.min(WIDEST_BAR, width * BAR_SHARE)
  const middle = left + width / 2
  const bars = (count: number, fill: string): string => {
    const height = (room * count) / most
    const round = Math.min(ROUND, height)
    return count === 0
      ? ''
      : `<path d="M${middle - bar / 2} ${line}v${round - height}q0 ${-round} ${round} ${-round}h${bar - 2 * round}q${round} 0 ${round} ${round}v${height - round}z" fill="${fill}"/>`
  }
  const top = line - (room * numbers.of) / most
  return [
    bars(numbers.of, palette.room),
    bars(numbers.notes, palette.bar),
    text(middle, top - 8, writing.numbers(numbers), {
      size: writing.size,
      weight: 600,
      fill: numbers.notes > 0 ? palette.words : palette.faint,
      anchor: 'middle',
    }),
    text(middle, line + 22, numbers.label.replace(/^KubeCon /, ''), {
      size: writing.size,
      fill: palette.faint,
      ...writing.edition,
    }),
  ].join('')
}

interface TextLook {
  readonly size: number
  readonly fill: string
  readonly weight?: number
  readonly anchor?: 'middle' | 'end'
  /** Degrees, around where it stands. */
  readonly turned?: number
}

function text(x: number, y: number, words: string, look: TextLook): string {
  const { size, fill, weight = 400, anchor, turned } = look
  const where = `x="${x}" y="${y}"${anchor ? ` text-anchor="${anchor}"` : ''}${turned ? ` transform="rotate(${turned} ${x} ${y})"` : ''}`
  return `<text ${where} font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`
}

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
