import fc from 'fast-check'
import { expect, test } from 'vitest'
import { htmlWithinBudget, withinBudget } from '../../src/ingest/formats/budget.ts'
import { readNote } from '../../src/ingest/read-note.ts'
import { FRAGMENTS } from '../fragments.ts'
import { fileOf, knowledge } from './facts.ts'

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

test('a numbered line costs what it opens, and a line that only has a number does not', () => {
  const linesRead = (line: string) =>
    withinBudget(line.repeat(20_000)).leftOut?.line ?? Number.POSITIVE_INFINITY
  expect(linesRead('1. a\n')).toBeLessThan(linesRead('1 a.\n') * 0.6)
  expect(linesRead('1) a\n')).toBeLessThanOrEqual(linesRead('- a\n') * 1.1)
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

test('a page is cut before the tag that nests too deep or costs too much, though it be one line, issue 12', async () => {
  const told = '<article><h1>KubeCon EU 2021</h1><p>We saw a mesh of services.</p>'
  for (const [more, why] of [
    ['<div>'.repeat(100_000), 'nested 101 deep'],
    ['<table><tr><td>'.repeat(50_000), 'nested 101 deep'],
    ['<p>a</p>'.repeat(100_000), 'would cost too much'],
  ] as const) {
    const { read, problems } = await readNote(fileOf(`${told}${more}`, 'note.html'), knowledge)
    expect(read?.passages[0]?.sentences[0]?.prose[0]?.text).toContain('We saw a mesh')
    expect(problems).toContainEqual(expect.objectContaining({ line: 1, text: expect.stringContaining(why) }))
  }
})

test('of a page, what is never shown costs nothing, and what closes is not deep', () => {
  for (const page of [
    `<script>${'<div>'.repeat(100_000)}</script><p>a</p>`,
    `<!-- ${'<div>'.repeat(100_000)} --><p>a</p>`,
    '<div>a</div>'.repeat(1000),
    '<p>a<br>'.repeat(1000),
  ])
    expect(htmlWithinBudget(page)).toEqual({ text: page })
})
