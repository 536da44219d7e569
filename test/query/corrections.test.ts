// What was typed and what is read instead: each rule of query/understand/correct.ts with a line for it and one that comes
// near; and the names that are known by how they are written.
import { describe, expect, test } from 'vitest'
import { interpret } from '../../src/query/understand/interpret.ts'
import { isAcronym, isDoer, isOwnName, isProductName } from '../../src/query/understand/typed/own-names.ts'
import { type AnalysedWord, analyse } from '../../src/search/words.ts'
import { seedLibrary } from '../libraries.ts'

const seeds = await seedLibrary()

/** `typed → read` for every word that is read otherwise. */
const corrected = (line: string): readonly string[] =>
  interpret(line, seeds).query.corrections.map(({ typed, read }) => `${typed} → ${read}`)

interface Read {
  readonly rule: string
  readonly line: string
  readonly as: string
  /** Stays as it is. */
  readonly unlike: string
}

const READ_AS: readonly Read[] = [
  { rule: 'the nearest word that a text writes', line: 'linkred', as: 'linkred → linkerd', unlike: 'linked' },
  { rule: 'a word that is not finished', line: 'promethe', as: 'promethe → prometheus', unlike: 'prom' },
  {
    rule: 'the nearest word of the programme',
    line: 'hidding from a scanner',
    as: 'hidding → hiding',
    unlike: 'hiding from a scanner',
  },
  {
    rule: 'a name of several words, written as one',
    line: 'gatewayapi',
    as: 'gatewayapi → gateway api',
    unlike: 'dockershim',
  },
  {
    rule: 'the next word of a name, however short',
    line: 'gateway apii',
    as: 'apii → api',
    unlike: 'gateway apiary',
  },
  {
    rule: 'the rest of a name, mistyped as another English word',
    line: 'cert manger',
    as: 'manger → manager',
    unlike: 'away in a manger',
  },
  {
    rule: 'nearly the same word of another language',
    line: 'accélérateur',
    as: 'accélérateur → accelerate',
    unlike: 'déboguer Prometheus',
  },
  {
    rule: 'a name mistyped among words of another language',
    line: 'Promethues überwachen',
    as: 'Promethues → prometheus',
    unlike: 'Prometheus überwachen',
  },
  {
    rule: 'a long name with a capital',
    line: 'what did Promethues bring',
    as: 'Promethues → prometheus',
    unlike: 'did Linkred help',
  },
]

describe('a word is read as', () => {
  test.each(READ_AS)('$rule: “$line”, and “$unlike” as it is', ({ line, as, unlike }) => {
    expect(corrected(line)).toEqual([as])
    expect(corrected(unlike)).toEqual([])
  })
})

describe('right words stay:', () => {
  test.each([
    ['English words that no text writes', 'they spoke of crashing and cashing in'],
    ['everyday words of other languages', '¿cómo migró sus servicios?'],
    ['names in capitals', 'did CERN use mTLS or PSP?'],
    ['names with a capital within', 'how do I set up a FileMaker database'],
    ['a name amid small letters', 'did Monzo talk about it'],
    ['two words that are one thing’s name', 'what became of the docker shim'],
  ])('%s', (_, line) => expect(corrected(line)).toEqual([]))
})

test('a paste of mistyped words is mended to the eighth', () => {
  expect(corrected('thanso '.repeat(8))).toHaveLength(8)
  expect(corrected('thanso '.repeat(9))).toHaveLength(8)
})

interface Written {
  readonly is: (place: number, words: readonly AnalysedWord[]) => boolean
  readonly what: string
  /** Its last word is such a name. */
  readonly example: string
  readonly unlike: string
}

const at =
  (is: (word: AnalysedWord, words: readonly AnalysedWord[]) => boolean): Written['is'] =>
  (place, words) => {
    const word = words[place]
    return word !== undefined && is(word, words)
  }

const WRITTEN: readonly Written[] = [
  { what: 'an own name', is: at(isOwnName), example: 'what came of Monzo', unlike: 'What Came Of Monzo' },
  { what: 'an acronym', is: at(isAcronym), example: 'pods with mTLS', unlike: 'PODS WITH MTLS' },
  { what: 'a product', is: at(isProductName), example: 'a CrashLoopBackOff', unlike: 'by McDonald' },
  { what: 'a doer', is: isDoer, example: 'what did the NYT', unlike: 'what about the NYT' },
]

describe('by how it is written a word is', () => {
  test.each(WRITTEN)('$what in “$example”, and not in “$unlike”', ({ is, example, unlike }) => {
    const says = (line: string): boolean => {
      const words = analyse(line)
      return is(words.length - 1, words)
    }
    expect([says(example), says(unlike)]).toEqual([true, false])
  })
})
