// Where in a Markdown file the runs of a paragraph are written: what is put right there leaves all else to the letter.
import type { PhrasingContent } from 'mdast'
import type { Run, RunPlace } from '../blocks.ts'

/** The runs of a node that stands in the paragraph itself, each with its place, where one can be told. */
export function placed(
  runs: readonly Run[],
  node: PhrasingContent,
  lines: readonly string[],
): readonly Run[] {
  const { position } = node
  if (!position) return runs
  const { start, end } = position
  if (node.type !== 'text') {
    const from = { line: start.line, column: start.column - 1 }
    const to = { line: end.line, column: end.column - 1 }
    return runs.map((run) => ({ ...run, at: { from, to, length: run.span.text.length } }))
  }
  return runs.map((run, index) => {
    const line = lines[run.line - 1] ?? ''
    const to = run.line === end.line ? end.column - 1 : line.trimEnd().length
    const from = index === 0 ? start.column - 1 : (/^[\s>]*/.exec(line)?.[0].length ?? 0)
    // The blank that stands for the end of a line is no character of the next.
    const before = index === 0 ? 0 : 1
    const columns = columnsOf(run.span.text.slice(before), line, from, to)
    if (!columns) return run
    const at: RunPlace = {
      from: { line: run.line, column: from },
      to: { line: run.line, column: to },
      length: run.span.text.length,
      columns: (character) => columns(Math.max(0, character - before)),
    }
    return { ...run, at }
  })
}

const ENTITY = /^&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/i
const ESCAPABLE = /[!-/:-@[-`{-~]/

/** The column of each character of a text; undefined where they are not found one after the other. */
function columnsOf(
  text: string,
  line: string,
  from: number,
  to: number,
): ((character: number) => number) | undefined {
  // Nearly always.
  if (line.startsWith(text, from) && from + text.length <= to) return (character) => from + character
  const columns: number[] = []
  let at = from
  for (let character = 0; character < text.length; character++) {
    const sign = text[character] ?? ''
    columns.push(at)
    const [entity = ''] = line[at] === '&' ? (ENTITY.exec(line.slice(at, at + 40)) ?? []) : []
    if (entity && !text.startsWith(entity, character)) at += entity.length
    else if (line[at] === '\\' && line[at + 1] === sign && ESCAPABLE.test(sign)) at += 2
    else if (line[at] === sign) at += 1
    else return undefined
  }
  columns.push(at)
  return at <= to ? (character) => columns[character] ?? at : undefined
}
