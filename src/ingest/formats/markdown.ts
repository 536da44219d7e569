// Markdown → blocks with lines. The one file that knows the Markdown parser.
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import type { Block } from '../blocks.ts'
import { blocksOfTree, type ReadHtml } from './tree-blocks.ts'

/** Reads Markdown (with tables and bare addresses, as on GitHub) into its blocks, in order. */
export function parseMarkdown(text: string, readHtml?: ReadHtml): readonly Block[] {
  return blocksOfTree(markdownTree(text), text.split('\n'), readHtml, true)
}

/** The parser's own tree: what a benchmark of this reader is held against. */
export function markdownTree(text: string): Root {
  return fromMarkdown(text, {
    extensions: [frontmatter(['yaml', 'toml']), gfm({ singleTilde: false })],
    mdastExtensions: [frontmatterFromMarkdown(['yaml', 'toml']), gfmFromMarkdown()],
  })
}
