import { expect, test } from 'vitest'
import {
  EQUALS_HEADINGS,
  headingRead,
  withoutEqualsHeadings,
} from '../../../src/ingest/formats/equals-headings.ts'

test.each(EQUALS_HEADINGS)('$reason', ({ example: [written, read], nearMiss }) => {
  expect(headingRead(written)).toBe(read)
  expect(headingRead(nearMiss)).toBe(nearMiss)
})

test.each([
  ['a file with headings of its own', '# Notes\n\n== Turnips\n\ntext'],
  ['code', '```\n== Turnips\n```\n'],
  ['the line below a heading', 'Turnips\n=======\n\ntext'],
  ['a whole line that is highlighted', '==keep them cold==\n'],
])('%s keeps its signs', (_, text) => {
  expect(withoutEqualsHeadings(text)).toBe(text)
})

test.each(['== ', '==', '= ', '== a ', '==a', '=== a == '])(
  'every repetition of %j is read as fast as its length',
  (fragment) => {
    const cost = (times: number) => {
      const text = fragment.repeat(times)
      const before = process.threadCpuUsage().user
      for (let round = 0; round < 40; round++) withoutEqualsHeadings(text)
      return process.threadCpuUsage().user - before
    }
    cost(500)
    // Quadratic would be 64 times as much.
    expect(cost(16_000)).toBeLessThan(Math.max(cost(2000), 1000) * 32)
  },
)
