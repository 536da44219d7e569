import { describe, expect, test } from 'vitest'
import { inSlices } from '../../src/search/slices.ts'
import { TextIndex } from '../../src/search/text-index.ts'

const text = (id: string, terms: string) => ({ id, terms: terms.split(' '), titleTerms: new Set<string>() })
const texts = [text('a', 'mesh mesh envoy'), text('b', 'mesh dns'), text('c', 'dns'), text('d', 'storage')]
const index = TextIndex.of(texts)
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id)

describe('the text index', () => {
  test('the rarer term tells more', () => {
    expect(index.informativeness('envoy')).toBeGreaterThan(index.informativeness('mesh'))
    expect(index.informativeness('nowhere')).toBeGreaterThan(index.informativeness('envoy'))
  })

  test('a text that holds a term more often comes first, and the terms it holds are named', () => {
    const found = index.find([{ term: 'mesh', weight: 1 }])
    expect(ids(found)).toEqual(['a', 'b'])
    expect(found[0]?.matched).toEqual(['mesh'])
  })

  test('what a term contributes does not grow with how many other terms match', () => {
    const alone = index.find([{ term: 'envoy', weight: 1 }])[0]?.score ?? 0
    const both = index.find([
      { term: 'envoy', weight: 1 },
      { term: 'mesh', weight: 1 },
    ])[0]?.score
    const mesh = index.find([{ term: 'mesh', weight: 1 }])[0]?.score ?? 0
    expect(both).toBeCloseTo(alone + mesh)
  })

  test('a term asked twice counts twice', () => {
    const once = index.find([{ term: 'dns', weight: 1 }])[0]?.score ?? 0
    const twice = index.find([
      { term: 'dns', weight: 1 },
      { term: 'dns', weight: 1 },
    ])[0]?.score
    expect(twice).toBeCloseTo(2 * once)
  })

  test('with essential terms, texts that hold only others are not looked at, and scores stay the same', () => {
    const terms = [
      { term: 'envoy', weight: 1 },
      { term: 'mesh', weight: 1 },
    ]
    const all = index.find(terms)
    const essential = index.find(terms, new Set(['envoy']))
    expect(ids(essential)).toEqual(['a'])
    expect(essential[0]?.score).toBeCloseTo(all[0]?.score ?? 0)
  })

  test('nothing is found by a term that no text holds', () => {
    expect(index.find([{ term: 'nowhere', weight: 1 }])).toEqual([])
  })

  test('built in slices it finds the same as built at once', async () => {
    const sliced = await inSlices(TextIndex.building(texts), 0.01)
    expect(sliced.find([{ term: 'mesh', weight: 1 }])).toEqual(index.find([{ term: 'mesh', weight: 1 }]))
  })
})
