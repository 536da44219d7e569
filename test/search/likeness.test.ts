import { describe, expect, test } from 'vitest'
import { Likeness } from '../../src/search/likeness.ts'
import { Sequences } from '../../src/search/sequences.ts'
import { pieces } from './pieces.ts'

const texts = new Sequences()
texts.add(pieces('mesh envoy traffic', 'mesh'))
texts.add(pieces('mesh envoy'))
texts.add(pieces('mesh storage'))
texts.add(pieces('storage disk'))
texts.add([])
const likeness = new Likeness(texts, (holding) => Math.log(1 + 5 / holding))
const alike = (a: number, b: number) => likeness.along(a, [likeness.directionOf(b)])[0] ?? Number.NaN

describe('how like texts are', () => {
  test('a text is the same as itself, has nothing in common with one of other words, and lies between else', () => {
    expect(alike(0, 0)).toBeCloseTo(1)
    expect(alike(1, 3)).toBe(0)
    expect(alike(0, 1)).toBeGreaterThan(0)
    expect(alike(0, 1)).toBeLessThan(1)
  })

  test('it is the same seen from either text', () => {
    expect(alike(0, 2)).toBeCloseTo(alike(2, 0))
  })

  test('a rare word in common makes them more alike than a frequent one', () => {
    expect(alike(2, 3)).toBeGreaterThan(alike(1, 2))
  })

  test('a text without words is like nothing', () => {
    expect(alike(4, 0)).toBe(0)
    expect(alike(0, 4)).toBe(0)
  })
})
