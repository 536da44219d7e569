// What MDX adds to Markdown and no reader of the page sees: its comments, and exports that run over lines.

/** `export const meta = {`; a sentence that begins with "export" names none of these. */
const EXPORT = /^export\s+(?:const|let|var|function|class|async\s+function|default\s+[{([]|\{)/
const FENCE = /^ {0,3}(?:`{3,20}|~{3,20})/
/** An export that is still open so many lines on was misread: only its paragraph is code. */
const MOST_LINES = 200
/** Bounded, so that an opening without an end costs nothing. */
const COMMENT = /\{\s{0,20}\/\*[\s\S]{0,20000}?\*\/\s{0,20}\}/g

/** The same lines, those of exports and comments empty. */
export function withoutMdxCode(text: string): string {
  if (!text.includes('{/*') && !/^export\s/m.test(text) && !/\{\s*\/\*/.test(text)) return text
  const lines = text.replace(COMMENT, (found) => '\n'.repeat(found.split('\n').length - 1)).split('\n')
  let fenced = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (FENCE.test(line)) fenced = !fenced
    if (fenced || !EXPORT.test(line)) continue
    const end = endOfExport(lines, at)
    lines.fill('', at, end)
    at = end - 1
  }
  return lines.join('\n')
}

/** The line behind an export: where its brackets are closed, or its paragraph ends. */
function endOfExport(lines: readonly string[], start: number): number {
  let open = 0
  for (let at = start; at < Math.min(lines.length, start + MOST_LINES); at++) {
    for (const sign of lines[at] ?? '') open += '{[('.includes(sign) ? 1 : '}])'.includes(sign) ? -1 : 0
    if (open <= 0 && !/[=,(]\s*$/.test(lines[at] ?? '')) return at + 1
  }
  const blank = lines.findIndex((line, at) => at > start && line.trim() === '')
  return blank < 0 ? lines.length : blank
}
