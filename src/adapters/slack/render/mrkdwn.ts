// Prose in Slack's mrkdwn: docs.slack.dev/messaging/formatting-message-text.

import { type DrawnSpan, drawSpans, joinedAlike, type Prose, type Span } from '../../../domain/text/prose.ts'
import { cutText } from './cut.ts'
import { escapeCode, escapeLabel, escapeMrkdwn, escapeUrl, escapeWithinItalics } from './escape.ts'

/** With less room than this inside its markers, a span is cut without them. */
const WORTH_MARKING = 12

/**
 * Prose as mrkdwn, cut at a border of a word where it is longer than there is room.
 * @param limit in code units of the result, markup and escapes included; at least 3
 * @returns empty when there is nothing to read
 */
export const mrkdwnOf = (prose: Prose, limit: number): string =>
  drawSpans(joinedAlike(prose), limit, { draw: drawSpan, needsSeparator }).trim()

function drawSpan(span: Span, room: number): DrawnSpan {
  const { text } = span
  const words = text.trim()
  if (words === '') return { text: text.slice(0, room), cut: false }
  const { open, close, write } = markersOf(span)
  // Slack reads a marker only beside its word, and never across lines.
  const before = text.slice(0, text.indexOf(words))
  const after = text.slice(before.length + words.length)
  const inner = write(open === '' ? words : words.replaceAll('\n', ' '))
  const marked = before + open + inner + close
  if (marked.length <= room) return { text: (marked + after).slice(0, room), cut: false }
  const inside = room - before.length - open.length - close.length
  if (inside >= WORTH_MARKING) return { text: before + open + cutText(inner, inside) + close, cut: true }
  return { text: cutText(before + escapeMrkdwn(words), room), cut: true }
}

interface Markers {
  readonly open: string
  readonly close: string
  /** How the words between the two are written. */
  readonly write: (text: string) => string
}

function markersOf(span: Span): Markers {
  const inner = innermostOf(span)
  const strong = span.strong ? '*' : ''
  const italics = span.emphasis ? '_' : ''
  return {
    open: strong + italics + inner.open,
    close: inner.close + italics + strong,
    write: span.emphasis ? (text) => escapeWithinItalics(inner.write(text)) : inner.write,
  }
}

/** A label in code is not defined in mrkdwn: of the two, the link is kept. */
function innermostOf(span: Span): Markers {
  const url = span.url === undefined ? undefined : escapeUrl(span.url)
  if (url) return { open: `<${url}|`, close: '>', write: escapeLabel }
  if (span.code) return { open: '`', close: '`', write: escapeCode }
  return { open: '', close: '', write: escapeMrkdwn }
}

/** Slack reads markers only at the border of a word; two marked spans side by side have none between them. */
function needsSeparator(drawn: string, next: string): boolean {
  const [last = '', first = ''] = [drawn.at(-1), next.at(0)]
  return (
    (/[*_`]/.test(first) && /[\p{L}\p{N}*_`]/u.test(last)) ||
    (/[*_`]/.test(last) && /[\p{L}\p{N}]/u.test(first))
  )
}
