import { expect, test } from 'vitest'
import { Titles } from '../../src/search/titles.ts'

const titles = new Titles()
titles.add('a', 'What to do with it: Life & Death of a Pod')
titles.add('b', 'Life of a Packet')

test('a title holds words that stand one after the other in it, the everyday ones too', () => {
  expect(titles.holding('what to do with')).toEqual(['a'])
  expect(titles.holding('life and death')).toEqual(['a'])
  expect(titles.holding('life')).toEqual(['a', 'b'])
})

test('a title holds no words that stand apart or in another order, and no parts of words', () => {
  expect(titles.holding('life of a pod')).toEqual([])
  expect(titles.holding('packet of')).toEqual([])
  expect(titles.holding('of a pack')).toEqual([])
  expect(titles.holding('volume')).toEqual([])
})
