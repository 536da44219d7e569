// A page that a program wrote on a single line → one paragraph a line, and back: what is told where is told by lines.

/** Where a browser begins a new line. */
const OPENS_BLOCK = /<(?:h[1-6]|p|li|ul|ol|dl|dt|dd|blockquote|table|section|article|div)(?=[\s>])/gi
const OPENS_HEADING = /<h[1-6](?=[\s>])/gi
/** People write a list's item and its paragraph on one line, but not a heading and what it is over. */
const HEADINGS_FROM = 1
const BLOCKS_WITH_HEADING = 2
const BLOCKS_FROM = 5

export interface SpreadPage {
  readonly text: string
  /** The line of the page as it was. */
  readonly lineOf: (line: number) => number
}

/** Breaks the lines that hold several blocks; undefined for a page that holds none such. */
export function spreadPage(text: string): SpreadPage | undefined {
  const lines: string[] = []
  const written: number[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const parts = isDense(line) ? line.replace(OPENS_BLOCK, '\n$&').split('\n') : [line]
    const first = parts[0]?.trim() === '' && parts.length > 1 ? parts.slice(1) : parts
    for (const part of first) {
      lines.push(part)
      written.push(index + 1)
    }
  }
  if (lines.length === text.split('\n').length) return undefined
  return { text: lines.join('\n'), lineOf: (line) => written[line - 1] ?? written.at(-1) ?? 1 }
}

function isDense(line: string): boolean {
  const blocks = line.match(OPENS_BLOCK)?.length ?? 0
  if (blocks >= BLOCKS_FROM) return true
  return blocks >= BLOCKS_WITH_HEADING && (line.match(OPENS_HEADING)?.length ?? 0) >= HEADINGS_FROM
}

const OF_LINES: ReadonlySet<string> = new Set(['startLine', 'endLine', 'line'])

/** The same record with every line of it as the page has it. */
export function onWrittenLines<Value>(value: Value, lineOf: SpreadPage['lineOf']): Value {
  if (Array.isArray(value)) return value.map((part) => onWrittenLines(part, lineOf)) as Value
  if (typeof value !== 'object' || value === null || value.constructor !== Object) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      OF_LINES.has(key) && typeof part === 'number' ? lineOf(part) : onWrittenLines(part, lineOf),
    ]),
  ) as Value
}
