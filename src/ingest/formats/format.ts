// Which format a file is in. Apart from the parsers: who only lists files need not load them.
import type { SourceFile } from '../files.ts'

export type Format = 'markdown' | 'html' | 'asciidoc' | 'plain'

const BY_ENDING: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.mdx': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.adoc': 'asciidoc',
  '.asciidoc': 'asciidoc',
}

/** Endings of files that are read as notes. */
export const NOTE_ENDINGS: readonly string[] = [...Object.keys(BY_ENDING), '.txt']

/** Signs that a text file is Markdown: front matter, headings, also underlined ones, links, strong words. */
const MARKDOWN_SIGNS =
  /^(?:---|\+\+\+)\s*\n|^\S[^\n]{2,120}\n={5,}[ \t]*\n|^#{1,6} \S|\]\(https?:|^[ \t]*[*-] \[|\*\*\S[^*\n]{1,200}\*\*/m

/** The format by the file's ending; a text file by what stands in it. */
export function formatOf(file: SourceFile): Format {
  const ending = /\.[a-z]+$/i.exec(file.path)?.[0].toLowerCase() ?? ''
  const known = BY_ENDING[ending]
  if (known) return known
  if (/^\s*(?:<!doctype html|<html)/i.test(file.text)) return 'html'
  return MARKDOWN_SIGNS.test(file.text) ? 'markdown' : 'plain'
}
