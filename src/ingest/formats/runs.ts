// The inline nodes of a paragraph → runs: text, its style, its link, its line.
import type { Definition, Nodes, PhrasingContent, Root } from 'mdast'
import type { Span } from '../../domain/text/prose.ts'
import { isWeb, type LinkMark, type Run } from '../blocks.ts'
import { embeddedAddress } from './embeds.ts'
import { placed } from './run-places.ts'

/** Reference links' addresses by their name. */
export type Definitions = ReadonlyMap<string, string>

type Style = Omit<Span, 'text'>

interface Inside {
  readonly style: Style
  readonly link?: LinkMark
  /** Of the file, where it is to be told in which places the runs are written: those of a paragraph, and not of what is in it. */
  readonly lines?: readonly string[]
}

/** Addresses of `[name]: address` lines, wherever they stand. */
export function definitionsOf(root: Root): Definitions {
  const found = new Map<string, string>()
  const collect = (nodes: readonly Nodes[]) => {
    for (const node of nodes) {
      if (node.type === 'definition') found.set(nameOf(node), found.get(nameOf(node)) ?? node.url)
      else if ('children' in node) collect(node.children)
    }
  }
  collect(root.children)
  return found
}

const nameOf = (node: Pick<Definition, 'identifier'>): string => node.identifier.toLowerCase()

/**
 * The runs of inline nodes, in order; images leave none.
 * @param lines of the Markdown in which the nodes have their places; absent where they have none there
 */
export function runsOf(
  nodes: readonly PhrasingContent[],
  definitions: Definitions,
  lines?: readonly string[],
): readonly Run[] {
  return sequence(nodes, { style: {}, ...(lines && !nodes.some(leansElsewhere) && { lines }) }, definitions)
}

/** What it means is said by other lines, or by tags around it. */
const LEANING: ReadonlySet<string> = new Set(['html', 'linkReference', 'imageReference', 'footnoteReference'])

const leansElsewhere = (node: Nodes): boolean =>
  LEANING.has(node.type) || ('children' in node && node.children.some(leansElsewhere))

const CLOSES = /^[\s.,;:!?)\]、。，；：！？]/

/** `<a href>` opens a link that lasts until `</a>`: in Markdown the two are nodes of their own. */
function sequence(
  nodes: readonly PhrasingContent[],
  inside: Inside,
  definitions: Definitions,
): readonly Run[] {
  const runs: Run[] = []
  let current = inside
  for (const [index, node] of nodes.entries()) {
    // Struck out: its author took it back, and the blank before it where another follows.
    if (node.type === 'delete') {
      const [last, next] = [runs.at(-1), nodes[index + 1]]
      if (last?.span.text.endsWith(' ') && (!next || (next.type === 'text' && CLOSES.test(next.value))))
        runs.splice(-1, 1, { ...last, span: { ...last.span, text: last.span.text.trimEnd() } })
    } else if (node.type === 'html') {
      const href = /^<a\s[^>]*?href\s*=\s*["']?([^"'\s>]+)/i.exec(node.value)?.[1]
      const embedded = embeddedAddress(node.value)
      if (href) current = linkedTo(href, current)
      else if (/^<\/a\s*>$/i.test(node.value)) current = inside
      else if (/^<br\b/i.test(node.value))
        runs.push({ span: { text: ' ' }, line: lineOf(node), breaks: true })
      else if (embedded) runs.push(embed(embedded, lineOf(node)))
    } else {
      const { lines, ...within } = current
      const said = one(node, within, definitions)
      runs.push(...(lines ? placed(said, node, lines) : said))
    }
  }
  return runs
}

function one(node: PhrasingContent, inside: Inside, definitions: Definitions): readonly Run[] {
  const { style, link } = inside
  switch (node.type) {
    case 'text':
      return linesAsRuns(node.value, lineOf(node), inside)
    case 'inlineCode': {
      const embedded = embeddedAddress(node.value)
      return embedded
        ? [embed(embedded, lineOf(node))]
        : linesAsRuns(node.value, lineOf(node), { ...inside, style: { ...style, code: true } })
    }
    case 'strong':
      return sequence(node.children, { ...inside, style: { ...style, strong: true } }, definitions)
    case 'emphasis':
      return sequence(node.children, { ...inside, style: { ...style, emphasis: true } }, definitions)
    case 'link':
      return linkRuns(node.url, node.children, inside, definitions, lineOf(node))
    case 'linkReference':
      return linkRuns(definitions.get(nameOf(node)) ?? '', node.children, inside, definitions, lineOf(node))
    case 'image': {
      const embedded = embeddedAddress(node.url)
      return embedded && !link ? [embed(embedded, lineOf(node))] : []
    }
    case 'break':
      return [{ span: { text: ' ' }, line: lineOf(node), breaks: true }]
    default:
      return []
  }
}

/** `[address]()` links to its text; a link around an image has no words, but leads somewhere. */
function linkRuns(
  url: string,
  children: readonly PhrasingContent[],
  inside: Inside,
  definitions: Definitions,
  line: number,
): readonly Run[] {
  const words = sequence(children, inside, definitions)
  const said = words.map((run) => run.span.text).join('')
  const address = url === '' && isWeb(said) ? said : url
  if (address === '') return words
  const mark: LinkMark = { url: address }
  if (said.trim() === '')
    return isWeb(address) ? [{ span: { text: '', url: address }, line, link: mark }] : []
  return words.map((run) => ({
    ...run,
    link: mark,
    ...(isWeb(address) && { span: { ...run.span, url: address } }),
  }))
}

const linkedTo = (url: string, inside: Inside): Inside => ({
  style: isWeb(url) ? { ...inside.style, url } : inside.style,
  link: { url },
})

const embed = (url: string, line: number): Run => ({ span: { text: '', url }, line, link: { url } })

/** A line break in the file is a blank in the text. */
function linesAsRuns(value: string, firstLine: number, { style, link }: Inside): readonly Run[] {
  return value.split('\n').map((text, index) => ({
    span: { ...style, text: index === 0 ? text : ` ${text.trimStart()}` },
    line: firstLine + index,
    ...(link && { link }),
  }))
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1
