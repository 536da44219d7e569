// What the Markdown parser cannot bound by itself: nesting. Looked at before parsing, in one pass.

/** Deeper lists and quotations are not written by people; the parser's time grows with the square of it. */
const DEEPEST = 30
/** Opening brackets and emphasis marks on one line, none of which may ever be closed. */
const MOST_OPEN = 1000
/** Longer than any paragraph, and than a picture pasted into one as text. */
const LONGEST_LINE = 400_000

/** The first line on which nesting goes beyond what a text can mean, and why; undefined where all is well. */
export function tooNested(text: string): { readonly line: number; readonly why: string } | undefined {
  let line = 0
  for (const row of text.split('\n')) {
    line += 1
    const why = whyTooNested(row)
    if (why) return { line, why }
  }
  return undefined
}

function whyTooNested(row: string): string | undefined {
  if (row.length > LONGEST_LINE)
    return `the line has ${row.length} characters; expected at most ${LONGEST_LINE}`
  const markers = /^(?:\s*(?:>|[*+-](?=\s)|\d{1,9}[.)](?=\s)))*/.exec(row)?.[0] ?? ''
  const depth = markers.match(/[>*+-]|\d+[.)]/g)?.length ?? 0
  const indent = Math.floor((/^[ \t]*/.exec(row)?.[0].replaceAll('\t', '    ').length ?? 0) / 2)
  if (depth > DEEPEST || indent > DEEPEST * 2)
    return `lists or quotations are nested ${Math.max(depth, indent)} deep; expected at most ${DEEPEST}`
  if (row.length <= MOST_OPEN) return undefined
  const open = row.match(/[[<*_`~]/g)?.length ?? 0
  return open > MOST_OPEN ? `the line has ${open} opening marks; expected at most ${MOST_OPEN}` : undefined
}
