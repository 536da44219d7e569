import { describe, expect, test } from 'vitest'
import { listEditions, listProjects, nextEdition, randomCard, statsOf } from '../../src/query/browse/lists.ts'
import { lookUp } from '../../src/query/browse/look-up.ts'
import { timelineOf } from '../../src/query/browse/timeline.ts'
import { seedLibrary } from '../libraries.ts'
import { edition, libraryOf, note, passage, project, talk } from './library-of.ts'

const library = await libraryOf({
  editions: [
    edition('eu-2019', { start: '2019-05-20', end: '2019-05-23', city: 'Barcelona' }),
    edition('eu-2021', { start: '2021-05-04', end: '2021-05-07' }),
    edition('eu-2027', { start: '2027-03-15', end: '2027-03-18', city: 'Barcelona' }),
  ],
  projects: [project('Thanos'), project('Crossplane')],
  notes: [
    note('early', { edition: 'eu-2019', author: 'Ada Byron' }),
    note('late', { edition: 'eu-2021', author: 'Grace Murray' }),
  ],
  noted: [
    passage('Prometheus', {
      note: 'early',
      edition: 'eu-2019',
      text: ['Much was said.', 'Thanos looked interesting.'],
      projects: ['project/thanos'],
    }),
    talk('When the load grows', {
      note: 'late',
      speakers: ['Liron Cohen'],
      text: ['Three ways were shown.', 'Thanos was chosen.'],
      projects: ['project/thanos'],
    }),
  ],
  sessions: [{ id: 'session/a', edition: 'eu-2021', title: 'Elsewhere', speakers: ['Liz Rice'] }],
})

describe('look-ups', () => {
  test('a talk is found by its title, the beginning of it, or its id', () => {
    for (const name of ['When the load grows', 'when the load', 'late/when-the-load-grows'])
      expect(lookUp('talk', name, library)).toMatchObject({
        kind: 'card',
        card: { title: 'When the load grows' },
      })
    expect(lookUp('talk', 'about everything', library)).toBeUndefined()
  })

  test('a project that no note names is found all the same', () => {
    expect(lookUp('project', 'thanos', library)).toMatchObject({ kind: 'project', cardCount: 2 })
    expect(lookUp('project', 'crossplane', library)).toMatchObject({
      project: { name: 'Crossplane' },
      cards: [],
    })
    expect(lookUp('project', 'management in large teams', library)).toBeUndefined()
  })

  test('a whole given name is meant before the beginning of another', async () => {
    const both = await libraryOf({
      notes: [note('late', { edition: 'eu-2021' })],
      noted: [talk('Proxies', { note: 'late', speakers: ['Lizan Zhou'] })],
      sessions: [
        { id: 'session/a', edition: 'eu-2021', title: 'Elsewhere', speakers: ['Liz Rice'] },
        { id: 'session/b', edition: 'eu-2021', title: 'Proxies again', speakers: ['Lizan Zhou'] },
      ],
    })
    expect(lookUp('speaker', 'liz', both)).toMatchObject({ name: 'Liz Rice', sessionCount: 1, cards: [] })
    expect(lookUp('speaker', 'liza', both)).toMatchObject({ name: 'Lizan Zhou', sessionCount: 1 })
  })

  test('a speaker is found in the notes, else in the programme', () => {
    expect(lookUp('speaker', 'liron', library)).toMatchObject({ name: 'Liron Cohen', cardCount: 1 })
    expect(lookUp('speaker', 'speaker/liron-cohen', library)).toMatchObject({ name: 'Liron Cohen' })
    expect(lookUp('speaker', 'liz rice', library)).toMatchObject({
      name: 'Liz Rice',
      sessionCount: 1,
      cards: [],
    })
    expect(lookUp('speaker', 'nobody at all', library)).toBeUndefined()
  })

  const editionsCalled = (name: string, today?: string) => {
    const found = lookUp('edition', name, library, today)
    if (found?.kind === 'edition') return [found.edition.id]
    return found?.kind === 'editions' ? found.rows.map(({ edition }) => edition.id) : []
  }

  test('an edition is found by its id or its city; of two in one city both are listed, the oldest first', () => {
    expect(lookUp('edition', 'eu-2021', library)).toMatchObject({ edition: { id: 'eu-2021' }, talks: 1 })
    expect(editionsCalled('barcelona')).toEqual(['eu-2019', 'eu-2027'])
    expect(editionsCalled('2019 barcelona')).toEqual(['eu-2019'])
    expect(editionsCalled('barcelona tickets')).toEqual([])
  })

  test('the last edition is the last that has begun, of all or of those that are named', () => {
    expect(editionsCalled('last', '2026-11-29')).toEqual(['eu-2021'])
    expect(editionsCalled('last barcelona', '2026-11-29')).toEqual(['eu-2019'])
    expect(editionsCalled('first', '2026-11-29')).toEqual(['eu-2019'])
    expect(editionsCalled('last lisbon', '2026-11-29')).toEqual([])
  })

  test('an author is found by a part of the name', () => {
    expect(lookUp('author', 'murray', library)).toMatchObject({ name: 'Grace Murray' })
  })
})

describe('the timeline', () => {
  test('it goes edition by edition, oldest first, with one cited line each', () => {
    const timeline = timelineOf('thanos', library)
    expect(timeline?.points.map(({ edition: of }) => of?.id)).toEqual(['eu-2019', 'eu-2021'])
    expect(timeline?.points.map(({ line }) => line?.prose[0]?.text)).toEqual([
      'Thanos looked interesting.',
      'Thanos was chosen.',
    ])
    expect(timeline).toMatchObject({ notes: 2, authors: 2, projects: [{ name: 'Thanos' }] })
  })

  test('of what no note speaks there is none', () => {
    expect(timelineOf('crossplane', library)).toBeUndefined()
  })
})

describe('lists', () => {
  test('projects come with how often they are named', () => {
    expect(listProjects(library).rows.map(({ project: { name }, mentions }) => [name, mentions])).toEqual([
      ['Thanos', 2],
    ])
  })

  test('projects of a level are those of the catalogue, noted or not', () => {
    const { rows, level } = listProjects(library, 'graduated')
    expect(level).toBe('graduated')
    expect(rows.every(({ project }) => project.maturity === 'graduated')).toBe(true)
    expect(rows.length).toBe(
      [...library.catalogue.projects.values()].filter(({ maturity }) => maturity === 'graduated').length,
    )
  })

  test('editions come newest first', () => {
    expect(
      listEditions(library).rows.map(({ edition: { id }, notes, sessions }) => [id, notes, sessions]),
    ).toEqual([
      ['eu-2027', 0, 0],
      ['eu-2021', 1, 1],
      ['eu-2019', 1, 0],
    ])
  })

  test('the next edition is the first that has not ended', () => {
    expect(nextEdition('2021-05-05', library).edition?.id).toBe('eu-2021')
    expect(nextEdition('2021-05-08', library).edition?.id).toBe('eu-2027')
    expect(nextEdition('2030-01-01', library).edition).toBeUndefined()
  })

  test('the same seed draws the same talk; no passage where there are talks', async () => {
    const seeds = await seedLibrary()
    expect(randomCard(7, seeds)?.card.id).toBe(randomCard(7, seeds)?.card.id)
    const drawn = Array.from({ length: 30 }, (_, seed) => randomCard(seed, seeds)?.card)
    expect(new Set(drawn.map((card) => card?.id)).size).toBeGreaterThan(20)
    expect(new Set(drawn.map((card) => card?.kind))).toEqual(new Set(['talk']))
    expect(randomCard(7, library)?.card.id).toBe(randomCard(8, library)?.card.id)
  })

  test('unanswered topics are in the statistics only where they were asked for', () => {
    const unanswered = [{ topic: 'Crossplane', times: 2 }]
    expect(statsOf(library, false, unanswered)).not.toHaveProperty('unanswered')
    expect(statsOf(library, true, unanswered)).toMatchObject({ unanswered, notes: 2, authors: 2, talks: 1 })
  })
})
