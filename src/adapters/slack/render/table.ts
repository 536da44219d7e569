// A list whose items have parts of one kind, as a table: docs.slack.dev/reference/block-kit/blocks/table-block.
import type { RichTextBlock, RichTextElement, TableBlock } from '@slack/types'
import type { Cell, Table } from '../../../domain/answers/message.ts'
import { cleanText, oneLine } from '../../../domain/text/clean-text.ts'
import { excerpt, type Prose, plain, textOf } from '../../../domain/text/prose.ts'
import { CELL, TABLE_COLUMNS, TABLE_ROWS } from '../limits.ts'
import { escapeUrl } from './escape.ts'

type Drawn = TableBlock['rows'][number][number]

/** @returns nothing for a table without rows, or with more than Slack takes: it stands there as a list then */
export function renderTable({ head, rows }: Table): readonly TableBlock[] {
  if (rows.length === 0 || rows.length >= TABLE_ROWS) return []
  if (head.length === 0 || head.length > TABLE_COLUMNS) return []
  const isNumber = head.map((_, column) => rows.every((row) => typeof row[column] === 'number'))
  return [
    {
      type: 'table',
      rows: [head.map((name) => drawCell(plain(name))), ...rows.map((row) => row.map(drawCell))],
      column_settings: isNumber.map((number) => ({ align: number ? 'right' : 'left', is_wrapped: !number })),
    },
  ]
}

/** Text that Slack reads nothing in; what has marks or leads elsewhere is rich. A cell must not be empty. */
function drawCell(cell: Cell): Drawn {
  if (typeof cell === 'number') return raw(cell.toLocaleString('en'))
  const prose = excerpt(cell, CELL)
  const isBare = prose.every(({ url, strong, emphasis, code }) => !url && !strong && !emphasis && !code)
  return isBare || oneLine(textOf(prose)) === '' ? raw(textOf(prose)) : rich(prose)
}

const raw = (text: string): Drawn => ({ type: 'raw_text', text: oneLine(text) || '–' })

function rich(prose: Prose): RichTextBlock {
  const elements = prose.flatMap(({ text, url, strong, emphasis, code }): RichTextElement[] => {
    const words = cleanText(text).replaceAll('\n', ' ')
    if (words === '') return []
    const style = {
      ...(strong && { bold: true }),
      ...(emphasis && { italic: true }),
      ...(code && { code: true }),
    }
    const marks = Object.keys(style).length > 0 ? { style } : {}
    const link = url !== undefined && escapeUrl(url) ? URL.parse(url.toWellFormed()) : null
    return link
      ? [{ type: 'link', url: link.href, text: words, ...marks }]
      : [{ type: 'text', text: words, ...marks }]
  })
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }
}

/** What is to be read in a table, row by row. */
export const wordsOfTable = ({ rows }: TableBlock): readonly string[] =>
  rows.map((row) => row.map(wordsOfCell).join(' · '))

function wordsOfCell(cell: Drawn): string {
  if (cell.type !== 'rich_text') return cell.text
  return cell.elements
    .flatMap((part) => (part.type === 'rich_text_section' ? part.elements : []))
    .map((element) => ('text' in element ? (element.text ?? '') : ''))
    .join('')
}
