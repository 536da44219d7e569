// What the library's pages show of anything, whatever it is: facts, text, and rows that lead on.
import type { Library } from '../../../query/library/library.ts'
import { threadAddress } from '../thread.ts'
import type { LibraryKind } from './addresses.ts'

/** A value, and where it leads: on this page's server (`to`), or elsewhere (`url`). */
export interface Linked {
  readonly text: string
  readonly to?: string
  readonly url?: string
  /** What is said of it: “from the programme”. */
  readonly remark?: string
}

/** A name and its values. */
export type ShownFact = readonly [name: string, ...values: readonly Linked[]]

/** One of a list. */
export interface LibraryRow {
  readonly title: string
  readonly to: string
  /** Speakers, edition, level. */
  readonly facts: string
  /** What it is found by, folded. */
  readonly words: string
  /** What it can be narrowed by. */
  readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>
  /** How often it is mentioned, where that is its order. */
  readonly count?: number
}

export const FILTERS = ['edition', 'year', 'author', 'theme', 'level', 'kind', 'region', 'project'] as const
export type FilterName = (typeof FILTERS)[number]

/** Rows below one heading; more stand elsewhere. */
export interface RowsShown {
  readonly title: string
  readonly rows: readonly { readonly link: Linked; readonly facts: string }[]
  /** All of them, where not all are here. */
  readonly all?: { readonly count: number; readonly to: string }
}

/** One thing of the library on a page of its own. */
export interface ThingShown {
  readonly kind: LibraryKind
  readonly title: string
  readonly facts: readonly ShownFact[]
  /** What is noted, a paragraph each, with the lines it comes from. */
  readonly text?: readonly { readonly text: string; readonly to: string; readonly lines: string }[]
  /** How much of it there is, by year, and what is counted: “Talks”. */
  readonly spread?: { readonly what: string; readonly years: readonly YearCount[] }
  readonly sections: readonly RowsShown[]
  /** What to ask about it in the chat, and where to read on. */
  readonly onward: readonly Linked[]
}

export interface YearCount {
  readonly year: string
  readonly count: number
}

/** Where the rest of a long list begins to be elsewhere. */
const MOST_ROWS = 30

/** A row as it is drawn. */
export const linkedRow = ({ title, to, facts }: LibraryRow): RowsShown['rows'][number] => ({
  link: { text: title, to },
  facts,
})

/** @param to the list of all of them */
export const rowsShown = (title: string, rows: readonly LibraryRow[], to: string): readonly RowsShown[] =>
  rows.length === 0
    ? []
    : [
        {
          title,
          rows: rows.slice(0, MOST_ROWS).map(linkedRow),
          ...(rows.length > MOST_ROWS && { all: { count: rows.length, to } }),
        },
      ]

/** Finds one thing by what stands in its address. */
export type FindThing = (id: string, library: Library) => ThingShown | undefined

/** A question about it, to ask in the chat. */
export const asking = (line: string, text = 'Ask about it') => ({ text, to: threadAddress([line]) })

export const withFilter = (rows: readonly LibraryRow[], name: keyof LibraryRow['filters'], value: string) =>
  rows.filter(({ filters }) => filters[name]?.includes(value))
