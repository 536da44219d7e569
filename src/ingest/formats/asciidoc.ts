// AsciiDoc → Markdown on the same lines: headings, lists, links, videos, emphasis. What else it knows is left as text.
import { fieldsOfLines, headOfFields, type RawHead } from './head.ts'

interface Rewriting {
  readonly reason: string
  readonly pattern: RegExp
  readonly into: string
}

/** Constructs of a single line. */
const IN_LINES: readonly Rewriting[] = [
  { reason: '== Title is a heading', pattern: /^(=){1,6}(?= \S)/, into: '' },
  {
    reason: 'video::ID[youtube] is a player',
    pattern: /^video::([\w-]{11})\[youtube[^\]]*\]\s*$/,
    into: '<https://www.youtube.com/watch?v=$1>',
  },
  { reason: 'image::file[] says nothing', pattern: /^image::?\S{1,300}?\[[^\]]*\]\s*$/, into: '' },
  { reason: 'a line of + alone continues the item', pattern: /^\+\s*$/, into: '' },
  { reason: '+ at the end of a line breaks it', pattern: / \+$/, into: '  ' },
  { reason: '. opens an item of a numbered list', pattern: /^\s*(\.{1,5})(?= \S)/, into: '1.' },
  {
    reason: '[quote, Who, Where] names whose words follow',
    pattern: /^\[(?:quote|verse),\s*([^\]\n]{1,200})\]\s*$/,
    into: '$1:',
  },
  {
    reason: '[[anchor]] and [attributes] above a block say nothing',
    pattern: /^\[[^\]\n]{0,200}\]{1,2}\s*$/,
    into: '',
  },
  {
    reason: '--, ++++, ====, ____ fence a block',
    pattern: /^(?:--|\+{4,}|={4,}|_{4,}|\*{4,})\s*$/,
    into: '',
  },
  { reason: '// is a comment', pattern: /^\/\/(?!\/).*$/, into: '' },
]

/** Constructs that may run over a line's end. */
const IN_TEXT: readonly Rewriting[] = [
  {
    reason: 'link:address[text], address[text]',
    pattern: /(?:link:)?\b(https?:\/\/[^\s[\]]{1,500})\[([^\]]{0,500})\]/g,
    into: '[$2]($1)',
  },
  { reason: '"`text`" are curly quotes', pattern: /"`((?:(?!`")[\s\S]){1,300})`"/g, into: '“$1”' },
  {
    reason: '<<anchor,text>> leads to a place of the page',
    pattern: /<<[^,>\n]{1,100},([^>\n]{1,200})>>/g,
    into: '$1',
  },
  {
    reason: '*text* is strong',
    pattern: /(?<![\w*\\])\*(?=\S)([^*\n]{1,300}?)(?<=\S)\*(?![\w*])/g,
    into: '**$1**',
  },
]

/** Rewrites a file line by line; the number of lines stays. */
export function asciidocToMarkdown(text: string): { markdown: string; head: RawHead } {
  const lines = withoutCommentBlocks(text.split('\n'))
  const heading = lines.findIndex((line) => line.trim() !== '')
  const title = /^= (\S.{0,300})$/.exec(lines[heading] ?? '')?.[1]
  const author =
    title && /^([\p{Lu}][^<:;=]{1,60}?)(?:\s*<[^>\s]{1,100}>)?$/u.exec(lines[heading + 1] ?? '')?.[1]
  const attributes = lines.slice(0, 40).filter((line) => /^:[\w-]+:/.test(line))
  const head = headOfFields(fieldsOfLines(attributes.map((line) => line.replace(/^:([\w-]+):/, '$1:'))))
  return {
    markdown: withTerms(withTables(lines).map(rewriteLine)).join('\n'),
    head: { ...head, title: head.title ?? title, author: head.author ?? author },
  }
}

/** What stands between two lines of //// is a comment; one that is never closed hides the rest, as in AsciiDoc. */
function withoutCommentBlocks(lines: readonly string[]): readonly string[] {
  let fence = ''
  return lines.map((line) => {
    const mark = /^\/{4,}(?=\s*$)/.exec(line)?.[0] ?? ''
    const hidden = fence !== '' || mark !== ''
    if (fence === '') fence = mark
    else if (mark === fence) fence = ''
    return hidden ? '' : line
  })
}

const TABLE_FENCE = /^\|={3,}\s*$/
const TABLE_ROW = /^\|(?!=)/

/** A table with a row of names, a blank line and a row a line becomes one of Markdown; any other stays as it is. */
function withTables(lines: readonly string[]): readonly string[] {
  const rewritten = [...lines]
  for (let start = 0; start < lines.length; start++) {
    if (!TABLE_FENCE.test(lines[start] ?? '')) continue
    const end = lines.findIndex((line, at) => at > start && TABLE_FENCE.test(line))
    if (end < 0) break
    const [names = '', blank = '-', ...rows] = lines.slice(start + 1, end)
    const columns = cellsOf(names).length
    const isPlain =
      columns > 1 &&
      blank.trim() === '' &&
      rows.every((row) => TABLE_ROW.test(row) && cellsOf(row).length === columns)
    if (isPlain) {
      const row = (line: string) => `|${cellsOf(line).join('|')}|`
      const delimiter = `|${'---|'.repeat(columns)}`
      rewritten.splice(start, end - start + 1, '', row(names), delimiter, ...rows.map(row), '')
    }
    start = end
  }
  return rewritten
}

const cellsOf = (line: string): readonly string[] => line.split('|').slice(1)

function rewriteLine(line: string): string {
  if (/^:[\w!-]+:/.test(line)) return ''
  const heading = /^(={1,6}) (\S.*)$/.exec(line)
  if (heading) return `${'#'.repeat(heading[1]?.length ?? 1)} ${heading[2]}`
  return IN_LINES.slice(1).reduce((so, { pattern, into }) => so.replace(pattern, into), line)
}

/** `term:: text` opens an item that lasts, indented, until the next term or heading. */
function withTerms(lines: readonly string[]): readonly string[] {
  let inTerm = false
  const indented = lines.map((line) => {
    const term = /^(\S.{0,600}?)::(?:\s+(.*))?$/.exec(line)
    if (term && !/^(?:https?|video|image)$/.test(term[1] ?? '')) {
      inTerm = true
      return `- ${term[1]}${term[2] ? ` ${term[2]}` : ''}`
    }
    if (/^#{1,6} /.test(line)) inTerm = false
    return inTerm && line.trim() !== '' && !/^[*-] /.test(line) ? `  ${line}` : line
  })
  return IN_TEXT.reduce((so, { pattern, into }) => so.replace(pattern, into), indented.join('\n')).split('\n')
}
