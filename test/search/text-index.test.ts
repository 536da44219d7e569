import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ProjectNames } from '../../src/domain/library/project-names.ts'
import { atOnce, inSlices } from '../../src/domain/slices.ts'
import { Concepts } from '../../src/search/concepts.ts'
import { pairOf } from '../../src/search/pairs.ts'
import { Sayings } from '../../src/search/sayings.ts'
import { Sequences } from '../../src/search/sequences.ts'
import { TextIndex } from '../../src/search/text-index.ts'
import { type Analysis, indexingText } from '../../src/search/text-terms.ts'
import { pieces } from './pieces.ts'

const texts = [
  { id: 'a', pieces: pieces('mesh mesh envoy') },
  { id: 'b', pieces: pieces('mesh dns') },
  { id: 'c', pieces: pieces('dns') },
  { id: 'd', pieces: pieces('storage') },
]
const written = new Sequences()
for (const { pieces } of texts) written.add(pieces)
const building = () =>
  TextIndex.building(
    texts.map(({ id }) => id),
    written,
  )
const index = atOnce(building())
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
    const sliced = await inSlices(building(), 0.01)
    const mesh = [{ term: 'mesh', weight: 1 }]
    expect(sliced.find(mesh, 10)).toEqual(index.find(mesh, 10))
  })
})

test('a pair is found in the texts that hold it, whatever else holds its words', () => {
  const word = fc.constantFrom<string>('mesh', 'envoy', 'storage', 'etcd')
  const words = fc.array(word, { minLength: 1, maxLength: 6 })
  const pairsIn = (words: readonly string[]) =>
    words.slice(1).map((word, before) => pairOf(words[before] ?? '', word))
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), words, words, (texts, asked, alone) => {
      const written = new Sequences()
      for (const text of texts) written.add(pieces(text.join(' '), undefined, pairsIn(text)))
      const index = atOnce(
        TextIndex.building(
          texts.map((_, id) => `${id}`),
          written,
        ),
      )
      const terms = [...pairsIn(asked), ...alone.slice(1)]
      const found = index.find(
        terms.map((term) => ({ term, weight: 1 })),
        texts.length,
      )
      const holding = texts.flatMap((text, place) =>
        terms.some((term) => text.includes(term) || pairsIn(text).includes(term)) ? [place] : [],
      )
      expect(found.toSorted()).toEqual(holding)
    }),
  )
})

test('of more texts than are wanted one that holds the pair comes before those that only hold its words', () => {
  const written = new Sequences()
  for (let text = 0; text < 20; text++) written.add(pieces('mesh storage', undefined, ['mesh+storage']))
  written.add(pieces('mesh envoy', undefined, ['mesh+envoy']))
  const ids = Array.from({ length: written.size }, (_, place) => `${place}`)
  const index = atOnce(TextIndex.building(ids, written))
  const asked = ['mesh', 'mesh+storage', 'mesh+envoy'].map((term) => ({ term, weight: 1 }))
  expect(index.find(asked, 1)).toEqual([20])
})

test('a long text is indexed in many small steps, though it be one sentence or one word, issue 12', () => {
  const analysis: Analysis = {
    concepts: new Concepts([]),
    names: new ProjectNames([]),
    sayings: new Sayings([]),
    keepsPairs: true,
  }
  for (const fragment of [
    'a ',
    'Envoy and etcd. ',
    'x',
    '[',
    '> ',
    '会议',
    '👩‍👩‍👧',
    '[a](https://example.org/b) ',
  ]) {
    const sentence = fragment.repeat(Math.ceil(200_000 / fragment.length))
    const steps = indexingText({ id: 'a', title: 'A', sentences: [sentence] }, analysis)
    let count = 0
    while (!steps.next().done) count += 1
    expect(count).toBeGreaterThanOrEqual(50)
  }
  const text = atOnce(
    indexingText({ id: 'a', title: 'Meshes', sentences: ['mesh '.repeat(10_000)] }, analysis),
  )
  expect(text.pieces.flatMap(({ words }) => words)).toHaveLength(10_001)
})
