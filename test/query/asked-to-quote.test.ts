// What an assistant is to do with an answer stands in the question that it hands on. It is no subject.
import { expect, it } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import { analyse, isQuestionWord } from '../../src/search/words.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()

const foundBy = (question: string) => {
  const answer = ask(question, library)
  return answer.kind === 'found'
    ? { first: answer.cards[0]?.id, left: answer.uncovered.map((word) => word.toLowerCase()) }
    : answer.kind
}

it.each([
  'What did people note about thanos? Quote and cite.',
  'thanos, with quotes',
  'quote what was said of thanos',
  'list citations about thanos, verbatim',
  'cite two notes on thanos',
  'verbatim quotations on thanos please',
])('asks for the same as without it: %s', (question) => {
  expect(foundBy(question)).toEqual(foundBy('thanos'))
})

it.each(['quotas', 'cities', 'citadel'])('%s are no such word', (typed) => {
  expect(analyse(typed).some(isQuestionWord)).toBe(false)
})
