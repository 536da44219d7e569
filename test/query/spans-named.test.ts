// Spans of years that a question names.
import { expect, it } from 'vitest'
import { interpret } from '../../src/query/understand/interpret.ts'
import { SPAN_WORDS } from '../../src/query/understand/named/spans-named.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()
const yearsOf = (question: string): readonly number[] => {
  const ids = interpret(question, library).query.filters.editions ?? []
  return [...new Set(ids.map((id) => library.catalogue.editions.get(id)?.year ?? 0))].toSorted(
    (a, b) => a - b,
  )
}

it.each(SPAN_WORDS)('“$example” names more than a year, “$unlike” does not', ({ example, unlike, years }) => {
  const year = Number(/20\d\d/.exec(example)?.[0])
  const isMeant = years(year).startsWith('-') ? (one: number) => one <= year : (one: number) => one >= year
  expect(yearsOf(example).length).toBeGreaterThan(1)
  expect(yearsOf(example).every(isMeant)).toBe(true)
  expect(yearsOf(unlike).length).toBeLessThan(2)
  expect(interpret(example, library).query.text).toBe('service mesh')
})

it.each([
  ['service mesh between 2019 and 2021', [2019, 2020, 2021]],
  ['Service Mesh zwischen 2019 und 2021', [2019, 2020, 2021]],
  ['gitops entre 2020 y 2021', [2020, 2021]],
  ['service mesh antes de 2018', [2015, 2016, 2017]],
  ['was gab es zu eBPF vor 2018', [2015, 2016, 2017]],
  ['service mesh 2020', [2020]],
  ['the day before kubecon eu 2020', [2020]],
])('“%s” is of %j', (question, years) => {
  expect(yearsOf(question)).toEqual(years)
})
