import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withinBudget } from '../../src/ingest/formats/budget.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { fileOf, knowledge } from './facts.ts'

const FRAGMENTS = [
  ...[
    'x',
    '[',
    '<',
    '*',
    '|',
    '> ',
    '[a](https://example.org/b) ',
    '会议',
    '👩‍👩‍👧',
    '`',
    '![',
    '&',
    '#',
    '- ',
  ],
  ...[
    'http://',
    '@',
    '"',
    '\t',
    '\\',
    '<a>',
    '[^a]',
    '|a|b|\n',
    '---\n',
    '# a\n\nb c.\n\n',
    '<div>\n',
    '- a\n',
    'a@b.c ',
  ],
]

test('a file of one repeated fragment is cut to what its reading may cost, and the cut is told, issue 12', () => {
  fc.assert(
    fc.property(fc.constantFrom(...FRAGMENTS), fc.constantFrom('', '\n', '\n\n'), (fragment, between) => {
      const piece = fragment + between
      const { text, leftOut } = withinBudget(piece.repeat(Math.ceil(1_000_000 / piece.length)))
      expect(leftOut).toMatchObject({
        line: expect.any(Number),
        why: expect.stringContaining('expected at most'),
      })
      expect(text.split('\n')).toHaveLength(leftOut?.line ?? 0)
      // What is left costs no more than the budget says.
      expect(withinBudget(text).leftOut).toBeUndefined()
    }),
    { numRuns: 60 },
  )
})

test('a long post as people write it is read whole', () => {
  const post =
    'We saw how a mesh of services was taken apart again, and why that was a good idea.\n\n'.repeat(1200)
  expect(withinBudget(post)).toEqual({ text: post })
})

test('what stands before the cut is read, and the problem names the line from which it is not, issue 12', async () => {
  const told = '# KubeCon EU 2021\n\nWe saw a mesh of services.\n\n'
  const { read, problems } = await readNote(fileOf(`${told}${'['.repeat(500_000)}\n`, 'note.md'), knowledge)
  expect(read?.passages).toHaveLength(1)
  expect(problems).toContainEqual(
    expect.objectContaining({
      line: 5,
      severity: 'warning',
      text: expect.stringContaining('not read from here'),
    }),
  )
})
