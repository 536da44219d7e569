import { describe, expect, it } from 'vitest'
import { beginningWith, firstPlace } from '../../src/search/sorted.ts'

describe('in a sorted list', () => {
  it.each([
    [[], 5, 0],
    [[1, 3, 5], 0, 0],
    [[1, 3, 5], 3, 1],
    [[1, 3, 3, 5], 3, 1],
    [[1, 3, 5], 4, 2],
    [[1, 3, 5], 6, 3],
  ])('of %j the first place not before %d is %d', (sorted, wanted, place) => {
    expect(firstPlace(sorted, (value) => value < wanted)).toBe(place)
  })

  it.each([
    ['', ['thanos', 'the', 'then', 'tikv']],
    ['the', ['the', 'then']],
    ['tikv', ['tikv']],
    ['a', []],
    ['z', []],
  ])('the words beginning with “%s” are %j', (prefix, found) => {
    expect(beginningWith(['thanos', 'the', 'then', 'tikv'], prefix)).toEqual(found)
  })
})
