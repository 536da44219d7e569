// The promises of the search, on the five seed notes.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../../src/domain/answers/answer.ts'
import { wholeOf } from '../../src/domain/library/corpus.ts'
import { textOf } from '../../src/domain/text/prose.ts'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { seedLibrary } from '../libraries.ts'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

const answer = (question: string): Answer => ask(question, library)
const firstId = (question: string): string | undefined => {
  const found = answer(question)
  return found.kind === 'found' ? found.cards[0]?.id : undefined
}
const cardIds = (question: string): readonly string[] => {
  const found = answer(question)
  return found.kind === 'found' ? found.cards.map(({ id }) => id) : []
}

describe('understanding the field', () => {
  test.each([
    ['gateway api', 'kubecon-eu-2021-martins-4/gateway-api'],
    ['gatway api', 'kubecon-eu-2021-martins-4/gateway-api'],
    ['us military', 'kubecon-eu-2021-martins-2/dod-flux'],
    ['mtls', 'kubecon-eu-2020-benjvi/mtls-migration'],
    ['how do people scale prometheus?', 'kubecon-eu-2021-martins-4/prometheus-load'],
    ['mauricio vasquez', 'kubecon-eu-2021-martins-4/user-namespaces'],
    ['Rastislav Szabó', 'kubecon-eu-2021-martins-2/kubecarrier-multi-cluster'],
    ['20000 upgrades later', 'kubecon-eu-2020-benjvi/20000-upgrades-later'],
  ])('“%s” is answered by %s first', (question, id) => {
    expect(firstId(question)).toBe(id)
  })

  test('an acronym and what it stands for give the same answers', () => {
    expect(cardIds('o11y').slice(0, 3)).toEqual(cardIds('observability').slice(0, 3))
    expect(cardIds('hpa').toSorted()).toEqual(cardIds('horizontal pod autoscaler').toSorted())
  })

  test('British and American spelling find the same', () => {
    expect(cardIds('optimise').toSorted()).toEqual(cardIds('optimize').toSorted())
  })

  test('one word or two, with or without a hyphen, is the same subject', () => {
    expect(new Set(cardIds('multicluster').slice(0, 3))).toEqual(
      new Set(cardIds('multi-cluster').slice(0, 3)),
    )
    expect(cardIds('servicemesh')[0]).toBe(cardIds('service mesh')[0])
    expect(cardIds('auto scaling')).toContain('kubecon-eu-2020-benjvi/p/theme-autoscaling')
  })

  test('a typo in a project is read as the project, and said so', () => {
    const found = answer('istoi')
    expect(found.query.corrections).toEqual([{ typed: 'istoi', read: 'istio' }])
    expect(found.kind === 'found' && found.projects[0]?.project.name).toBe('Istio')
  })

  test('knative is not native', () => {
    expect(answer('knative').kind).toBe('known')
    expect(answer('knative').query.projects).toEqual(['project/knative'])
  })

  test('llm is not inside Tillman', () => {
    expect(answer('llm').kind).not.toBe('found')
  })

  test('a beginning finds what begins so', () => {
    expect(cardIds('prom')).toContain('kubecon-eu-2021-martins-4/prometheus-load')
    expect(firstId('kubecar')).toBe('kubecon-eu-2021-martins-2/kubecarrier-multi-cluster')
  })
})

describe('editions, said in any way', () => {
  test.each([
    ['2019 service mesh', ['eu-2019']],
    ['service mesh barcelona', ['eu-2019']],
    ['service mesh at kubecon eu 2019', ['eu-2019']],
    ['service mesh kubecon europe 2019', ['eu-2019']],
    ['service mesh edition:eu-2019', ['eu-2019']],
    ['service mesh edition:"kubecon barcelona"', ['eu-2019']],
    ['eu 2020 autoscaling', ['eu-2020']],
  ])('“%s” is answered only from %j', (question, editions) => {
    const found = answer(question)
    expect(found.kind).toBe('found')
    if (found.kind === 'found')
      expect([...new Set(found.cards.map((card) => card.edition?.id))]).toEqual(editions)
  })

  test('“last day of kubecon eu 2021” gives the fourth day, for it had four', () => {
    const found = answer('last day of kubecon eu 2021')
    expect(found.kind).toBe('found')
    if (found.kind === 'found')
      expect(found.cards.every((card) => card.citations[0]?.note.id === 'kubecon-eu-2021-martins-4')).toBe(
        true,
      )
  })

  test('an author filter keeps to that author, also where the telling stands on another author’s card', () => {
    const found = answer('autoscaling author:moss')
    expect(found.kind).toBe('found')
    if (found.kind === 'found')
      expect(found.cards.every((card) => card.citations[0]?.note.author === 'Alex Moss')).toBe(true)
  })
})

describe('honesty', () => {
  test.each([
    'best pizza in valencia',
    'asdfqwer zxcv',
    'how do I reset my slack password',
    'python list comprehension',
    'the and of',
    '???',
    '',
  ])('“%s” gets no weak hit', (question) => {
    expect(answer(question).kind).not.toBe('found')
  })

  test.each([
    ['crossplane', 'project/crossplane'],
    ['harbor registry', 'project/harbor'],
  ])('“%s”, which no note names, is answered by what the catalogue knows', (question, id) => {
    const known = answer(question)
    expect(known.kind === 'known' && known.known.projects.map((project) => project.id)).toContain(id)
  })

  test('a KubeCon without notes is answered by its dates', () => {
    const known = answer('kubecon china 2018')
    expect(known.kind === 'known' && known.known.editions.map(({ id }) => id)).toEqual(['china-2018'])
  })

  test('where nothing is known, what the notes do hold is said', () => {
    const nothing = answer('python list comprehension')
    expect(nothing.kind).toBe('nothing')
    if (nothing.kind === 'nothing') {
      expect(nothing.holdings.nearest.length).toBeGreaterThan(0)
      expect(nothing.holdings.notes).toBe(5)
    }
  })

  test('a subject of the notes is offered once, however it was typed', () => {
    const unmet = answer('keynotes about python year:2018')
    expect(unmet.kind).not.toBe('found')
    const { nearest } = (unmet as Exclude<typeof unmet, { kind: 'found' }>).holdings
    expect(nearest.filter((name) => /^keynotes?$/.test(name))).toHaveLength(1)
  })
})

describe('several projects in one question', () => {
  test('those the notes name are answered, and of the other it is said that no note speaks', () => {
    const answer = ask('kyverno vs gatekeeper', library)
    expect(answer.kind).toBe('found')
    expect(answer.kind === 'found' && answer.projects[0]?.project.id).toBe('project/gatekeeper')
    expect(answer.kind === 'found' && answer.known.projects.map(({ id }) => id)).toEqual(['project/kyverno'])
  })

  test('chatter around a name does not hide what the notes say of it', () => {
    expect(firstId('hello gateway api bonjour')).toBe('kubecon-eu-2021-martins-4/gateway-api')
  })

  test('what every fourth text names is where, not what', () => {
    const answer = ask('karpenter on kubernetes', library)
    expect(answer.kind).toBe('known')
    expect(answer.kind === 'known' && answer.known.projects.map(({ id }) => id)).toEqual([
      'project/karpenter',
    ])
  })
})

describe('cards', () => {
  test('a talk told by two authors is one card that cites both', () => {
    const found = answer('Battle of Black Friday: Proactively Autoscaling StockX')
    const card = found.kind === 'found' ? found.cards[0] : undefined
    expect(card?.id).toBe('kubecon-eu-2021-martins-4/stockx-black-friday')
    expect(card?.citations.map(({ note }) => note.author)).toEqual(['Hugo Martins', 'Alex Moss'])
  })

  test('every summary is at most three whole sentences and 600 characters, in the order of the note', () => {
    for (const question of [
      'autoscaling',
      'service mesh',
      'prometheus',
      'kubernetes operators',
      'virtual conference',
    ]) {
      const found = answer(question)
      for (const card of found.kind === 'found' ? found.cards : []) {
        expect(card.summary.length).toBeLessThanOrEqual(3)
        expect(card.summary.map(({ prose }) => textOf(prose)).join(' ').length).toBeLessThanOrEqual(600)
        // A note without an overview opens with what it tells first.
        const all = [...library.corpus.passages.values()].filter(({ note }) => note === card.id)
        const told = card.kind === 'note' ? (wholeOf(card.subject, library.corpus) ?? all[0]) : card.subject
        const sentences = told?.sentences ?? []
        const places = card.summary.map((sentence) => sentences.indexOf(sentence))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(places).not.toContain(-1)
      }
    }
  })

  test('a summary holds the sentence that answers', () => {
    const found = answer('what should I monitor on etcd?')
    const card = found.kind === 'found' ? found.cards[0] : undefined
    expect(card?.summary.map(({ prose }) => textOf(prose)).join(' ')).toContain('metrics to monitor')
  })
})

describe('bounds', () => {
  test('a pasted text of 3,000 characters is answered by what it is about', () => {
    const talk = library.corpus.talks.get('kubecon-eu-2021-martins-2/etcd-lessons')
    const paste = (talk?.sentences ?? [])
      .map(({ prose }) => textOf(prose))
      .join(' ')
      .repeat(20)
    expect(paste.length).toBeGreaterThan(3_000)
    expect(firstId(paste)).toBe('kubecon-eu-2021-martins-2/etcd-lessons')
  })

  test('the same question gets the same answer', () => {
    expect(JSON.stringify(answer('service mesh'))).toBe(JSON.stringify(answer('service mesh')))
  })
})

describe('a city', () => {
  const editionsOf = (question: string) => {
    const found = answer(question)
    return found.kind === 'nothing' ? [] : found.known.editions.map(({ id }) => id)
  }
  test.each(['paris', 'what happened in paris', 'paris kubecon weather', 'kubernetes in paris'])(
    '“%s” may mean the conference there',
    (question) => {
      expect(editionsOf(question)).toEqual(['eu-2024'])
    },
  )
  test.each(['whats the weather in paris', 'restaurants in barcelona', 'best pizza in chicago'])(
    '“%s” asks for something everyday there',
    (question) => {
      expect(answer(question).kind).toBe('nothing')
    },
  )
})

test('words of another language that the field does not know are no subjects', () => {
  expect(firstId('hat jemand über Observability gesprochen?')).toMatch(/observability/)
  expect(answer('hat jemand über das Wetter gesprochen?').kind).toBe('nothing')
})
