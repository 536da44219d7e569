import { describe, expect, it } from 'vitest'
import { renderPlain } from '../../../src/adapters/discord/render/plain.ts'
import { renderMessage } from '../../../src/adapters/discord/render.ts'
import type { Card, Piece } from '../../../src/domain/answers/message.ts'
import { ruleErrors } from '../../standins/discord/rules.ts'

const words = (length: number): string => 'lorem '.repeat(Math.ceil(length / 6)).slice(0, length)

const cardOf = (body: number, links = 2): Card => ({
  kind: 'card',
  title: 'A talk',
  facts: ['Ana'],
  body: [{ text: words(body) }],
  links: Array.from({ length: links }, (_, index) => ({
    label: `Link ${index}`,
    url: `https://a.example/${index}`,
  })),
  sources: [[{ text: 'By Ben, lines 20–24' }]],
})

const render = (pieces: readonly Piece[]) => renderMessage({ fallback: 'An answer', pieces })

const textsIn = (component: object): readonly string[] => [
  ...('content' in component ? [String(component.content)] : []),
  ...('components' in component ? (component.components as object[]).flatMap(textsIn) : []),
]
const textsOf = (pieces: readonly Piece[]) => render(pieces).components.flatMap(textsIn)
const countOf = (component: object): number =>
  1 +
  ('components' in component
    ? (component.components as object[]).reduce((total, inner) => total + countOf(inner), 0)
    : 0)
const count = (pieces: readonly Piece[]) =>
  render(pieces).components.reduce((total, component) => total + countOf(component), 0)

const longPieces: readonly Piece[] = [
  { kind: 'heading', text: words(5_000) },
  { kind: 'paragraph', prose: [{ text: words(9_000) }] },
  {
    ...cardOf(9_000, 12),
    title: words(5_000),
    facts: [words(5_000)],
    sources: Array.from({ length: 9 }, () => [{ text: words(5_000) }]),
  },
  { kind: 'list', title: words(5_000), items: Array.from({ length: 60 }, () => [{ text: words(900) }]) },
  { kind: 'aside', prose: [{ text: words(9_000) }] },
]

describe('a message that is too long', () => {
  it.each(longPieces.map((piece) => [piece.kind, piece] as const))('with one long %s fits', (_, piece) => {
    const rendered = render([piece])
    expect(ruleErrors('POST', '/channels/1/messages', rendered)).toEqual([])
    expect(textsOf([piece]).join('').length).toBeLessThanOrEqual(3_600)
    expect(textsOf([piece]).join('')).toContain('…')
  })

  it('shortens the bodies of all cards but the first before it leaves one out', () => {
    const [first = '', second = '', third = ''] = textsOf([
      cardOf(590),
      cardOf(590),
      cardOf(590),
      ...rest(700, 700, 700),
    ])
    expect(first).toContain(words(590).trim())
    for (const text of [second, third]) expect(text).toMatch(/^### A talk\nAna\n(?:lorem )+lorem…\n/)
  })

  it('shows ten cards of a sentence each, and says how many more there are', () => {
    const texts = textsOf(Array.from({ length: 60 }, () => cardOf(100, 0)))
    expect(texts.at(-1)).toMatch(/^-# … and \d+ more$/)
    const shown = texts.filter((text) => text.startsWith('### A talk')).length
    expect(shown).toBeGreaterThanOrEqual(10)
    expect(texts.at(-1)).toBe(`-# … and ${60 - shown} more`)
  })

  it('with 60 cards of three links has at most 40 components', () => {
    const cards = Array.from({ length: 60 }, () => cardOf(20, 3))
    expect(count(cards)).toBeLessThanOrEqual(40)
    expect(textsOf(cards).at(-1)).toBe('-# … and 54 more')
  })

  it('of five cards without links leaves half of the components to buttons of later days', () => {
    expect(count(Array.from({ length: 5 }, () => cardOf(200, 0)))).toBe(10)
  })

  it('keeps its buttons and its select, and says above them what is missing', () => {
    const buttons: Piece = {
      kind: 'buttons',
      buttons: [{ label: 'More', action: { kind: 'more', question: 'x', page: 2 } }],
    }
    const choices: Piece = {
      kind: 'choices',
      label: 'Show',
      choices: [{ label: 'One', action: { kind: 'show', id: 'a/1' } }],
    }
    const cards = Array.from({ length: 60 }, () => cardOf(20, 3))
    const pieces = [...cards, buttons, choices, ...rest(10)]
    expect(count(pieces)).toBeLessThanOrEqual(38)
    expect(render(pieces).components.slice(-3)).toMatchObject([
      { type: 10, content: '-# … and 56 more' },
      { components: [{ custom_id: 'more:2:x' }] },
      { components: [{ custom_id: 'choose:61' }] },
    ])
  })

  it('leaves no heading without what it opens', () => {
    const heading: Piece = { kind: 'heading', text: 'Also' }
    const texts = textsOf([...rest(1_790, 1_500), { kind: 'divider' }, heading, ...rest(1_000)])
    expect(texts.at(-1)).toBe('-# … and 2 more')
    expect(texts).not.toContain('## Also')
  })

  it('counts the items that a list leaves out', () => {
    const items = Array.from({ length: 100 }, (_, index) => [{ text: `${words(30)} ${index}` }])
    const [text = ''] = textsOf([{ kind: 'list', title: 'Many', items }])
    const shown = text.split('\n').filter((line) => line.startsWith('- ')).length
    expect(text.split('\n').at(-1)).toBe(`-# … and ${100 - shown} more`)
  })

  it('counts the buttons that a card leaves out', () => {
    expect(textsOf([cardOf(10, 7)])[0]).toMatch(/\n-# … and 2 more$/)
  })

  it('is cut to 2,000 characters in its plain form', () => {
    const { content } = renderPlain(render([cardOf(600), cardOf(600), cardOf(600), cardOf(600)]))
    expect(content.length).toBeLessThanOrEqual(2_000)
    expect(content).toMatch(/\n…$/)
  })
})

function rest(...lengths: readonly number[]): readonly Piece[] {
  return lengths.map((length) => ({ kind: 'paragraph' as const, prose: [{ text: words(length) }] }))
}
