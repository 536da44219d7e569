import { describe, expect, test } from 'vitest'
import { atOnce } from '../../src/domain/slices.ts'
import { editDistance, Spelling, withinOneEdit } from '../../src/search/spelling.ts'

const WORDS = [
  'istio',
  'native',
  'tillman',
  'prometheus',
  'observability',
  'cool',
  'helm',
  'services',
  'service',
]
const spelling = atOnce(
  Spelling.building(new Map(WORDS.map((word, i) => [word, WORDS.length - i])), new Set(['istio', 'helm'])),
)

describe('spelling', () => {
  test.each([
    ['istoi', 'istio'],
    ['promtheus', 'prometheus'],
    ['rpometheus', 'prometheus'],
    ['observabilty', 'observability'],
    ['obsevrabilty', 'observability'],
    ['hlem', 'helm'],
  ])('“%s” is read as “%s”', (typed, read) => {
    expect(spelling.correct(typed)).toBe(read)
  })

  test('knative is not a mistyped native: a first letter is not left out by mistake', () => {
    expect(spelling.correct('knative')).toBeUndefined()
  })

  test('a short word inside a longer one is no match', () => {
    expect(spelling.correct('llm')).toBeUndefined()
  })

  test('a short ordinary word is not bent into another one', () => {
    expect(spelling.correct('cobol')).toBeUndefined()
  })

  test('numbers are never corrected', () => {
    expect(spelling.correct('v1beta1')).toBeUndefined()
  })

  test('a word without end is neither indexed letter by letter nor corrected, issue 12', () => {
    const [longest, tooLong] = ['x'.repeat(40), 'y'.repeat(400_000)]
    const long = atOnce(Spelling.building(new Map([longest, tooLong].map((word) => [word, 1]))))
    expect(long.correct(longest.slice(1))).toBe(longest)
    expect(long.correct(tooLong.slice(1))).toBeUndefined()
  })

  test('words that begin so are given, the more frequent first', () => {
    expect(spelling.complete('serv', 5)).toEqual(['services', 'service'])
    expect(spelling.complete('xyz', 5)).toEqual([])
  })

  test('swapped neighbours are one edit', () => {
    expect(editDistance('istoi', 'istio')).toBe(1)
    expect(editDistance('kitten', 'sitting')).toBe(3)
  })

  test.each([
    ['thanos', 'thanos', true],
    ['thnos', 'thanos', true],
    ['thaanos', 'thanos', true],
    ['htanos', 'thanos', true],
    ['thxnos', 'thanos', true],
    ['txxnos', 'thanos', false],
    ['th', 'thanos', false],
  ])('whether “%s” is within one edit of “%s”: %s', (a, b, within) => {
    expect(withinOneEdit(a, b)).toBe(within)
  })
})
