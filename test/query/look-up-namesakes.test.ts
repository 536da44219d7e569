// A part of a name that several people bear: whoever is shown, the others are named.
import { expect, it } from 'vitest'
import { lookUp } from '../../src/query/browse/look-up.ts'
import { edition, libraryOf, note, talk } from './library-of.ts'

const session = (id: string, ...speakers: readonly string[]) => ({
  id: `session/${id}` as const,
  edition: 'eu-2021' as const,
  title: `Title ${id}`,
  speakers,
})
const library = await libraryOf({
  editions: [edition('eu-2021')],
  notes: [note('n', { edition: 'eu-2021' })],
  noted: [
    talk('One', { speakers: ['Mina Park'], text: ['It was told.'] }),
    talk('Two', { speakers: ['Jonas Park'], text: ['It was told.'] }),
  ],
  sessions: [
    session('a', 'Ada Park'),
    session('b', 'Bo Park'),
    session('c', 'Bo Park', 'Mina Park'),
    session('d', 'Parker Lee'),
    session('e', 'Acme: Mina Park'),
  ],
})

const found = (name: string) => {
  const person = lookUp('speaker', name, library)
  return person?.kind === 'person' ? [person.name, ...person.others] : undefined
}

it('whom the notes name stand first, then who gave most', () => {
  expect(found('park')).toEqual(['Mina Park', 'Jonas Park', 'Bo Park', 'Ada Park'])
})

it('nobody else is named beside a whole name, also with a company behind it', () => {
  for (const name of ['Jonas Park', 'jonas park', 'Jonas Park, Acme', 'Jonas Park (Acme)'])
    expect(found(name)).toEqual(['Jonas Park'])
})

it('no name is nobody’s', () => {
  for (const name of ['', ' ', '.', '🙂']) expect(found(name)).toBeUndefined()
})
