import { describe, expect, it } from 'vitest'
import type { SlackBlock } from '../../../src/adapters/slack/render/blocks.ts'
import { renderMessage } from '../../../src/adapters/slack/render.ts'
import type { Card, Piece } from '../../../src/domain/answers/message.ts'

const blocksOf = (...pieces: readonly Piece[]): readonly SlackBlock[] =>
  renderMessage({ fallback: 'An answer', pieces }).blocks

const section = (text: string) => ({
  type: 'section',
  text: { type: 'mrkdwn', text, verbatim: true },
  expand: true,
})
const context = (text: string) => ({ type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] })

const card: Card = {
  kind: 'card',
  title: 'Gateway API: A New Set of Kubernetes APIs',
  url: 'https://youtu.be/lCRuzWFJBO0',
  facts: ['Harry Bagdi, Rob Scott', 'KubeCon + CloudNativeCon Europe 2021'],
  body: [{ text: 'It splits Ingress into roles & resources.' }],
  links: [
    { label: 'Recording', url: 'https://youtu.be/lCRuzWFJBO0' },
    { label: 'Slides', url: 'https://example.org/slides.pdf?day=4&room=2' },
  ],
  sources: [
    [
      { text: 'After Ana, ' },
      { text: 'Day four', url: 'https://example.org/day-4' },
      { text: ', lines 3–9' },
    ],
    [{ text: 'By Ben, lines 20–24' }],
  ],
}

describe('a piece of a message in Slack', () => {
  it('draws a heading as a header of plain text', () => {
    expect(blocksOf({ kind: 'heading', text: 'No notes yet about R&D' })).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'No notes yet about R&D', emoji: false } },
    ])
  })

  it('draws a paragraph with its marks', () => {
    const prose = [
      { text: 'Read ' },
      { text: 'this', strong: true as const },
      { text: ', ' },
      { text: 'that', emphasis: true as const },
      { text: ', ' },
      { text: 'kubectl get pods -l a=b', code: true as const },
      { text: ' and ' },
      { text: 'the post', url: 'https://example.org/a?b=1&c=2' },
      { text: '.' },
    ]
    expect(blocksOf({ kind: 'paragraph', prose })).toEqual([
      section(
        'Read *this*, _that_, `kubectl get pods -l a=b` and <https://example.org/a?b=1&amp;c=2|the post>.',
      ),
    ])
  })

  it('draws a card as one section, and its sources in one context below', () => {
    expect(blocksOf(card)).toEqual([
      section(
        [
          '*<https://youtu.be/lCRuzWFJBO0|Gateway API: A New Set of Kubernetes APIs>*',
          'Harry Bagdi, Rob Scott · KubeCon + CloudNativeCon Europe 2021',
          'It splits Ingress into roles &amp; resources.',
          '<https://youtu.be/lCRuzWFJBO0|Recording> · <https://example.org/slides.pdf?day=4&amp;room=2|Slides>',
        ].join('\n'),
      ),
      context('After Ana, <https://example.org/day-4|Day four>, lines 3–9\nBy Ben, lines 20–24'),
    ])
  })

  it('draws a card that holds nothing but a title in one line', () => {
    const bare: Card = { kind: 'card', title: 'Keynote', facts: [], body: [], links: [], sources: [] }
    expect(blocksOf(bare)).toEqual([section('*Keynote*')])
  })

  it('draws a list with its title and a bullet before each item', () => {
    const items = [
      [{ text: 'Thanos', url: 'https://thanos.io' }, { text: ' · incubating' }],
      [{ text: 'Loki' }],
    ]
    expect(blocksOf({ kind: 'list', title: 'Projects', items })).toEqual([
      section('*Projects*\n• <https://thanos.io/|Thanos> · incubating\n• Loki'),
    ])
  })

  it('draws asides that follow one another as lines of one context', () => {
    expect(
      blocksOf(
        { kind: 'aside', prose: [{ text: 'Project facts as of 2026-11-01.' }] },
        { kind: 'aside', prose: [{ text: 'Try ' }, { text: '/kubecon help', code: true }] },
      ),
    ).toEqual([context('Project facts as of 2026-11-01.\nTry `/kubecon help`')])
  })

  it('draws a divider', () => {
    expect(blocksOf({ kind: 'divider' })).toEqual([{ type: 'divider' }])
  })

  it('keeps five cards with sources within twelve blocks', () => {
    const pieces: Piece[] = [{ kind: 'heading', text: 'Five' }, card, card, card, card, card]
    expect(blocksOf(...pieces, { kind: 'aside', prose: [{ text: 'Page 1 of 2' }] })).toHaveLength(12)
  })

  it('says the fallback where there is nothing to draw', () => {
    const nothing: Piece[] = [{ kind: 'paragraph', prose: [{ text: '  ' }] }]
    expect(renderMessage({ fallback: 'Nothing here', pieces: nothing })).toEqual({
      text: 'Nothing here',
      blocks: [section('Nothing here')],
    })
  })
})

describe('marks beside one another', () => {
  const drawn = (...prose: readonly { text: string; strong?: true; emphasis?: true; code?: true }[]) =>
    blocksOf({ kind: 'paragraph', prose })

  it('keep blanks outside the markers, where Slack reads them', () => {
    expect(drawn({ text: 'a' }, { text: ' b ', strong: true }, { text: 'c' })).toEqual([section('a *b* c')])
  })

  it('are parted by a zero-width space from letters they touch', () => {
    expect(drawn({ text: 'pre' }, { text: 'fix', strong: true }, { text: 'ed' })).toEqual([
      section('pre\u200b*fix*\u200bed'),
    ])
  })

  it('are parted from one another', () => {
    expect(drawn({ text: 'a', strong: true }, { text: 'b', emphasis: true })).toEqual([
      section('*a*\u200b_b_'),
    ])
  })

  it('nest bold round italics', () => {
    expect(drawn({ text: 'both', strong: true, emphasis: true })).toEqual([section('*_both_*')])
  })

  it('do not reach over a line', () => {
    expect(drawn({ text: 'two\nlines', strong: true })).toEqual([section('*two lines*')])
  })
})
