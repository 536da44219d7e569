import { describe, expect, test } from 'vitest'
import { countIn, type Things } from '../../src/search/counting.ts'
import { Sequences } from '../../src/search/sequences.ts'
import { pieces } from './pieces.ts'

const texts = new Sequences()
texts.add(pieces('volumes carry traffic and a volume costs', 'service volume', ['project/istio']))
texts.add(pieces('a service'))
texts.add(pieces('volume'))

const NOTHING = { terms: [], words: [], pairs: [] }
const counted = (things: Partial<Things>) => {
  const { starts, things: found, counts, titled } = countIn(texts, [0, 1, 2], { ...NOTHING, ...things })
  return [0, 1, 2].map((row) =>
    found
      .map((thing, at) => ({ thing, count: counts[at], titled: titled[at], at }))
      .filter(({ at }) => at >= (starts[row] ?? 0) && at < (starts[row + 1] ?? 0))
      .map(({ thing, count, titled: isTitled }) => [thing, count, isTitled]),
  )
}

describe('texts as sequences', () => {
  test('a term is counted in every form, twice where the title says it', () => {
    expect(counted({ terms: ['volume'] })).toEqual([[[0, 4, 1]], [], [[0, 1, 0]]])
  })

  test('a word as typed is counted in that form alone', () => {
    expect(counted({ words: ['volumes'] })).toEqual([[[0, 1, 0]], [], []])
  })

  test('what is named is a term, and stands beside nothing', () => {
    expect(counted({ terms: ['project/istio'] })).toEqual([[[0, 1, 0]], [], []])
    expect(texts.isWrittenTogether('cost', 'project/istio')).toBe(false)
  })

  test('two stems are a pair where one follows the other in the same piece of text', () => {
    expect(counted({ pairs: [['service', 'volume']] })).toEqual([[[0, 2, 1]], [], []])
    expect(texts.isWrittenTogether('service', 'volume')).toBe(true)

    expect(texts.isWrittenTogether('volume', 'volume')).toBe(false)
    expect(texts.isWrittenTogether('service', 'volume')).toBe(true)
    expect(texts.isWrittenTogether('volume', 'service')).toBe(false)
  })

  test('how many texts hold a term or a word is known', () => {
    expect(texts.textsWithTerm('volume')).toBe(2)
    expect(texts.textsWithWord('volumes')).toBe(1)
    expect(texts.textsWithTerm('nowhere')).toBe(0)
  })

  test('a title holds what it says, not what the text says', () => {
    expect(texts.holds(0, 'service', 'titleEnd')).toBe(true)
    expect(texts.holds(0, 'traffic', 'titleEnd')).toBe(false)
  })
})
