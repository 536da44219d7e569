import { stripVTControlCharacters } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMessage } from '../../../src/adapters/terminal/render.ts'
import { widthOf } from '../../../src/adapters/terminal/width.ts'
import type { Card, Message, Piece } from '../../../src/domain/answers/message.ts'

const plain = { colour: false, width: 60 }
const messageOf = (...pieces: readonly Piece[]): Message => ({ fallback: 'An answer', pieces })
const drawn = (...pieces: readonly Piece[]): readonly string[] =>
  renderMessage(messageOf(...pieces), plain).split('\n')

const card: Card = {
  kind: 'card',
  title: 'Gateway API: A New Set of Kubernetes APIs',
  url: 'https://youtu.be/lCRuzWFJBO0',
  facts: ['Harry Bagdi, Rob Scott', 'KubeCon EU 2021'],
  body: [{ text: 'It splits Ingress into roles & resources, and lets teams share one load balancer.' }],
  links: [
    { label: 'Recording', url: 'https://youtu.be/lCRuzWFJBO0' },
    { label: 'Slides', url: `https://example.org/${'very-long-name-'.repeat(5)}slides.pdf` },
  ],
  sources: [[{ text: 'After Ana, ' }, { text: 'Day four', url: 'https://example.org/day-4' }]],
}

describe('a piece of a message in the terminal', () => {
  it('draws a heading on a line of its own', () => {
    expect(drawn({ kind: 'heading', text: 'No notes yet about R&D' })).toEqual(['No notes yet about R&D', ''])
  })

  it('draws a paragraph wrapped at the width, code in backticks and addresses after their words', () => {
    const prose = [
      { text: 'Read ' },
      { text: 'this', strong: true as const },
      { text: ', run ' },
      { text: 'kubectl get pods', code: true as const },
      { text: ' and see ' },
      { text: 'the post', url: 'https://example.org/a?b=1&c=2' },
      { text: ' again.' },
    ]
    expect(drawn({ kind: 'paragraph', prose })).toEqual([
      'Read this, run `kubectl get pods` and see the post',
      '(https://example.org/a?b=1&c=2) again.',
      '',
    ])
  })

  it('draws a card with its lines indented and its addresses in full', () => {
    expect(drawn(card)).toEqual([
      'Gateway API: A New Set of Kubernetes APIs',
      '  Harry Bagdi, Rob Scott · KubeCon EU 2021',
      '  It splits Ingress into roles & resources, and lets teams',
      '  share one load balancer.',
      '  Recording: https://youtu.be/lCRuzWFJBO0',
      `  Slides: https://example.org/${'very-long-name-'.repeat(5)}slides.pdf`,
      '  After Ana, Day four (https://example.org/day-4)',
      '',
    ])
  })

  it('draws where a title leads when no link says so', () => {
    expect(drawn({ ...card, facts: [], body: [], links: [], sources: [] })).toEqual([
      'Gateway API: A New Set of Kubernetes APIs',
      '  https://youtu.be/lCRuzWFJBO0',
      '',
    ])
  })

  it('draws the address of the note once, and where it stands only for those who cannot press', () => {
    const noted: Card = {
      ...card,
      ...{ url: 'https://example.org/day-4', links: [], place: 'ana/gateway, lines 3–5' },
    }
    const [shown, pressed] = [false, true].map((presses) =>
      renderMessage(messageOf(noted), { ...plain, presses }),
    )
    expect(shown?.split('https://example.org/day-4')).toHaveLength(2)
    expect(shown).toContain('ana/gateway, lines 3–5')
    expect(pressed).not.toContain('ana/gateway')
  })

  it('names the buttons that have a title also where nobody can press, to be typed', () => {
    const buttons = ['tea', 'pots'].map((question) => ({
      label: question,
      action: { kind: 'ask' as const, question },
    }))
    expect(drawn({ kind: 'buttons', title: 'Subjects', buttons })).toEqual(['Subjects: tea · pots', ''])
    expect(drawn({ kind: 'buttons', buttons })).toEqual(['An answer', ''])
    const pressable = renderMessage(messageOf({ kind: 'buttons', title: 'Subjects', buttons }), {
      ...plain,
      presses: true,
    })
    expect(pressable).toBe('Subjects: [1] tea · [2] pots\n')
  })

  it('draws a list with hanging bullets', () => {
    const items = [
      [
        { text: 'Thanos', url: 'https://thanos.io' },
        { text: ' · incubating, long-term storage for Prometheus' },
      ],
      [{ text: 'Loki' }],
    ]
    expect(drawn({ kind: 'list', title: 'Projects', items })).toEqual([
      'Projects',
      '• Thanos (https://thanos.io/) · incubating, long-term',
      '  storage for Prometheus',
      '• Loki',
      '',
    ])
  })

  it('draws asides and dividers', () => {
    const aside: Piece = { kind: 'aside', prose: [{ text: 'Facts as of 2026-11-01.' }] }
    expect(drawn(aside, { kind: 'divider' })).toEqual(['Facts as of 2026-11-01.', '', '─'.repeat(40), ''])
  })

  it('says the fallback where there is nothing to draw', () => {
    expect(drawn({ kind: 'paragraph', prose: [{ text: ' ' }] })).toEqual(['An answer', ''])
  })
})

describe('colour', () => {
  it('says the same words as without', () => {
    const message = messageOf({ kind: 'heading', text: 'Hits' }, card, { kind: 'divider' })
    const coloured = renderMessage(message, { ...plain, colour: true })
    expect(coloured).toContain('\u001b[1mGateway API: A New Set of Kubernetes APIs\u001b[22m')
    expect(stripVTControlCharacters(coloured)).toBe(renderMessage(message, plain))
  })

  it('makes words clickable instead of printing their address when links are wanted', () => {
    const prose = [{ text: 'the post', url: 'https://example.org/a' }]
    expect(renderMessage(messageOf({ kind: 'paragraph', prose }), { ...plain, links: true })).toBe(
      '\u001b]8;;https://example.org/a\u001b\\the post\u001b]8;;\u001b\\\n',
    )
  })
})

describe('third-party text', () => {
  it.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['window titles', '\u001b]0;owned\u0007title', 'title'],
    ['the clipboard', '\u001b]52;c;ZXZpbA==\u0007paste', 'paste'],
    ['hidden links', '\u001b]8;;https://evil.example\u001b\\click\u001b]8;;\u001b\\', 'click'],
    ['bare control characters', 'a\u0008b\u0085c\rd', 'a b c d'],
    ['the direction of writing', 'evil\u202egnp.exe', 'evilgnp.exe'],
    ['half characters', '\ud83d!', '�!'],
  ])('cannot set %s', (_, text, shown) => {
    expect(drawn({ kind: 'paragraph', prose: [{ text }] })).toEqual([shown, ''])
    expect(drawn({ ...card, url: '', title: text, facts: [], body: [], links: [], sources: [] })).toEqual([
      shown,
      '',
    ])
  })

  it('links nothing but http and https', () => {
    const prose = [{ text: 'me', url: 'javascript:alert(1)' }]
    expect(drawn({ kind: 'paragraph', prose })).toEqual(['me', ''])
  })

  it('is wrapped by the cells it takes', () => {
    expect(widthOf('長い')).toBe(4)
    expect(widthOf('👩‍👩‍👧‍👦')).toBe(2)
    expect(widthOf('e\u0301')).toBe(1)
    expect(
      renderMessage(messageOf({ kind: 'paragraph', prose: [{ text: '長い日本語💥' }] }), {
        colour: false,
        width: 6,
      }),
    ).toBe('長い日\n本語💥\n')
  })

  it('never exceeds the width nor leaves a control character, whatever it is', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 })
    const widths = fc.integer({ min: 4, max: 100 })
    fc.assert(
      fc.property(text, fc.array(fc.record({ text })), widths, fc.boolean(), (title, body, width, colour) => {
        const bare = { ...card, title, body, url: '', links: [], sources: [body] }
        const shown = stripVTControlCharacters(renderMessage(messageOf(bare), { colour, width }))
        expect(shown).not.toMatch(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
        expect(shown.isWellFormed()).toBe(true)
        for (const line of shown.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width)
      }),
      { numRuns: 300 },
    )
  })
})
