// Where there was a KubeCon, and where there was none.
import { describe, expect, it } from 'vitest'
import { converse } from '../../../src/conversation/converse.ts'
import { parseRequest } from '../../../src/conversation/grammar.ts'
import { isPlace } from '../../../src/conversation/plain/words/places.ts'
import { edition, libraryOf, note, talk } from '../../query/library-of.ts'

const library = await libraryOf({
  editions: [
    edition('eu-2019', { city: 'Barcelona', country: 'Spain' }),
    edition('eu-2022', { city: 'Valencia', country: 'Spain' }),
    edition('eu-2025', { city: 'London', country: 'United Kingdom' }),
  ],
  notes: [note('n', { edition: 'eu-2019' })],
  noted: [
    talk('Counting', { edition: 'eu-2019', speakers: ['Brian Brazil'], text: ['Counting with care.'] }),
  ],
})

const said = (line: string) => converse(parseRequest(line), library)
const editionsIn = (line: string): unknown => {
  const reply = said(line)
  if (reply.kind === 'answer') return reply.answer.query.editions
  const { browsed } = reply
  if (browsed?.kind === 'edition') return [browsed.edition.id]
  return browsed?.kind === 'editions' ? browsed.rows.map(({ edition: { id } }) => id) : browsed
}

describe('a KubeCon in a place', () => {
  // Every second row was kept aside while the rules were made.
  it.each([
    ['kubecon in brazil', 'Brazil'],
    ['is there a kubecon in brazil?', 'Brazil'],
    ['has there ever been a kubecon in africa', 'Africa'],
    ['kubecon nairobi', 'Nairobi'],
    ['gab es mal eine kubecon in der schweiz', 'Schweiz'],
    ['hubo una kubecon en argentina?', 'Argentina'],
    ['will there be a kubecon in dubai', 'Dubai'],
    ['kubecon lagos', 'Lagos'],
  ])('“%s”: none is known in %s', (line, place) => {
    expect(said(line).message.fallback).toBe(`No KubeCon in ${place} is known here`)
  })

  it.each([
    ['was there a kubecon in spain?', ['eu-2019', 'eu-2022']],
    ['kubecon in the uk', ['eu-2025']],
    ['kubecon spanien', ['eu-2019', 'eu-2022']],
    ['which kubecons were in the united kingdom', ['eu-2025']],
    ['kubecon in valencia', ['eu-2022']],
  ])('“%s” names %j', (line, editions) => {
    expect(editionsIn(line)).toEqual(editions)
  })
})

it('a name that is none of a place stays a question', () => {
  for (const name of ['sidecars', 'a nutshell', 'production', 'brian brazil'])
    expect(isPlace(name), name).toBe(false)
})
