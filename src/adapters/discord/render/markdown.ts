// Prose in Discord's markdown: docs.discord.com/developers/reference#message-formatting.

import { isVisible, oneLine } from '../../../domain/text/clean-text.ts'
import { type DrawnSpan, drawSpans, joinedAlike, type Prose, type Span } from '../../../domain/text/prose.ts'
import { cutText } from './cut.ts'
import { escapeCode, escapeMarkdown, escapeUrl, isLabel } from './escape.ts'

/** With less room than this inside its markers, a span is cut without them. */
const WORTH_MARKING = 12

/**
 * Prose as markdown, cut at a border of a word where it is longer than there is room.
 * @param limit in code units of the result, markup and escapes included; at least 3
 * @returns empty when there is nothing to see
 */
export const markdownOf = (prose: Prose, limit: number): string => drawingMarkdown(prose)(limit)

/** The same for several limits: however often it is cut, it is written once. */
export function drawingMarkdown(prose: Prose): (limit: number) => string {
  const spans = joinedAlike(prose)
  const written: Written[] = []
  const draw = (span: Span, room: number, index: number): DrawnSpan => {
    const whole = written[index] ?? write(span, goesOn(written[index - 1]))
    written[index] = whole
    return fitSpan(whole, room)
  }
  return (limit) => {
    const drawn = drawSpans(spans, limit, { draw, needsSeparator })
    return isVisible(drawn) ? drawn.trim() : ''
  }
}

/** What is not one blank already. */
const BLANKS = /\s{2,}|[^\S ]/gu

/** The same in one line. */
export const lineOf = (prose: Prose, limit: number): string =>
  markdownOf(
    prose.map((span) => ({ ...span, text: span.text.replace(BLANKS, ' ') })),
    limit,
  )

/**
 * A text with its link. What Discord does not take as a label stands before the link in its own right.
 * @param limit for the text; the address comes on top, at most twice LINK_URL in all
 */
export function linkedText(text: string, url: string | undefined, limit: number): string {
  const label = oneLine(text)
  const written = url === undefined ? undefined : escapeUrl(url)
  const shown = isVisible(label) ? label : ''
  if (!written) return cutText(escapeMarkdown(shown), limit)
  if (shown === '') return `<${written}>`
  return isLabel(shown)
    ? `[${cutText(shown, limit)}](<${written}>)`
    : `${cutText(escapeMarkdown(shown), limit)} ([link](<${written}>))`
}

/** A span as it is written where there is room, in its parts. */
interface Written extends Markers {
  readonly before: string
  /** As they were, with nothing escaped; empty for a span of blanks. */
  readonly words: string
  readonly after: string
  /** The line was begun by an earlier span. */
  readonly within: boolean
}

function write(span: Span, within: boolean): Written {
  const words = span.text.trim()
  const before = span.text.slice(0, span.text.indexOf(words))
  const after = span.text.slice(before.length + words.length)
  return { before, words, after, within, ...markersOf(span, words, within) }
}

/** Whether what follows stands in the same line. */
const goesOn = (last: Written | undefined): boolean =>
  last !== undefined && !(last.before + last.words + last.after).endsWith('\n')

function fitSpan({ before, words, after, within, open, close, inner }: Written, room: number): DrawnSpan {
  if (words === '') return { text: (before + after).slice(0, room), cut: false }
  const marked = before + open + inner + close
  if (marked.length <= room) return { text: (marked + after).slice(0, room), cut: false }
  const inside = room - before.length - open.length - close.length
  if (inside >= WORTH_MARKING) return { text: before + open + cutText(inner, inside) + close, cut: true }
  // The words alone may fit whole: what follows them is missing all the same.
  const bare = escapeMarkdown(before + words, within)
  return { text: bare.length < room ? `${bare}…` : cutText(bare, room), cut: true }
}

interface Markers {
  readonly open: string
  readonly close: string
  readonly inner: string
}

/** Discord reads a marker only beside its word, and emphasis only within a line. */
function markersOf(span: Span, words: string, within: boolean): Markers {
  const strong = span.strong ? '**' : ''
  const italics = span.emphasis ? '*' : ''
  const url = span.url === undefined ? undefined : escapeUrl(span.url)
  const marked = strong !== '' || italics !== '' || url !== undefined || span.code === true
  const text = marked ? words.replaceAll('\n', ' ') : words
  const { open, close, inner } = innermostOf(text, url, span.code === true, marked || within)
  return { open: strong + italics + open, close: close + italics + strong, inner }
}

/** Of code and link, the link is kept. */
function innermostOf(text: string, url: string | undefined, isCode: boolean, within: boolean): Markers {
  if (url && isLabel(text)) return { open: '[', close: `](<${url}>)`, inner: text }
  const code = isCode && !url ? escapeCode(text) : undefined
  if (code !== undefined) return { open: '`', close: '`', inner: code }
  return { open: '', close: url ? ` ([link](<${url}>))` : '', inner: escapeMarkdown(text, within) }
}

/** A marker beside another would be read as one with it. */
const needsSeparator = (drawn: string, next: string): boolean =>
  /^[*`]/.test(next) && /(?:^|[^\\])[*`]$/.test(drawn.slice(-2))
