// Editions while somebody types, over the bundled ones.
import { beforeAll, describe, expect, it } from 'vitest'
import { suggestEditions } from '../../src/query/browse/suggest-editions.ts'
import type { Library } from '../../src/query/library/library.ts'
import { seedLibrary } from '../libraries.ts'

let library: Library

beforeAll(async () => {
  library = await seedLibrary()
})

const labels = (typed: string, most = 3) => suggestEditions(typed, library, most).map(({ label }) => label)

describe('an edition', () => {
  it('is found by its city, its year, its region and its id', () => {
    expect(labels('barc')[0]).toBe('KubeCon EU 2019 Barcelona')
    expect(labels('eu 2019')).toEqual(['KubeCon EU 2019 Barcelona'])
    expect(labels('eu-2019')).toEqual(['KubeCon EU 2019 Barcelona'])
    expect(labels('europe 2020')).toEqual(['KubeCon EU 2020 Virtual'])
    expect(labels('nowhere')).toEqual([])
  })

  it('comes first where somebody noted it, then the newest', () => {
    expect(labels('')).toEqual([
      'KubeCon EU 2021 Virtual',
      'KubeCon EU 2020 Virtual',
      'KubeCon EU 2019 Barcelona',
    ])
  })

  it('has an id by which filters know it, and a label that fits', () => {
    for (const { id, label } of suggestEditions('', library, 100)) {
      expect(library.editionNames.resolve(id.replace('edition/', ''))).toHaveLength(1)
      expect(label.length).toBeLessThanOrEqual(75)
    }
  })
})
