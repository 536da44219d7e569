// What the texts name, found among the words of a question.
import { beforeEach, describe, expect, it } from 'vitest'
import { NamedPhrases } from '../../src/search/named-phrases.ts'
import { analyse } from '../../src/search/words.ts'

let named: NamedPhrases
beforeEach(() => {
  named = new NamedPhrases()
})

const stemOf = (word: string): string => analyse(word)[0]?.stem ?? ''

describe('a person', () => {
  beforeEach(() => named.addPerson('Maria Keller'))

  it('is found whole, at the places of both words, and not by one word or the other order', () => {
    expect(named.peopleIn(analyse('ask maria keller today'))).toEqual([[1, 2]])
    for (const line of ['ask maria', 'keller', 'keller maria', 'maria and keller'])
      expect([line, named.peopleIn(analyse(line))]).toEqual([line, []])
  })

  it('may be asked for by either word alone', () => {
    expect([named.isPerson(stemOf('maria')), named.isPerson(stemOf('keller'))]).toEqual([true, true])
    expect(named.isPerson(stemOf('thanos'))).toBe(false)
  })

  it('is found by the longest name that stands there, and what follows it anew', () => {
    named.addPerson('Maria Keller Braun')
    expect(named.peopleIn(analyse('maria keller braun, maria keller'))).toEqual([
      [0, 1, 2],
      [3, 4],
    ])
  })

  it('of one word is no whole name', () => {
    named.addPerson('Zoe')
    expect([named.peopleIn(analyse('zoe')), named.isPerson(stemOf('zoe'))]).toEqual([[], true])
  })
})

describe('a theme', () => {
  it('of one word is a theme by itself; of two, only their places are', () => {
    named.addTheme('Security')
    named.addTheme('Service mesh')
    expect([named.isTheme(stemOf('security')), named.isTheme(stemOf('mesh'))]).toEqual([true, false])
    expect(named.placesIn(analyse('which service mesh'))).toEqual(new Set([1, 2]))
    expect(named.placesIn(analyse('which service'))).toEqual(new Set())
  })
})

describe('a company', () => {
  it('is found whole, and its words stand in no theme', () => {
    named.addName('Red Onion')
    const words = analyse('red onion')
    expect([named.namesIn(words), named.peopleIn(words), named.placesIn(words)]).toEqual([
      [[0, 1]],
      [],
      new Set(),
    ])
  })
})

it('what is named a second time stays what it was named first', () => {
  named.addTheme('Red Onion')
  named.addPerson('Red Onion')
  named.addName('Red Onion')
  const words = analyse('red onion')
  expect([named.peopleIn(words), named.namesIn(words), named.isPerson('red')]).toEqual([[], [], false])
})
