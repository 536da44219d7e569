// What is offered for a name that nothing has, over the seed notes.
import { describe, expect, it } from 'vitest'
import { nearestNames } from '../../src/query/browse/nearest-names.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()
const labels = (what: Parameters<typeof nearestNames>[0], name: string, most = 3) =>
  nearestNames(what, name, library, most).map(({ label }) => label)

describe('of a name that nothing has, the nearest', () => {
  it('are of the kind that was looked up, misspelt words included', () => {
    expect(labels('speaker', 'eduardo sylvia')[0]).toBe('Eduardo Silva')
    expect(labels('author', 'hugo martinez')).toEqual(['Hugo Martins'])
    expect(labels('project', 'promethious')[0]).toBe('Prometheus')
    expect(labels('talk', 'gatewey apis')[0]).toMatch(/^Gateway API/)
  })

  it('share at least half of its words', () => {
    expect(labels('speaker', 'eduardo of the north')).toEqual([])
    expect(labels('author', 'nobody')).toEqual([])
  })

  it('of editions are the newest noted ones where none is near', () => {
    expect(labels('edition', 'mars')[0]).toBe('KubeCon EU 2021 Virtual')
  })

  it('can be asked for as they are', () => {
    expect(nearestNames('author', 'hugo martinez', library, 1)[0]?.asked).toBe('author Hugo Martins')
    expect(nearestNames('speaker', 'eduardo sylvia', library, 1)[0]?.asked).toBe('speaker/eduardo-silva')
  })
})
