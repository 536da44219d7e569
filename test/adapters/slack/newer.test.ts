// Charts, tables and thumbs: drawn where they are known to be taken, and once more without them where Slack refuses.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newerBlamed } from '../../../src/adapters/slack/answer/newer-refused.ts'
import type { ShownIn } from '../../../src/adapters/slack/render/newer.ts'
import { bodyOf, renderMessage } from '../../../src/adapters/slack/render.ts'
import type { List, Message, Picture } from '../../../src/domain/answers/message.ts'
import type { Listening } from '../../../src/domain/ports.ts'
import { NO_METER } from '../../../src/domain/ports.ts'
import { blockKitErrors } from '../../standins/slack/block-kit-limits.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import { collaborators, conversation, listening } from './listening.ts'

const picture: Picture = {
  kind: 'picture',
  svg: '<svg/>',
  alt: 'Notes that mention teapots: EU 2019 1 of 2, EU 2020 0 of 3.',
  chart: {
    title: 'Notes that mention teapots',
    columns: ['EU 2019', 'EU 2020'],
    series: [
      { name: 'mention it', values: [1, 0] },
      { name: 'all notes', values: [2, 3] },
    ],
  },
}

const list: List = {
  kind: 'list',
  items: [[{ text: 'Thanos · 1,200 mentions' }], [{ text: 'etcd' }]],
  table: {
    head: ['Project', 'Mentions'],
    rows: [
      [[{ text: 'Thanos', url: 'https://thanos.io/?a=1&b=2' }], 1200],
      [[{ text: 'etcd' }], 0],
    ],
  },
}

const message = (...pieces: Message['pieces']): Message => ({ fallback: 'A timeline', pieces })
const typesOf = (blocks: readonly { readonly type: string }[] = []) => blocks.map(({ type }) => type)
const inChannel = (...pieces: Message['pieces']) => renderMessage(message(...pieces), { where: 'channel' })

describe('a picture with its numbers', () => {
  it('is a chart of bars side by side, each series with a value for each column', () => {
    expect(inChannel(picture).blocks[0]).toEqual({
      type: 'data_visualization',
      title: 'Notes that mention teapots',
      chart: {
        type: 'bar',
        series: [
          {
            name: 'mention it',
            data: [
              { label: 'EU 2019', value: 1 },
              { label: 'EU 2020', value: 0 },
            ],
          },
          {
            name: 'all notes',
            data: [
              { label: 'EU 2019', value: 2 },
              { label: 'EU 2020', value: 3 },
            ],
          },
        ],
        axis_config: { categories: ['EU 2019', 'EU 2020'] },
      },
    })
  })

  it('says its numbers in the line for notifications and older clients', () => {
    expect(inChannel(picture).text).toBe(`A timeline\n${picture.alt}`)
  })

  it('shows the newest twenty of more columns', () => {
    const columns = Array.from({ length: 25 }, (_, index) => `edition ${index}`)
    const series = [{ name: 'notes', values: columns.map((_, index) => index) }]
    const rendered = inChannel({ ...picture, chart: { title: 'x', columns, series } })
    expect(JSON.stringify(rendered.blocks)).toContain('edition 24')
    expect(JSON.stringify(rendered.blocks)).not.toContain('"edition 4"')
    expect(blockKitErrors(bodyOf(rendered))).toEqual([])
  })

  it.each<[string, Picture['chart']]>([
    [
      'two columns have one name',
      { title: 'x', columns: ['a', 'a'], series: [{ name: 'n', values: [1, 2] }] },
    ],
    ['a value is missing', { title: 'x', columns: ['a', 'b'], series: [{ name: 'n', values: [1] }] }],
    ['a value is no number', { title: 'x', columns: ['a'], series: [{ name: 'n', values: [Number.NaN] }] }],
    ['there is nothing to draw', { title: 'x', columns: [], series: [] }],
  ])('is left out where %s', (_, chart) => {
    expect(typesOf(inChannel({ ...picture, ...(chart && { chart }) }).blocks)).not.toContain(
      'data_visualization',
    )
  })

  it('holds no sign that could open a mention', () => {
    const topic = 'Notes that mention <!channel>'
    const rendered = inChannel({
      ...picture,
      chart: { ...picture.chart, title: topic } as Picture['chart'] & object,
    })
    expect(JSON.stringify(rendered.blocks)).not.toContain('<!')
  })
})

describe('a list in columns', () => {
  it('is a table: links are rich text, numbers stand on the right', () => {
    expect(inChannel(list).blocks).toEqual([
      {
        type: 'table',
        rows: [
          [
            { type: 'raw_text', text: 'Project' },
            { type: 'raw_text', text: 'Mentions' },
          ],
          [
            {
              type: 'rich_text',
              elements: [
                {
                  type: 'rich_text_section',
                  elements: [{ type: 'link', url: 'https://thanos.io/?a=1&b=2', text: 'Thanos' }],
                },
              ],
            },
            { type: 'raw_text', text: '1,200' },
          ],
          [
            { type: 'raw_text', text: 'etcd' },
            { type: 'raw_text', text: '0' },
          ],
        ],
        column_settings: [
          { align: 'left', is_wrapped: true },
          { align: 'right', is_wrapped: false },
        ],
      },
    ])
  })

  it('says its rows in the line for notifications and older clients', () => {
    expect(inChannel(list).text).toBe('A timeline\nProject · Mentions\nThanos · 1,200\netcd · 0')
  })

  it('stands as a list where there is a table already, as a message takes one', () => {
    expect(typesOf(inChannel(list, { ...list }).blocks)).toEqual(['table', 'section'])
  })
})

it.each<[ShownIn, readonly string[]]>([
  ['channel', ['data_visualization', 'table']],
  ['private', ['section']],
  ['elsewhere', ['section']],
])('a chart and a table are tried where they are known to be taken: %s', (where, types) => {
  const rendered = renderMessage(message(picture, list), { where })
  expect(typesOf(rendered.blocks)).toEqual(types)
  expect(typesOf(rendered.plainer)).toEqual(where === 'channel' ? ['section'] : [])
})

describe('the newer blocks that Slack refuses a message for', () => {
  const { blocks } = inChannel(list, picture)
  const saying = (...messages: readonly string[]) => ({ data: { response_metadata: { messages } } })

  it.each<[string, unknown, readonly string[]]>([
    ['it points at one', saying('[ERROR] wrong [json-pointer:/blocks/0/rows]'), ['table']],
    ['it points at none', saying('[ERROR] invalid'), ['table', 'data_visualization']],
    ['it says nothing', new Error('HTTP 400'), ['table', 'data_visualization']],
  ])('are known where %s', (_, error, kinds) => {
    expect(newerBlamed(error, blocks)).toEqual(kinds)
  })
})

describe('an answer in a channel', () => {
  let slack: Slack
  let open: Listening | undefined
  let refused: string[]
  const REFUSAL = {
    ok: false,
    error: 'invalid_blocks',
    response_metadata: { messages: ['[ERROR] unsupported type [json-pointer:/blocks/0/type]'] },
  }

  beforeEach(async () => {
    slack = await startSlack()
    refused = []
    const parts = collaborators({
      conversation: conversation({ answer: () => message(picture, list) }),
      meter: { ...NO_METER, blockRefused: (kind) => void refused.push(kind) },
    })
    open = await listening(slack, parts)
  })

  afterEach(async () => {
    await open?.close()
    open = undefined
    expect(slack.conformanceErrors).toEqual([])
    await slack.stop()
  })

  const asked = async (): Promise<readonly string[]> => {
    slack.mention('timeline teapots')
    const { args } = await slack.waitCall('chat.postMessage')
    return typesOf(args.blocks as readonly { readonly type: string }[])
  }

  it('is drawn with chart and table, and never sends both forms at once', async () => {
    expect(await asked()).toEqual(['data_visualization', 'table'])
    expect(slack.calls('chat.postMessage').map(({ args }) => 'plainer' in args)).toEqual([false])
  })

  it('comes once more without them where Slack refuses, and at once without from then on', async () => {
    slack.fault({ method: 'chat.postMessage', status: 200, body: REFUSAL })
    expect(await asked()).toEqual(['section'])
    expect(refused).toEqual(['data_visualization'])
    expect(await asked()).toEqual(['section'])
    expect(slack.calls('chat.postMessage')).toHaveLength(3)
  })

  it('is tried with them again after a refusal that was not their fault', async () => {
    const body = { ok: false, error: 'msg_blocks_too_long' }
    slack.fault({ method: 'chat.postMessage', status: 200, body })
    expect(await asked()).toEqual(['section'])
    expect(await asked()).toEqual(['data_visualization', 'table'])
  })
})
