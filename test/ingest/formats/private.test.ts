// What a keeper of notes hides, or a page does not show, is read in no format.
import { expect, test } from 'vitest'
import { readNote } from '../../../src/ingest/read-note.ts'
import { fileOf, knowledge } from '../facts.ts'

const HIDDEN: readonly (readonly [path: string, hidden: string])[] = [
  ['a.md', 'Fine. %%hush\n\nhush%% Shown.'],
  ['a.txt', 'Fine. %%hush%% Shown.'],
  ['a.adoc', 'Fine. %%hush%%\n\n////\nhush\n////\n\nShown.'],
  ['a.html', '<p>Fine.</p><p hidden>hush</p><p style="display: none">hush</p><p>%%hush%% Shown.</p>'],
  [
    'a.mdx',
    "export const meta = {\n  title: 'hush',\n\n  tags: ['hush'],\n}\n\nFine. {/* hush\n\nhush */} Shown.",
  ],
  ['b.mdx', 'export function Box() {\n  return <div>hush</div>\n}\n\nFine.\n\nShown.'],
]

test.each(HIDDEN)('%s: what is hidden is not read, and what is shown is', async (path, text) => {
  const read = JSON.stringify((await readNote(fileOf(text, path), knowledge)).read)
  expect(read).not.toContain('hush')
  expect(read).toContain('Fine')
  expect(read).toContain('Shown.')
})

test('a sentence that begins with the word export stays', async () => {
  const text = 'export controls were a topic.\n\n```js\nexport const kept = {\n```\n\nShown.'
  const read = JSON.stringify(await readNote(fileOf(text, 'a.mdx'), knowledge))
  expect(read).toContain('export controls were a topic.')
  expect(read).toContain('Shown.')
})
