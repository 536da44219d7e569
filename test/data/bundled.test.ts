// The data that comes with the bot, as the bot reads it.
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addressOf } from '../../src/domain/library/catalogue.ts'
import { describeProblem } from '../../src/domain/library/corpus.ts'
import { originalsPage } from '../../tools/originals-page.ts'
import { bundled, seedLibrary } from '../libraries.ts'
import { outside } from '../outside.ts'
import { SEED_NOTES } from '../seed-notes.ts'

const { library, problems } = await bundled()
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
    const notes = [...corpus.notes.values()]
    expect(notes.length).toBeGreaterThanOrEqual(5)
    expect(
      notes.filter(({ author, url, retoldBy }) => !author || !url || !retoldBy).map(({ id }) => id),
    ).toEqual([])
  })

  it('retells no post twice', () => {
    // Some addresses are only those of the author's pages, where several posts stand.
    const posts = [...corpus.notes.values()].map(({ url, edition, title }) => `${url} ${edition} ${title}`)
    expect(posts.filter((post, index) => posts.indexOf(post) !== index)).toEqual([])
  })

  it('gives every talk and passage an id of its own, which begins with that of its note', () => {
    const ids = [...corpus.talks.values(), ...corpus.passages.values()]
    expect(new Set(ids.map(({ id }) => id.toLowerCase())).size).toBe(ids.length)
    expect(ids.filter(({ id, note }) => !id.startsWith(`${note}/`)).map(({ id }) => id)).toEqual([])
  })

  it('cites for every sentence lines of its own talk or passage', () => {
    const wrong = [...corpus.talks.values(), ...corpus.passages.values()].flatMap((noted) =>
      noted.sentences
        .filter(({ startLine, endLine }) => startLine < noted.startLine || endLine > noted.endLine)
        .map(({ startLine }) => `${noted.id}: line ${startLine}`),
    )
    expect(wrong).toEqual([])
  })

  it('credits the author and the original of each note on a page of its own', () => {
    // Written by: npm run originals
    expect(readFileSync('docs/originals.md', 'utf8')).toBe(
      originalsPage([...corpus.notes.values()], catalogue.editions),
    )
  })

  it('holds the seed notes as the tests know them', () => {
    for (const name of readdirSync(SEED_NOTES))
      expect(readFileSync(`data/notes/${name}`, 'utf8'), name).toBe(
        readFileSync(`${SEED_NOTES}/${name}`, 'utf8'),
      )
  })

  it('tells each talk and passage in one to fifteen sentences', () => {
    const told = [...corpus.talks.values(), ...corpus.passages.values()].filter(
      (noted) => noted.type === 'talk' || noted.kind !== 'projects',
    )
    expect(
      told.filter(({ sentences }) => sentences.length < 1 || sentences.length > 15).map(({ id }) => id),
    ).toEqual([])
  })

  it('says of a talk its author only listed exactly that, in a sentence or two', () => {
    const listed = [...corpus.talks.values()].filter(({ status }) => status === 'to-watch')
    expect(listed.length).toBeGreaterThanOrEqual(4)
    expect(listed.filter(({ sentences }) => sentences.length > 2).map(({ id }) => id)).toEqual([])
  })

  it('lends the Gateway API talk its recording from the programme, marked as lent', () => {
    expect(corpus.talks.get('kubecon-eu-2021-martins-4/gateway-api')?.links).toContainEqual({
      kind: 'recording',
      url: 'https://www.youtube.com/watch?v=lCRuzWFJBO0',
      lentBy: 'session/eu-2021-iE39',
    })
  })
})

const seeds = (await seedLibrary()).corpus

describe('the seed notes', () => {
  it('joins only what a maintainer joined: StockX, and neither the Gateway API nor the sidecars', () => {
    expect([...seeds.joins]).toEqual([
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

describe.skipIf(LABELS.absent)(`the seed notes against their labels${LABELS.absent}`, () => {
  const labels: Labels = LABELS.absent
    ? { notes: [], mergedProjects: [] }
    : JSON.parse(readFileSync(LABELS.path, 'utf8'))
  const talks = labels.notes.flatMap((note) => note.talks)

  it('hold every labelled talk under its id, with exact title and speakers', () => {
    const wrong = talks.filter(({ id, title, speakers }) => {
      const talk = seeds.talks.get(id)
      return (
        !talk || (title !== null && talk.title !== title) || talk.speakers.join('|') !== speakers.join('|')
      )
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(seeds.talks.size).toBe(talks.length)
  })

  it('hold every recording and schedule link of the labels', () => {
    const missing = talks.flatMap(({ id, links }) =>
      links
        .filter(({ kind }) => kind === 'video' || kind === 'schedule')
        .map((link) => link.watchUrl ?? link.url)
        .filter((url) => !seeds.talks.get(id)?.links.some((link) => link.url === url && !link.lentBy)),
    )
    expect(missing).toEqual([])
  })

  it('hold every labelled passage but the personal ones', () => {
    const wanted = labels.notes.flatMap((note) => note.passages.filter(({ kind }) => kind !== 'personal'))
    expect(wanted.filter(({ id }) => !seeds.passages.has(id)).map(({ id }) => id)).toEqual([])
    expect(seeds.passages.size).toBe(wanted.length)
  })

  it('name every project that must or should be named, with an address where the label has one', () => {
    const wanted = labels.mergedProjects.filter((project) => project.expect !== 'may')
    const missing = wanted.filter(({ id, bestUrl }) => {
      const project = seeds.projects.get(id as `project/${string}`)
      return !project || (bestUrl !== null && !addressOf(project))
    })
    expect(missing.map(({ id }) => id)).toEqual([])
  })
})
