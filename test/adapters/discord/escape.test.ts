import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutText } from '../../../src/adapters/discord/render/cut.ts'
import { escapeMarkdown, escapeUrl } from '../../../src/adapters/discord/render/escape.ts'
import { drawingMarkdown, linkedText, markdownOf } from '../../../src/adapters/discord/render/markdown.ts'
import { cleanText } from '../../../src/domain/text/clean-text.ts'

const ZERO_WIDTH = '\u200b'

describe('text that somebody else wrote', () => {
  it.each([
    ['bold and italics', '**a** _b_ __c__', '\\*\\*a\\*\\* \\_b\\_ \\_\\_c\\_\\_'],
    ['strike-through', '~~a~~', '\\~\\~a\\~\\~'],
    ['a spoiler', '||a||', '\\|\\|a\\|\\|'],
    ['code', '`a`', '\\`a\\`'],
    ['a fence', '```sh\nrm\n```', '\\`\\`\\`sh\nrm\n\\`\\`\\`'],
    ['a backslash', 'a\\*b', 'a\\\\\\*b'],
    ['a link', '[a](javascript:alert(1))', '\\[a\\](javascript:alert(1))'],
    ['a quotation', '> a\n>>> b', '\\> a\n\\>>> b'],
    ['a heading', '# a\n### b\nC# c', '\\# a\n\\### b\nC# c'],
    ['small print', '-# a', '\\-# a'],
    ['a list', '- a\n + b\n10. c', '\\- a\n \\+ b\n10\\. c'],
    ['a number', '3.5 and 1.', '3.5 and 1.'],
    ['an emoji’s name', 'a :rocket: b', 'a \\:rocket: b'],
    ['a time of day', '12:30:45', '12:30:45'],
    ['everybody', '@everyone @HERE @ana', `@${ZERO_WIDTH}everyone @${ZERO_WIDTH}HERE @ana`],
    ['a person', '<@1> <@!1>', `\\<${ZERO_WIDTH}@1> \\<${ZERO_WIDTH}@!1>`],
    ['a role', '<@&1>', `\\<${ZERO_WIDTH}@&1>`],
    ['a channel', '<#1>', `\\<${ZERO_WIDTH}#1>`],
    ['a command', '</kubecon:1>', `\\<${ZERO_WIDTH}/kubecon:1>`],
    ['a server’s emoji', '<:a:1> <a:b:2>', '\\<\\:a:1> \\<a\\:b:2>'],
    ['a point in time', '<t:1:R>', `\\<${ZERO_WIDTH}t:1:R>`],
    ['an address', 'see https://a.example/b_c.', 'see <https://a.example/b_c>.'],
    ['an address in brackets', '(http://a.example)', '(<http://a.example>)'],
    ['an address in quotation marks', '“[a](http://a.example)”', '“\\[a\\](<http://a.example>)”'],
    ['an address before a full stop of Chinese', '见https://a.example/b。', '见<https://a.example/b>。'],
    ['an address that hides its host', 'https://b@a.example', `https:${ZERO_WIDTH}//b@a.example`],
    ['an invitation', 'discord.gg/abc', `discord.gg/${ZERO_WIDTH}abc`],
  ])('shows %s as it stands', (_, written, escaped) => {
    expect(escapeMarkdown(written)).toBe(escaped)
  })

  it('is no beginning of a line where a line goes on', () => {
    expect(escapeMarkdown(' - a\n- b', true)).toBe(' - a\n\\- b')
  })

  it('loses what turns the direction of writing, controls and half characters', () => {
    expect(cleanText('a\u202eb\u0000c\ud83dd\r\ne\u2028f')).toBe('ab c\ufffdd\ne f')
  })

  it.each([
    ['a bidi control', '\u2067a', 'a'],
    ['a control', 'a\u0007b', 'a b'],
    ['a line end of Unicode', 'a\u2029b', 'a b'],
    ['half a character', '\udca5', '\ufffd'],
    ['a tab', 'a\tb', 'a b'],
    ['a blank that does not break', 'a\u00a0b', 'a b'],
    ['a run of blanks', 'a   b', 'a b'],
    ['a blank at the end of a line', 'a \nb', 'a\nb'],
    ['a blank at its beginning', 'a\n b', 'a\nb'],
    ['empty lines', 'a\n\n\nb', 'a\n\nb'],
  ])('is cleaned of %s alone', (_, written, cleaned) => {
    expect(cleanText(written)).toBe(cleaned)
  })
})

describe('an address', () => {
  it.each([
    ['https://a.example/b (c).pdf', 'https://a.example/b%20%28c%29.pdf'],
    ['https://a.example/<b>|`', 'https://a.example/%3Cb%3E%7C%60'],
    ['https://a.example/@everyone', 'https://a.example/%40everyone'],
    ['https://medium.com/@ana/b_c', 'https://medium.com/@ana/b_c'],
    ['https://thanos.io', 'https://thanos.io'],
    ['https://a.example/長い?q=é#ü', 'https://a.example/%E9%95%B7%E3%81%84?q=%C3%A9#%C3%BC'],
    ['https://a.example/100%?a#b#c', 'https://a.example/100%25?a#b%23c'],
  ])('%s is written so that nothing ends it', (url, written) => {
    expect(escapeUrl(url)).toBe(written)
  })

  it.each(['javascript:alert(1)', 'discord://x', '/a', 'https:a.example', 'https://b@a.example', ''])(
    '%s is no link',
    (url) => {
      expect(escapeUrl(url)).toBeUndefined()
    },
  )

  it('longer than a button takes is no link', () => {
    expect(escapeUrl(`https://a.example/${'b'.repeat(494)}`)).toHaveLength(512)
    expect(escapeUrl(`https://a.example/${'b'.repeat(495)}`)).toBeUndefined()
  })
})

describe('a text with a link', () => {
  it.each([
    ['Plain', '[Plain](<https://a.example>)'],
    ['With emoji 🎉', 'With emoji 🎉 ([link](<https://a.example>))'],
    ['[Keynote] a*b', '\\[Keynote\\] a\\*b ([link](<https://a.example>))'],
    ['https://evil.example', '<https://evil.example> ([link](<https://a.example>))'],
    ['one | bar, C#', '[one | bar, C#](<https://a.example>)'],
    [' ', '<https://a.example>'],
  ])('%s is its label only where Discord takes it as one', (label, written) => {
    expect(linkedText(label, 'https://a.example', 100)).toBe(written)
  })
})

describe('prose', () => {
  it('keeps markers at their words and apart from one another', () => {
    const prose = [
      { text: ' a ', strong: true as const },
      { text: 'b', emphasis: true as const },
      { text: 'c', code: true as const },
      { text: 'd', code: true as const, strong: true as const },
    ]
    expect(markdownOf(prose, 100)).toBe(`**a** *b*${ZERO_WIDTH}\`c\`${ZERO_WIDTH}**\`d\`**`)
  })

  it('writes two spans of the same kind as one', () => {
    expect(
      markdownOf(
        [
          { text: 'a', strong: true },
          { text: 'b', strong: true },
        ],
        100,
      ),
    ).toBe('**ab**')
  })

  it('shows code with a backtick in it without code', () => {
    expect(markdownOf([{ text: 'a`b', code: true }], 100)).toBe('a\\`b')
  })
})

describe('cutting', () => {
  it.each([
    ['between words', 'one two three', 10, 'one two…'],
    ['without the comma before', 'one two, three', 11, 'one two…'],
    ['within a word that is too long', 'a'.repeat(60), 10, `${'a'.repeat(9)}…`],
    ['not within an escape', 'aaaa\\*b', 6, 'aaaa…'],
    ['not within an address', 'see <https://a.example/b>', 20, 'see…'],
    ['not within an emoji of several', 'aaaa👩‍👩‍👧', 8, 'aaaa…'],
    ['not within an accented letter', 'aaaae\u0301b', 6, 'aaaa…'],
    ['not at all where it fits', 'aaaa👩‍👩‍👧', 12, 'aaaa👩‍👩‍👧'],
  ])('is done %s', (_, text, limit, cut) => {
    expect(cutText(text, limit)).toBe(cut)
  })

  it.each([
    [{ strong: true as const }, '**aaa bbb ccc ddd…**'],
    [{ url: 'https://a.example' }, '[aaa bbb ccc…](<https://a.example>)'],
    [{ code: true as const }, '`aaa bbb ccc ddd…`'],
  ])('closes what it opened: %j', (marks, cut) => {
    const text = 'aaa bbb ccc ddd eee fff ggg hhh iii jjj kkk'
    expect(markdownOf([{ text, ...marks }], cut.length + 2)).toBe(cut)
  })

  it('keeps a beginning of the text, whole escapes and whole graphemes, whatever the text', () => {
    const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('*', '\\', ' ', '💥', 'a') }),
    )
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 40 }), (text, limit) => {
        const escaped = escapeMarkdown(cleanText(text))
        const cut = cutText(escaped, limit)
        expect(cut.length).toBeLessThanOrEqual(limit)
        if (cut === escaped) return
        const kept = cut.slice(0, -1)
        expect(escaped.startsWith(kept)).toBe(true)
        expect(/\\*$/.exec(kept)?.[0].length ?? 0).toSatisfy((count: number) => count % 2 === 0)
        expect(`${[...graphemes.segment(escaped)].map(({ segment }) => `${segment}|`).join('')}`).toContain(
          [...graphemes.segment(kept)].map(({ segment }) => `${segment}|`).join(''),
        )
      }),
      { numRuns: 500 },
    )
  })

  it('is done at the same places where nothing but Latin letters and punctuation stands', () => {
    const range = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i))
    const latin = ['\n', ...range(0x20, 0x7e), ...range(0xc0, 0x24f), '\u200b', ...range(0x2010, 0x2027)]
    for (const character of latin) {
      // An emoji makes it a text whose graphemes have to be looked for.
      for (const limit of [4, 5])
        expect(cutText(`one${character}two`, limit)).toBe(cutText(`one${character}💥💥`, limit))
    }
  })

  it('gives the same for each limit, in whatever order they are tried', () => {
    const prose = [
      { text: 'One *star* and ' },
      { text: 'a bold word', strong: true as const },
      { text: ', then code with ' },
      { text: 'kubectl get', code: true as const },
      { text: '\n- a new line that goes on for longer' },
    ]
    const draw = drawingMarkdown(prose)
    const limits = [200, 20, 45, 90, 31, 200, 60]
    expect(limits.map(draw)).toEqual(limits.map((limit) => markdownOf(prose, limit)))
  })

  it('says so also where only the markers did not fit', () => {
    expect(markdownOf([{ text: 'see ' }, { text: 'here', url: 'https://a.example' }], 14)).toBe('see here…')
  })
})
