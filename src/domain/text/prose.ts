// Text with its meaning and without any platform's syntax; each renderer writes it in its own.

export interface Span {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  readonly code?: true
  /** An absolute http(s) address. */
  readonly url?: string
}

export type Prose = readonly Span[]

/** Prose of one unmarked span; empty text gives empty prose. */
export const plain = (text: string): Prose => (text === '' ? [] : [{ text }])

export const strong = (text: string): Prose => [{ text, strong: true }]

export const linked = (text: string, url: string | undefined): Prose => [url ? { text, url } : { text }]

/** The words alone. */
export const textOf = (prose: Prose): string => prose.map((span) => span.text).join('')

/** Several proses after one another with a separator between those that are not empty. */
export function joined(parts: readonly Prose[], separator: string): Prose {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [{ text: separator }, ...part]))
}

/** 1-based lines of a file, both included. */
export interface LineRange {
  readonly startLine: number
  readonly endLine: number
}

/** A whole sentence as the note has it, and where. */
export interface Sentence extends LineRange {
  readonly prose: Prose
}

/** Ends as a sentence does, in quotes or brackets as well; an entry of a list often does not. */
const ENDED = /[.!?…:;]["”’)\]]*$/u

/** Sentences after one another as one text; an entry of a list without an end gets a semicolon. */
export const running = (sentences: readonly Sentence[]): Prose =>
  sentences.flatMap(({ prose }, index) => {
    if (index === sentences.length - 1) return prose
    return [...prose, { text: ENDED.test(textOf(prose)) ? ' ' : '; ' }]
  })
