import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explanationLines } from '../../src/present/answers/explanation.ts'
import { explain } from '../../src/query/answer/explain.ts'
import { seedLibrary } from '../libraries.ts'
import { libraryOf, talk } from './library-of.ts'

const library = await libraryOf({
  noted: [
    talk('Storage at Scale', { text: ['Local disks lose data.'], themes: ['storage'] }),
    talk('Other', { text: ['Disks again.'] }),
    talk('Third', { text: ['Nothing.'] }),
  ],
})
const seeds = await seedLibrary()

const WORDS =
  'how did they run local persistent volumes service mesh gateway api networking policy cost crds dns'
const question = fc
  .array(fc.constantFrom(...WORDS.split(' ')), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '))

test('every explanation adds up: contributions make the sums, and the sums and factors the score', () => {
  const kinds = new Set<string>()
  fc.assert(
    fc.property(question, (typed) => {
      for (const hit of explain(typed, seeds).hits) {
        const sum = (wanted: string) =>
          hit.contributions.filter(({ part }) => part === wanted).reduce((all, { points }) => all + points, 0)
        for (const { part } of hit.contributions) kinds.add(part)
        expect(sum('matching')).toBeCloseTo(hit.matching, 9)
        expect(sum('close')).toBeCloseTo(hit.close, 9)
        expect(sum('akin')).toBeCloseTo(hit.akin, 9)
        const factors = hit.kindFactor * hit.contentFactor
        const score = ((hit.matching + hit.close) * hit.titleFactor * hit.wholeFactor + hit.akin) * factors
        expect(score).toBeCloseTo(hit.score, 9)
      }
    }),
    { numRuns: 60 },
  )
  expect([...kinds].sort()).toEqual(['akin', 'close', 'matching'])
})

test('an explanation says which terms matched in which fields', () => {
  const [first] = explain('storage disks', library).hits
  expect(first?.contributions.map(({ term, where }) => [term, where])).toEqual(
    expect.arrayContaining([
      ['storag', ['title', 'themes']],
      ['disk', ['text']],
      ['“disks”', []],
    ]),
  )
})

test('it is printed with its formula', () => {
  expect(explanationLines(explain('storage', library)).join('\n')).toMatch(
    /= \(\(.* matching \+ .* close\) × .* title × .* whole \+ .* akin\) × .* kind/,
  )
})
