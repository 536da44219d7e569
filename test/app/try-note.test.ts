// A draft is read as the answers will read it, for everybody who looks at it or decides on it.
import { expect, it } from 'vitest'
import { openLibrary } from '../../src/app/library/open.ts'
import { SEED_NOTES } from '../seed-notes.ts'

const file = {
  name: 'a.md',
  text: '# Notes on KubeCon Europe 2021\n\n## Turnips\n\nTurnips scale well when an operator waters them.\n',
}

it('reads a draft once for all who press at once, and again once it has changed', async () => {
  const { tryNote } = await openLibrary({ notesFolders: [SEED_NOTES] })
  const [first, ...others] = await Promise.all(Array.from({ length: 5 }, () => tryNote({ ...file })))
  for (const other of others) expect(other).toBe(first)
  expect(await tryNote({ ...file, text: file.text.replace('well', 'badly') })).not.toBe(first)
})
