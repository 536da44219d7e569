// What every format is read into: one list of blocks, each with its lines. Nothing behind this file knows a format.
import type { LineRange, Span } from '../domain/text/prose.ts'

/** A link as written; all runs of one link share one mark. The address may be relative. */
export interface LinkMark {
  readonly url: string
  /** Leads to an entry of a programme, as the note's other links tell; the address alone does not say so. */
  readonly kind?: 'schedule'
}

/** A place in a file: a line of it, from 1, and a character of that, from 0. */
export interface LinePlace {
  readonly line: number
  readonly column: number
}

/** Where a run is written, with its marks. */
export interface RunPlace {
  readonly from: LinePlace
  readonly to: LinePlace
  /** So many characters are written there: of a run that was cut it is the place no more. */
  readonly length: number
  /** Of each of its characters the column in which it begins, and that in which the last ends; absent where marks hold it together. */
  readonly columns?: (character: number) => number
}

/** A stretch of text of one style on one line of the file. An embedded video is a link without words. */
export interface Run {
  readonly span: Span
  readonly line: number
  readonly link?: LinkMark
  /** A hard break stands here: what follows is a line of its own, in the file perhaps the same. */
  readonly breaks?: true
  /** Absent where the file is no Markdown, or what it means is said elsewhere in it. */
  readonly at?: RunPlace
}

export interface HeadingBlock extends LineRange {
  readonly kind: 'heading'
  readonly depth: number
  readonly text: string
  readonly runs: readonly Run[]
}

/** Where in a list a text stands. */
export interface ItemPlace {
  /** Number of the list in its file: items of one list share it. */
  readonly list: number
  /** 1 for an outermost list. */
  readonly depth: number
  /** The text opens its item; further paragraphs of the item do not. */
  readonly opens: boolean
  /** Last line of the item, with all that is nested in it. */
  readonly endLine: number
}

/** A paragraph, a quotation or a list item: text on lines. */
export interface TextBlock extends LineRange {
  readonly kind: 'text'
  readonly runs: readonly Run[]
  /** The lines as written, without markup being read. */
  readonly raw: readonly string[]
  readonly listItem: boolean
  readonly item?: ItemPlace
  readonly quoted?: true
}

export interface TableRow {
  readonly line: number
  readonly cells: readonly (readonly Run[])[]
}

export interface TableBlock extends LineRange {
  readonly kind: 'table'
  readonly rows: readonly TableRow[]
}

/** What a block of words that were struck out is called. */
export const STRUCK = 'struck out'

/** Something that holds no sentences: code, an image, HTML, words that were struck out. */
export interface OtherBlock extends LineRange {
  readonly kind: 'other'
  readonly what: string
  /** The code, or what was struck out, as written. */
  readonly text?: string
}

export interface FrontMatterBlock extends LineRange {
  readonly kind: 'front-matter'
  readonly language: 'yaml' | 'toml'
  readonly text: string
}

export type Block = HeadingBlock | TextBlock | TableBlock | OtherBlock | FrontMatterBlock

/** The words of runs, one after another. */
export const wordsOfRuns = (runs: readonly Run[]): string => runs.map((run) => run.span.text).join('')

/** @example isWeb('ftp://example.org') // → false */
export const isWeb = (url: string): boolean => /^https?:\/\//i.test(url)
