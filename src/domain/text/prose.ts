// Text with its meaning and without any platform's syntax; each renderer writes it in its own.
import { cleanText } from './clean-text.ts'
import { cutText, type Units } from './cut.ts'

export interface Span {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly code?: true
  /** An absolute http(s) address. */
  readonly url?: string
}

export type Prose = readonly Span[]

/** Prose of one unmarked span; empty text gives empty prose. */
export const plain = (text: string): Prose => (text === '' ? [] : [{ text }])

export const strong = (text: string): Prose => [{ text, strong: true }]

export const linked = (text: string, url: string | undefined): Prose => [url ? { text, url } : { text }]

/**
 * The words alone.
 * @example textOf([{ text: 'Gateway ' }, { text: 'API', strong: true }]) // → 'Gateway API'
 */
export const textOf = (prose: Prose): string => prose.map((span) => span.text).join('')

/** The same words without links. */
export const unlinked = (prose: Prose): Prose => prose.map(({ url: _, ...span }) => span)

/**
 * The beginning of a text for a line of a list: whole words, and an ellipsis where something was left out.
 * @param most in code units, at least 2
 * @example textOf(excerpt(plain('one two three'), 9)) // → 'one two…'
 */
export function excerpt(prose: Prose, most: number): Prose {
  let room = most
  const kept: Span[] = []
  for (const span of prose) {
    if (span.text.length > room) {
      const text = cutText(span.text, Math.max(room, 1), NO_UNITS)
      return text === '…' && kept.length === 0 ? plain(text) : [...kept, { ...span, text }]
    }
    kept.push(span)
    room -= span.text.length
  }
  return kept
}

/** Not written in any platform's way yet: only what a reader sees as one is not torn. */
const NO_UNITS: Units = { whole: /(?!)/, loose: /^[\n\x20-\x7e\u00c0-\u024f\u2010-\u2027]*$/ }

/**
 * Several proses after one another with a separator between those that are not empty.
 * @example
 * joined([plain('Recording'), plain('Slides')], ' · ')
 * // → [{ text: 'Recording' }, { text: ' · ' }, { text: 'Slides' }]
 */
export function joined(parts: readonly Prose[], separator: string): Prose {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]))
}

/**
 * Cleaned, and neighbours marked alike as one: "@" and "here" must be seen together to be escaped, and two bold words
 * side by side would have four asterisks between them. Empty spans are left out.
 */
export function joinedAlike(prose: Prose): Prose {
  const spans: Span[] = []
  for (const span of prose) {
    const last = spans.at(-1)
    const text = cleanText(span.text)
    if (text === '') continue
    if (last && isMarkedAlike(last, span)) spans.splice(-1, 1, { ...last, text: cleanText(last.text + text) })
    else spans.push({ ...span, text })
  }
  return spans
}

const isMarkedAlike = (a: Span, b: Span): boolean =>
  a.strong === b.strong && a.emphasis === b.emphasis && a.code === b.code && a.url === b.url

/** A span as a platform writes it. */
export interface DrawnSpan {
  readonly text: string
  /** Something of it is missing: nothing may follow. */
  readonly cut: boolean
}

/** Room kept for an ellipsis and for a separator before the next span. */
const RESERVE = 2

/**
 * Spans after one another, ended where there is no more room.
 * @param limit in code units of the result, markup and escapes included; at least 3
 * @param draw writes one of them into the room that is left
 * @param needsSeparator whether a marker at the border of two would be read otherwise than it is meant
 */
export function drawSpans(
  spans: Prose,
  limit: number,
  {
    draw,
    needsSeparator,
  }: {
    readonly draw: (span: Span, room: number, index: number) => DrawnSpan
    readonly needsSeparator: (drawn: string, next: string) => boolean
  },
): string {
  let drawn = ''
  for (const [index, span] of spans.entries()) {
    const room = limit - drawn.length - RESERVE
    if (room < 1) return `${drawn.trimEnd()}…`
    const next = draw(span, room, index)
    drawn += (needsSeparator(drawn, next.text) ? ZERO_WIDTH : '') + next.text
    if (next.cut) break
  }
  return drawn
}

const ZERO_WIDTH = '\u200b'

/** 1-based lines of a file, both included. */
export interface LineRange {
  readonly startLine: number
  readonly endLine: number
}

/** How a note writes a sentence, in Markdown, to the letter. */
export interface WrittenAs {
  /** What stands before it: behind the sentence before, else behind the lines of the heading. Blank lines, signs of lists, code. */
  readonly lead: string
  /** The sentence; absent where marks hold it and another together. */
  readonly text?: string
  /** Of the last one: what stands behind it. */
  readonly tail?: string
}

/** A whole sentence as the note has it, and where. */
export interface Sentence extends LineRange {
  readonly prose: Prose
  /** Absent where its file is no Markdown. */
  readonly written?: WrittenAs
}

/** Ends as a sentence does, in quotes or brackets as well; an entry of a list often does not. */
const ENDED = /[.!?…:;]["”’)\]]*$/u

/** Sentences after one another as one text; an entry of a list without an end gets a semicolon. */
export const running = (sentences: readonly Sentence[]): Prose =>
  sentences.flatMap(({ prose }, index) => {
    if (index === sentences.length - 1) return prose
    return [...prose, { text: ENDED.test(textOf(prose)) ? ' ' : '; ' }]
  })
