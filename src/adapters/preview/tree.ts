// What is drawn: a tree of HTML (hast), made by hastscript and written by hast-util-to-html, which escape all text.
import type { Element, ElementContent } from 'hast'
import { toHtml as write } from 'hast-util-to-html'
import { h, s } from 'hastscript'

export type Drawn = Element

/** A picture drawn by ourselves, with its texts escaped already. */
interface Picture {
  readonly type: 'raw'
  readonly value: string
}

export type Child = ElementContent | Picture | string

type Given = Child | readonly Given[] | false | undefined

export type Attributes = Readonly<Record<string, string>>

/** Elements that load or run something, or whose content is read by other rules: no page is made of them. */
const NEVER: ReadonlySet<string> = new Set([
  'noscript',
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'link',
  'meta',
  'base',
  'svg',
  'math',
])

/** Addresses a link or a form of ours may lead to: the web, or this page. */
const SAFE_ADDRESS = /^(?:https?:\/\/|\/(?!\/)|#)/i
const ADDRESSES: ReadonlySet<string> = new Set(['href', 'src', 'action'])

/**
 * An element; children that are false or undefined are left out. So is what a page must never hold, whoever made it:
 * event handlers, styles, addresses of other kinds. Of an element that could run something its children stay.
 */
export function el(tag: string, attributes: Attributes = {}, ...children: readonly Given[]): Drawn {
  const harmless = Object.entries(attributes).filter(
    ([name, value]) =>
      !/^(?:on|style$|srcdoc$)/i.test(name) && (!ADDRESSES.has(name) || SAFE_ADDRESS.test(value)),
  )
  return h(NEVER.has(tag) ? 'span' : tag, Object.fromEntries(harmless), ...flat(children))
}

const flat = (given: readonly Given[]): ElementContent[] =>
  given.flatMap((one) => {
    if (one === false || one === undefined) return []
    if (typeof one === 'string') return [{ type: 'text' as const, value: one }]
    return isList(one) ? flat(one) : [one as ElementContent]
  })

const isList = (given: Given): given is readonly Given[] => Array.isArray(given)

/** What charts are drawn with. */
type Shape = 'svg' | 'g' | 'rect' | 'line' | 'text' | 'tspan' | 'a'

/** A shape of a chart of ours. */
export const shape = (tag: Shape, attributes: Attributes, ...children: readonly Given[]): Drawn =>
  s(tag, attributes, ...flat(children))

/** @param svg made by ourselves, its texts escaped */
export const picture = (svg: string): Child => ({ type: 'raw', value: svg })

/** A link to elsewhere, opened beside this page; the text alone where the address is not http(s). */
export const outward = (url: string, ...children: readonly Given[]): Child =>
  isWebAddress(url)
    ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children)
    : el('span', {}, ...children)

export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url)

/** The tree as HTML. */
export const toHtml = (...drawn: readonly Child[]): string =>
  write(flat(drawn), {
    // Pictures of ours alone: no other raw node is ever made.
    allowDangerousHtml: true,
    characterReferences: { useNamedReferences: true },
  })
