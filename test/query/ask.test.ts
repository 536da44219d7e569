// The ranking and the rule of honesty, on a few written texts.
import { describe, expect, test } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { edition, libraryOf, note, passage, project, talk } from './library-of.ts'

const ids = (question: string, library: Library): readonly string[] => {
  const answer = ask(question, library)
  return answer.kind === 'found' ? answer.cards.map(({ id }) => id) : []
}

describe('ranking', () => {
  test('a title that names the subject comes before a text that mentions it', async () => {
    const library = await libraryOf({
      noted: [
        talk('A tour', { text: ['We saw storage once.', 'And much else.'] }),
        talk('Storage', { text: ['Disks fail.', 'Copies help.'] }),
        talk('Networks', { text: ['Cables.'] }),
      ],
    })
    expect(ids('storage', library)).toEqual(['n/storage', 'n/a-tour'])
  })

  test('of two texts that match alike a talk comes before a passage', async () => {
    const library = await libraryOf({
      noted: [passage('Storage', { text: ['Disks.'] }), talk('Storage', { text: ['Disks.'] }), talk('Other')],
    })
    expect(ids('storage', library)[0]).toBe('n/storage')
  })

  test('the words of a project’s name count as that name: Argo Rollouts is not Argo CD', async () => {
    const projects = [project('Argo CD'), project('Argo Rollouts')]
    const library = await libraryOf({
      projects,
      noted: [
        talk('Pipelines', { text: ['We run Argo CD.'], projects: ['project/argo-cd'] }),
        talk('Other', { text: ['Nothing of the kind.'] }),
      ],
    })
    expect(ids('argo cd', library)).toEqual(['n/pipelines'])
    expect(ask('argo rollouts', library).kind).toBe('known')
  })

  test('words said together count more than words said apart', async () => {
    const library = await libraryOf({
      noted: [
        talk('One', { text: ['A service for some wire mesh in a garden.'] }),
        talk('Two', { text: ['A service mesh for some wire in a garden.'] }),
        talk('Three', { text: ['Something else.'] }),
      ],
    })
    expect(ids('service mesh', library)[0]).toBe('n/two')
  })
})

describe('the rule of honesty', () => {
  const noted = [
    talk('Storage', { text: ['Local disks in production.'] }),
    talk('Autoscaling', { text: ['Scaling in production.'] }),
    talk('Sidecars', { text: ['Proxies in production.'] }),
  ]

  test('a text that speaks of less than half of the question is no answer', async () => {
    const library = await libraryOf({ noted })
    expect(ask('pizza ovens in production', library).kind).toBe('nothing')
    expect(ask('storage in production', library).kind).toBe('found')
  })

  test('it holds as the library grows, for texts are compared with the question', async () => {
    const many = Array.from({ length: 300 }, (_, i) =>
      talk(`Talk ${i}`, { text: ['Scaling in production.'] }),
    )
    const library = await libraryOf({ noted: [...noted, ...many] })
    expect(ask('pizza ovens in production', library).kind).toBe('nothing')
    expect(ids('local disks', library)).toEqual(['n/storage'])
  })

  test('a project that is named is never answered with nothing', async () => {
    const library = await libraryOf({ noted, projects: [project('Crossplane')] })
    const answer = ask('is crossplane any good?', library)
    expect(answer.kind === 'known' && answer.known.projects.map(({ name }) => name)).toEqual(['Crossplane'])
  })

  test('what only the programme knows is known, and said to be so', async () => {
    const library = await libraryOf({
      noted,
      sessions: [
        { id: 'session/x', edition: 'eu-2021', title: 'Quantum Schedulers', speakers: ['Ada Byron'] },
        { id: 'session/y', edition: 'eu-2021', title: 'Storage', speakers: [] },
      ],
    })
    const answer = ask('quantum schedulers', library)
    expect(answer.kind === 'known' && answer.known.sessions.map(({ id }) => id)).toEqual(['session/x'])
    expect(ask('ada byron', library).kind).toBe('known')
  })
})

describe('robustness', () => {
  test('a note without an author, of an edition that nobody knows, with a talk that has no sentences, is found', async () => {
    const library = await libraryOf({
      notes: [note('strange', { edition: 'unknown' })],
      noted: [
        talk('Backups', { note: 'strange', edition: 'unknown' }),
        talk('Other', { text: ['Something else.'] }),
      ],
    })
    const answer = ask('backups', library)
    expect(answer.kind === 'found' && answer.cards[0]).toMatchObject({
      id: 'strange/backups',
      edition: undefined,
      summary: [],
    })
  })

  test('a sentence that only repeats title and speakers is left out of the summary', async () => {
    const library = await libraryOf({
      noted: [
        talk('Storage at Scale', {
          speakers: ['Ada Byron'],
          text: ['“Storage at Scale” by Ada Byron.', 'Local disks lose data when nodes fail.'],
        }),
      ],
    })
    const answer = ask('storage at scale', library)
    const summary = answer.kind === 'found' ? answer.cards[0]?.summary : []
    expect(summary?.map(({ prose }) => prose[0]?.text)).toEqual(['Local disks lose data when nodes fail.'])
  })

  test('last day means the last day of each edition, or the last one noted where its dates are unknown', async () => {
    const library = await libraryOf({
      editions: [edition('eu-2021', { start: '2021-05-04', end: '2021-05-07' }), edition('na-2021')],
      notes: [
        note('a', { day: 2 }),
        note('b', { day: 4 }),
        note('c', { edition: 'na-2021', day: 1 }),
        note('d', { edition: 'na-2021', day: 3 }),
      ],
      noted: ['a', 'b']
        .map((id) => talk('Storage', { note: id }))
        .concat(['c', 'd'].map((id) => talk('Storage', { note: id, edition: 'na-2021' }))),
    })
    expect(ids('storage day:last', library).toSorted()).toEqual(['b/storage', 'd/storage'])
  })
})
