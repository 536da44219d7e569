// What Slack refuses of a message or a view as a whole; what it refuses of a single block stands in
// block-kit-kinds.ts.
import { anyBlock, id, MARKDOWN, plain } from './block-kit-kinds.ts'
import {
  anything,
  type Check,
  flag,
  isRecord,
  list,
  oneOf,
  optionalText,
  record,
  repeated,
  text,
  wrong,
} from './shapes.ts'

/** docs.slack.dev/reference/block-kit/blocks */
const BLOCKS = { message: 50, view: 100 } as const

/** The `text` of a message: docs.slack.dev/reference/methods/chat.postMessage advises 4,000. */
const MESSAGE_TEXT = 4_000

/** All texts of all blocks: Slack names no number; 11,341 were refused with msg_blocks_too_long (bolt-js#2867). */
const ALL_TEXTS = 11_000

const viewParts = {
  submit: plain(24),
  close: plain(24),
  callback_id: id,
  private_metadata: optionalText(3_000),
  external_id: id,
  clear_on_close: flag,
  notify_on_close: flag,
  submit_disabled: flag,
}

const frames = {
  modal: record({ type: oneOf('modal'), title: plain(24), blocks: anything }, viewParts),
  home: record({ type: oneOf('home'), blocks: anything }, viewParts),
}

/** @returns what Slack, or the advice on its pages, would refuse of a message; nothing for a good one */
export function blockKitErrors(message: object): readonly string[] {
  const { text: fallback, blocks }: { text?: unknown; blocks?: unknown } = message
  const errors = text(MESSAGE_TEXT)(fallback, '/text')
  return blocks === undefined ? errors : [...errors, ...blockListErrors(blocks, BLOCKS.message)]
}

/** The same for a modal or an App Home. */
export function viewErrors(view: unknown): readonly string[] {
  if (!isRecord(view)) return wrong('must be an object', '')
  const frame = view.type === 'home' ? frames.home : frames.modal
  const inMessages = list(BLOCKS.view, messageOnly, 0)
  return [
    ...frame(view, ''),
    ...blockListErrors(view.blocks, BLOCKS.view),
    ...inMessages(view.blocks, '/blocks'),
  ]
}

/** Blocks whose page names messages alone, or no other surface. */
const MESSAGE_ONLY: ReadonlySet<unknown> = new Set([
  'context_actions',
  'data_visualization',
  'markdown',
  'table',
])

const messageOnly: Check = (block, at) =>
  isRecord(block) && MESSAGE_ONLY.has(block.type) ? wrong(`${block.type} is for messages`, at) : []

function blockListErrors(blocks: unknown, most: number): readonly string[] {
  const errors = list(most, anyBlock, 0)(blocks, '/blocks')
  if (!Array.isArray(blocks)) return errors
  const records = blocks.filter(isRecord)
  const ids = records.map((block) => block.block_id)
  const tables = records.filter((block) => block.type === 'table').length
  const charts = records.filter((block) => block.type === 'data_visualization').length
  const markdown = lengthOfTexts(records.filter((block) => block.type === 'markdown'))
  const all = lengthOfTexts(blocks)
  return [
    ...errors,
    ...repeated('block_id', ids, '/blocks'),
    ...records.flatMap((block, index) => repeated('action_id', actionIds(block), `/blocks/${index}`)),
    // At most one table: second hand, vercel/chat.
    ...(tables > 1 ? wrong('only one table allowed', '/blocks') : []),
    // Found live: vercel/chat#696.
    ...(charts > 2 ? wrong('at most two charts allowed', '/blocks') : []),
    ...(markdown > MARKDOWN ? wrong(`markdown in sum at most ${MARKDOWN}, has ${markdown}`, '/blocks') : []),
    ...(all - markdown > ALL_TEXTS
      ? wrong(`texts in sum at most ${ALL_TEXTS}, have ${all - markdown}`, '/blocks')
      : []),
  ]
}

function actionIds(block: Readonly<Record<string, unknown>>): readonly unknown[] {
  const elements = Array.isArray(block.elements) ? block.elements : []
  return [...elements, block.accessory, block.element].map((inner) =>
    isRecord(inner) ? inner.action_id : undefined,
  )
}

function lengthOfTexts(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, inner) => sum + lengthOfTexts(inner), 0)
  if (!isRecord(value)) return 0
  const own = typeof value.text === 'string' ? value.text.length : 0
  return Object.values(value).reduce((sum: number, inner) => sum + lengthOfTexts(inner), own)
}
