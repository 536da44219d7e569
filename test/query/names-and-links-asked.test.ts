import { describe, expect, it, test } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { LINKS_ASKED } from '../../src/query/understand/asked/links-asked.ts'
import { BECAME_ASKED, NEWEST_ASKED } from '../../src/query/understand/asked/newest-asked.ts'
import { saysWhoAsks, WHO_ASKS } from '../../src/query/understand/asked/who-asks.ts'
import { interpret } from '../../src/query/understand/interpret.ts'
import { asksForIntroduction, INTRODUCTIONS_ASKED } from '../../src/query/understand/slots/introductions.ts'
import { seek } from '../../src/query/understand/slots.ts'
import { readText } from '../../src/query/understand/typed/reading.ts'
import { seedLibrary } from '../libraries.ts'

const seeds = await seedLibrary()
const soughtIn = (question: string, library: Library) =>
  seek(interpret(question, library).reading, library, { also: library.programme })
const typedIn = (question: string) => soughtIn(question, seeds).slots.map(({ typed }) => typed)

describe('slides and recordings', () => {
  for (const { kind, example, unlike } of LINKS_ASKED) {
    it(`“${example}” asks for ${kind} beside a subject`, () => {
      expect(soughtIn(example, seeds).link).toBe(kind)
      expect(typedIn(example)).toEqual(['dns'])
    })
    it(`“${unlike}” does not`, () => {
      expect(soughtIn(unlike, seeds).link).toBeUndefined()
    })
  }

  it('put a talk that has them first, where one answers nearly as well', () => {
    const answer = ask('recording about service mesh', seeds)
    const [card] = answer.kind === 'found' ? answer.cards : []
    expect(card?.kind === 'talk' && card.links.map(({ kind }) => kind)).toContain('recording')
  })
})

describe('an introduction', () => {
  it.each(INTRODUCTIONS_ASKED)('is asked for by “$example”, and not by “$unlike”', ({ example, unlike }) => {
    expect(asksForIntroduction(readText(example).words)).toBe(true)
    expect(asksForIntroduction(readText(unlike).words)).toBe(false)
  })
})

describe('somebody whom the notes name', () => {
  it.each([
    ['andrew newdigate and mario loria', ['andrew newdigate', 'mario loria']],
    ['what did kyle schrade say about sidecars', ['kyle schrade']],
  ])('is one, however the name is written: “%s”', (question, names) => {
    expect(typedIn(question)).toEqual(expect.arrayContaining(names))
  })
  it('is not named by a part of the name', () => {
    expect(typedIn('schrade and loria')).toEqual(['schrade', 'loria'])
  })
})

test('a number behind a project’s name is looked for with it', () => {
  const [helm] = soughtIn('is helm 2 still supported', seeds).slots
  expect(helm?.covering).toContainEqual({ term: 'helm+2', weight: 1 })
  expect(soughtIn('is helm still supported', seeds).slots[0]?.covering).toHaveLength(1)
})

test('a number of a release is no evidence beside what it is a release of', () => {
  const evidenceIn = (question: string) =>
    soughtIn(question, seeds).slots.map(({ typed, evidence }) => [typed, evidence])
  expect(evidenceIn('autoscaling v2')).toContainEqual(['v2', 'aside'])
  // Near miss: nothing else is asked.
  expect(evidenceIn('v1.14')).toEqual([['v1.14', 'term']])
})

test('a word and its other spellings count once', () => {
  const [backup, ...others] = soughtIn('backup', seeds).slots
  expect([backup?.covering.length, others]).toEqual([1, []])
})

test('two words that stand so in the notes are both asked for, of one edition too', () => {
  const ofOneEdition = (question: string) =>
    seek(interpret(question, seeds).reading, seeds, { narrowed: true }).slots.map(({ typed }) => typed)
  expect(ofOneEdition('kubecon eu 2021 ticket price')).toEqual(['ticket', 'price'])
  expect(ofOneEdition('kubecon eu 2021 ticket came')).toEqual(['ticket'])
})

test('across an “or” nothing is said together', () => {
  expect(typedIn('git or cluster api')).toEqual(['git', 'cluster api'])
})

test('a day that no note is of alone stays words: they may stand in a title', () => {
  const filtersOf = (question: string) => interpret(question, seeds).query
  expect(filtersOf('keynotes of day 4 of kubecon eu 2021').filters.day).toBe(4)
  expect(filtersOf('keynotes of day 4 of kubecon eu 2019')).toMatchObject({ text: 'keynotes of day 4 of' })
})

test('a filter by a name that nobody bears says so', () => {
  for (const question of ['speaker:Nobody', 'speaker:Nobody gitops', 'speaker:"Jane Unknown" year:2021'])
    expect(ask(question, seeds), question).toMatchObject({ kind: 'nothing', nobody: { what: 'speaker' } })
  expect(ask('author:nobody', seeds)).toMatchObject({ nobody: { what: 'author', name: 'nobody' } })
  // Near miss: somebody of the programme.
  expect(ask('speaker:"Liz Rice" year:2015', seeds)).not.toHaveProperty('nobody')
})

describe('who asks', () => {
  it.each(WHO_ASKS)('is no subject in “$example”, and not said in “$unlike”', ({ example, role, unlike }) => {
    const said = (line: string) =>
      readText(line)
        .words.filter((_, place, words) => saysWhoAsks(place, words))
        .map(({ folded }) => folded)
    expect(said(example)).toEqual([role])
    expect(said(unlike)).toEqual([])
    expect(typedIn(example)).not.toContain(role)
  })
})

describe('what is new', () => {
  for (const { example, unlike } of NEWEST_ASKED) {
    it(`is asked for by “${example}”`, () => expect(soughtIn(example, seeds).newest).toBe('news'))
    it(`is not by “${unlike}”`, () => expect(soughtIn(unlike, seeds).newest).toBeUndefined())
  }

  for (const { example, unlike } of BECAME_ASKED) {
    it(`is asked for by “${example}”, which asks what became of it`, () =>
      expect(soughtIn(example, seeds).newest).toBe('became'))
    it(`is not by “${unlike}”`, () => expect(soughtIn(unlike, seeds).newest).toBeUndefined())
  }

  it('of one release is what was new then', () => {
    expect(soughtIn('what is new in kubernetes 1.14', seeds).newest).toBeUndefined()
  })

  it('is told first by what is titled as an update', () => {
    const answer = ask('what is new in kubectl?', seeds)
    expect(answer.kind === 'known' && answer.mentioned[0]?.title).toBe('SIG CLI: Intro and Updates')
  })

  it('is no word of a saying: who asks what is new in Kubernetes is no beginner', () => {
    expect(typedIn('what is new in kubernetes')).toEqual(['kubernetes'])
    expect(typedIn('I am new to kubernetes')).toEqual(['new to kubernetes'])
  })

  it('is answered by what was noted last, below what the programme has had since', () => {
    const answer = ask('anything new in prometheus?', seeds)
    const [card] = answer.kind === 'known' ? answer.mentioned : []
    expect(card?.edition?.id).toBe('eu-2021')
  })
})

describe('a name of several words', () => {
  it('is one thing asked about', () => {
    expect(typedIn('what did Mario Loria talk about')).toEqual(['Mario Loria'])
  })

  it('is not answered by whoever shares a part of it', () => {
    expect(ask('who is Mario Zimmermann', seeds).kind).toBe('nothing')
  })

  it('is not seen in words of the field', () => {
    expect(typedIn('how does Service Discovery work')).not.toContain('Service Discovery')
  })
})

test('how a subject is told is no subject beside one', () => {
  expect(typedIn('helm pitfalls')).toEqual(['helm'])
  expect(typedIn('tips and tricks for thanos')).toEqual(['thanos'])
  // Alone it is all that was asked for.
  expect(typedIn('pitfalls')).toEqual(['pitfalls'])
})

test('particles of names are no subject of a line in another language', () => {
  expect(typedIn('plus de sécurité')).not.toContain('de')
})

test('a project is known with its name written in one word', () => {
  expect(interpret('gatewayapi', seeds).query.projects).toContain('project/gateway-api')
  expect(interpret('gateway apiary', seeds).query.projects).not.toContain('project/gateway-api')
})
