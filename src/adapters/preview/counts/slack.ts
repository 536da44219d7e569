// How much of what Slack accepts a message takes: docs.slack.dev/reference/block-kit. The numbers are the platform's
// own, not those which the adapter keeps to below them.
import { type Count, longest, ofType, stringsUnder } from '../counts.ts'

const BLOCKS = 50
const SECTION = 3_000
const HEADER = 150
const BUTTON_LABEL = 75
const OPTION = 75
const ELEMENTS = 25
const TEXT = 4_000
const TABLE_ROWS = 100
const CHART_TITLE = 50
const CHART_COLUMNS = 20

/** Slack documents no number and refuses with `msg_blocks_too_long`: 11,341 were (slackapi/bolt-js#2867). */
const ALL_BLOCKS = 11_340

/** @param message as it is sent, parsed */
export function countSlack(message: {
  readonly text?: string
  readonly blocks?: readonly object[]
}): readonly Count[] {
  const blocks = message.blocks ?? []
  const texts = ofType(blocks, 'mrkdwn', 'plain_text', 'raw_text').map((one) =>
    String(Reflect.get(one, 'text') ?? ''),
  )
  const of = (...types: readonly string[]) => ofType(blocks, ...types)
  const counts: readonly Count[] = [
    { what: 'blocks', count: blocks.length, limit: BLOCKS },
    { what: 'characters in all blocks', count: texts.join('').length, limit: ALL_BLOCKS, measured: true },
    { what: 'characters in the longest section', count: longestIn(of('section')), limit: SECTION },
    { what: 'characters in the longest small print', count: longestIn(of('context')), limit: SECTION },
    { what: 'characters in the longest header', count: longestIn(of('header')), limit: HEADER },
    {
      what: 'characters in the longest label of a button',
      count: longestIn(of('button')),
      limit: BUTTON_LABEL,
    },
    {
      what: 'characters in the longest text or value of an option',
      count: longest(of('static_select').flatMap((select) => stringsUnder(select, 'text', 'value'))),
      limit: OPTION,
    },
    {
      what: 'elements in the longest row',
      count: Math.max(0, ...of('actions').map((row) => lengthOf(Reflect.get(row, 'elements')))),
      limit: ELEMENTS,
    },
    {
      what: 'rows of the longest table',
      count: Math.max(0, ...of('table').map((table) => lengthOf(Reflect.get(table, 'rows')))),
      limit: TABLE_ROWS,
    },
    {
      what: 'characters in the longest title of a chart',
      count: longest(of('data_visualization').map((chart) => String(Reflect.get(chart, 'title') ?? ''))),
      limit: CHART_TITLE,
    },
    {
      what: 'columns of the longest chart',
      count: Math.max(0, ...of('data_visualization').map(columnsOf)),
      limit: CHART_COLUMNS,
    },
    { what: 'characters in the line for notifications', count: (message.text ?? '').length, limit: TEXT },
  ]
  return counts.filter(({ count }, index) => index < 2 || count > 0)
}

const longestIn = (blocks: readonly object[]): number =>
  longest(blocks.flatMap((block) => stringsUnder(block, 'text')))

function columnsOf(block: object): number {
  const { chart } = block as { readonly chart?: { readonly axis_config?: { readonly categories?: unknown } } }
  return lengthOf(chart?.axis_config?.categories)
}

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0)
