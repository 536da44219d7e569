// Two words that are all that was typed, where a note says them together: everyday words each, and one thing as a pair.
import { expect, test } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import { libraryOf, note, talk } from './library-of.ts'

const rules = talk('Rules for Turnips 101', { text: ['Policies are YAML, and one starts with audit mode.'] })
const soup = talk('Soup for Many', {
  text: ['The mode of cooking matters, and so does an audit of the spoons.'],
})
const sheet = talk('Hojas de cálculo', { text: ['Se guarda todo en una hoja limpia cada noche.'] })

const library = await libraryOf({ notes: [note('n', { title: 'Turnip days' })], noted: [rules, soup, sheet] })

const found = (question: string): readonly string[] => {
  const answer = ask(question, library)
  return answer.kind === 'found' ? answer.cards.map(({ id }) => id) : []
}

test.each([
  ['audit mode', rules.id],
  ['hoja limpia', sheet.id],
])('%s is found where it is said', (question, id) => {
  expect(found(question)[0]).toBe(id)
})

test.each(['mode spoons', 'night policies'])('%s is said nowhere', (question) => {
  expect(found(question)).toEqual([])
})
