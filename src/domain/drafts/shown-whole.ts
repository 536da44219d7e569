// How long a text may be so that every word of it is seen in one message before it is sent and approved: it is cut where it is
// written and never where it is read.
import { beginningOf } from '../text/cut.ts'
import { LONGEST_FIELD } from './note-command.ts'

/** Of the text, with title and people: what Discord takes in one message (3,600), without what is said around it. */
const ROOM = 3_250
/** Kept for title and people, also where they come from the programme. */
export const HEAD_ROOM = 250

/** Signs that take more room than they seem to, as platforms write them: `&` is `&amp;` in Slack, `*` is `\*` in Discord. */
const WIDER: readonly { readonly signs: RegExp; readonly more: number }[] = [
  { signs: /[&<>]/g, more: 4 },
  { signs: /[\\*_~|`[\]@:/#+\n-]/g, more: 1 },
  // An address with letters of other scripts is written in percent signs.
  { signs: /(?<=https?:\/\/\S{0,500})[^\s!-~]/g, more: 11 },
]

/** The room that a text takes at most, on whichever platform. */
export const roomOf = (text: string): number =>
  WIDER.reduce((room, { signs, more }) => room + more * (text.match(signs)?.length ?? 0), text.length)

/**
 * The beginning of a text that can be shown whole; all of it nearly always.
 * @param head title and people that were typed beside it
 */
export function shownWhole(text: string, head = ''): string {
  const room = ROOM - Math.max(HEAD_ROOM, roomOf(head))
  let length = Math.min(text.length, LONGEST_FIELD.text)
  while (length > 0 && roomOf(text.slice(0, length)) > room) length -= Math.max(1, Math.floor(length / 50))
  return beginningOf(text, length).toWellFormed()
}

/** A paragraph is within what any platform takes for one, however its signs are written. */
const PARAGRAPH = 500

/** A text in parts that are each shown whole. Each ends with a word where it can. @returns all words, in their order */
export function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let rest = text.trim()
  while (rest.length > PARAGRAPH) {
    const line = rest.lastIndexOf('\n', PARAGRAPH)
    const end = line > PARAGRAPH / 2 ? line : PARAGRAPH
    const part = beginningOf(rest, end) || rest.slice(0, end)
    parts.push(part)
    rest = rest.slice(part.length).trim()
  }
  return rest === '' ? parts : [...parts, rest]
}

/** A page of what was written beside a draft: a message, with what is said around it. */
const PAGE = 2_700

/** A text in pages that are each shown whole in one message. @returns all words, in their order; none of an empty text */
export function pagesOf(text: string): readonly string[] {
  const pages: string[][] = []
  let room = 0
  for (const part of partsOf(text)) {
    const more = roomOf(part) + 2
    if (pages.length === 0 || room + more > PAGE) {
      pages.push([])
      room = 0
    }
    pages.at(-1)?.push(part)
    room += more
  }
  return pages.map((parts) => parts.join('\n'))
}
