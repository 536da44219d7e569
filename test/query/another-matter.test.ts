import { describe, expect, it } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()
const kindOf = (line: string) => ask(line, library).kind

describe('the company of words', () => {
  it.each([
    'which sidecar fits a vintage bmw motorcycle',
    'envoy salary of a pilot at the airport',
    'longhorn steakhouse menu',
    'beginner guitar lessons',
    // Things of everyday life, and words that nobody here says and hardly anybody elsewhere.
    'a node in my thyroid',
    'mesh for the tomatoes',
    'ranunculus cluster license',
    // Two words lead to a subject of the field, but others stand between them.
    'container ship stuck in the suez canal',
  ])('says that “%s” is of another matter', (line) => expect(kindOf(line)).toBe('nothing'))

  it.each([
    'how much memory does a sidecar take',
    'linkerd in plain words for my boss',
    'thanos behind a load balancer in a garage',
    'autoscaling for fortran',
    'service mesh for motorcycles',
    'thanos for tomatoes',
    'autoscaling on a puppy',
  ])('leaves “%s” to the field', (line) => expect(kindOf(line)).not.toBe('nothing'))

  it('names no KubeCon where nothing of the field is asked', () => {
    expect(kindOf('book me a hotel in amsterdam')).toBe('nothing')
  })
})

describe('a year of something else', () => {
  it.each(['world cup 2022', 'who won the oscars in 2021', 'elections 2020 results', 'wine 2019'])(
    'names no KubeCon in “%s”',
    (line) => expect(ask(line, library)).toMatchObject({ kind: 'nothing', query: { editions: [] } }),
  )

  it.each(['what was hot in 2019', 'must see talks of 2021', 'big impact 2019'])(
    'is one of KubeCons in “%s”',
    (line) => expect(ask(line, library)).toMatchObject({ kind: 'found' }),
  )

  it('names none by which something is to be done', () => {
    expect(ask('autoscaling for everybody by 2027', library)).toMatchObject({
      kind: 'found',
      query: { filters: {}, editions: [] },
    })
    expect(ask('autoscaling since 2019', library).query.filters.editions).toContain('eu-2020')
  })
})
