// What one file may cost to read, before anything has read it. Parsers take time by what is open, not by length: so a
// file is looked through once, line by line, and cut where it has cost enough. Everything behind this is bounded by it.

/** A file, and what of it is read. */
export interface WithinBudget {
  readonly text: string
  /** Absent where all of it is read. */
  readonly leftOut?: LeftOut
}

/** From this line on, the file is not read. */
export interface LeftOut {
  readonly line: number
  /** Which bound was met, as `…; expected …`. */
  readonly why: string
}

/** Deeper lists and quotations are not written by people; the parser's time grows with the square of it. */
const DEEPEST = 30
/**
 * What a file may cost, in characters of prose. The dearest of a hundred posts that people wrote (71,000 characters)
 * costs 205,000. What costs all of it takes about a second of computing to read and index, by the worst fragment known.
 */
const MOST_COST = 360_000

/** What is dearer than a character, with the reason; in characters of prose. */
const DEARER = {
  /** Each line may open or close a block. */
  line: 40,
  /** "1." opens an item of a list, as a sign does. */
  number: 45,
  /** Each sign may open emphasis, a link, a tag or a character's name. */
  mark: 25,
  /** Chinese, Japanese, Korean: every two neighbours are searched as a word. */
  unspaced: 4,
  /** Each tag of a page is a node of its tree, and may be a block. */
  tag: 40,
  /** A sign costs one more for every so many that stand before it in its paragraph, none of which may ever close. */
  marksBefore: 12,
} as const

/** All that is no letter, no digit and no blank, and no comma or full stop, which open nothing. */
const MARKS = /[^\p{L}\p{M}\p{N}\s,.]/gu
const NUMBERED = /^\s*\d+[.)]/
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu

/**
 * The lines of a file that can be read within the budget, from its first.
 * @param cost characters of prose
 */
export function withinBudget(text: string, cost = MOST_COST): WithinBudget {
  let spent = 0
  let marksInParagraph = 0
  let line = 0
  let start = 0
  while (start < text.length) {
    line += 1
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    const cutHere = (why: string): WithinBudget => ({ text: text.slice(0, start), leftOut: { line, why } })
    // No line longer than what is left is looked at.
    if (end - start > cost - spent) return cutHere(tooMuch(cost))
    const row = text.slice(start, end)
    const depth = depthOf(row)
    if (depth > DEEPEST)
      return cutHere(`lists or quotations are nested ${depth} deep; expected at most ${DEEPEST}`)
    const marks = countOf(row, MARKS)
    if (row.trim() === '') marksInParagraph = 0
    spent +=
      row.length +
      DEARER.line +
      (NUMBERED.test(row) ? DEARER.number : 0) +
      marks * (DEARER.mark + (marksInParagraph + marks / 2) / DEARER.marksBefore) +
      countOf(row, UNSPACED) * DEARER.unspaced
    marksInParagraph += marks
    if (spent > cost) return cutHere(tooMuch(cost))
    start = end + 1
  }
  return { text }
}

/** Pages of people are nested some dozens deep, and browsers stop at 512 (Blink); what comes behind the parser calls itself at each step down. */
const DEEPEST_HTML = 100
/** Tags that hold nothing, or that need not be closed: a thousand of them are not nested. */
const NEVER_OPEN = new Set(
  'area base br col embed hr img input link meta source track wbr html head body p li dt dd tr td th thead tbody tfoot colgroup option optgroup'.split(
    ' ',
  ),
)
/** Parts that are left out whatever stands in them; their end, and what comes before it costs nothing. */
const SKIPPED: Readonly<Record<string, RegExp>> = {
  '!--': /-->/g,
  script: /<\/script/gi,
  style: /<\/style/gi,
}

/**
 * The same for a page: it is often one line, so it is cut before the tag that costs too much or nests too deep. What
 * is still open there, the parser closes.
 */
export function htmlWithinBudget(text: string, cost = MOST_COST): WithinBudget {
  const tags = /<(?:(!--)|(\/?)([a-z][a-z0-9-]*))/gi
  const open: string[] = []
  let spent = 0
  let start = 0
  for (;;) {
    const tag = tags.exec(text)
    const run = text.slice(start, Math.min(tag?.index ?? text.length, start + cost + 1))
    spent += run.length + countOf(run, UNSPACED) * DEARER.unspaced + countOf(run, /&/g) * DEARER.mark
    const cutHere = (why: string): WithinBudget => ({
      text: text.slice(0, start),
      leftOut: { line: countOf(text.slice(0, start), /\n/g) + 1, why },
    })
    if (spent > cost) return cutHere(tooMuch(cost))
    if (!tag) return { text }
    start = tag.index
    const [, comment, closing, written = ''] = tag
    const name = comment ?? written.toLowerCase()
    spent += DEARER.tag
    const end = closing ? undefined : SKIPPED[name]
    if (end) {
      end.lastIndex = start
      // Never closed: all that is left belongs to it.
      if (!end.test(text)) return { text }
      start = tags.lastIndex = end.lastIndex
    } else if (closing) {
      const at = open.lastIndexOf(name)
      if (at >= 0) open.length = at
    } else if (!NEVER_OPEN.has(name)) {
      open.push(name)
      if (open.length > DEEPEST_HTML)
        return cutHere(`tags are nested ${open.length} deep; expected at most ${DEEPEST_HTML}`)
    }
  }
}

const tooMuch = (cost: number): string =>
  `reading on would cost too much; expected at most ${cost} characters of prose, fewer with many short lines, links or signs`

const countOf = (row: string, pattern: RegExp): number => row.match(pattern)?.length ?? 0

/** How deep the line opens lists and quotations, by its markers or by its indentation. */
function depthOf(row: string): number {
  const markers = /^(?:\s*(?:>|[*+-](?=\s)|\d{1,9}[.)](?=\s)))*/.exec(row)?.[0] ?? ''
  const indent = /^[ \t]*/.exec(row)?.[0].replaceAll('\t', '    ').length ?? 0
  return Math.max(countOf(markers, /[>*+-]|\d+[.)]/g), row.trim() === '' ? 0 : Math.floor(indent / 4))
}
