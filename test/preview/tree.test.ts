import { describe, expect, it } from 'vitest'
import { el, outward, toHtml } from '../../src/adapters/preview/tree.ts'

describe('a tree as HTML', () => {
  it('escapes text and attributes', () => {
    expect(toHtml(el('p', { title: '"><script>' }, '<b>&"'))).toBe(
      '<p title="&quot;><script>">&lt;b>&amp;"</p>',
    )
  })

  it('leaves out children that are false or undefined', () => {
    expect(toHtml(el('ul', {}, false, [undefined, el('li', {}, 'one')]))).toBe('<ul><li>one</li></ul>')
  })

  it.each([
    ['an element that could run something', el('script', {}, 'text'), '<span>text</span>'],
    ['an event handler', el('p', { onclick: 'x' }, 'text'), '<p>text</p>'],
    ['a style', el('p', { style: 'x' }, 'text'), '<p>text</p>'],
    ['an address that is a script', el('a', { href: 'javascript:x' }, 'text'), '<a>text</a>'],
    ['an address of another host without its scheme', el('a', { href: '//a.org' }, 'text'), '<a>text</a>'],
    ['an address that is a document', el('img', { src: 'data:text/html,x' }), '<img>'],
  ])('leaves out %s', (_, drawn, html) => {
    expect(toHtml(drawn)).toBe(html)
  })

  it('links nothing but the web', () => {
    expect(toHtml(outward('javascript:x', 'label'))).toBe('<span>label</span>')
    expect(toHtml(outward('https://a.org/', 'label'))).toContain('rel="noopener noreferrer"')
  })
})
