// The sizes Slack takes, with texts that are too long for them.
import { describe, expect, it } from 'vitest'
import type { SlackBlock } from '../../../src/adapters/slack/render/blocks.ts'
import { cutText } from '../../../src/adapters/slack/render/cut.ts'
import { renderPlain } from '../../../src/adapters/slack/render/plain.ts'
import { textOf } from '../../../src/adapters/slack/render/said.ts'
import { renderMessage } from '../../../src/adapters/slack/render.ts'
import type { Card, Piece } from '../../../src/domain/answers/message.ts'
import { joinFitting } from '../../../src/present/answers/fitting.ts'
import { blockKitErrors } from '../../standins/slack/block-kit-limits.ts'

const messageOf = (...pieces: readonly Piece[]) => renderMessage({ fallback: 'An answer', pieces })
const lastText = (blocks: readonly SlackBlock[]): string => blocks.slice(-1).map(textOf).join('')

const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ')
const longCard: Card = {
  kind: 'card',
  title: words(100),
  url: `https://example.org/${'a'.repeat(360)}`,
  facts: [words(60), words(60)],
  body: [{ text: words(1_000) }],
  links: Array.from({ length: 6 }, (_, index) => ({
    label: words(20),
    url: `https://example.org/${index}/${'b'.repeat(360)}`,
  })),
  sources: Array.from({ length: 40 }, () => [{ text: words(40) }]),
}

describe('a text that is too long', () => {
  it('is cut between words and ends in an ellipsis', () => {
    expect(cutText('Kubernetes, the hard way', 16)).toBe('Kubernetes, the…')
    expect(cutText('Kubernetes, the hard way', 13)).toBe('Kubernetes…')
  })

  it('stays as it is when it fits exactly', () => {
    expect(cutText('exact', 5)).toBe('exact')
  })

  it('is cut within a word where no border is near', () => {
    expect(cutText('a'.repeat(100), 10)).toBe(`${'a'.repeat(9)}…`)
  })

  it('keeps entities whole', () => {
    expect(cutText('&amp;'.repeat(4), 12)).toBe('&amp;&amp;…')
    expect(cutText('&amp;'.repeat(4), 11)).toBe('&amp;&amp;…')
    expect(cutText('&amp;'.repeat(4), 10)).toBe('&amp;…')
  })

  it('keeps emoji, flags and accents whole', () => {
    expect(cutText('💥💥💥', 4)).toBe('💥…')
    expect(cutText('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 14)).toBe('👩‍👩‍👧‍👦…')
    expect(cutText('e\u0301e\u0301e\u0301', 4)).toBe('e\u0301…')
  })

  it('is cut at the same places where nothing but Latin letters and punctuation stands', () => {
    const range = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i))
    const latin = ['\n', ...range(0x20, 0x7e), ...range(0xc0, 0x24f), '\u200b', ...range(0x2010, 0x2027)]
    for (const character of latin) {
      // An emoji makes it a text whose graphemes have to be looked for.
      for (const limit of [4, 5])
        expect(cutText(`one${character}two`, limit)).toBe(cutText(`one${character}💥💥`, limit))
    }
  })

  it('loses a grapheme that is larger than the room', () => {
    expect(cutText(`a${'\u0301'.repeat(500)}`, 100)).toBe('…')
  })

  it('counts what is left out of a list of parts', () => {
    expect(joinFitting(['one', 'two', 'three', 'four'], ' · ', 22)).toBe('one · … and 3 more')
    expect(joinFitting(['one', 'two'], ' · ', 9)).toBe('one · two')
  })
})

describe('a message that is too long', () => {
  it('keeps a card within one section and shows title, facts, body and links of it', () => {
    const { blocks, text } = messageOf(longCard)
    expect(blockKitErrors({ text, blocks })).toEqual([])
    expect(blocks.map((block) => block.type)).toEqual(['section', 'context'])
    const lines = blocks.slice(0, 1).map(textOf).join('').split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^\*<https:.*\|word0 .*word\d+…>\*$/)
    expect(lines[1]).toMatch(/^word0 .*…$/)
    expect(lines[2]).toMatch(/^word0 .{300,}word\d+…$/)
    expect(lines[3]).toMatch(/\|word0 [^|]*…> · … and 3 more$/)
    expect(lastText(blocks)).toMatch(/\n… and \d+ more$/)
  })

  it('keeps a paragraph of 3,000 ampersands within its section', () => {
    const { blocks, text } = messageOf({ kind: 'paragraph', prose: [{ text: '&'.repeat(3_000) }] })
    expect(blockKitErrors({ text, blocks })).toEqual([])
    expect(lastText(blocks)).toBe(`${'&amp;'.repeat(579)}…`)
  })

  it('cuts a marked span and closes its marks', () => {
    const prose = [{ text: words(1_000), strong: true as const }, { text: 'never shown' }]
    const drawn = lastText(messageOf({ kind: 'paragraph', prose }).blocks)
    expect(drawn).toMatch(/^\*word0 .*word\d+…\*$/)
    expect(drawn.length).toBeLessThanOrEqual(2_900)
  })

  it('cuts after a span that fills the room', () => {
    const prose = [{ text: 'a'.repeat(2_898) }, { text: 'never shown', strong: true as const }]
    expect(lastText(messageOf({ kind: 'paragraph', prose }).blocks)).toBe(`${'a'.repeat(2_898)}…`)
  })

  it('goes on with a long list in further sections, item by item', () => {
    const items = Array.from({ length: 60 }, (_, index) => [{ text: `${index} ${'x'.repeat(120)}` }])
    const { blocks } = messageOf({ kind: 'list', title: 'Editions', items })
    expect(blocks.length).toBeGreaterThan(1)
    expect(blocks.flatMap((block) => textOf(block).split('\n'))).toEqual([
      '*Editions*',
      ...items.map(([item]) => `• ${item?.text}`),
    ])
  })

  it('says how many of 60 pieces are missing instead of dropping them silently', () => {
    const pieces = Array.from(
      { length: 60 },
      (_, index): Piece => ({
        kind: 'paragraph',
        prose: [{ text: `Piece ${index}` }],
      }),
    )
    const { blocks, text } = messageOf(...pieces)
    expect(blockKitErrors({ text, blocks })).toEqual([])
    expect(blocks).toHaveLength(50)
    expect(lastText(blocks)).toBe('… and 11 more')
  })

  it('never leaves a card without its sources', () => {
    const card: Card = { ...longCard, body: [], links: [], sources: [[{ text: 'By Ana' }]] }
    const { blocks } = messageOf(...Array.from({ length: 30 }, () => card))
    expect(blocks.slice(0, -1).map((block) => block.type)).toEqual(
      blocks.slice(0, -1).map((_, index) => (index % 2 === 0 ? 'section' : 'context')),
    )
    expect(lastText(blocks)).toMatch(/^… and \d+ more$/)
  })

  it('stays below the sum that Slack refuses as msg_blocks_too_long', () => {
    const { blocks } = messageOf(...Array.from({ length: 12 }, () => longCard))
    expect(blocks.map(textOf).join('').length).toBeLessThan(9_050)
    expect(lastText(blocks)).toBe('… and 11 more')
  })

  it('cuts a heading at 150 characters', () => {
    const { blocks } = messageOf({ kind: 'heading', text: words(100) })
    expect(lastText(blocks)).toMatch(/^word0 .*word\d+…$/)
    expect(lastText(blocks).length).toBeLessThanOrEqual(150)
  })

  it('has a plain form of at most 4,000 characters, cut between lines', () => {
    const text = renderPlain(messageOf(longCard, longCard, longCard))
    expect(text.length).toBeLessThanOrEqual(4_000)
    expect(text).toMatch(/\n…$/)
  })
})
