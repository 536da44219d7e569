// What is shown, piece by piece, before any platform writes it its own way.
// Every renderer draws every kind of piece; the compiler holds them to it.
import type { Action } from '../requests/action.ts'
import type { Prose } from '../text/prose.ts'

export interface Link {
  readonly label: string
  /** An absolute http(s) address. */
  readonly url: string
}

/** A line that opens what follows. */
export interface Heading {
  readonly kind: 'heading'
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly prose: Prose
}

/** A talk, a passage, a session or a project: the unit an answer is made of. */
export interface Card {
  readonly kind: 'card'
  readonly title: string
  /** Where the title leads. */
  readonly url?: string
  /** Short facts shown in one line: speakers, edition, level. */
  readonly facts: readonly string[]
  readonly body: Prose
  readonly links: readonly Link[]
  /** Whose notes these are, and what is lent. */
  readonly sources: readonly Prose[]
  /** Id and lines, for whoever can press no door to the words: `golden-ada/teapots, lines 17–18`. */
  readonly place?: string
}

export interface List {
  readonly kind: 'list'
  readonly title?: string
  readonly items: readonly Prose[]
  /** The same as the items say, in columns: for a platform that draws tables. */
  readonly table?: Table
}

/** A number stands below others, digit under digit. */
export type Cell = Prose | number

export interface Table {
  /** What each column holds. */
  readonly head: readonly string[]
  /** As many cells each as the head has. */
  readonly rows: readonly (readonly Cell[])[]
}

/** Small print: provenance, hints, counts. */
export interface Aside {
  readonly kind: 'aside'
  readonly prose: Prose
}

/**
 * A picture of what the pieces around it say as well: a platform that shows no pictures loses nothing without it.
 */
export interface Picture {
  readonly kind: 'picture'
  /** Ours: every text in it is escaped, and it names no file and no address. */
  readonly svg: string
  /** What is on it, in words and numbers. */
  readonly alt: string
  /** What it was drawn from: for a platform that draws charts itself. */
  readonly chart?: Chart
}

/** Bars side by side, for each column one of every series. */
export interface Chart {
  readonly title: string
  /** What stands below the columns, each once. */
  readonly columns: readonly string[]
  /** Each with a value for every column, in their order. */
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[]
}

/** Makes a PNG of a picture; loaded where the first one is wanted. */
export type ToPng = (svg: string) => Promise<Uint8Array>

export interface Divider {
  readonly kind: 'divider'
}

export interface Button {
  readonly label: string
  readonly action: Action
}

/** Presses, side by side; each action is complete in itself. */
export interface Buttons {
  readonly kind: 'buttons'
  /** What they are: "Subjects in the library". With it they are named also where nothing can be pressed. */
  readonly title?: string
  readonly buttons: readonly Button[]
  /** They are offered instead of what was asked: “yes” takes one, but of subjects that the library has. */
  readonly instead?: true | 'subjects'
}

/** A list to choose one from: what a platform draws as a select. */
export interface Choices {
  readonly kind: 'choices'
  /** What is chosen: "More results". */
  readonly label: string
  readonly choices: readonly (Button & { readonly description?: string })[]
}

/** “Was this it?”: one quiet press each way, last in a message. */
export interface Verdicts {
  readonly kind: 'verdicts'
  /** What is asked, where it is not told by the buttons themselves. */
  readonly title: string
  readonly yes: Button
  readonly no: Button
}

export type Piece =
  | Heading
  | Paragraph
  | Card
  | List
  | Aside
  | Picture
  | Divider
  | Buttons
  | Choices
  | Verdicts

export interface Message {
  /** One plain line: what a notification or a screen reader says. Never empty. */
  readonly fallback: string
  readonly pieces: readonly Piece[]
  /**
   * Ids of what is shown, in the order of reading: talks, passages and notes, then `project/…`, then `session/…`. What is
   * said next may speak of them.
   */
  readonly shown?: readonly string[]
  /** Concerns who asked and nobody else: an answer to a command is then shown to them alone, and is not shared. */
  readonly personal?: true
}
