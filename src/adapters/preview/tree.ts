// What is drawn, as plain data: elements of a fixed set with text in them. The server writes a tree as HTML, the
// browser makes elements of it (page/to-dom.js); text is escaped or set as text in these two places and nowhere else.

const TAGS = [
  'a',
  'article',
  'aside',
  'button',
  'code',
  'dd',
  'del',
  'details',
  'div',
  'dl',
  'dt',
  'em',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'header',
  'hr',
  'img',
  'input',
  'label',
  'li',
  'main',
  'nav',
  'ol',
  'p',
  'pre',
  'section',
  'small',
  'span',
  'strong',
  'summary',
  'table',
  'tbody',
  'td',
  'th',
  'thead',
  'time',
  'tr',
  'ul',
] as const
export type Tag = (typeof TAGS)[number]

/** Never an event handler, never a style: the page's Content-Security-Policy forbids both. */
const ATTRIBUTES = [
  'action',
  'alt',
  'aria-activedescendant',
  'aria-autocomplete',
  'aria-controls',
  'aria-current',
  'aria-describedby',
  'aria-expanded',
  'aria-hidden',
  'aria-label',
  'aria-labelledby',
  'aria-live',
  'autocomplete',
  'autofocus',
  'class',
  'data-name',
  'data-platform',
  'data-press',
  'data-question',
  'data-theme-choice',
  'data-value',
  'enterkeyhint',
  'for',
  'height',
  'hidden',
  'href',
  'id',
  'maxlength',
  'method',
  'name',
  'open',
  'placeholder',
  'rel',
  'role',
  'scope',
  'spellcheck',
  'src',
  'tabindex',
  'target',
  'title',
  'type',
  'value',
  'width',
] as const
export type Attribute = (typeof ATTRIBUTES)[number]

export interface Drawn {
  readonly tag: Tag
  readonly attributes: Readonly<Partial<Record<Attribute, string>>>
  readonly children: readonly Child[]
}

/** A picture drawn by ourselves, with its texts escaped already; the server alone writes it. */
export interface Picture {
  readonly svg: string
}

export type Child = Drawn | Picture | string

type Given = Child | readonly Given[] | false | undefined

/** An element; children that are false or undefined are left out. */
export const el = (tag: Tag, attributes: Drawn['attributes'] = {}, ...children: readonly Given[]): Drawn => ({
  tag,
  attributes,
  children: flat(children),
})

const flat = (given: readonly Given[]): readonly Child[] =>
  given.flatMap((one) => (one === false || one === undefined ? [] : isList(one) ? flat(one) : [one]))

const isList = (given: Given): given is readonly Given[] => Array.isArray(given)

/** A link to elsewhere, opened beside this page; the text alone where the address is not http(s). */
export const outward = (url: string, ...children: readonly Given[]): Child =>
  isWebAddress(url)
    ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, ...children)
    : el('span', {}, ...children)

export const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url) && URL.canParse(url)

const VOID: ReadonlySet<Tag> = new Set(['hr', 'img', 'input'])

/** Addresses a link or a form of ours may lead to: the web, or this page. */
const SAFE_ADDRESS = /^(?:https?:\/\/|\/(?!\/)|#)/i

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (found) => ESCAPES[found] ?? found)

/** The tree as HTML. What is not in the lists above is left out, whatever made it. */
export function toHtml(child: Child): string {
  if (typeof child === 'string') return escapeHtml(child)
  if ('svg' in child) return child.svg
  const { tag, attributes, children } = child
  if (!TAGS.includes(tag)) return children.map(toHtml).join('')
  const written = Object.entries(attributes)
    .filter(([name, value]) => isAllowed(name, value))
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('')
  return VOID.has(tag) ? `<${tag}${written}>` : `<${tag}${written}>${children.map(toHtml).join('')}</${tag}>`
}

const isAllowed = (name: string, value: string): boolean =>
  ATTRIBUTES.some((known) => known === name) &&
  (!['href', 'src', 'action'].includes(name) || SAFE_ADDRESS.test(value))
