// One note stands once in an answer, and never as a title without words.
import { expect, test } from 'vitest'
import type { AnswerCard } from '../../src/domain/answers/answer.ts'
import { textOf } from '../../src/domain/text/prose.ts'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { libraryOf, note, passage, talk } from './library-of.ts'

function cards(question: string, library: Library): readonly AnswerCard[] {
  const answer = ask(question, library)
  return answer.kind === 'found' ? answer.cards : []
}

const ids = (question: string, library: Library) => cards(question, library).map(({ id }) => id)

test('a file that tells of one talk is found as the talk, by the author and the place of the note too', async () => {
  const sail = talk('Sailing with Small Crews', { text: ['Ropes are tied by operators.'] })
  const library = await libraryOf({
    notes: [note('n', { title: 'Sailing with small crews', author: 'Maria Keller', whole: sail.id })],
    noted: [sail],
  })
  expect(ids('sailing crews', library)).toEqual([sail.id])
  expect(ids('sailing maria keller', library)).toEqual([sail.id])
})

test('a note that is found by its title is shown with the words of its overview, and that once', async () => {
  const overview = passage('Six people in one kayak', { text: ['A kayak carried six people to the venue.'] })
  const library = await libraryOf({
    notes: [note('n', { title: 'Harbour report about kayaks', whole: overview.id })],
    noted: [overview],
  })
  const shown = cards('harbour report about kayaks', library)
  expect(shown).toHaveLength(1)
  expect(shown.flatMap(({ summary }) => summary.map(({ prose }) => textOf(prose)))).toEqual([
    'A kayak carried six people to the venue.',
  ])
})

test('of paragraphs that a note tells under one heading the best has a card', async () => {
  const paragraphs = ['Envoy routes envoy traffic.', 'Envoy is a proxy that somebody mentioned.'].map(
    (text, index) => ({ ...passage('Announcements', { text: [text] }), id: `n/p/announcements-${index}` }),
  )
  const other = passage('Announcements', { note: 'm', text: ['Envoy has a release.'] })
  const library = await libraryOf({ noted: [...paragraphs, other] })
  const found = ids('envoy', library)
  expect(found).toHaveLength(2)
  expect(found).toContain(other.id)
})
