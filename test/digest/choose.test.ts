import { describe, expect, it } from 'vitest'
import { type AboutTopic, filteredStock, stockOf } from '../../src/digest/candidates.ts'
import { chooseDigest } from '../../src/digest/choose.ts'
import type { ChannelRef, Shown } from '../../src/domain/digests/digest.ts'
import type { Corpus } from '../../src/domain/library/corpus.ts'
import { corpusOf, passage, project, talk, talksOf } from './world.ts'

const CHANNEL: ChannelRef = { platform: 'slack', id: 'C1' }

/** So many digests one after another, each shown. */
function days(corpus: Corpus, count: number, channel = CHANNEL, history: Shown[] = []) {
  return Array.from({ length: count }, (_, index) => {
    const choice = chooseDigest(stockOf(corpus), history, channel, `day ${index}`)
    history.push({ at: index, items: choice.items })
    return choice.digest
  })
}

const notedOf = (digests: ReturnType<typeof days>) => digests.map(({ noted }) => noted ?? '')
const noteOf = (id: string) => id.slice(0, id.indexOf('/'))

describe('what a digest shows', () => {
  it('is the same for the same channel and history, whatever the order of the corpus', () => {
    const talks = talksOf({ a: 5, b: 5 })
    const forwards = notedOf(days(corpusOf({ talks }), 10))
    expect(notedOf(days(corpusOf({ talks: talks.toReversed() }), 10))).toEqual(forwards)
  })

  it('comes in another order in another channel', () => {
    const corpus = corpusOf({ talks: talksOf({ a: 8, b: 8 }) })
    const other: ChannelRef = { platform: 'discord', id: '456' }
    expect(notedOf(days(corpus, 16))).not.toEqual(notedOf(days(corpus, 16, other)))
  })

  it('does not repeat before everything was shown, then begins a new round that does not repeat either', () => {
    const projects = ['x', 'y', 'z'].map((slug) => project(slug))
    const corpus = corpusOf({ talks: talksOf({ a: 7, b: 3, c: 1 }), projects })
    const shown = days(corpus, 33)
    for (const round of [0, 11, 22]) expect(new Set(notedOf(shown.slice(round, round + 11))).size).toBe(11)
    for (let round = 0; round < 33; round += 3) {
      expect(new Set(shown.slice(round, round + 3).map((digest) => digest.project)).size).toBe(3)
    }
  })

  it('never shows the same twice running, also from one round to the next', () => {
    const shown = notedOf(days(corpusOf({ talks: talksOf({ a: 3 }) }), 30))
    expect(shown.filter((id, index) => id === shown[index - 1])).toEqual([])
  })

  it('shows what is new before anything a second time, and only once in that round', () => {
    const history: Shown[] = []
    days(corpusOf({ talks: talksOf({ a: 4 }) }), 10, CHANNEL, history)
    const after = notedOf(days(corpusOf({ talks: talksOf({ a: 4, new: 2 }) }), 4, CHANNEL, history))
    expect(after.slice(0, 2).map(noteOf)).toEqual(['new', 'new'])
    expect(after.slice(2).map(noteOf)).toEqual(['a', 'a'])
  })

  it('changes the note from day to day as long as another has something left', () => {
    const shown = notedOf(days(corpusOf({ talks: talksOf({ a: 12, b: 6, c: 6 }) }), 24)).map(noteOf)
    expect(shown.filter((note, index) => note === shown[index - 1])).toEqual([])
  })

  it('spreads a small note over the whole round', () => {
    const shown = notedOf(days(corpusOf({ talks: talksOf({ a: 20, b: 20, small: 4 }) }), 44))
    const places = shown.flatMap((id, index) => (noteOf(id) === 'small' ? index : []))
    expect(places.filter((place) => place < 22)).toHaveLength(2)
  })

  it('prefers another edition and another theme than the day before', () => {
    const eu = { edition: 'eu-2021', themes: ['security'] }
    const na = { edition: 'na-2019', themes: ['storage'] }
    const talks = [talk('a', '1', eu), talk('b', '1', eu), talk('c', '1', na), talk('d', '1', na)]
    const shown = notedOf(days(corpusOf({ talks }), 4)).map((id) => 'ab'.includes(noteOf(id)))
    expect(shown[0]).not.toBe(shown[1])
    expect(shown[2]).not.toBe(shown[1])
  })

  it('opens with talks, themes and overviews only, and with none that says nothing', () => {
    const sentence = talk('a', 'x').sentences.slice(0, 1)
    const corpus = corpusOf({
      talks: [
        talk('a', 'watched', { sentences: sentence }),
        talk('a', 'recommended', { status: 'recommended' }),
        talk('a', 'to-watch', { status: 'to-watch' }),
        talk('a', 'silent', { sentences: [] }),
      ],
      passages: [
        passage('a', 'theme'),
        passage('a', 'overview', { kind: 'overview' }),
        passage('a', 'short', { sentences: sentence }),
        passage('a', 'opinion', { kind: 'opinion' }),
        passage('a', 'personal', { kind: 'personal' }),
        passage('a', 'projects', { kind: 'projects' }),
      ],
    })
    const shown = new Set(notedOf(days(corpus, 8)))
    expect(shown).toEqual(new Set(['a/watched', 'a/recommended', 'a/p/theme', 'a/p/overview']))
  })

  it('counts a talk and what is joined to it as one', () => {
    const corpus = corpusOf({
      talks: [talk('a', 'told'), talk('b', 'told'), talk('c', 'other')],
      passages: [passage('b', 'about', { about: 'a/told' })],
      joins: {
        'a/told': [
          { id: 'b/told', reason: 'same title' },
          { id: 'b/p/about', reason: 'joined by a maintainer' },
        ],
      },
    })
    expect(new Set(notedOf(days(corpus, 2)))).toEqual(new Set(['a/told', 'c/other']))
    const first = chooseDigest(stockOf(corpus), [{ at: 1, items: ['c/other'] }], CHANNEL, 'day')
    expect(first.items).toEqual(['a/told', 'b/told', 'b/p/about'])
    const afterPart = chooseDigest(stockOf(corpus), [{ at: 1, items: ['b/p/about'] }], CHANNEL, 'day')
    expect(afterPart.digest.noted).toBe('c/other')
  })

  it('tells a joined talk that was watched where the first was only planned', () => {
    const corpus = corpusOf({
      talks: [talk('a', 'plan', { status: 'to-watch' }), talk('b', 'told')],
      joins: { 'a/plan': [{ id: 'b/told', reason: 'same title' }] },
    })
    expect(chooseDigest(stockOf(corpus), [], CHANNEL, 'day').digest.noted).toBe('b/told')
  })

  it('prefers a project that the talk names', () => {
    const projects = ['p', 'q', 'r', 's'].map((slug) => project(slug))
    for (const { id } of projects) {
      const corpus = corpusOf({ talks: [talk('a', '1', { projects: [id] })], projects })
      expect(chooseDigest(stockOf(corpus), [], CHANNEL, 'day').digest.project).toBe(id)
    }
  })

  it('does not prefer a project that was shown the day before, also in a new round', () => {
    const projects = ['p', 'q'].map((slug) => project(slug))
    const corpus = corpusOf({ talks: [talk('a', '1', { projects: ['project/p'] })], projects })
    const history = ['project/q', 'project/p'].map((id, at) => ({ at, items: [id] }))
    expect(chooseDigest(stockOf(corpus), history, CHANNEL, 'day').digest.project).toBe('project/q')
  })

  it('shows only projects of which the catalogue knows a fact', () => {
    const projects = [
      project('fact'),
      { ...project('bare'), now: undefined },
      { ...project('dated'), now: undefined, maturity: 'graduated', graduated: '2020-01-01' } as const,
      { ...project('undated'), now: undefined, maturity: 'graduated' } as const,
    ].map(({ now, ...rest }) => (now ? { ...rest, now } : rest))
    const shown = days(corpusOf({ projects }), 6).map((digest) => digest.project)
    expect(new Set(shown)).toEqual(new Set(['project/fact', 'project/dated']))
  })

  it('shows what is about its topic before what only names it', () => {
    const talks = talksOf({ a: 2, b: 2, c: 2 })
    const topic: AboutTopic = new Map(
      talks.map(({ id }) => [id, id.endsWith('/1') ? 'about' : 'aside'] as const),
    )
    const history: Shown[] = []
    const shown = talks.map((_, at) => {
      const stock = filteredStock(stockOf(corpusOf({ talks })), topic)
      const { digest, items } = chooseDigest(stock, history, CHANNEL, `day ${at}`)
      history.push({ at, items })
      return topic.get(digest.noted ?? '')
    })
    expect(shown).toEqual(['about', 'about', 'about', 'aside', 'aside', 'aside'])
  })

  it('is nothing where there is nothing', () => {
    expect(chooseDigest(stockOf(corpusOf({})), [], CHANNEL, 'day')).toEqual({
      digest: { day: 'day' },
      items: [],
    })
  })
})
