import fc from 'fast-check'
import { expect, it } from 'vitest'
import { difference } from '../../src/domain/text/difference.ts'

it('leads from one text to the other, and keeps what both have in order', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const found = difference(before, after)
      const without = (kind: string) => found.filter((one) => one.kind !== kind).map(({ text }) => text)
      expect(without('added')).toEqual(before)
      expect(without('removed')).toEqual(after)
    }),
  )
})

it('of equal texts takes nothing away, and of long ones is quick', () => {
  const long = Array.from({ length: 5_000 }, (_, line) => `line ${line}`)
  expect(difference(['a', 'b'], ['a', 'b']).every(({ kind }) => kind === 'same')).toBe(true)
  expect(difference(long, long.toReversed())).toHaveLength(10_000)
})
