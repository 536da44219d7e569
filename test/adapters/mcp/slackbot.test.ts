// Slack's own assistant drops all blocks for one that it does not take: what is sent to it is held to its list.
import { beforeAll, expect, it } from 'vitest'
import { renderBlocks } from '../../../src/adapters/mcp/slackbot.ts'
import type { ToolCall } from '../../../src/adapters/mcp/tools/calls.ts'
import type { Message } from '../../../src/domain/answers/message.ts'
import { seedLibrary } from '../../libraries.ts'
import { blockKitErrors } from '../../standins/slack/block-kit-limits.ts'
import { calling, collaborators, IN_SLACK, LOCAL, speakingOf } from './asking.ts'

/** docs.slack.dev/ai/slackbot-mcp-client/returning-rich-responses: `context_actions` and `alert` are violations. */
const TAKEN = [
  ...[
    'context',
    'divider',
    'header',
    'markdown',
    'rich_text',
    'section',
    'file',
    'image',
    'video',
    'actions',
  ],
  ...['carousel', 'input', 'data_table', 'data_visualization', 'table', 'card', 'container'],
]

interface DrawnBlock {
  readonly type: string
  readonly elements?: readonly {
    readonly type: string
    readonly action_id?: string
    readonly value?: string
  }[]
}

type Call = ReturnType<typeof calling>
let call: Call
let callHere: Call

beforeAll(async () => {
  const by = collaborators(speakingOf(await seedLibrary()))
  call = calling(by, IN_SLACK)
  callHere = calling(by, LOCAL)
})

const blocksOf = async (tool: string, given: object): Promise<readonly DrawnBlock[]> =>
  ((await call(tool, given))._meta as { slack: { blocks: DrawnBlock[] } }).slack.blocks

/** What the assistant would have refused. */
function faults(blocks: readonly DrawnBlock[]): readonly string[] {
  return [
    ...blockKitErrors({ text: 'answer', blocks }),
    ...blocks.filter(({ type }) => !TAKEN.includes(type)).map(({ type }) => `${type} is not taken`),
    ...blocks.flatMap(({ elements = [], type }) => {
      if (type !== 'actions') return []
      const ids = elements.map(({ action_id: id = '' }) => id)
      return [
        ...(new Set(ids).size < ids.length ? ['an action_id twice in one block'] : []),
        ...ids.filter((id) => !/^tool:[a-z]+$/.test(id)).map((id) => `${id} is inert`),
        ...elements.filter(({ type: kind }) => kind !== 'button').map(({ type: kind }) => `${kind} is inert`),
      ]
    }),
  ]
}

const CALLS: readonly (readonly [string, object])[] = [
  ['ask', { question: 'gateway api' }],
  ['ask', { question: 'kubernetes', page: 2 }],
  ['ask', { question: 'kubeedge' }],
  ['ask', { question: 'help' }],
  ['ask', { question: 'quantum blockchain pizza' }],
  ['talk', { name: 'gateway api' }],
  ['project', { name: 'prometheus' }],
  ['speaker', { name: 'rob scott' }],
  ['edition', { name: 'eu 2021' }],
  ['timeline', { topic: 'service mesh' }],
  ['list', { what: 'notes' }],
]

it.each(CALLS)(
  'its blocks are of the kinds that are taken, within Slack’s limits: %s %j',
  async (tool, given) => {
    const blocks = await blocksOf(tool, given)
    expect(blocks.length).toBeGreaterThan(0)
    expect(faults(blocks)).toEqual([])
  },
)

it('its buttons call our tools with arguments that fit', async () => {
  for (const [tool, given] of CALLS)
    for (const { elements = [], type } of await blocksOf(tool, given))
      for (const { action_id: id = '', value = '' } of type === 'actions' ? elements : [])
        expect((await call(id.slice('tool:'.length), JSON.parse(value))).isError).toBeUndefined()
})

it('nobody else gets them', async () => {
  expect((await callHere('ask', { question: 'gateway api' }))._meta).toBeUndefined()
})

it('more buttons than there is room for are left out, and none of them stands twice in a row of its tool', () => {
  const next = Array.from({ length: 40 }, (_, index) => ({
    label: `Talk ${index}`,
    tool: index % 2 ? 'talk' : 'ask',
    arguments: { name: `x/${index}` } as ToolCall['arguments'],
  }))
  const message: Message = { fallback: 'x', pieces: Array.from({ length: 70 }, () => ({ kind: 'divider' })) }
  const blocks = renderBlocks([message, message], next) as readonly DrawnBlock[]
  expect(faults(blocks)).toEqual([])
  expect(blocks.filter(({ type }) => type === 'actions')).toHaveLength(5)
})

it('a call that is too long for a button is none', () => {
  const next = [{ label: 'x', tool: 'ask', arguments: { question: 'x'.repeat(2_000) } }]
  expect(renderBlocks([{ fallback: 'x', pieces: [] }], next).map(({ type }) => type)).toEqual(['section'])
})
