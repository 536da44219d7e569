// “Find talks about this” on what people write to each other.
import { describe, expect, test } from 'vitest'
import { openLibrary } from '../../src/app/library/open.ts'
import { askAbout } from '../../src/query/answer/about.ts'

const { library } = await openLibrary({ notesFolders: [] })

const firstOf = (text: string): string => {
  const answer = askAbout(text, library)
  return answer.kind === 'found' ? (answer.cards[0]?.title ?? '') : answer.kind
}

describe('a message that names something', () => {
  test.for([
    ['We should look at how spotify does backstage', /Backstage/],
    ['backstage at spotify', /Backstage/],
    ['lyft built envoy, didn’t they?', /Envoy at Lyft/],
    ['bloomberg presented something on model serving I think', /AI|model/i],
    ['we had an outage because of dns yesterday', /DNS/],
    ['gateway api', /Gateway API/],
  ] as const)('“%s” is searched for', ([text, title]) => expect(firstOf(text)).toMatch(title))
})

describe('a message that names nothing', () => {
  test.for([
    'can someone review my pull request please?',
    'lunch at noon? pizza again',
    'The meeting moves to Tuesday 3pm',
    'Happy birthday Anna!!',
    'I am on holiday next week',
  ])('“%s” is not searched for', (text) => expect(firstOf(text)).toBe('nothing'))
})
