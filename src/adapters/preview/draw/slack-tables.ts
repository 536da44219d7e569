// Tables and charts of Block Kit as Slack shows them: docs.slack.dev/reference/block-kit/blocks/table-block and
// /data-visualization-block.
import { type Child, type Drawn, el, outward } from '../tree.ts'

/** A cell of a table: bare text, or marked. */
export interface DrawnCell {
  readonly type: string
  readonly text?: string
  readonly elements?: readonly { readonly elements?: readonly Marked[] }[]
}

interface Marked {
  readonly text?: string
  readonly url?: string
  readonly style?: { readonly bold?: boolean; readonly italic?: boolean; readonly code?: boolean }
}

export interface Bars {
  readonly series: readonly {
    readonly name: string
    readonly data: readonly { readonly label: string; readonly value: number }[]
  }[]
  readonly axis_config: { readonly categories: readonly string[] }
}

export function drawTable([head = [], ...rows]: readonly (readonly DrawnCell[])[]): Drawn {
  const line = (cells: readonly DrawnCell[], tag: 'th' | 'td') =>
    el(
      'tr',
      {},
      cells.map((cell) => el(tag, tag === 'th' ? { scope: 'col' } : {}, drawCell(cell))),
    )
  return el(
    'table',
    { class: 'slack-table' },
    el('thead', {}, line(head, 'th')),
    el(
      'tbody',
      {},
      rows.map((row) => line(row, 'td')),
    ),
  )
}

const drawCell = ({ text, elements = [] }: DrawnCell): readonly Child[] =>
  text === undefined ? elements.flatMap(({ elements: marked = [] }) => marked.map(drawMarked)) : [text]

function drawMarked({ text = '', url, style = {} }: Marked): Child {
  const words = url === undefined ? text : outward(url, text)
  if (style.bold) return el('strong', {}, words)
  if (style.italic) return el('em', {}, words)
  return style.code ? el('code', {}, words) : words
}

/** Slack draws bars and shows a number where one points: here the numbers stand beside the bars. */
export function drawChart(title: string, { series, axis_config: { categories } }: Bars): Drawn {
  const most = Math.max(1, ...series.flatMap(({ data }) => data.map(({ value }) => value)))
  const bar = (name: string, value: number): Drawn =>
    el(
      'meter',
      { min: '0', max: String(most), value: String(value), title: `${name}: ${value}` },
      String(value),
    )
  return el(
    'figure',
    { class: 'slack-chart' },
    el('figcaption', {}, title),
    el(
      'table',
      { class: 'slack-table' },
      el(
        'thead',
        {},
        el(
          'tr',
          {},
          el('th', { scope: 'col' }, ''),
          series.map(({ name }) => el('th', { scope: 'col' }, name)),
        ),
      ),
      el(
        'tbody',
        {},
        categories.map((label, index) =>
          el(
            'tr',
            {},
            el('th', { scope: 'row' }, label),
            series.map(({ name, data }) => {
              const value = data[index]?.value ?? 0
              return el('td', {}, bar(name, value), ` ${value}`)
            }),
          ),
        ),
      ),
    ),
  )
}
