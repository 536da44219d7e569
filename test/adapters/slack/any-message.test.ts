// Whatever the text: what Slack is sent is within its limits, and shows nothing but text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShownIn } from '../../../src/adapters/slack/render/newer.ts'
import { renderPlain } from '../../../src/adapters/slack/render/plain.ts'
import { textOf } from '../../../src/adapters/slack/render/said.ts'
import { bodyOf, renderMessage } from '../../../src/adapters/slack/render.ts'
import type { Piece } from '../../../src/domain/answers/message.ts'
import { blockKitErrors } from '../../standins/slack/block-kit-limits.ts'

const nasty = fc.constantFrom(
  '<!channel>',
  '<@U1>',
  '@everyone',
  ':x:',
  '*',
  '_',
  '~',
  '`',
  '```',
  '|',
  '>',
  '\n',
  ' ',
  '&',
  '&amp;',
  '\u202e',
  '\ud83d',
  '\udca5',
  '💥',
  '👩‍👩‍👧',
  'e\u0301\u0301',
  '\u0000',
  'snake_case',
  'word ',
  '長い',
  '#a',
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(nasty, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.tuple(nasty, fc.integer({ min: 500, max: 3_100 })).map(([part, times]) => part.repeat(times)),
)
const url = fc.oneof(fc.webUrl({ withQueryParameters: true, withFragments: true }), text)
const flag = fc.constantFrom(
  {},
  { strong: true },
  { emphasis: true },
  { code: true },
  { strong: true, emphasis: true },
)
const span = fc.tuple(text, flag, fc.option(url, { nil: undefined })).map(([words, marks, address]) => ({
  text: words,
  ...marks,
  ...(address === undefined ? {} : { url: address }),
}))
const prose = fc.array(span, { maxLength: 4 })
const action = fc.oneof(
  fc.record({ kind: fc.constantFrom('ask' as const, 'share' as const), question: text }),
  fc.record({ kind: fc.constantFrom('show' as const, 'words' as const), id: text }),
  fc.record({ kind: fc.constant('more'), question: text, page: fc.integer({ min: 1, max: 99 }) }),
)
const button = fc.record({ label: text, action })
const chart = fc.record({
  title: text,
  columns: fc.array(text, { maxLength: 25 }),
  series: fc.array(fc.record({ name: text, values: fc.array(fc.double(), { maxLength: 25 }) }), {
    maxLength: 8,
  }),
})
const table = fc.nat({ max: 22 }).chain((columns) =>
  fc.record({
    head: fc.array(text, { minLength: columns, maxLength: columns }),
    rows: fc.array(fc.array(fc.oneof(prose, fc.integer()), { minLength: columns, maxLength: columns }), {
      maxLength: 12,
    }),
  }),
)
const shownIn = fc.constantFrom<ShownIn>('channel', 'private', 'elsewhere')
const piece = fc.oneof(
  fc.record({ kind: fc.constant('buttons'), buttons: fc.array(button, { maxLength: 30 }) }),
  fc.record({
    kind: fc.constant('choices'),
    label: text,
    choices: fc.array(fc.record({ label: text, action, description: text }), { maxLength: 60 }),
  }),
  fc.record({ kind: fc.constant('heading'), text }),
  fc.record({ kind: fc.constant('paragraph'), prose }),
  fc.record({ kind: fc.constant('aside'), prose }),
  fc.record({ kind: fc.constant('divider') }),
  fc.record({ kind: fc.constant('picture'), svg: text, alt: text, chart }),
  fc.record({ kind: fc.constant('verdicts'), title: text, yes: button, no: button }),
  fc.record({ kind: fc.constant('list'), title: text, items: fc.array(prose, { maxLength: 6 }), table }),
  fc.record({
    kind: fc.constant('card'),
    title: text,
    url,
    facts: fc.array(text, { maxLength: 3 }),
    body: prose,
    links: fc.array(fc.record({ label: text, url }), { maxLength: 5 }),
    sources: fc.array(prose, { maxLength: 4 }),
  }),
) as fc.Arbitrary<Piece>

const PLAIN = new Set(['header', 'actions', 'context_actions', 'table', 'data_visualization'])

/** What a reader of mrkdwn takes for more than text once our own links are taken away. */
const withoutLinks = (drawn: string): string => drawn.replace(/<https?:\/\/[^<>|\s]+(?:\|[^<>|]*)?>/g, '')

describe('any message at all', () => {
  it('is within Slack’s limits, holds no foreign control character and no half character', () => {
    fc.assert(
      fc.property(text, fc.array(piece, { maxLength: 70 }), shownIn, (fallback, pieces, where) => {
        const rendered = renderMessage({ fallback, pieces }, { where })
        const plain = renderPlain(rendered)
        expect(blockKitErrors(bodyOf(rendered))).toEqual([])
        expect(blockKitErrors({ text: rendered.text, blocks: rendered.plainer })).toEqual([])
        expect(blockKitErrors({ text: plain, blocks: [] })).toEqual([])
        expect(JSON.stringify(rendered)).not.toMatch(/\\ud[89a-f]/i)
        // In plain text Slack reads nothing.
        const marked = rendered.blocks.filter(({ type }) => !PLAIN.has(type)).map(textOf)
        for (const drawn of [rendered.text, plain, ...marked]) {
          expect(withoutLinks(drawn)).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/)
          expect(drawn).not.toMatch(/@(?:here|channel|everyone)(?![a-z0-9])|[\u202a-\u202e]/)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is drawn the same each time', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const message = { fallback: 'x', pieces }
        expect(renderMessage(message)).toEqual(renderMessage(message))
      }),
      { numRuns: 50 },
    )
  })
})
