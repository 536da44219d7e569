import { describe, expect, it } from 'vitest'
import { type Drawn, el, outward, toHtml } from '../../src/adapters/preview/tree.ts'

/** What a mistake of ours, or somebody else's text, might bring about. */
const forged = (tag: string, attributes: Record<string, string>): Drawn =>
  ({ tag, attributes, children: ['text'] }) as unknown as Drawn

describe('a tree as HTML', () => {
  it('escapes text and attributes', () => {
    expect(toHtml(el('p', { title: '"><script>' }, '<b>&"'))).toBe(
      '<p title="&quot;&gt;&lt;script&gt;">&lt;b&gt;&amp;&quot;</p>',
    )
  })

  it('leaves out children that are false or undefined', () => {
    expect(toHtml(el('ul', {}, false, [undefined, el('li', {}, 'one')]))).toBe('<ul><li>one</li></ul>')
  })

  it.each([
    ['an element that could run something', forged('script', {}), 'text'],
    ['an event handler', forged('p', { onclick: 'x' }), '<p>text</p>'],
    ['a style', forged('p', { style: 'x' }), '<p>text</p>'],
    ['an address that is a script', forged('a', { href: 'javascript:x' }), '<a>text</a>'],
    ['an address of another host without its scheme', forged('a', { href: '//a.org' }), '<a>text</a>'],
    ['an address that is a document', forged('img', { src: 'data:text/html,x' }), '<img>'],
  ])('leaves out %s', (_, drawn, html) => {
    expect(toHtml(drawn)).toBe(html)
  })

  it('links nothing but the web', () => {
    expect(toHtml(outward('javascript:x', 'label'))).toBe('<span>label</span>')
    expect(toHtml(outward('https://a.org/', 'label'))).toContain('rel="noopener noreferrer"')
  })
})
