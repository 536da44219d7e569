import { describe, expect, it } from 'vitest'
import { renderPlain } from '../../../src/adapters/discord/render/plain.ts'
import { renderMessage } from '../../../src/adapters/discord/render.ts'
import type { Card, Piece } from '../../../src/domain/answers/message.ts'

const render = (...pieces: readonly Piece[]) => renderMessage({ fallback: 'An answer', pieces })
const componentsOf = (...pieces: readonly Piece[]) => render(...pieces).components
const text = (content: string) => ({ type: 10, content })

const card: Card = {
  kind: 'card',
  title: 'Gateway API: A New Set of Kubernetes APIs',
  url: 'https://youtu.be/lCRuzWFJBO0',
  facts: ['Harry Bagdi, Rob Scott', 'KubeCon + CloudNativeCon Europe 2021'],
  body: [{ text: 'It splits Ingress into roles & resources.' }],
  links: [
    { label: 'Recording', url: 'https://youtu.be/lCRuzWFJBO0' },
    { label: 'Slides', url: 'https://example.org/slides (final).pdf?day=4&room=2' },
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

describe('a piece of a message in Discord', () => {
  it('draws a heading as a heading', () => {
    expect(componentsOf({ kind: 'heading', text: 'No notes yet about *R&D*' })).toEqual([
      text('## No notes yet about \\*R&D\\*'),
    ])
  })

  it('draws a paragraph with its marks', () => {
    const prose = [
      { text: 'Read ' },
      { text: 'this', strong: true as const },
      { text: ', ' },
      { text: 'that', emphasis: true as const },
      { text: ', ' },
      { text: 'kubectl get pods -l a_b=c', code: true as const },
      { text: ' and ' },
      { text: 'the post', url: 'https://example.org/a?b=1&c=2' },
      { text: '.' },
    ]
    expect(componentsOf({ kind: 'paragraph', prose })).toEqual([
      text(
        'Read **this**, *that*, `kubectl get pods -l a_b=c` and [the post](<https://example.org/a?b=1&c=2>).',
      ),
    ])
  })

  it('draws a card as a container: title, facts, body and sources as one text, links as buttons', () => {
    expect(componentsOf(card)).toEqual([
      {
        type: 17,
        accent_color: 0x326ce5,
        components: [
          text(
            [
              '### [Gateway API: A New Set of Kubernetes APIs](<https://youtu.be/lCRuzWFJBO0>)',
              'Harry Bagdi, Rob Scott · KubeCon + CloudNativeCon Europe 2021',
              'It splits Ingress into roles & resources.',
              '-# After Ana, [Day four](<https://example.org/day-4>), lines 3–9',
              '-# By Ben, lines 20–24',
            ].join('\n'),
          ),
          {
            type: 1,
            components: [
              { type: 2, style: 5, label: 'Recording', url: 'https://youtu.be/lCRuzWFJBO0' },
              {
                type: 2,
                style: 5,
                label: 'Slides',
                url: 'https://example.org/slides%20%28final%29.pdf?day=4&room=2',
              },
            ],
          },
        ],
      },
    ])
  })

  it('draws the only link of a card beside its title, where it takes no row', () => {
    const [recording] = card.links
    if (!recording) throw new Error('no link')
    expect(componentsOf({ ...card, links: [recording], sources: [] })).toEqual([
      {
        type: 17,
        accent_color: 0x326ce5,
        components: [
          {
            type: 9,
            components: [
              text(
                '### [Gateway API: A New Set of Kubernetes APIs](<https://youtu.be/lCRuzWFJBO0>)\nHarry Bagdi, Rob Scott · KubeCon + CloudNativeCon Europe 2021',
              ),
            ],
            accessory: { type: 2, style: 5, label: 'Recording', url: 'https://youtu.be/lCRuzWFJBO0' },
          },
          text('It splits Ingress into roles & resources.'),
        ],
      },
    ])
  })

  it('says the link beside a title in the plain form too', () => {
    const plain = renderPlain(render({ ...card, links: card.links.slice(0, 1) }))
    expect(plain.content).toContain('[Recording](<https://youtu.be/lCRuzWFJBO0>)')
  })

  it('draws a card without links as a container with its text alone', () => {
    const bare: Card = { kind: 'card', title: 'A talk', facts: [], body: [], links: [], sources: [] }
    expect(componentsOf(bare)).toEqual([
      { type: 17, accent_color: 0x326ce5, components: [text('### A talk')] },
    ])
  })

  it('draws a list with its title', () => {
    const items = [
      [{ text: 'Thanos', strong: true as const, url: 'https://thanos.io' }, { text: ', metrics storage' }],
      [{ text: 'two\nlines' }],
    ]
    expect(componentsOf({ kind: 'list', title: 'Projects', items })).toEqual([
      text('**Projects**\n- **[Thanos](<https://thanos.io>)**, metrics storage\n- two lines'),
    ])
  })

  it('keeps the source at the end of a long line of a list, where there is room', () => {
    const items = [
      [
        { text: 'Meshes', url: `https://example.org/${'m'.repeat(200)}` },
        { text: ` were ${'much '.repeat(30)}discussed. (Ana, ` },
        { text: 'day-4', url: 'https://example.org/day-4' },
        { text: ', lines 3–9)' },
      ],
    ]
    expect(JSON.stringify(componentsOf({ kind: 'list', items }))).toContain(
      '(Ana, [day-4](<https://example.org/day-4>), lines 3–9)',
    )
  })

  it('draws an aside in small print, line by line', () => {
    expect(componentsOf({ kind: 'aside', prose: [{ text: 'As of 2026-09-14.\nAdd notes!' }] })).toEqual([
      text('-# As of 2026-09-14.\n-# Add notes!'),
    ])
  })

  it('draws buttons five a row, each with all that it asks for', () => {
    const buttons = ['one', 'two', 'three', 'four', 'five', 'six *'].map((question) => ({
      label: question,
      action: { kind: 'ask' as const, question },
    }))
    const drawn = buttons.map(({ label }) => ({ type: 2, style: 2, label, custom_id: `ask:${label}` }))
    expect(componentsOf({ kind: 'heading', text: 'Try' }, { kind: 'buttons', buttons })).toEqual([
      text('## Try'),
      { type: 1, components: drawn.slice(0, 5) },
      { type: 1, components: drawn.slice(5) },
    ])
  })

  it('draws what buttons are above them, in small print', () => {
    const buttons = [{ label: 'tea', action: { kind: 'ask' as const, question: 'tea' } }]
    expect(componentsOf({ kind: 'buttons', title: 'Subjects *here*', buttons })).toMatchObject([
      text('-# Subjects \\*here\\*'),
      { type: 1 },
    ])
  })

  it('draws no button twice, and none whose action is longer than an id', () => {
    const asks = (question: string) => ({ label: 'Ask', action: { kind: 'ask' as const, question } })
    const [, ...rows] = componentsOf(
      { kind: 'heading', text: 'Try' },
      { kind: 'buttons', buttons: [asks('x'), asks('x'), asks('x'.repeat(97))] },
      { kind: 'buttons', buttons: [asks('x'), { label: ' ', action: { kind: 'words', id: 'a/1' } }] },
    )
    expect(rows).toEqual([
      { type: 1, components: [{ type: 2, style: 2, label: 'Ask', custom_id: 'ask:x' }] },
      { type: 1, components: [{ type: 2, style: 2, label: '…', custom_id: 'words:a/1' }] },
    ])
  })

  it('draws choices as a select, with what each asks for', () => {
    const choices = Array.from({ length: 30 }, (_, index) => ({
      label: `Talk ${index} ${'long '.repeat(40)}`,
      action: { kind: 'show' as const, id: `a/${index % 28}` },
      ...(index === 0 ? { description: 'Ana, EU 2021' } : {}),
    }))
    const [, row] = componentsOf({ kind: 'heading', text: 'x' }, { kind: 'choices', label: 'More', choices })
    expect(row).toMatchObject({
      type: 1,
      components: [{ type: 3, custom_id: 'choose:1', placeholder: 'More', options: { length: 25 } }],
    })
    expect(row).toHaveProperty('components.0.options.1.value', 'show:a/1')
  })

  it('draws a divider between two pieces as a separator', () => {
    const [first, second] = ['a', 'b'].map((words): Piece => ({ kind: 'heading', text: words }))
    if (!first || !second) throw new Error('no pieces')
    expect(componentsOf(first, { kind: 'divider' }, second)).toEqual([
      text('## a'),
      { type: 14 },
      text('## b'),
    ])
  })
})

describe('a message in Discord', () => {
  it('pings nobody and has no previews', () => {
    expect(render(card)).toMatchObject({ flags: (1 << 15) | (1 << 2), allowed_mentions: { parse: [] } })
  })

  it('without anything to see says its one line', () => {
    expect(renderMessage({ fallback: 'Nothing *here*', pieces: [{ kind: 'divider' }] }).components).toEqual([
      text('Nothing \\*here\\*'),
    ])
    expect(renderMessage({ fallback: ' ', pieces: [] }).components).toEqual([text('…')])
  })

  it('of buttons alone says its one line above them', () => {
    const buttons = [{ label: 'Ask', action: { kind: 'ask' as const, question: 'x' } }]
    expect(componentsOf({ kind: 'buttons', buttons })).toMatchObject([text('An answer'), { type: 1 }])
    expect(renderPlain(render({ kind: 'buttons', buttons })).content).toBe('An answer')
  })

  it('of the plain form says the same as content', () => {
    expect(renderPlain(render({ kind: 'heading', text: 'Found' }, card))).toEqual({
      content: [
        '## Found',
        '',
        '### [Gateway API: A New Set of Kubernetes APIs](<https://youtu.be/lCRuzWFJBO0>)',
        'Harry Bagdi, Rob Scott · KubeCon + CloudNativeCon Europe 2021',
        'It splits Ingress into roles & resources.',
        '-# After Ana, [Day four](<https://example.org/day-4>), lines 3–9',
        '-# By Ben, lines 20–24',
        '',
        '[Recording](<https://youtu.be/lCRuzWFJBO0>) · [Slides](<https://example.org/slides%20%28final%29.pdf?day=4&room=2>)',
      ].join('\n'),
      flags: 1 << 2,
      allowed_mentions: { parse: [] },
    })
  })
})
