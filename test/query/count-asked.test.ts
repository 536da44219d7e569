// Who asks how many talks there are is told so, before the first of them.
import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { COUNTS_ASKED, countAsked } from '../../src/query/understand/asked/count-asked.ts'
import { readText } from '../../src/query/understand/typed/reading.ts'
import { seedLibrary } from '../libraries.ts'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

const isCount = (line: string): boolean => countAsked(readText(line).words)

describe('a count that is asked for', () => {
  it.each(COUNTS_ASKED)('is read in “$example”, and not in “$unlike”', ({ example, unlike }) => {
    expect(isCount(example)).toBe(true)
    expect(isCount(unlike)).toBe(false)
  })

  // Every second row was kept aside while the table was made.
  it.each([
    ['hey, how many service mesh talks were there in 2021?', true],
    ['how many videos do you have on helm', true],
    ['wie viele kubernetes security talks kennst du', true],
    ['combien de conférences parlent de gitops ?', true],
    ['how many clusters do talks by zalando mention', false],
    ['how many people run etcd', false],
    ['number of talks on tracing', true],
    ['how many replicas for a video platform', false],
  ])('“%s”: %s', (line, counts) => {
    expect(isCount(line)).toBe(counts)
  })

  it('is answered by the number of results, all of them or at least so many', () => {
    const found = ask('how many talks are about linkerd?', library)
    const plain = ask('linkerd', library)
    expect(found.kind === 'found' && found.counted).toEqual({
      results: plain.kind === 'found' && plain.cards.length,
      isAll: true,
    })
    expect(plain.kind === 'found' && plain.counted).toBeFalsy()
    const many = ask('how many talks are about kubernetes security in 2021?', library)
    expect(many.kind === 'found' && many.counted?.isAll).toBe(many.kind === 'found' && many.cards.length < 20)
  })
})
