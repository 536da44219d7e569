// One page of a list → Message: its title, a line each, which of how many, and the door to the next.
import type { Cell, Message, Piece, Table } from '../../domain/answers/message.ts'
import type { Prose } from '../../domain/text/prose.ts'
import { aside, buttonRow, heading, list } from '../pieces.ts'
import type { ListView, LookedUp } from './looked-up.ts'
import { nextPageButton, type Paged, whichOf } from './paging.ts'

/** A screen of a phone. */
export const LINES_OF_A_LIST = 10

/** Pieces under a title. */
export const headed = (title: string, pieces: readonly Piece[]): Message => ({
  fallback: title,
  pieces: [heading(title), ...pieces],
})

/** How the rows of a list are shown. */
export interface ListLines<Row> {
  readonly line: (row: Row) => Prose
  /** By which one of them is opened. */
  readonly id: (row: Row) => string
  /** How one of them is found by its name, where not all stand here. */
  readonly hint?: string
  /** The same in columns. */
  readonly columns?: { readonly head: Table['head']; readonly cells: (row: Row) => readonly Cell[] }
}

/** One page of it. */
export function listed<Row>(
  title: string,
  page: Paged<Row>,
  { line, id, hint = '', columns }: ListLines<Row>,
  view: ListView,
): LookedUp {
  const which = whichOf(page)
  const table = columns && { head: columns.head, rows: page.rows.map(columns.cells) }
  return {
    ...headed(title, [
      ...list(undefined, page.rows.map(line), table),
      ...aside(which && [which, hint].filter(Boolean).join(' ')),
    ]),
    shown: page.rows.map(id),
    pages: page.pages,
    doors: buttonRow(nextPageButton(page, view.question)),
  }
}
