// Days in the form of each language; a form that could be two days is none.
import { describe, expect, test } from 'vitest'
import { DATE_FORMS, findDate } from '../../../src/ingest/formats/dates.ts'

describe.each(DATE_FORMS)('the form of “$example.0”', ({ example: [written, day], nearMiss }) => {
  test('is a day', () => {
    expect(findDate(`Posted ${written} by Ada`)).toEqual({ date: day, text: written })
  })

  test(`and “${nearMiss}” is none`, () => {
    expect(findDate(nearMiss)).toBeUndefined()
  })
})

test.each([
  '25. März 2024',
  '25 mars 2024',
  '25 marzo 2024',
  '25 de março de 2024',
  '25 maart 2024',
  '25 marca 2024',
  '25 марта 2024',
  '25 березня 2024',
  '25 Mar 2024',
  'Mar. 25, 2024',
  '2024年3月25日',
  '2024.03.25',
  '25. 3. 2024',
])('%s', (written) => {
  expect(findDate(written)?.date).toBe('2024-03-25')
})

test.each(['31.04.2024', '30 February 2024', '2024', '10 talks', '19–22 March', '1.2.2024.3'])(
  '“%s” is no day',
  (written) => {
    expect(findDate(written)).toBeUndefined()
  },
)
