// A raw file of any format → its blocks and what it says about itself.
import type { Block } from '../blocks.ts'
import type { SourceFile } from '../files.ts'
import { asciidocToMarkdown } from './asciidoc.ts'
import { withoutEqualsHeadings } from './equals-headings.ts'
import { type Format, formatOf } from './format.ts'
import { fieldsOfLines, headOfFields, headOfFrontMatter, type RawHead } from './head.ts'
import { parseMarkdown } from './markdown.ts'
import { withoutMdx } from './mdx.ts'
import { withHeadClosed } from './open-head.ts'
import { plainTextToMarkdown } from './plain-text.ts'
import { withoutShortcodes } from './shortcodes.ts'
import { withBlanksInHeadings } from './tight-headings.ts'
import type { ReadHtml } from './tree-blocks.ts'
import { withEmoji, withoutPrivate, withoutVaultMarkup } from './vault.ts'

export interface BlocksRead {
  readonly format: Format
  readonly blocks: readonly Block[]
  readonly head: RawHead
  /** Of the Markdown in which the blocks have their places; absent where the file is a page. */
  readonly lines?: readonly string[]
}

/** Reads a file into blocks. The HTML parser is loaded only for files that need it. */
export async function readBlocks(file: SourceFile): Promise<BlocksRead> {
  const format = formatOf(file)
  switch (format) {
    case 'html':
      return { format, ...(await import('./html.ts')).parseHtmlPage(withoutPrivate(file.text)) }
    case 'asciidoc': {
      const { markdown, head } = asciidocToMarkdown(withEmoji(withoutPrivate(file.text)))
      return {
        format,
        head,
        blocks: parseMarkdown(markdown, await htmlReader(markdown)),
        lines: linesOf(markdown),
      }
    }
    case 'plain': {
      const { markdown, head } = plainTextToMarkdown(withEmoji(withoutPrivate(file.text)))
      return { format, head, blocks: parseMarkdown(markdown), lines: linesOf(markdown) }
    }
    case 'markdown': {
      const markdown = withoutShortcodes(
        withoutMdx(
          withoutVaultMarkup(withoutEqualsHeadings(withBlanksInHeadings(withHeadClosed(file.text)))),
          file.path,
        ),
      )
      const read = withFrontMatter(parseMarkdown(markdown, await htmlReader(markdown)), markdown)
      return { ...read, lines: linesOf(markdown) }
    }
    default:
      return format satisfies never
  }
}

const linesOf = (text: string): readonly string[] => text.split('\n')

async function htmlReader(text: string): Promise<ReadHtml | undefined> {
  return /^\s{0,3}<[a-z!/]/im.test(text) ? (await import('./html.ts')).htmlTree : undefined
}

function withFrontMatter(blocks: readonly Block[], text: string): BlocksRead {
  const [first, ...rest] = blocks
  if (first?.kind === 'front-matter')
    return { format: 'markdown', head: headOfFrontMatter(first), blocks: rest }
  // Pelican and MultiMarkdown: `Title: …` lines, without a fence, make up the first paragraph.
  if (
    first?.kind === 'text' &&
    first.startLine <= 2 &&
    /^(?:title|date|author)\s*:/i.test(text.trimStart())
  ) {
    const rows = first.raw
    if (rows.length > 1 && rows.every((row) => /^\w[\w-]*\s*:/.test(row) || /^\s/.test(row)))
      return { format: 'markdown', head: headOfFields(fieldsOfLines(rows)), blocks: rest }
  }
  return { format: 'markdown', head: {}, blocks }
}
