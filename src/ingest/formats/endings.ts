// Which files are notes, by their names. Apart from what reads them, so that a watcher need not load a parser.

export type Format = 'markdown' | 'html' | 'asciidoc' | 'plain'

export const FORMAT_BY_ENDING: Readonly<Record<string, Format>> = {
  '.md': 'markdown',
  '.mdx': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.adoc': 'asciidoc',
  '.asciidoc': 'asciidoc',
}

/** Endings of files that are read as notes. */
export const NOTE_ENDINGS: readonly string[] = [...Object.keys(FORMAT_BY_ENDING), '.txt']
