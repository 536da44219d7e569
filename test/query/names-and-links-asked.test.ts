import { describe, expect, it, test } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { interpret } from '../../src/query/understand/interpret.ts'
import { LINKS_ASKED } from '../../src/query/understand/links-asked.ts'
import { NEWEST_ASKED } from '../../src/query/understand/newest-asked.ts'
import { seek } from '../../src/query/understand/slots.ts'
import { seedLibrary } from './library-of.ts'

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

describe('what is new', () => {
  for (const { example, unlike } of NEWEST_ASKED) {
    it(`is asked for by “${example}”`, () => expect(soughtIn(example, seeds).newest).toBe(true))
    it(`is not by “${unlike}”`, () => expect(soughtIn(unlike, seeds).newest).toBeUndefined())
  }

  it('is answered by what was noted last', () => {
    const answer = ask('anything new in prometheus?', seeds)
    const [card] = answer.kind === 'found' ? answer.cards : []
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
