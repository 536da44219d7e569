// What cities are called in the languages that questions are asked in.
import { expect, test } from 'vitest'
import { namesOfCity } from '../../src/domain/text/cities.ts'

test.for([
  ['Valencia', 'valence'],
  ['Copenhagen', 'kopenhagen'],
  ['Copenhagen', 'copenhague'],
  ['Barcelona', 'barcelone'],
  ['Berlin', 'berlino'],
  ['London', 'londres'],
] as const)('%s is called %s too, and by its own name', ([city, called]) => {
  expect(namesOfCity(city)).toContain(called)
  expect(namesOfCity(city)[0]).toBe(city.toLowerCase())
})

test('a city without another name is called only so', () => {
  expect(namesOfCity('Salt Lake City')).toEqual(['salt lake city'])
})
