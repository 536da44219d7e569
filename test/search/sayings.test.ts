import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, test } from 'vitest'
import { parseSayings } from '../../src/ingest/facts/catalogue.ts'
import { Sayings } from '../../src/search/sayings.ts'
import { analyse } from '../../src/search/words.ts'

const path = fileURLToPath(new URL('../../data/sayings.yaml', import.meta.url))
const file = parseSayings({ path, stem: 'sayings', text: readFileSync(path, 'utf8') })
const rows = file.ok ? file.value.sayings : []

describe('what people say', () => {
  it('is a table that can be read', () => {
    expect(rows.length).toBeGreaterThan(50)
  })
  for (const { means, says, example, unlike } of rows) {
    const sayings = new Sayings([{ means, says, isName: false }])
    it(`“${example}” leads to ${means.join(', ')}`, () => {
      expect(sayings.find(analyse(example)).length).toBeGreaterThan(0)
    })
    it(`“${unlike}” does not`, () => {
      expect(sayings.find(analyse(unlike))).toEqual([])
    })
  }
})

test('words of a saying stand in any order, but near each other', () => {
  const sayings = new Sayings([{ means: ['canary'], says: ['roll out gradually'], isName: false }])
  expect(sayings.find(analyse('gradually roll it out'))).toHaveLength(1)
  expect(sayings.find(analyse('roll the dice and then after a long while go out and eat gradually'))).toEqual(
    [],
  )
})
