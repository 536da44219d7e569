// Headings without a blank behind their signs, as GitHub once allowed → as Markdown asks for them.
import { outsideCode } from './outside-code.ts'

/** Two signs or more: one may begin a tag. Bounded, so that a line of signs costs nothing. */
const TIGHT = /^(#{2,6})(?=[\p{L}\p{N}"“«「『《[*_¿¡(])/u
/** The first line of a file: a tag is one word, and written small. */
const TIGHT_TITLE =
  /^(\s{0,80}(?:---\n(?:(?!---)[^\n]{0,2000}\n){0,80}---\n\s{0,80})?#)(?=\p{Lu}[^\s#]{0,60} [^\n#]{4,200}\n)/u

/** Puts the blank in; a file without such headings is returned as it is. */
export function withBlanksInHeadings(text: string): string {
  if (!/^#{1,6}[^#\s]/m.test(text)) return text
  return outsideCode(text.replace(TIGHT_TITLE, '$1 '), headingWithBlank)
}

/**
 * One line, read.
 * @example headingWithBlank('##Day 1') // → '## Day 1'
 */
export const headingWithBlank = (line: string): string => line.replace(TIGHT, '$1 ')
