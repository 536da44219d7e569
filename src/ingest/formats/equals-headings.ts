// Headings written with equals signs, as in AsciiDoc and in wikis, in a file called Markdown → Markdown's own.
import { outsideCode } from './outside-code.ts'

interface HeadingForm {
  readonly reason: string
  readonly pattern: RegExp
  readonly example: readonly [written: string, read: string]
  /** Looks alike, and stays. */
  readonly nearMiss: string
}

/** The signs, and what stands behind them; a single sign may be anything. */
export const EQUALS_HEADINGS: readonly HeadingForm[] = [
  {
    reason: 'AsciiDoc: signs before the heading',
    pattern: /^(={2,6})[ \t]+((?=[^\s=])[^\n]{0,300}?)[ \t]*$/u,
    example: ['=== Turnips at Rest', '### Turnips at Rest'],
    nearMiss: '==highlighted== words',
  },
  {
    reason: 'a wiki: signs on both sides, with or without blanks',
    pattern: /^(={2,6})[ \t]*((?=[^\s=])[^\n=]{1,300}?)[ \t]*\1[ \t]*$/u,
    example: ['== Turnips at Rest ==', '## Turnips at Rest'],
    nearMiss: 'a == b ==',
  },
]

const ATX = /^ {0,3}#{1,6}[ \t]+\S/
/** A whole line between two signs is a highlight in vaults, unless blanks stand inside. */
const HIGHLIGHT = /^==[^\s=][^\n]{0,400}\S==[ \t]*$/

/** Rewrites such headings in place; a file that has Markdown's own headings keeps every sign. */
export function withoutEqualsHeadings(text: string): string {
  if (!/^={2,6}/m.test(text)) return text
  let hasOwn = false
  outsideCode(text, (line) => {
    hasOwn ||= ATX.test(line)
    return line
  })
  return hasOwn ? text : outsideCode(text, headingRead)
}

/** One line, read. */
export function headingRead(line: string): string {
  if (!line.startsWith('==') || HIGHLIGHT.test(line)) return line
  for (const { pattern } of EQUALS_HEADINGS.toReversed()) {
    const [, signs = '', words = ''] = pattern.exec(line) ?? []
    if (words !== '') return `${'#'.repeat(signs.length)} ${words}`
  }
  return line
}
