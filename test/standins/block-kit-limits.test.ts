// Each limit once at its edge and once beyond it.
import { describe, expect, test } from 'vitest'
import { blockKitErrors, viewErrors } from './slack/block-kit-limits.ts'

const x = (length: number) => 'x'.repeat(length)
const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => make(i))
const plain = (length: number) => ({ type: 'plain_text', text: x(length) })
const section = (length: number) => ({ type: 'section', text: { type: 'mrkdwn', text: x(length) } })
const button = (more: object = {}) => ({ type: 'button', text: plain(5), ...more })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const option = (value: string, more: object = {}) => ({ text: plain(5), value, ...more })
const select = (more: object) => actions({ type: 'static_select', action_id: 'a', ...more })
const options = (count: number) => times(count, (i) => option(`v${i}`))
const fields = (count: number, length: number) => ({
  type: 'section',
  fields: times(count, () => plain(length)),
})
const table = (rows: number, columns: number) => ({
  type: 'table',
  rows: times(rows, () => times(columns, () => ({ type: 'raw_text', text: 'x' }))),
})
const chart = (columns: number, series: number, more: object = {}) => {
  const categories = times(columns, (i) => `${i}`)
  const drawn = times(series, (i) => ({
    name: `series ${i}`,
    data: categories.map((label) => ({ label, value: 1 })),
  }))
  const bars = { type: 'bar', series: drawn, axis_config: { categories }, ...more }
  return { type: 'data_visualization', title: 'A chart', chart: bars }
}
const errorsOf = (...blocks: object[]) => blockKitErrors({ text: 'summary', blocks })

/** What is limited, the last message Slack takes, the first it refuses, and the words it refuses it with. */
const LIMITS: readonly (readonly [string, readonly object[], readonly object[], string])[] = [
  ['50 blocks', times(50, () => section(9)), times(51, () => section(9)), 'no more than 50 items'],
  ['a section of 3,000', [section(3_000)], [section(3_001)], 'at most 3000 characters'],
  ['a section with text', [section(1)], [section(0)], 'must not be empty'],
  [
    'a section with text or fields',
    [fields(1, 1)],
    [{ type: 'section' }],
    'must define either `text` or `fields`',
  ],
  ['10 fields', [fields(10, 9)], [fields(11, 9)], 'no more than 10 items'],
  ['a field of 2,000', [fields(1, 2_000)], [fields(1, 2_001)], 'at most 2000 characters'],
  [
    'a header of 150',
    [{ type: 'header', text: plain(150) }],
    [{ type: 'header', text: plain(151) }],
    'at most 150',
  ],
  [
    'a header in plain text',
    [{ type: 'header', text: plain(1) }],
    [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }],
    'must be one of plain_text',
  ],
  [
    '10 elements of a context',
    [{ type: 'context', elements: times(10, () => plain(9)) }],
    [{ type: 'context', elements: times(11, () => plain(9)) }],
    'no more than 10 items',
  ],
  [
    '25 elements of actions',
    [actions(...times(25, () => button()))],
    [actions(...times(26, () => button()))],
    '25 items',
  ],
  [
    'a button’s text of 75',
    [actions(button({ text: plain(75) }))],
    [actions(button({ text: plain(76) }))],
    'at most 75',
  ],
  [
    'a button’s text in plain text',
    [actions(button())],
    [actions(button({ text: { type: 'mrkdwn', text: 'x' } }))],
    'must be one of plain_text',
  ],
  [
    'a button’s value of 2,000',
    [actions(button({ value: x(2_000) }))],
    [actions(button({ value: x(2_001) }))],
    '2000',
  ],
  [
    'a button’s address of 3,000',
    [actions(button({ url: `https://a.example/${x(2_982)}` }))],
    [actions(button({ url: `https://a.example/${x(2_983)}` }))],
    'at most 3000',
  ],
  [
    'a button’s address is one',
    [actions(button({ url: 'https://a.example' }))],
    [actions(button({ url: 'a.example' }))],
    'invalid url',
  ],
  ['100 options', [select({ options: options(100) })], [select({ options: options(101) })], '100 items'],
  [
    'an option’s value of 75',
    [select({ options: [option(x(75))] })],
    [select({ options: [option(x(76))] })],
    '75',
  ],
  [
    'an option’s text of 75',
    [select({ options: [option('v', { text: plain(75) })] })],
    [select({ options: [option('v', { text: plain(76) })] })],
    'at most 75',
  ],
  [
    'an option’s description of 75',
    [select({ options: [option('v', { description: plain(75) })] })],
    [select({ options: [option('v', { description: plain(76) })] })],
    'at most 75',
  ],
  [
    '5 options of an overflow',
    [actions({ type: 'overflow', options: options(5) })],
    [actions({ type: 'overflow', options: options(6) })],
    '5 items',
  ],
  [
    'an action_id of 255',
    [actions(button({ action_id: x(255) }))],
    [actions(button({ action_id: x(256) }))],
    '255',
  ],
  ['a block_id of 255', [{ ...section(1), block_id: x(255) }], [{ ...section(1), block_id: x(256) }], '255'],
  [
    'an action_id once in a block',
    [actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' }))],
    [actions(button({ action_id: 'a' }), button({ action_id: 'a' }))],
    'action_id `a` already exists',
  ],
  [
    'a block_id once in a message',
    [{ ...section(1), block_id: 'a' }, section(1)],
    [
      { ...section(1), block_id: 'a' },
      { ...section(1), block_id: 'a' },
    ],
    'block_id `a` already exists',
  ],
  [
    'markdown of 12,000 in sum',
    times(2, () => ({ type: 'markdown', text: x(6_000) })),
    times(2, () => ({ type: 'markdown', text: x(6_001) })),
    'markdown in sum at most 12000',
  ],
  [
    'texts of 11,000 in sum',
    times(5, () => section(2_200)),
    times(5, () => section(2_201)),
    'in sum at most 11000',
  ],
  ['one table', [table(1, 1)], [table(1, 1), table(1, 1)], 'only one table'],
  ['a table of 100 rows', [table(100, 1)], [table(101, 1)], 'no more than 100 items'],
  ['a table of 20 columns', [table(1, 20)], [table(1, 21)], 'no more than 20 items'],
  [
    'rows of one length',
    [table(2, 2)],
    [{ type: 'table', rows: [...table(1, 2).rows, ...table(1, 1).rows] }],
    'length',
  ],
  ['two charts', [chart(1, 1), chart(1, 1)], [chart(1, 1), chart(1, 1), chart(1, 1)], 'at most two charts'],
  ['20 columns of a chart', [chart(20, 1)], [chart(21, 1)], 'no more than 20 items'],
  ['6 series of a chart', [chart(1, 6)], [chart(1, 7)], 'no more than 6 items'],
  [
    'a value for each column',
    [chart(2, 1)],
    [chart(2, 1, { axis_config: { categories: ['0', '2'] } })],
    'series 0 has other labels',
  ],
  [
    'a chart’s title of 50',
    [{ ...chart(1, 1), title: x(50) }],
    [{ ...chart(1, 1), title: x(51) }],
    'at most 50',
  ],
  ['known kinds of block', [{ type: 'divider' }], [{ type: 'dividing' }], 'unsupported type: dividing'],
  [
    'known keys',
    [{ type: 'divider' }],
    [{ type: 'divider', colour: 'red' }],
    'invalid additional property: colour',
  ],
]

describe('messages', () => {
  test.each(LIMITS)('%s', (_, good, bad, words) => {
    expect(errorsOf(...good)).toEqual([])
    expect(errorsOf(...bad).join('\n')).toContain(words)
  })

  test('text stands beside the blocks, and is at most 4,000 long', () => {
    expect(blockKitErrors({ text: x(4_000) })).toEqual([])
    expect(blockKitErrors({ text: x(4_001) })).toEqual([
      'must be at most 4000 characters, has 4001 [json-pointer:/text]',
    ])
    expect(blockKitErrors({ blocks: [section(1)] })).toEqual(['must be a string [json-pointer:/text]'])
  })

  test('an error names the place', () => {
    expect(errorsOf(section(1), section(3_001))).toEqual([
      'must be at most 3000 characters, has 3001 [json-pointer:/blocks/1/text/text]',
    ])
  })
})

test.each([[chart(1, 1)], [table(1, 1)]])('a view takes no block of messages: %o', (block) => {
  const view = { type: 'modal', title: plain(5), blocks: [block] }
  expect(viewErrors(view).join()).toContain('is for messages')
})

test('a view has 100 blocks, a title of 24 and metadata of 3,000', () => {
  const view = (blocks: number, title: number, metadata: number) => ({
    ...{ type: 'modal', title: plain(title), private_metadata: x(metadata) },
    blocks: times(blocks, () => section(9)),
  })
  expect(viewErrors(view(100, 24, 3_000))).toEqual([])
  expect(viewErrors(view(101, 24, 3_000)).join()).toContain('no more than 100 items')
  expect(viewErrors(view(100, 25, 3_000)).join()).toContain('at most 24')
  expect(viewErrors(view(100, 24, 3_001)).join()).toContain('at most 3000')
})
