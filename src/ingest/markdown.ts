// Markdown → blocks with lines. The one file that knows the Markdown parser.
import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import type { LineRange, Span } from '../domain/prose.ts'
import type { Run } from './sentences.ts'

export interface HeadingBlock extends LineRange {
  readonly kind: 'heading'
  readonly depth: number
  readonly text: string
}

/** A paragraph, a quotation or a list item: text on lines. */
export interface TextBlock extends LineRange {
  readonly kind: 'text'
  readonly runs: readonly Run[]
  /** The lines as written, without markup being read. */
  readonly raw: readonly string[]
  readonly listItem: boolean
}

/** Something that holds no sentences: a table, code, HTML. */
export interface OtherBlock extends LineRange {
  readonly kind: 'other'
  readonly what: string
}

export interface FrontMatterBlock extends LineRange {
  readonly kind: 'front-matter'
  readonly yaml: string
}

export type Block = HeadingBlock | TextBlock | OtherBlock | FrontMatterBlock

/** Reads a Markdown file into its blocks, in order. */
export function parseMarkdown(text: string): readonly Block[] {
  const root: Root = fromMarkdown(text, {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  })
  const lines = text.split('\n')
  return root.children.flatMap((node) => blocksOf(node, lines, false))
}

function blocksOf(node: RootContent, lines: readonly string[], listItem: boolean): readonly Block[] {
  const place = linesOf(node)
  switch (node.type) {
    case 'yaml':
      return [{ kind: 'front-matter', yaml: node.value, ...place }]
    case 'heading':
      return [{ kind: 'heading', depth: node.depth, text: wordsIn(node).trim(), ...place }]
    case 'paragraph':
      return [
        {
          kind: 'text',
          runs: node.children.flatMap((child) => runsOf(child, {})),
          raw: lines.slice(place.startLine - 1, place.endLine),
          listItem,
          ...place,
        },
      ]
    case 'list':
      return node.children.flatMap((item) => item.children.flatMap((child) => blocksOf(child, lines, true)))
    case 'blockquote':
      return node.children.flatMap((child) => blocksOf(child, lines, listItem))
    case 'thematicBreak':
    case 'definition':
      return []
    case 'html':
      return node.value.startsWith('<!--') ? [] : [{ kind: 'other', what: 'HTML', ...place }]
    default:
      return [{ kind: 'other', what: node.type, ...place }]
  }
}

function runsOf(node: PhrasingContent, style: Omit<Span, 'text'>): readonly Run[] {
  switch (node.type) {
    case 'text':
      return linesAsRuns(node.value, linesOf(node).startLine, style)
    case 'inlineCode':
      return linesAsRuns(node.value, linesOf(node).startLine, { ...style, code: true })
    case 'strong':
      return node.children.flatMap((child) => runsOf(child, { ...style, strong: true }))
    case 'emphasis':
      return node.children.flatMap((child) => runsOf(child, { ...style, emphasis: true }))
    case 'link':
      return node.children.flatMap((child) =>
        runsOf(child, isWeb(node.url) ? { ...style, url: node.url } : style),
      )
    case 'break':
      return [{ span: { text: ' ' }, line: linesOf(node).startLine }]
    default:
      return 'children' in node ? node.children.flatMap((child) => runsOf(child, style)) : []
  }
}

/** A line break in the file is a blank in the text. */
function linesAsRuns(value: string, firstLine: number, style: Omit<Span, 'text'>): readonly Run[] {
  return value.split('\n').map((text, index) => ({
    span: { ...style, text: index === 0 ? text : ` ${text.trimStart()}` },
    line: firstLine + index,
  }))
}

const isWeb = (url: string): boolean => /^https?:\/\//i.test(url)

function linesOf(node: Nodes): LineRange {
  return { startLine: node.position?.start.line ?? 1, endLine: node.position?.end.line ?? 1 }
}

function wordsIn(node: Nodes): string {
  if ('value' in node) return node.value
  return 'children' in node ? node.children.map(wordsIn).join('') : ''
}
