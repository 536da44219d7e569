import { describe, expect, test } from 'vitest'
import { inSlices } from '../../src/domain/slices.ts'
import { TextIndex } from '../../src/search/text-index.ts'
import { pieces } from './pieces.ts'

const texts = [
  { id: 'a', pieces: pieces('mesh mesh envoy') },
  { id: 'b', pieces: pieces('mesh dns') },
  { id: 'c', pieces: pieces('dns') },
  { id: 'd', pieces: pieces('storage') },
]
const index = TextIndex.of(texts)
const found = (terms: readonly string[], most = 10, passes?: (id: string) => boolean) =>
  index
    .find(
      terms.map((term) => ({ term, weight: 1 })),
      most,
      passes,
    )
    .map((place) => index.idAt(place))

describe('the text index', () => {
  test('the rarer term tells more, and one in no text tells most', () => {
    expect(index.informativeness('envoy')).toBeGreaterThan(index.informativeness('mesh'))
    expect(index.informativeness('nowhere')).toBeGreaterThan(index.informativeness('envoy'))
  })

  test('every text that holds one of the terms is found', () => {
    expect(found(['envoy', 'dns']).sort()).toEqual(['a', 'b', 'c'])
  })

  test('of more than are wanted the best are found: those that hold a term more often, or a rarer one', () => {
    expect(found(['mesh'], 1)).toEqual(['a'])
    expect(found(['mesh', 'envoy', 'dns'], 1)).toEqual(['a'])
  })

  test('what may not pass takes no place of what may', () => {
    expect(found(['mesh'], 1, (id) => id !== 'a')).toEqual(['b'])
  })

  test('nothing is found by a term that no text holds', () => {
    expect(found(['nowhere'])).toEqual([])
  })

  test('built in slices it finds the same as built at once', async () => {
    const sliced = await inSlices(TextIndex.building(texts), 0.01)
    const mesh = [{ term: 'mesh', weight: 1 }]
    expect(sliced.find(mesh, 10)).toEqual(index.find(mesh, 10))
  })
})
