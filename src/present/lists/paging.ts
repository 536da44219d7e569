// A list page by page, the same way everywhere: so many lines, which of how many they are, and one button to the next.
import type { Button } from '../../domain/answers/message.ts'
import { doorsOf } from '../answers/doors.ts'
import { WORDS } from '../words.ts'

export interface Paged<Row> {
  readonly rows: readonly Row[]
  /** From 1. */
  readonly page: number
  readonly pages: number
  /** Place of the first row in the whole list, from 1. */
  readonly from: number
  readonly all: number
}

/**
 * One page of a list. A page beyond the last is the last.
 * @param most how many lines a page has
 * @param first how many the first has, where something stands above them
 * @example pageOf(['a', 'b', 'c'], 2, 2) // → { rows: ['c'], page: 2, pages: 2, from: 3, all: 3 }
 */
export function pageOf<Row>(all: readonly Row[], page: number, most: number, first = most): Paged<Row> {
  const pages = 1 + Math.max(0, Math.ceil((all.length - first) / most))
  const at = Math.min(Math.max(page, 1), pages)
  const from = at === 1 ? 0 : first + (at - 2) * most
  const rows = all.slice(from, at === 1 ? first : from + most)
  return { rows, page: at, pages, from: from + 1, all: all.length }
}

/** “11–20 of 393.”; empty where all stand there. */
export const whichOf = ({ rows, from, pages, all }: Paged<unknown>): string =>
  pages > 1 ? WORDS.someOf(from, from + rows.length - 1, all) : ''

/** The button to the next page; none on the last. @param question the line that asks for the list */
export const nextPageButton = (
  { page, pages }: Pick<Paged<unknown>, 'page' | 'pages'>,
  question: string,
): readonly Button[] =>
  page < pages
    ? doorsOf(WORDS.moreResults, (asked) => ({ kind: 'more', question: asked, page: page + 1 }), question)
    : []
