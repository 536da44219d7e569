// A text that tells of several talks → its parts, each of one talk: each becomes a draft with its own choice of a talk
// (docs/decisions/notes-from-chat.md). A line belongs to the talk that it names; one that names none belongs to the talk before it,
// unless it is a heading, or an item of the same list: that begins a part about none.
import type { Session } from '../../domain/library/catalogue.ts'
import { wordsWritten } from '../../drafts/chat-markup.ts'
import type { Around } from '../../query/browse/talks-told.ts'
import { editionsTold } from '../../query/browse/told.ts'
import type { Library } from '../../query/library/library.ts'
import { fieldsFor, talkMeant, wordsFor } from './note-fields.ts'
import { ownWords } from './own-words.ts'
import { cutRemark, type DraftBegun } from './pointed-to.ts'

/** So many talks of one text; what more it tells stays with the last. */
export const MOST_PARTS = 8
/** A line with fewer letters names no talk by itself. */
const LEAST_OF_A_LINE = 12
/** So many lines are read one by one. */
const MOST_LINES = 60

interface Part {
  /** Undefined for what is told of no talk that is known. */
  readonly talk: Session | undefined
  readonly rank: number
  readonly lines: string[]
  /** The line that opened it says more than what it is about. */
  readonly isTold: boolean
  /** Something is told in it. */
  hasWords: boolean
}

/** A heading stands above an item of a list, that above what is indented below it, and all of them above other lines. */
const ITEM_RANK = 10
const PLAIN_RANK = 99

/** `## What I saw` → 2; the lower, the higher it stands. */
function rankOf(line: string): number {
  const [, signs] = /^ {0,3}(#{1,6})\s+\S/.exec(line) ?? []
  if (signs !== undefined) return signs.length
  // A chat without headings has bold lines.
  if (/^ {0,3}(\*{1,2})[^\s*][^*\n]{0,200}\1[ \t]*$/.test(line)) return ITEM_RANK - 1
  const [, indent] = /^(\s{0,12})(?:[-*•◦▪·+–]|\d{1,3}[.)])\s+\S/.exec(line) ?? []
  return indent === undefined ? PLAIN_RANK : ITEM_RANK + indent.length
}

/** Its lines; of a text of one line its sentences. */
function unitsOf(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.filter((line) => line.trim() !== '').length > 1
    ? lines
    : text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}“"«])/u)
}

/**
 * Whether a line that names no talk ends what is told before it: it is a heading no lower than what that stands under, or an item
 * beside an item that has said what it tells. Below one that is but a title its words may stand as items.
 */
function endsIt(rank: number, { talk, rank: of, isTold }: Part): boolean {
  if (rank < ITEM_RANK) return rank <= of
  return of < PLAIN_RANK && rank <= of && talk !== undefined && isTold
}

/**
 * A text as parts, in its order; the text alone where it tells of fewer than two talks that are known.
 * @param around what is known besides the words
 */
export function partedByTalk(text: string, library: Library, { at }: Around = {}): readonly string[] {
  const units = unitsOf(text)
  if (units.length < 2) return [text]
  const around = { at, editions: editionsTold(text, library) }
  const parts: Part[] = []
  const before: string[] = []
  let current: Part | undefined
  const open = (unit: string, talk: Session | undefined, rank: number): void => {
    // Headings that stand above it alone, such as a day’s, go with it.
    const above = current && !current.talk && !current.hasWords ? parts.pop() : undefined
    const isTold = rank >= ITEM_RANK && ownWords(wordsWritten(unit), talk) !== ''
    current = { talk, rank, lines: above?.lines ?? [], isTold, hasWords: isTold }
    parts.push(current)
  }
  for (const [place, unit] of units.slice(0, MOST_LINES).entries()) {
    const rank = rankOf(unit)
    const talk = unit.trim().length >= LEAST_OF_A_LINE ? talkMeant(unit, library, around) : undefined
    const known = parts.find((part) => part.talk !== undefined && part.talk.id === talk?.id)
    const opens = talk ? !known : current !== undefined && endsIt(rank, current)
    if (known) current = known
    else if (opens && parts.length < MOST_PARTS) open(unit, talk, rank)
    else if (current) current.hasWords ||= unit.trim() !== ''
    const into: string[] = current?.lines ?? before
    into.push(unit)
    if (place === MOST_LINES - 1) into.push(...units.slice(MOST_LINES))
  }
  const last = parts.at(-1)
  if (last && !last.talk && !last.hasWords) parts.at(-2)?.lines.push(...(parts.pop()?.lines ?? []))
  const [first, ...others] = parts
  if (!first || parts.filter(({ talk }) => talk).length < 2) return [text]
  const joint = text.includes('\n') ? '\n' : ' '
  // What stands before all of them is lost from none: it goes with the first.
  return [{ ...first, lines: [...before, ...first.lines] }, ...others].map(({ lines }) =>
    lines.join(joint).trim(),
  )
}

/** A draft for each talk that the text tells of. What stands beside the text, as of a page, is about what all of it is about. */
export function begunParts(begun: DraftBegun, library: Library): readonly [DraftBegun, ...DraftBegun[]] {
  const [first, ...others] = begun.isOfPage ? [] : partedByTalk(begun.source, library, begun.around)
  if (first === undefined || others.length === 0) return [begun]
  const around = { ...begun.around, editions: editionsTold(begun.source, library) }
  const part = (source: string): DraftBegun => {
    const fields = fieldsFor(source, library, around)
    return {
      source,
      fields,
      taken: begun.taken,
      around,
      ...cutRemark(fields.text, wordsFor(source, fields, library), source),
    }
  }
  return [part(first), ...others.map(part)]
}
