// Questions about what somebody did, by a name that everyday speech knows too.
import { expect, test } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import { seedLibrary } from '../libraries.ts'
import { libraryOf, talk } from './library-of.ts'

const library = await seedLibrary()
const firstOf = (question: string): string => {
  const answer = ask(question, library)
  return answer.kind === 'found' ? (answer.cards[0]?.id ?? '') : ''
}

test('who did it is asked for, in small letters too: no note about somebody else answers', () => {
  for (const [question, name] of [
    ['how did adidas move to kubernetes', /adidas/i],
    ['why did tinder move', /tinder/i],
    ['anything about containers at netflix', /netflix/i],
  ] as const) {
    const answer = ask(question, library)
    expect(answer.kind, question).toBe('known')
    expect(answer.kind === 'known' ? answer.known.sessions[0]?.title : '', question).toMatch(name)
  }
})

test('texts on whoever did it stand before texts on what others did', () => {
  for (const question of ['why did pinterest build their own service mesh', 'the GitLab people and alerts'])
    expect(firstOf(question), question).toMatch(/pinterest|gitlab/i)
})

test('“is” and “has” stand before somebody only where they begin what is asked', () => {
  expect(ask('how was reddit moving to kubernetes', library)).toMatchObject({ kind: 'known' })
  expect(ask('the queue at the bakery is endless today', library).kind).toBe('nothing')
  expect(ask('my train is delayed by forty minutes, start without me', library).kind).toBe('nothing')
})

test('a word of everyday speech that stands there names nobody', () => {
  for (const question of ['how does rain form', 'how does grandma bake bread', 'what did you eat at lunch'])
    expect(ask(question, library).kind, question).toBe('nothing')
})

test('a name alone is asked for where a title has it, an everyday word alone is not', () => {
  const named = ask('netflix', library)
  expect(named.kind === 'known' ? named.known.sessions[0]?.title : named.kind).toMatch(/netflix/i)
  // They stand in titles too.
  for (const question of ['first', 'life', 'time'])
    expect(ask(question, library).kind, question).toBe('nothing')
})

test('a word that hardly anybody says, typed alone, is found wherever a text says it', async () => {
  const notes = await libraryOf({ noted: [talk('Functions', { text: ['Even Fortran runs there.'] })] })
  expect(ask('fortran', notes)).toMatchObject({ kind: 'found', cards: [{ id: 'n/functions' }] })
  expect(ask('even', notes).kind).toBe('nothing')
})

test('a number in a title may be typed as a word', async () => {
  const notes = await libraryOf({ noted: [talk('10 Ways to Shoot Yourself in the Foot')] })
  const found = { kind: 'found', cards: [{ id: 'n/10-ways-to-shoot-yourself-in-the-foot' }] }
  expect(ask('the ten ways to shoot yourself in the foot', notes)).toMatchObject(found)
  expect(ask('the ten best things', notes).kind).toBe('nothing')
})

test('a company that the notes write with capitals is one name in small letters too', async () => {
  const notes = await libraryOf({
    noted: [
      talk('Moving', { text: ['Years ago the New York Times moved its sites to Kubernetes.'] }),
      talk('Cities', { text: ['York is new to them, and the times are hard for its pods.'] }),
    ],
  })
  const first = (question: string) => {
    const answer = ask(question, notes)
    return answer.kind === 'found' ? answer.cards.map(({ id }) => id) : []
  }
  expect(first('how did the new york times move')).toEqual(['n/moving'])
  expect(first('new york times')).toEqual(['n/moving'])
  expect(first('new york times and kubernetes')[0]).toBe('n/moving')
  // Beside what nothing knows it is what everybody says.
  expect(first('new york times crossword')).toEqual([])
})
