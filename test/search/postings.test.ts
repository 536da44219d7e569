import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { describe, expect, test } from 'vitest'
import { atOnce } from '../../src/domain/slices.ts'
import { Postings } from '../../src/search/postings.ts'
import { Sequences } from '../../src/search/sequences.ts'
import { pieces } from './pieces.ts'

const WORDS = ['mesh', 'envoy', 'dns', 'etcd', 'node', 'helm']
const someText = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
const someTerms = fc.uniqueArray(
  fc.record({ term: fc.constantFrom(...WORDS), weight: fc.integer({ min: 1, max: 3 }) }),
  {
    selector: ({ term }) => term,
    minLength: 1,
  },
)

const postingsOf = (texts: readonly (readonly string[])[]): Postings => {
  const written = new Sequences()
  for (const words of texts) written.add(pieces(words.join(' ')))
  return atOnce(Postings.building(written))
}

/** What MiniSearch scores each text, without the constant it adds per matched term. */
function asMiniSearch(texts: readonly (readonly string[])[], weights: ReadonlyMap<string, number>) {
  const search = new MiniSearch({
    fields: ['text'],
    searchOptions: { bm25: { k: 1.6, b: 0.6, d: 0 }, boostTerm: (term) => weights.get(term) ?? 1 },
  })
  search.addAll(texts.map((words, id) => ({ id, text: words.join(' ') })))
  return new Map<number, number>(
    search
      .search([...weights.keys()].join(' '))
      .map(({ id, score, queryTerms }) => [id, score / queryTerms.length]),
  )
}

describe('the postings', () => {
  test('find what another search finds, and of it the best', () => {
    fc.assert(
      fc.property(
        fc.array(someText, { minLength: 1, maxLength: 20 }),
        someTerms,
        fc.integer({ min: 1, max: 5 }),
        (texts, terms, most) => {
          const postings = postingsOf(texts)
          const scores = asMiniSearch(texts, new Map(terms.map(({ term, weight }) => [term, weight])))
          expect([...postings.find(terms, texts.length)].sort()).toEqual([...scores.keys()].sort())
          const best = postings.find(terms, most).map((place) => scores.get(place) ?? 0)
          const expected = [...scores.values()].sort((a, b) => b - a).slice(0, most)
          expect(best).toHaveLength(expected.length)
          if (scores.size > most)
            for (const [i, score] of best.entries()) expect(score).toBeCloseTo(expected[i] ?? 0, 10)
        },
      ),
    )
  })

  test('of texts that hold a term alike the first are found', () => {
    expect(
      postingsOf([['dns'], ['mesh'], ['mesh'], ['mesh']]).find([{ term: 'mesh', weight: 1 }], 2),
    ).toEqual([1, 2])
  })

  test('a term asked twice counts twice', () => {
    const postings = postingsOf([
      ['mesh', 'dns'],
      ['mesh', 'envoy'],
    ])
    const once = (term: string) => ({ term, weight: 1 })
    expect(postings.find([once('dns'), once('envoy'), once('envoy')], 1)).toEqual([1])
  })

  test('nothing is found in no texts', () => {
    expect(postingsOf([]).find([{ term: 'mesh', weight: 1 }], 5)).toEqual([])
  })
})
