// What is new: by the programme, where the notes end long before it.
import { describe, expect, it } from 'vitest'
import type { SessionId } from '../../src/domain/library/ids.ts'
import { presentAnswer } from '../../src/present/answers/answer.ts'
import { ask } from '../../src/query/answer/ask.ts'
import { edition, libraryOf, note, talk } from './library-of.ts'

const editions = [
  edition('eu-2021', { start: '2021-05-04' }),
  edition('na-2021', { start: '2021-10-11' }),
  edition('eu-2025', { start: '2025-04-01' }),
]
const session = (id: string, year: string, title: string) => ({
  id: `session/${year}-${id}` as SessionId,
  edition: year as 'eu-2025',
  title,
  speakers: [],
})
const noted = talk('karpenter', { title: 'Karpenter in production', edition: 'eu-2021' })
const libraryWith = (...sessions: ReturnType<typeof session>[]) =>
  libraryOf({ noted: [noted], notes: [note(noted.note, { edition: 'eu-2021' })], editions, sessions })
const newer = await libraryWith(
  session('a', 'eu-2025', 'Karpenter at a bank'),
  session('b', 'eu-2025', 'Karpenter: Updates and Roadmap'),
)
const alike = await libraryWith(session('c', 'na-2021', 'Karpenter at a bank'))

describe('what is new', () => {
  it('is the programme, where it is more than a year newer than the notes', () => {
    const answer = ask('what is new in karpenter', newer)
    expect(answer).toMatchObject({ kind: 'known', until: 2021, mentioned: [{ id: noted.id }] })
    expect(presentAnswer(answer, newer.catalogue.editions).fallback).toBe(
      'The newest note on this is from 2021; the programme has newer talks',
    )
  })

  it('is told first by what is titled as news', () => {
    const answer = ask('what is new in karpenter', newer)
    const titles = answer.kind === 'known' ? answer.known.sessions.map(({ title }) => title) : []
    expect(titles).toEqual(['Karpenter: Updates and Roadmap', 'Karpenter at a bank'])
  })

  it('is in the notes, where the programme is hardly newer', () => {
    expect(ask('what is new in karpenter', alike).kind).toBe('found')
  })

  it('is not asked for by the bare name', () => {
    expect(ask('karpenter', newer).kind).toBe('found')
  })

  it('is no more than the subject: “changed”, “updates” and “stuff” are none', () => {
    for (const line of ['what changed in karpenter', 'any updates on karpenter', 'new stuff in karpenter'])
      expect(ask(line, newer)).toMatchObject({ kind: 'known', until: 2021 })
  })
})
