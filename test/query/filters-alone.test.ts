// Questions of filters alone, and filters that are typed twice.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { press } from '../../src/conversation/press.ts'
import { ofYear } from '../../src/domain/requests/typed-filters.ts'
import { presentAnswer } from '../../src/present/answers/answer.ts'
import { ask } from '../../src/query/answer/ask.ts'
import { seedLibrary } from '../libraries.ts'

const library = await seedLibrary()
const { sessions } = library
const yearOf = (edition: string) => edition.slice(-4)

/** Filters, and which sessions they let through, told from what a session holds. */
const FILTERS = {
  'year:2021': ({ edition }) => yearOf(edition) === '2021',
  'year:2019': ({ edition }) => yearOf(edition) === '2019',
  'edition:eu-2021': ({ edition }) => edition === 'eu-2021',
  'speaker:"Rob Scott"': ({ speakers }) => speakers.includes('Rob Scott'),
  'project:thanos': ({ title }) => /thanos/i.test(title),
  'project:linkerd': ({ title }) => /linkerd/i.test(title),
} satisfies Readonly<Record<string, (session: (typeof sessions)[number]) => boolean>>
type Typed = keyof typeof FILTERS
const nameOf = (typed: string) => typed.split(':')[0]

const idsOf = (question: string): ReadonlySet<string> => {
  const { sessions: found = [] } = press({ kind: 'sessions', question }, library, {})
  return new Set(found.map(({ id }) => id))
}

describe('sessions by filters alone', () => {
  it('are all that every filter lets through, and the same filter twice what either does', () => {
    fc.assert(
      fc.property(fc.subarray(Object.keys(FILTERS) as Typed[], { minLength: 1 }), (typed) => {
        const kinds = [...Map.groupBy(typed, nameOf).values()]
        const wanted = sessions.filter((one) =>
          kinds.every((kind) => kind.some((name) => FILTERS[name](one))),
        )
        const found = idsOf(typed.join(' '))
        expect([typed, found.size]).toEqual([typed, wanted.length])
        for (const { id } of wanted) expect(found).toContain(id)
      }),
      { numRuns: 63 },
    )
  })

  it('are counted beside the answer as many as the door opens', () => {
    for (const question of Object.keys(FILTERS)) {
      const answer = ask(question, library)
      const count = answer.kind === 'nothing' ? 0 : answer.known.sessionCount
      expect([question, count]).toEqual([question, idsOf(question).size])
    }
  })

  it('of one year are those of that year, behind every door', () => {
    for (const question of [
      'speaker:"Rob Scott"',
      'project:linkerd',
      'year:2019 year:2021',
      'linkerd year:2019 year:2021',
    ]) {
      const { message, sessions: all = [] } = press({ kind: 'sessions', question }, library, {})
      const doors = message.pieces.flatMap((piece) =>
        piece.kind === 'buttons'
          ? piece.buttons.flatMap(({ label, action }) => (/^\d{4}$/.test(label) ? [{ label, action }] : []))
          : [],
      )
      for (const { label, action } of doors) {
        if (action.kind !== 'sessions') throw new Error(`a door of another kind: ${action.kind}`)
        expect([question, label, idsOf(action.question).size]).toEqual([
          question,
          label,
          all.filter(({ edition }) => yearOf(edition) === label).length,
        ])
        expect(idsOf(action.question).size).toBeGreaterThan(0)
      }
    }
  })

  it('are none where the programme cannot say', () => {
    for (const question of ['author:martins', 'author:martins edition:eu-2021', 'day:2 edition:eu-2018'])
      expect(idsOf(question).size).toBe(0)
  })
})

it('a question is narrowed to one year in place of those that it names', () => {
  expect(ofYear('year:2019 istio  year:2020 speaker:"Rob Scott"', '2020')).toBe(
    'istio speaker:"Rob Scott" year:2020',
  )
})

it('a filter that nothing passes is no empty question', () => {
  const answer = ask('author:nobody', library)
  expect(presentAnswer(answer, library.catalogue.editions).fallback).toBe('No author here is called “nobody”')
})
