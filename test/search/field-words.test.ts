import { expect, test } from 'vitest'
import { readFacts } from '../../src/ingest/read-data.ts'
import { FieldWords } from '../../src/search/field-words.ts'
import { stemOf } from '../../src/search/words.ts'
import { countField } from '../../tools/count-field.ts'

const { value } = await readFacts('data')
const field = new FieldWords(value.catalogue.words)

test('words of the field are evidence, everyday words are not', () => {
  for (const word of ['kubernetes', 'ingress', 'metrics', 'canary', 'scaling'])
    expect(field.isEvidence(stemOf(word)), word).toBe(true)
  for (const word of ['run', 'crash', 'spot', 'move', 'thanks', 'weather', 'pizza'])
    expect(field.isEvidence(stemOf(word)), word).toBe(false)
})

test('a word that neither English nor the field has is strange, and of no other language', () => {
  expect(field.isStrange('zorbaflow')).toBe(true)
  expect(field.isStrange(stemOf('weather'))).toBe(false)
})

test('English words are known in their form, words of other languages are known as such', () => {
  expect(field.general.isEnglish('spoke')).toBe(true)
  expect(field.general.isEnglish('kuberntes')).toBe(false)
  expect(field.general.isElsewhere('vortrage')).toBe(true)
  expect(field.general.isElsewhere('ingress')).toBe(false)
  expect(field.general.isThing('tomato')).toBe(true)
  expect(field.general.isThing('cluster')).toBe(false)
})

test('two words that the field says as one thing are a pair', () => {
  expect(field.isPair(stemOf('noisy'), stemOf('neighbour'))).toBe(true)
  expect(field.isPair(stemOf('kubernetes'), stemOf('upgrades'))).toBe(false)
})

test('the table is the one that npm run words makes', () => {
  expect(countField(value.catalogue, value.sessions)).toBe(value.catalogue.words.field)
})

test('among texts of any field, everyday words count less than rare ones, but at least half', () => {
  const [commonest, rare] = [field.general.weight(stemOf('make')), field.general.weight(stemOf('ingress'))]
  expect(rare).toBe(1)
  expect(commonest).toBeLessThan(0.8)
  expect(commonest).toBeGreaterThanOrEqual(0.5)
})
