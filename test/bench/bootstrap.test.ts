import { expect, test } from 'vitest'
import { pairedBootstrap } from '../../bench/bootstrap.ts'

test('what is better on every query is better in every draw', () => {
  expect(pairedBootstrap([0.5, 0.6, 0.9], [0.4, 0.5, 0.8])).toMatchObject({ notBetter: 0 })
  expect(pairedBootstrap([0.5, 0.6, 0.9], [0.4, 0.5, 0.8]).mean).toBeCloseTo(0.1)
})

test('what is better on half of the queries and worse on the others may be chance', () => {
  const { low, high, notBetter } = pairedBootstrap([1, 0, 1, 0, 1, 0], [0, 1, 0, 1, 0, 1])
  expect(low).toBeLessThan(0)
  expect(high).toBeGreaterThan(0)
  expect(notBetter).toBeGreaterThan(0.3)
})

test('only the queries that both were asked are compared', () => {
  expect(pairedBootstrap([0.5, 0.9, 0.9], [0.5]).mean).toBe(0)
})
