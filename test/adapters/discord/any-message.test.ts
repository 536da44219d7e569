// Whatever the text: what Discord is sent is within its limits, and shows nothing but text.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withShare } from '../../../src/adapters/discord/answer/share.ts'
import { jsonOf } from '../../../src/adapters/discord/render/pictures.ts'
import { renderPlain } from '../../../src/adapters/discord/render/plain.ts'
import { renderMessage } from '../../../src/adapters/discord/render.ts'
import type { Piece } from '../../../src/domain/answers/message.ts'
import { conformanceAbsent } from '../../standins/conformance.ts'
import { readOpenApi } from '../../standins/discord/openapi.ts'
import { ruleErrors } from '../../standins/discord/rules.ts'

const nasty = fc.constantFrom(
  '@everyone',
  '@here',
  '<@1>',
  '<@!1>',
  '<@&1>',
  '<#1>',
  '<:a:1>',
  '</a:1>',
  '<t:1>',
  '||spoiler||',
  ':x:',
  '\\',
  '*',
  '_',
  '~',
  '`',
  '```',
  '|',
  '>',
  '<',
  '[x](javascript:alert(1))',
  'https://a.example/',
  'discord.gg/x',
  '\n',
  '\n# ',
  '- ',
  '1. ',
  ' ',
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
)
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(nasty, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.tuple(nasty, fc.integer({ min: 50, max: 900 })).map(([part, times]) => part.repeat(times)),
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
  fc.record({ kind: fc.constantFrom('ask', 'share'), question: text }),
  fc.record({ kind: fc.constant('more'), question: text, page: fc.integer({ min: 1, max: 999 }) }),
  fc.record({ kind: fc.constantFrom('show', 'words'), id: text }),
)
const button = fc.record({ label: text, action, description: text })
const piece = fc.oneof(
  fc.record({ kind: fc.constant('buttons'), buttons: fc.array(button, { maxLength: 12 }) }),
  fc.record({ kind: fc.constant('choices'), label: text, choices: fc.array(button, { maxLength: 30 }) }),
  fc.record({ kind: fc.constant('heading'), text }),
  fc.record({ kind: fc.constant('paragraph'), prose }),
  fc.record({ kind: fc.constant('aside'), prose }),
  fc.record({ kind: fc.constant('divider') }),
  fc.record({ kind: fc.constant('picture'), svg: text, alt: text }),
  fc.record({ kind: fc.constant('list'), title: text, items: fc.array(prose, { maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('card'),
    title: text,
    url,
    facts: fc.array(text, { maxLength: 3 }),
    body: prose,
    links: fc.array(fc.record({ label: text, url }), { maxLength: 8 }),
    sources: fc.array(prose, { maxLength: 4 }),
  }),
) as fc.Arbitrary<Piece>

const PATH = '/channels/1/messages'

const textsIn = (component: object): readonly string[] => [
  ...('content' in component ? [String(component.content)] : []),
  ...('components' in component ? (component.components as object[]).flatMap(textsIn) : []),
]

/** What Discord's server reads as a mention; it knows no backslash. */
const MENTIONS = /@(?:everyone|here)|<(?:@[!&]?|#|a?:\w+:|t:|\/[^>\s]*:)\d+[^<>\s]*>/i

/** Shown as it stands: escaped, or code. */
const LITERAL = /\\.|`[^`]*`/gs

describe('any message at all', () => {
  it('is within Discord’s limits, pings nobody and holds no half character', () => {
    fc.assert(
      fc.property(text, fc.array(piece, { maxLength: 70 }), (fallback, pieces) => {
        const rendered = jsonOf(renderMessage({ fallback, pieces }))
        const plain = renderPlain(rendered)
        const texts = rendered.components.flatMap(textsIn)
        expect(ruleErrors('POST', PATH, rendered)).toEqual([])
        expect(ruleErrors('POST', PATH, plain)).toEqual([])
        expect(ruleErrors('POST', PATH, withShare(rendered))).toEqual([])
        expect(texts.join('').length).toBeLessThanOrEqual(3_600)
        expect(JSON.stringify([rendered, plain])).not.toMatch(/\\ud[89a-f]/i)
        for (const drawn of [...texts, plain.content]) {
          expect(drawn).not.toMatch(MENTIONS)
          expect(drawn).not.toMatch(/[\u202a-\u202e\u0000]/)
          expect(drawn.replaceAll(LITERAL, '')).not.toMatch(/\]\(<?(?!<?https?:)/i)
          expect(drawn.trim()).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })

  it(`has the shape of Discord’s own OpenAPI file${conformanceAbsent}`, ({ skip }) => {
    const spec = readOpenApi()
    if (!spec) return skip()
    fc.assert(
      fc.property(text, fc.array(piece, { maxLength: 20 }), (fallback, pieces) => {
        const rendered = jsonOf(renderMessage({ fallback, pieces }))
        expect(spec.bodyErrors('POST', PATH, rendered)).toEqual([])
        expect(spec.bodyErrors('POST', PATH, withShare(rendered))).toEqual([])
        expect(spec.bodyErrors('POST', PATH, renderPlain(rendered))).toEqual([])
      }),
      { numRuns: 100 },
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
