import { expect, test } from 'vitest'
import { explanationLines } from '../../src/present/explanation.ts'
import { explain } from '../../src/query/answer/explain.ts'
import { libraryOf, talk } from './library-of.ts'

const library = await libraryOf({
  noted: [
    talk('Storage at Scale', { text: ['Local disks lose data.'], themes: ['storage'] }),
    talk('Other', { text: ['Disks again.'] }),
    talk('Third', { text: ['Nothing.'] }),
  ],
})

test('an explanation adds up: the contributions make the matching, the factors the score', () => {
  for (const hit of explain('storage disks', library).hits) {
    const sum = hit.contributions.reduce((total, { points }) => total + points, 0)
    expect(sum).toBeCloseTo(hit.matching)
    const factors = hit.titleFactor * hit.kindFactor * hit.contentFactor
    expect(hit.matching * Math.sqrt(hit.coverage) * factors).toBeCloseTo(hit.score)
  }
})

test('an explanation says which terms matched in which fields', () => {
  const [first] = explain('storage disks', library).hits
  expect(first?.contributions.map(({ term, where }) => [term, where])).toEqual(
    expect.arrayContaining([
      ['storag', ['title', 'themes']],
      ['disk', ['text']],
    ]),
  )
})

test('it is printed with its formula', () => {
  expect(explanationLines(explain('storage', library)).join('\n')).toMatch(/matching × √1\.00 coverage/)
})
