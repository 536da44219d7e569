// The data that comes with the bot, as the bot reads it.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openLibrary } from '../../src/app/library/open.ts'
import { addressOf } from '../../src/domain/library/catalogue.ts'
import { describeProblem } from '../../src/domain/library/corpus.ts'
import { outside } from '../outside.ts'

const { library, problems } = await openLibrary({ notesFolders: [] })
const { catalogue, sessions, corpus } = library

describe('the bundled data', () => {
  it('has no problem', () => {
    expect(problems.map(describeProblem)).toEqual([])
  })

  it('holds the catalogue, every edition and the talk-like sessions of the programmes', () => {
    expect(catalogue.projects.size).toBe(814)
    expect(catalogue.editions.size).toBe(39)
    expect(sessions.length).toBe(6734)
    expect(new Set(sessions.map(({ id }) => id.toLowerCase())).size).toBe(sessions.length)
  })

  it('says of every bundled note whose post it retells, where that stands, and who retold it', () => {
    expect([...corpus.notes.values()].map(({ id, author, retoldBy }) => [id, author, retoldBy])).toEqual([
      ['kubecon-eu-2019-jmickey', 'Josh Michielsen', 'the kubecon maintainers'],
      ['kubecon-eu-2020-benjvi', 'benjvi', 'the kubecon maintainers'],
      ['kubecon-eu-2021-martins-2', 'Hugo Martins', 'the kubecon maintainers'],
      ['kubecon-eu-2021-martins-4', 'Hugo Martins', 'the kubecon maintainers'],
      ['kubecon-eu-2021-moss', 'Alex Moss', 'the kubecon maintainers'],
    ])
    expect([...corpus.notes.values()].filter(({ url }) => !url)).toEqual([])
    expect([...corpus.notes.values()].filter(({ urlDerived }) => urlDerived).map(({ id }) => id)).toEqual([
      'kubecon-eu-2020-benjvi',
    ])
  })

  it('tells each talk and passage in one to eight sentences', () => {
    const told = [...corpus.talks.values(), ...corpus.passages.values()].filter(
      (noted) => noted.type === 'talk' || noted.kind !== 'projects',
    )
    expect(
      told.filter(({ sentences }) => sentences.length < 1 || sentences.length > 8).map(({ id }) => id),
    ).toEqual([])
  })

  it('says of a talk its author only listed exactly that, in one sentence', () => {
    const listed = [...corpus.talks.values()].filter(({ status }) => status === 'to-watch')
    expect(listed.length).toBe(4)
    expect(listed.filter(({ sentences }) => sentences.length !== 1).map(({ id }) => id)).toEqual([])
  })

  it('lends the Gateway API talk its recording from the programme, marked as lent', () => {
    expect(corpus.talks.get('kubecon-eu-2021-martins-4/gateway-api')?.links).toContainEqual({
      kind: 'recording',
      url: 'https://www.youtube.com/watch?v=lCRuzWFJBO0',
      lentBy: 'session/eu-2021-iE39',
    })
  })

  it('joins only what a maintainer joined: StockX, and neither the Gateway API nor the sidecars', () => {
    expect([...corpus.joins]).toEqual([
      [
        'kubecon-eu-2021-martins-4/stockx-black-friday',
        [{ id: 'kubecon-eu-2021-moss/p/autoscaling', reason: 'joined by a maintainer' }],
      ],
    ])
  })
})

const LABELS = outside('gold/seeds.json')

interface LabelledTalk {
  readonly id: string
  readonly title: string | null
  readonly displayTitle: string
  readonly speakers: readonly string[]
  readonly links: readonly { readonly url: string; readonly kind: string; readonly watchUrl?: string }[]
}
interface Labels {
  readonly notes: readonly {
    readonly talks: readonly LabelledTalk[]
    readonly passages: readonly { readonly id: string; readonly kind: string }[]
  }[]
  readonly mergedProjects: readonly {
    readonly id: string
    readonly expect: string
    readonly bestUrl: string | null
  }[]
}

describe.skipIf(LABELS.absent)(`the bundled notes against their labels${LABELS.absent}`, () => {
  const labels: Labels = LABELS.absent
    ? { notes: [], mergedProjects: [] }
    : JSON.parse(readFileSync(LABELS.path, 'utf8'))
  const talks = labels.notes.flatMap((note) => note.talks)

  it('hold every labelled talk under its id, with exact title and speakers', () => {
    const wrong = talks.filter(({ id, title, speakers }) => {
      const talk = corpus.talks.get(id)
      return (
        !talk || (title !== null && talk.title !== title) || talk.speakers.join('|') !== speakers.join('|')
      )
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(corpus.talks.size).toBe(talks.length)
  })

  it('hold every recording and schedule link of the labels', () => {
    const missing = talks.flatMap(({ id, links }) =>
      links
        .filter(({ kind }) => kind === 'video' || kind === 'schedule')
        .map((link) => link.watchUrl ?? link.url)
        .filter((url) => !corpus.talks.get(id)?.links.some((link) => link.url === url && !link.lentBy)),
    )
    expect(missing).toEqual([])
  })

  it('hold every labelled passage but the personal ones', () => {
    const wanted = labels.notes.flatMap((note) => note.passages.filter(({ kind }) => kind !== 'personal'))
    expect(wanted.filter(({ id }) => !corpus.passages.has(id)).map(({ id }) => id)).toEqual([])
    expect(corpus.passages.size).toBe(wanted.length)
  })

  it('name every project that must or should be named, with an address where the label has one', () => {
    const wanted = labels.mergedProjects.filter((project) => project.expect !== 'may')
    const missing = wanted.filter(({ id, bestUrl }) => {
      const project = corpus.projects.get(id as `project/${string}`)
      return !project || (bestUrl !== null && !addressOf(project))
    })
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})
