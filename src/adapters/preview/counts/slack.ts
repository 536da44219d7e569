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

/** Slack documents no number and refuses with `msg_blocks_too_long`: 11,341 were (slackapi/bolt-js#2867). */
const ALL_BLOCKS = 11_340

/** @param message as it is sent, parsed */
export function countSlack(message: {
  readonly text?: string
  readonly blocks?: readonly object[]
}): readonly Count[] {
  const blocks = message.blocks ?? []
  const texts = ofType(blocks, 'mrkdwn', 'plain_text').map((one) => String(Reflect.get(one, 'text') ?? ''))
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
    { what: 'characters in the line for notifications', count: (message.text ?? '').length, limit: TEXT },
  ]
  return counts.filter(({ count }, index) => index < 2 || count > 0)
}

const longestIn = (blocks: readonly object[]): number =>
  longest(blocks.flatMap((block) => stringsUnder(block, 'text')))

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0)
