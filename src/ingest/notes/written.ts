// How a note writes what it tells, so that what puts one sentence right leaves all else to the letter: each sentence with what stands
// before it.
import type { LineRange, Sentence, WrittenAs } from '../../domain/text/prose.ts'
import type { Block, LinePlace } from '../blocks.ts'
import { placeOf } from './sentences.ts'

type Lines = readonly string[]

const isBefore = (one: LinePlace, other: LinePlace): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column)

/** What stands between two places of a file. */
function between(lines: Lines, from: LinePlace, to: LinePlace): string {
  const lineAt = (line: number): string => lines[line - 1] ?? ''
  if (from.line === to.line) return lineAt(from.line).slice(from.column, to.column)
  return [
    lineAt(from.line).slice(from.column),
    ...lines.slice(from.line, to.line - 1),
    lineAt(to.line).slice(0, to.column),
  ].join('\n')
}

/**
 * The sentences of a section in the note format, with all that stands between them.
 * @param lines of the file as it was read
 * @param region those of the section, without its heading and metadata
 */
export function asWritten(
  sentences: readonly Sentence[],
  lines: Lines,
  region: LineRange,
): readonly Sentence[] {
  const blank = lines.slice(region.startLine - 1, region.endLine).findIndex((line) => line.trim() !== '')
  const start: LinePlace = { line: region.startLine + Math.max(0, blank), column: 0 }
  const end: LinePlace = { line: region.endLine, column: lines[region.endLine - 1]?.length ?? 0 }
  return withLeads(sentences, lines, { start, end, lead: (from, to) => between(lines, from, to) })
}

/**
 * The sentences that a raw note tells of something. Between them stands much else: of it their lists, quotations and code stay.
 * @param lines of the Markdown that was read
 * @param region all lines of what they tell of
 */
export function asWrittenRaw(
  sentences: readonly Sentence[],
  lines: Lines,
  region: LineRange,
  blocks: readonly Block[],
): readonly Sentence[] {
  const [first, last] = [sentences[0], sentences.at(-1)]
  if (!first || !last) return sentences
  const code = blocks.filter(({ kind, startLine, endLine, ...block }) => {
    const isCode = kind === 'other' && 'what' in block && block.what === 'code'
    return isCode && startLine >= region.startLine && endLine <= region.endLine
  })
  // What is parted there is parted by a blank here.
  const lead = (from: LinePlace, to: LinePlace): string =>
    leadOf(lines, from, to, code) || (from.line === to.line && from.column > 0 ? ' ' : '')
  const end: LinePlace = { line: Math.max(region.endLine, last.endLine) + 1, column: 0 }
  return dedented(withLeads(sentences, lines, { start: { line: first.startLine, column: 0 }, end, lead }))
}

/** What a line of a list or of a quotation begins with. */
const PREFIX = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+){0,5}(?:\[[ xX]\]\s+)?$/

const BEGINNING = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?/

function leadOf(lines: Lines, from: LinePlace, to: LinePlace, code: readonly LineRange[]): string {
  const whole = between(lines, from, to)
  if (from.line === to.line && from.column > 0) return /\S/.test(whole) ? ' ' : whole
  const rows = whole.split('\n')
  const [prefix = ''] = rows.slice(-1)
  const isCode = (line: number): boolean =>
    code.some(({ startLine, endLine }) => line >= startLine && line <= endLine)
  // In place of what is left out an empty line stays: what follows is a paragraph of its own.
  const left = rows
    .slice(0, -1)
    .map((row, index) =>
      isCode(from.line + index) || !(index === 0 ? /[^\s\\]/ : /[^\s>]/).test(row) ? row : '',
    )
  return [...left, PREFIX.test(prefix) ? prefix : ''].join('\n').replace(/\n{3,}/g, '\n\n')
}

interface Region {
  readonly start: LinePlace
  readonly end: LinePlace
  /** What stays of what stands between two places. */
  readonly lead: (from: LinePlace, to: LinePlace) => string
}

function withLeads(
  sentences: readonly Sentence[],
  lines: Lines,
  { start, end, lead }: Region,
): readonly Sentence[] {
  let from = start
  let before = ''
  return sentences.map((sentence, index) => {
    const place = placeOf(sentence)
    if (!place) {
      const line = lines[sentence.startLine - 1] ?? ''
      const isNew = sentence.startLine >= from.line && !(sentence.startLine === from.line && from.column > 0)
      const at: LinePlace = { line: sentence.startLine, column: BEGINNING.exec(line)?.[0].length ?? 0 }
      const own = isNew ? before + lead(from, at) : ' '
      from = { line: Math.max(from.line, sentence.endLine + 1), column: 0 }
      before = '\n'
      // A row of a table, or what stands among tags, becomes a paragraph.
      return /^[\s>]*\||<[a-z/!]|^\s*\S{0,4}\s{5}/i.test(line)
        ? sentence
        : { ...sentence, written: { lead: own } }
    }
    const next = sentences[index + 1]
    const following = next && placeOf(next)?.from
    const isHeld = isBefore(place.from, from) || (following && isBefore(following, place.to))
    const written: WrittenAs = {
      lead: isBefore(place.from, from) ? ' ' : before + lead(from, place.from),
      ...(!isHeld && { text: between(lines, place.from, place.to) }),
    }
    from = isBefore(place.to, from) ? from : place.to
    before = ''
    const tail = next ? '' : lead(from, end).trimEnd()
    return { ...sentence, written: tail ? { ...written, tail } : written }
  })
}

/** What stood in an item of a list stands there no more: four blanks would make code of it. */
function dedented(sentences: readonly Sentence[]): readonly Sentence[] {
  const indents = sentences.flatMap(({ written }) => {
    const prefix = written?.lead.split('\n').at(-1) ?? ''
    return /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(prefix) ? [/^\s*/.exec(prefix)?.[0].length ?? 0] : []
  })
  const least = Math.min(...indents)
  if (indents.length === 0 || least === 0) return sentences
  const indent = new RegExp(`(\\n)[ \\t]{1,${least}}`, 'g')
  const out = (text: string): string => text.replace(indent, '$1')
  return sentences.map((sentence, index) => {
    const { written } = sentence
    if (!written) return sentence
    return {
      ...sentence,
      written: {
        lead: index === 0 ? out(`\n${written.lead}`).slice(1) : out(written.lead),
        ...(written.text !== undefined && { text: out(written.text) }),
        ...(written.tail !== undefined && { tail: out(written.tail) }),
      },
    }
  })
}
