// AsciiDoc's tables and quotations, on the same lines.
import { expect, test } from 'vitest'
import { asciidocToMarkdown } from '../../../src/ingest/formats/asciidoc.ts'

const read = (text: string) => asciidocToMarkdown(text).markdown

test('a table with a row of names is one of Markdown', () => {
  expect(read('|===\n|Talk |Speaker\n\n|Turnips at Rest |Maria Keller\n|===')).toBe(
    '\n|Talk |Speaker|\n|---|---|\n|Turnips at Rest |Maria Keller|\n',
  )
})

test.each([
  ['without names', '|===\n|Turnips |Maria Keller\n|Soup |Daniel Osei\n|==='],
  ['with a cell a line', '|===\n|Talk |Speaker\n\n|Turnips\n|Maria Keller\n|==='],
  ['that never ends', '|===\n|Talk |Speaker\n\n|Turnips |Maria Keller'],
])('a table %s keeps its words and its lines', (_, text) => {
  expect(read(text)).toBe(text)
})

test('a quotation says whose words follow', () => {
  expect(read('[quote, Maria Keller, at lunch]\n____\nTurnips keep.\n____')).toBe(
    'Maria Keller, at lunch:\n\nTurnips keep.\n',
  )
})
