import { describe, expect, test } from 'vitest'
import { Concepts } from '../../src/search/concepts.ts'
import { analyse } from '../../src/search/words.ts'

const concepts = new Concepts([
  { variant: 'o11y', expansion: 'observability', both: true, exact: false },
  { variant: 'HPA', expansion: 'horizontal pod autoscaler', both: true, exact: true },
  { variant: 'CA', expansion: 'certificate authority', both: false, exact: true },
  { variant: 'us military', expansion: 'department of defense', both: false, exact: false },
])
const meanings = (text: string, place: 'text' | 'question') =>
  concepts.find(analyse(text), place).map(({ concept }) => concept)

describe('the vocabulary', () => {
  test('what goes both ways is one meaning', () => {
    expect(meanings('o11y', 'question')).toEqual(meanings('observability', 'text'))
  })

  test('an acronym may be typed small in a question, but counts only in capitals in a text', () => {
    expect(meanings('hpa', 'question')).toEqual(meanings('Horizontal Pod Autoscaler', 'text'))
    expect(meanings('hpa', 'text')).toEqual([])
  })

  test('two small letters are no acronym', () => {
    expect(meanings('ca', 'question')).toEqual([])
    expect(meanings('CA', 'question')).toHaveLength(1)
  })

  test('what leads one way is not found the other way', () => {
    expect(meanings('us military', 'question')).toEqual(meanings('department of defense', 'text'))
    expect(meanings('us military', 'text')).toEqual([])
  })
})
