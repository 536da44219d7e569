// Questions about one edition as a whole.
import { expect, test } from 'vitest'
import type { Answer } from '../../src/domain/answers/answer.ts'
import { ask } from '../../src/query/answer/ask.ts'
import { edition, libraryOf, note, talk } from './library-of.ts'

const library = await libraryOf({
  editions: [edition('eu-2021'), edition('eu-2020')],
  notes: [note('n', { edition: 'eu-2021' })],
  noted: [
    talk('Seen', { text: ['Routing explained.'] }),
    talk('Not yet', { status: 'to-watch' }),
    talk('Liked', { text: ['Storage explained.'], status: 'recommended' }),
  ],
})

const cardsOf = (answer: Answer) => (answer.kind === 'found' ? answer.cards.map(({ id }) => id) : [])

test('words about talks are no subject of an edition: its notes are listed, the note as a whole first', () => {
  for (const question of [
    'tldr of kubecon 2021',
    'summary of kubecon eu 2021',
    'what did I miss at kubecon 2021',
  ])
    expect(cardsOf(ask(question, library))[0], question).toBe('n')
})

test('who asks for talks gets talks: first the recommended, last what nobody has seen', () => {
  expect(cardsOf(ask('best talks of kubecon eu 2021', library))).toEqual([
    'n/liked',
    'n/seen',
    'n/not-yet',
    'n',
  ])
})

test('beside a bare year a word that nothing knows names something else', () => {
  expect(ask('brouhaha loop 2021', library).kind).not.toBe('found')
})
