// A Markdown syntax tree (also the one an HTML page becomes) → blocks.
import type { List, Nodes, Paragraph, Root, RootContent } from 'mdast'
import type { LineRange } from '../../domain/text/prose.ts'
import { type Block, type ItemPlace, type Run, STRUCK, wordsOfRuns } from '../blocks.ts'
import { embeddedAddress } from './embeds.ts'
import { indentedProse } from './indented-prose.ts'
import { type Definitions, definitionsOf, runsOf } from './runs.ts'

/** Text of one HTML block → its tree; handed in, so that plain Markdown does not load an HTML parser. */
export type ReadHtml = (html: string, firstLine: number) => Root

interface Reading {
  readonly lines: readonly string[]
  /** The nodes have their places in these lines. */
  readonly isMarkdown: boolean
  readonly definitions: Definitions
  readonly readHtml: ReadHtml | undefined
  /** Lists met so far: each has a number. */
  lists: number
}

interface Surroundings {
  readonly item?: ItemPlace
  readonly quoted?: true
}

/**
 * The blocks of a tree, in the order of the file.
 * @param isMarkdown whether it is that of these lines, which are Markdown
 */
export function blocksOfTree(
  root: Root,
  lines: readonly string[],
  readHtml: ReadHtml | undefined,
  isMarkdown = false,
): readonly Block[] {
  const reading: Reading = { lines, isMarkdown, definitions: definitionsOf(root), readHtml, lists: 0 }
  return root.children.flatMap((node) => blocksOf(node, reading, {}))
}

function blocksOf(node: RootContent, reading: Reading, around: Surroundings): readonly Block[] {
  const blocks = blocksShown(node, reading, around)
  if (!('children' in node) || !HOLDS_WORDS.has(node.type)) return blocks
  const struck = struckIn(node, reading.definitions)
  return struck === '' ? blocks : [...blocks, { kind: 'other', what: STRUCK, text: struck, ...linesOf(node) }]
}

/** Nodes with words right in them, and no blocks. */
const HOLDS_WORDS: ReadonlySet<string> = new Set(['paragraph', 'heading', 'table'])

/** What its author took back is not shown, and not forgotten: its words, one stretch a line. */
function struckIn(node: Nodes, definitions: Definitions): string {
  if (node.type === 'delete') return wordsOfRuns(runsOf(node.children, definitions))
  if (!('children' in node)) return ''
  return node.children.flatMap((part) => struckIn(part, definitions) || []).join('\n')
}

function blocksShown(node: RootContent, reading: Reading, around: Surroundings): readonly Block[] {
  const place = linesOf(node)
  switch (node.type) {
    case 'yaml':
      return [{ kind: 'front-matter', language: 'yaml', text: node.value, ...place }]
    case 'heading': {
      const runs = runsOf(node.children, reading.definitions)
      return [{ kind: 'heading', depth: node.depth, text: wordsOfRuns(runs).trim(), runs, ...place }]
    }
    case 'paragraph':
      return [textBlock(runsOfParagraph(node, reading), place, reading, around)]
    case 'list':
      return itemsOf(node, reading, around)
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, reading, { ...around, quoted: true }))
    case 'table':
      return [
        {
          kind: 'table',
          rows: node.children.map((row) => ({
            line: linesOf(row).startLine,
            cells: row.children.map((cell) => runsOf(cell.children, reading.definitions)),
          })),
          ...place,
        },
      ]
    case 'html':
      return htmlBlocks(node.value, place, reading, around)
    case 'code': {
      const prose = indentedProse(node.value, place, reading.lines)
      if (prose.length > 0)
        return prose.map((runs) =>
          textBlock(
            runs,
            { startLine: runs[0]?.line ?? 1, endLine: runs.at(-1)?.line ?? 1 },
            reading,
            around,
          ),
        )
      return [{ kind: 'other', what: 'code', text: node.value, ...place }]
    }
    // A part of a page that is no paragraph there: a player alone, words beside a component.
    case 'link':
    case 'text':
    case 'strong':
    case 'emphasis':
    case 'inlineCode':
      return [textBlock(runsOf([node], reading.definitions), place, reading, around)]
    case 'thematicBreak':
    case 'definition':
      return []
    case 'footnoteDefinition':
      return node.children.flatMap((child) => blocksOf(child, reading, around))
    default: {
      const toml = tomlOf(node)
      return toml === undefined
        ? [{ kind: 'other', what: node.type, ...place }]
        : [{ kind: 'front-matter', language: 'toml', text: toml, ...place }]
    }
  }
}

const runsOfParagraph = ({ children }: Paragraph, { definitions, lines, isMarkdown }: Reading) =>
  isMarkdown ? runsOf(children, definitions, lines) : runsOf(children, definitions)

/** A node of the front matter extension which the tree's types do not name. */
const tomlOf = (node: { readonly type: string; readonly value?: unknown }): string | undefined =>
  node.type === 'toml' && typeof node.value === 'string' ? node.value : undefined

function textBlock(runs: readonly Run[], place: LineRange, reading: Reading, around: Surroundings): Block {
  if (runs.length === 0) return { kind: 'other', what: 'image', ...place }
  return {
    kind: 'text',
    runs,
    raw: reading.lines.slice(place.startLine - 1, place.endLine),
    listItem: around.item !== undefined,
    ...around,
    ...place,
  }
}

function itemsOf(node: List, reading: Reading, around: Surroundings): readonly Block[] {
  reading.lists += 1
  const list = reading.lists
  return node.children.flatMap((item) =>
    item.children.flatMap((child, index) =>
      blocksOf(child, reading, {
        ...around,
        item: {
          list,
          depth: (around.item?.depth ?? 0) + 1,
          opens: index === 0,
          endLine: linesOf(item).endLine,
        },
      }),
    ),
  )
}

function htmlBlocks(
  html: string,
  place: LineRange,
  reading: Reading,
  around: Surroundings,
): readonly Block[] {
  if (/^<!--(?:(?!-->)[\s\S])*-->$/.test(html.trim())) return []
  if (!reading.readHtml) return [{ kind: 'other', what: 'HTML', ...place }]
  const tree = reading.readHtml(html, place.startLine)
  const blocks = tree.children
    .flatMap((node) => blocksOf(node, { ...reading, isMarkdown: false, readHtml: undefined }, around))
    .map((block) => placedWithin(block, place))
  if (blocks.length > 0) return blocks
  // A component (`<YouTube id="…" />`) is no tag of HTML, but it may play something.
  const address = embeddedAddress(html)
  if (!address) return [{ kind: 'other', what: 'HTML', ...place }]
  const player: Run = { span: { text: '', url: address }, line: place.startLine, link: { url: address } }
  return [textBlock([player], place, reading, around)]
}

/** A blank that the page's own text does not hold has no line; it takes that of the markup it stands in. */
function placedWithin(block: Block, { startLine, endLine }: LineRange): Block {
  const within = (line: number) => Math.min(Math.max(line, startLine), endLine)
  const place = { startLine: within(block.startLine), endLine: within(block.endLine) }
  return block.kind === 'text' || block.kind === 'heading'
    ? { ...block, ...place, runs: block.runs.map((run) => ({ ...run, line: within(run.line) })) }
    : { ...block, ...place }
}

const linesOf = (node: Nodes): LineRange => linesWritten(node) ?? { startLine: 1, endLine: 1 }

/** A paragraph that an HTML page only implies has no place of its own: that of its parts that have one. */
function linesWritten(node: Nodes): LineRange | undefined {
  if (node.position) return { startLine: node.position.start.line, endLine: node.position.end.line }
  const parts = 'children' in node ? node.children.flatMap((part) => linesWritten(part) ?? []) : []
  const [first, last] = [parts[0], parts.at(-1)]
  return first && last ? { startLine: first.startLine, endLine: last.endLine } : undefined
}
