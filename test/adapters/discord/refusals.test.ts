// The table of what Discord's refusals mean, row by row.
import { describe, expect, it } from 'vitest'
import { REFUSALS, refusalMeaning, refusalWords } from '../../../src/adapters/discord/refusals.ts'

describe.each(REFUSALS)('a refusal that means $meaning', ({ meaning, codes, example, nearMiss }) => {
  it('is known by each of its codes, in words without numbers', () => {
    for (const code of Object.keys(codes).map(Number)) {
      expect(refusalMeaning({ status: 400, code })).toBe(meaning)
      expect(refusalWords(code)).toMatch(/^[^\d]+$/)
    }
  })

  it('has an example, and one that looks alike', () => {
    expect(refusalMeaning(example)).toBe(meaning)
    expect(refusalMeaning(nearMiss)).not.toBe(meaning)
  })
})

it('no code stands in two rows', () => {
  const codes = REFUSALS.flatMap((refusal) => Object.keys(refusal.codes))
  expect(codes).toEqual([...new Set(codes)])
})

it.each([
  [403, 'busy'],
  [404, 'busy'],
  [409, 'busy'],
  [400, 'mistake'],
  [413, 'mistake'],
] as const)('of a code that nobody knows, a status of %s says %s', (status, meaning) => {
  expect(refusalMeaning({ status, code: 999_999 })).toBe(meaning)
  expect(refusalWords(999_999)).toBeUndefined()
})
