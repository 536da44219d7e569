// Questions about one edition as a whole.
import { describe, expect, test } from 'vitest'
import type { Answer } from '../../src/domain/answers/answer.ts'
import { ask } from '../../src/query/answer/ask.ts'
import { interpret } from '../../src/query/understand/interpret.ts'
import { LAST_EDITIONS } from '../../src/query/understand/named/last-edition.ts'
import { edition, libraryOf, note, passage, talk } from './library-of.ts'

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

const ABOUT_ALL = ['tldr of kubecon 2021', 'summary of kubecon eu 2021', 'what did I miss at kubecon 2021']

test('words about talks are no subject of an edition: all of it is listed, a note without words of its own last', () => {
  for (const question of ABOUT_ALL)
    expect(cardsOf(ask(question, library)), question).toEqual(['n/liked', 'n/seen', 'n/not-yet', 'n'])
})

test('a note that tells something as a whole is listed first, with those words', async () => {
  const overview = passage('A week by the sea', { text: ['Ten thousand people met, and it rained.'] })
  const withOverview = await libraryOf({
    editions: [edition('eu-2021')],
    notes: [note('n', { edition: 'eu-2021', whole: overview.id })],
    noted: [talk('Liked', { text: ['Storage explained.'], status: 'recommended' }), overview],
  })
  for (const question of ABOUT_ALL)
    expect(cardsOf(ask(question, withOverview)), question).toEqual(['n', 'n/liked'])
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

describe('the last KubeCon is the newest that was noted', async () => {
  const years = await libraryOf({
    editions: [
      { ...edition('eu-2020'), start: '2020-08-17' },
      { ...edition('na-2019'), start: '2019-11-18' },
      { ...edition('eu-2021'), start: '2021-05-04' },
      { ...edition('na-2021'), start: '2021-10-11' },
    ],
    notes: [
      note('old', { edition: 'na-2019' }),
      note('new', { edition: 'eu-2021' }),
      note('n', { edition: 'eu-2020' }),
    ],
    noted: [talk('Seen', { text: ['Routing explained.'] })],
  })
  const filtering = (question: string) => interpret(question, years).query.filters.editions

  test.each(LAST_EDITIONS)('“$example” means $names, “$unlike” does not', ({ example, names, unlike }) => {
    expect(filtering(example)).toEqual([names])
    expect(filtering(unlike)).not.toEqual([names])
  })
})
