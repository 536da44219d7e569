// A text that tells of several talks → its parts, each of one talk: each becomes a draft with its own choice of a talk
// (docs/decisions/notes-from-chat.md). A line belongs to the talk that it names; one that names none belongs to the talk before it.
import type { Around } from '../../query/browse/talks-told.ts'
import { editionsTold } from '../../query/browse/told.ts'
import type { Library } from '../../query/library/library.ts'
import { fieldsFor, talkMeant } from './note-fields.ts'
import { cutRemark, type DraftBegun } from './pointed-to.ts'

/** So many talks of one text; what more it tells stays with the last. */
export const MOST_PARTS = 8
/** A line with fewer letters names no talk by itself. */
const LEAST_OF_A_LINE = 12
/** So many lines are read one by one. */
const MOST_LINES = 60

interface Part {
  readonly talk: string
  readonly lines: string[]
}

/** Its lines; of a text of one line its sentences. */
function unitsOf(text: string): readonly string[] {
  const lines = text.split('\n')
  return lines.filter((line) => line.trim() !== '').length > 1
    ? lines
    : text.split(/(?<=[.!?…])\s+(?=[\p{Lu}\p{N}“"«])/u)
}

/**
 * A text as parts, in its order; the text alone where it tells of one talk, or of none that is known.
 * @param around what is known besides the words
 */
export function partedByTalk(text: string, library: Library, { at }: Around = {}): readonly string[] {
  const units = unitsOf(text)
  if (units.length < 2) return [text]
  const around = { at, editions: editionsTold(text, library) }
  const parts: Part[] = []
  const before: string[] = []
  let current: Part | undefined
  for (const [place, unit] of units.entries()) {
    const isRead = place < MOST_LINES && unit.trim().length >= LEAST_OF_A_LINE
    const talk = isRead ? talkMeant(unit, library, around)?.id : undefined
    if (talk !== undefined && talk !== current?.talk) {
      const known = parts.find((part) => part.talk === talk)
      if (known) current = known
      else if (parts.length < MOST_PARTS) {
        current = { talk, lines: [] }
        parts.push(current)
      }
    }
    const into: string[] = current?.lines ?? before
    into.push(unit)
  }
  const [first, ...others] = parts
  if (!first || others.length === 0) return [text]
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
    return { source, fields, taken: begun.taken, around, ...cutRemark(fields.text, source, source) }
  }
  return [part(first), ...others.map(part)]
}
