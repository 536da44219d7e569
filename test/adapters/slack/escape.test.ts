// Text that third parties wrote, as Slack is to show it: as text.
import { describe, expect, it } from 'vitest'
import { escapeCode, escapeMrkdwn, escapeUrl } from '../../../src/adapters/slack/render/escape.ts'
import { textOf } from '../../../src/adapters/slack/render/said.ts'
import { renderMessage } from '../../../src/adapters/slack/render.ts'
import { cleanText, oneLine } from '../../../src/domain/text/clean-text.ts'

describe('third-party text', () => {
  it.each([
    // Control characters.
    ['<!channel>', '&lt;!channel&gt;'],
    ['<@U1> & <#C1>', '&lt;@U1&gt; &amp; &lt;#\u200bC1&gt;'],
    ['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
    // Words that ping, channels, emoji.
    ['@here @channel @everyone @Here', '@\u200bhere @\u200bchannel @\u200beveryone @\u200bHere'],
    ['@heretic and ana@hereford.org', '@heretic and ana@hereford.org'],
    ['#general, C# and issue #1', '#\u200bgeneral, C# and issue #1'],
    [':smile: :+1: :wave::skin-tone-2:', ':\u200bsmile: :\u200b+1: :\u200bwave::\u200bskin-tone-2:'],
    ['at 12:30:45, 10::1', 'at 12:30:45, 10::1'],
    // Markers.
    ['*bold* and a*b', '∗bold∗ and a∗b'],
    ['2 * 3 ~ 6', '2 * 3 ~ 6'],
    ['~5 minutes ~ago~', '∼5 minutes ∼ago∼'],
    ['_it_ __init__ snake_case', 'ˍitˍ ˍˍinitˍˍ snake_case'],
    ['`code` ```fence```', 'ˋcodeˋ ˋˋˋfenceˋˋˋ'],
  ])('%j is written as %j', (text, written) => {
    expect(escapeMrkdwn(text)).toBe(written)
  })

  it('within code loses nothing but the backtick', () => {
    expect(escapeCode('*.example.com <a> `b` :smile: snake_case')).toBe(
      '*.example.com &lt;a&gt; ˋbˋ :smile: snake_case',
    )
  })

  it('loses what turns the writing round, half characters and control characters', () => {
    expect(oneLine('evil\u202egnp.exe\u0007 \ud83d and\ttabs\r\nlines')).toBe('evilgnp.exe � and tabs lines')
    expect(cleanText('a\n\n\n\nb  c')).toBe('a\n\nb c')
  })

  it('is escaped across the border of two spans', () => {
    const prose = [{ text: 'ping @' }, { text: 'here or :smi' }, { text: 'le:' }]
    const { blocks } = renderMessage({ fallback: 'x', pieces: [{ kind: 'paragraph', prose }] })
    expect(blocks.map(textOf)).toEqual(['ping @\u200bhere or :\u200bsmile:'])
  })

  it('opens no quotation at the beginning of a line', () => {
    const prose = [{ text: '> quoted\n>>> more\n a > b\n＞ wide' }]
    const { blocks } = renderMessage({ fallback: '> hey', pieces: [{ kind: 'paragraph', prose }] })
    expect(blocks.map(textOf)).toEqual(['› quoted\n››› more\na &gt; b\n› wide'])
  })
})

describe('an address', () => {
  it.each([
    ['https://example.org/a b|c<d>e', 'https://example.org/a%20b%7Cc%3Cd%3Ee'],
    ['https://example.org/?q=a|b&r=`x`', 'https://example.org/?q=a%7Cb&amp;r=%60x%60'],
    ['http://пример.рф/#a|b', 'http://xn--e1afmkfd.xn--p1ai/#a%7Cb'],
  ])('%j is written as %j', (url, written) => {
    expect(escapeUrl(url)).toBe(written)
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'slack://open',
    'mailto:a@example.org',
    '/relative',
    '',
    'https://github.com@evil.example/',
    `https://example.org/${'a'.repeat(500)}`,
  ])('%j is not linked', (url) => {
    expect(escapeUrl(url)).toBeUndefined()
  })

  it('that must not be linked leaves its words in prose and its label off a card', () => {
    const { blocks } = renderMessage({
      fallback: 'x',
      pieces: [
        { kind: 'paragraph', prose: [{ text: 'Click ' }, { text: 'me', url: 'javascript:alert(1)' }] },
        {
          kind: 'card',
          title: 'Talk | Part 2',
          url: 'javascript:alert(2)',
          facts: [],
          body: [],
          links: [{ label: 'Slides', url: 'javascript:alert(3)' }],
          sources: [],
        },
      ],
    })
    expect(blocks.map(textOf)).toEqual(['Click me', '*Talk | Part 2*'])
  })

  it('has a label in which no bar ends it', () => {
    const prose = [{ text: 'Intro | Deep Dive', url: 'https://example.org/' }]
    const { blocks } = renderMessage({ fallback: 'x', pieces: [{ kind: 'paragraph', prose }] })
    expect(blocks.map(textOf)).toEqual(['<https://example.org/|Intro ∣ Deep Dive>'])
  })
})
