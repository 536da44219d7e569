// Cities of KubeCons in a question, beside a subject or with nothing but words about talks.
import { describe, expect, test } from 'vitest'
import { openLibrary } from '../../src/app/library/open.ts'
import { ask } from '../../src/query/answer/ask.ts'

const { library } = await openLibrary({ notesFolders: [] })

const editionsOf = (question: string): readonly string[] => {
  const answer = ask(question, library)
  return answer.kind === 'found' ? [...new Set(answer.cards.map(({ subject }) => subject.edition))] : []
}

describe('a city keeps the answer to its KubeCons', () => {
  test.for([
    ['talks from Berlin', 'eu-2017'],
    ['talks in berlin', 'eu-2017'],
    ['Vorträge in Kopenhagen', 'eu-2018'],
    ['sesiones en Copenhague', 'eu-2018'],
    ['qui a parlé de sécurité à Valence ?', 'eu-2022'],
    ['seguridad en valencia', 'eu-2022'],
    ['sécurité à Paris', 'eu-2024'],
    ['security talks from Berlin', 'eu-2017'],
    ['sicurezza a Parigi', 'eu-2024'],
  ] as const)('“%s”', ([question, edition]) => expect(editionsOf(question)).toEqual([edition]))
})

test('a day of which nothing is noted is not searched for by its words', () => {
  const answer = ask('talks of day 2 at kubecon eu 2019', library)
  expect(answer).toMatchObject({ kind: 'known', query: { filters: { editions: ['eu-2019'], day: 2 } } })
  expect(ask('day 2 operations at kubecon eu 2019', library).query.filters.day).toBeUndefined()
})
