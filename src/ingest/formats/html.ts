// HTML → the same tree that Markdown becomes, with the lines of the page. Loaded only when a file holds HTML.
import type { Element, Root as HtmlRoot } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { type State, toMdast } from 'hast-util-to-mdast'
import type { Link, Nodes, Root } from 'mdast'
import type { Block } from '../blocks.ts'
import { htmlWithinBudget } from './budget.ts'
import { findDate } from './dates.ts'
import { embeddedAddress } from './embeds.ts'
import type { RawHead } from './head.ts'
import { blocksOfTree } from './tree-blocks.ts'

/** Parts of a page that are never the text itself. */
const CHROME = new Set([
  'nav',
  'aside',
  'footer',
  'script',
  'style',
  'template',
  'form',
  'svg',
  'noscript',
  'button',
])

/** A part of a page (an HTML block of Markdown) as a tree whose lines begin at the given one; cut as a page is. */
export function htmlTree(html: string, firstLine: number): Root {
  return shifted(toTree(fromHtml(htmlWithinBudget(html).text, { fragment: true })), firstLine - 1)
}

/** A whole page: its article (or main, or body) as blocks, and what its head says of it. */
export function parseHtmlPage(text: string): { blocks: readonly Block[]; head: RawHead } {
  const page = fromHtml(text)
  const body = find(page, 'article') ?? find(page, 'main') ?? find(page, 'body')
  return {
    blocks: body ? blocksOfTree(toTree({ type: 'root', children: [body] }), text.split('\n'), undefined) : [],
    head: headOf(page),
  }
}

function toTree(html: HtmlRoot): Root {
  const tree = toMdast(withoutChrome(html), {
    handlers: { iframe: player, video: player, embed: player, object: player },
    newlines: true,
  })
  return tree.type === 'root' ? tree : { type: 'root', children: [] }
}

/** A player becomes a link without words, as it does in Markdown. */
function player(state: State, element: Element): Link | undefined {
  const { src, data } = element.properties
  const address = embeddedAddress(String(src ?? data ?? ''))
  if (!address) return undefined
  const link: Link = { type: 'link', url: address, children: [] }
  state.patch(element, link)
  return link
}

function withoutChrome(root: HtmlRoot): HtmlRoot {
  return { ...root, children: root.children.flatMap((child) => keptPart(child)) }
}

/** A part of the page without chrome in it; nothing where it is chrome itself. */
function keptPart<Part extends HtmlRoot['children'][number]>(part: Part): readonly Part[] {
  if (part.type !== 'element') return [part]
  if (CHROME.has(part.tagName) || isHidden(part)) return []
  return [{ ...part, children: part.children.flatMap((child) => keptPart(child)) }]
}

/** What a browser does not show is not told either. */
const isHidden = ({ properties }: Element): boolean =>
  (properties.hidden !== undefined && properties.hidden !== null && properties.hidden !== false) ||
  /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(properties.style ?? ''))

function find(node: HtmlRoot | Element, name: string): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    if (child.tagName === name) return child
    const inside = find(child, name)
    if (inside) return inside
  }
  return undefined
}

function headOf(page: HtmlRoot): RawHead {
  const head = find(page, 'head')
  const meta = new Map<string, string>()
  for (const child of head?.children ?? []) {
    if (child.type !== 'element' || child.tagName !== 'meta') continue
    const name = String(child.properties.property ?? child.properties.name ?? '').toLowerCase()
    const content = child.properties.content
    if (name && typeof content === 'string') meta.set(name, content)
  }
  const titled = head && find(head, 'title')?.children[0]
  return {
    title: meta.get('og:title') ?? (titled?.type === 'text' ? titled.value : undefined),
    author: meta.get('author') ?? meta.get('article:author'),
    date: findDate(meta.get('article:published_time') ?? meta.get('date') ?? '')?.date,
    url: meta.get('og:url'),
  }
}

/** The tree of a part knows only its own lines. */
function shifted<Tree extends Nodes>(node: Tree, by: number): Tree {
  if (node.position) {
    node.position.start.line += by
    node.position.end.line += by
  }
  if ('children' in node) for (const child of node.children) shifted(child, by)
  return node
}
