// The examples of docs/notes.md are read, and understood as the page says.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readNote } from '../../src/ingest/read-note.ts'
import { fileOf, knowledge } from './facts.ts'

const page = readFileSync('docs/notes.md', 'utf8')
const ENDINGS: Readonly<Record<string, string>> = { markdown: 'md', asciidoc: 'adoc', text: 'txt' }

const examples = Array.from(
  page.matchAll(/^```(markdown|asciidoc|text)\n([\s\S]*?)^```\n((?:→ .*\n)+)/gm),
  ([, language = '', text = '', expected = '']) => ({
    text,
    ending: ENDINGS[language] ?? 'md',
    expected: expected
      .trim()
      .split('\n')
      .map((line) => line.replace(/^→ /, '').trim()),
  }),
)

test('the page has an example of every way', () => {
  expect(examples.length).toBeGreaterThanOrEqual(8)
})

test.each(examples)(
  'an example is understood as it says: $expected.0',
  async ({ text, ending, expected }) => {
    const { read } = await readNote(fileOf(text, `example.${ending}`), knowledge)
    expect(
      read?.talks.map(({ title, untitled, speakers }) =>
        `${untitled ? '(not named)' : title} · ${speakers.join(', ')}`.trim(),
      ),
    ).toEqual(expected)
  },
)

test('the example of the note format is read without a problem', async () => {
  const [, text = ''] = /^```markdown note\n([\s\S]*?)^```/m.exec(page) ?? []
  const { read, problems } = await readNote(fileOf(text, 'example.md'), knowledge)
  expect(problems).toEqual([])
  expect(read?.talks.map(({ id, status }) => `${id} ${status}`)).toEqual([
    'example/ledgers recommended',
    'example/mesh-for-two to-watch',
  ])
  expect(read?.passages.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    'example/p/mesh opinion',
    'example/p/projects projects',
  ])
})
