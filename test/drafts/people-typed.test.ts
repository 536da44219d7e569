import { describe, expect, it } from 'vitest'
import { peopleTyped } from '../../src/drafts/people-typed.ts'

const KNOWN = new Set(['Anthony Head', 'Sarah Novotny', 'Fellow', 'CTO', 'Software Engineer II'])
const GIVEN = new Set(['anthony', 'maria', 'daniel', 'emma', 'nora', 'andrew', 'li', 'pierre', 'carlos'])
const known = {
  isPerson: (name: string) => KNOWN.has(name),
  isGivenName: (word: string) => GIVEN.has(word.toLowerCase()),
}

/** Every second was kept aside until the rules stood. */
describe('who gave a talk', () => {
  it.each([
    ['Maria Keller, Fellow', ['Maria Keller'], ['Fellow']],
    ['Maria Keller, Principal Engineer, Acme', ['Maria Keller'], ['Principal Engineer', 'Acme']],
    ['Maria Keller, CTO, Blue Harbour', ['Maria Keller'], ['CTO', 'Blue Harbour']],
    ['Maria Keller, Fellow, Daniel Osei, Acme', ['Maria Keller', 'Daniel Osei'], ['Fellow', 'Acme']],
    ['Maria Keller (Northlight) & Daniel Osei', ['Maria Keller', 'Daniel Osei'], ['Northlight']],
    [
      'Maria Keller, Head of Platform at Acme; Bo Sample, SRE',
      ['Maria Keller', 'Bo Sample'],
      ['Head of Platform at Acme', 'SRE'],
    ],
    ['Maria Keller from Acme and Daniel Osei', ['Maria Keller', 'Daniel Osei'], ['Acme']],
    ['Bo Sample, VP of Engineering, Acme GmbH', ['Bo Sample'], ['VP of Engineering', 'Acme GmbH']],
    [
      'Maria Keller – Staff Engineer, Daniel Osei – CTO',
      ['Maria Keller', 'Daniel Osei'],
      ['Staff Engineer', 'CTO'],
    ],
    ['Maria Keller, Google', ['Maria Keller'], ['Google']],
    ['Maria Keller, Senior Developer Advocate', ['Maria Keller'], ['Senior Developer Advocate']],
    ['Ada Example\nPrincipal', ['Ada Example', 'Principal'], []],
    [
      'Nora Feld, Software Engineer II, IBM Research',
      ['Nora Feld'],
      ['Software Engineer II', 'IBM Research'],
    ],
    ['Fellow, Maria Keller', ['Maria Keller'], ['Fellow']],
    ['J.R. Star & Co., Emma Fuchs & Bo Sample', ['J.R. Star & Co.', 'Emma Fuchs', 'Bo Sample'], []],
    ['Emma Fuchs & Cory Sample', ['Emma Fuchs', 'Cory Sample'], []],
    ['Bo Sample, Kubernetes Maintainer & Emma Fuchs', ['Bo Sample', 'Emma Fuchs'], ['Kubernetes Maintainer']],
  ])('%j are %j beside %j', (typed, people, beside) => {
    expect(peopleTyped(typed, known)).toEqual({ people, beside })
  })

  it.each([
    ['Maria Keller, Daniel Osei'],
    ['Bo Sample, Cy Unknown'],
    ['Andrew, Bono'],
    ['Bo Sample, Anthony Head'],
    ['Maria Keller, 李雷'],
    ['Pierre-Yves Ritschard, Carlos de la Cruz'],
    ['Dr. Ada Example, Prof. Bo Sample'],
    ['Jean-Luc O’Neill, JJ Asghar'],
    ['Bo Sample, Sarah Novotny, Cy Unknown'],
    ['Ada Example, Daniel'],
    ['Emma Fuchs, Li Wei'],
    ['Ada van der Berg, Bo McDonald'],
    ['CTO Ada Example, Emma Fuchs'],
    ['Fellow'],
  ])('%j are people alone', (typed) => {
    expect(peopleTyped(typed, known)).toEqual({ people: typed.split(', '), beside: [] })
  })

  it('are people behind a semicolon, however they are called', () => {
    expect(peopleTyped('Maria Keller; Jane Fellow; Acme', known).people).toEqual([
      'Maria Keller',
      'Jane Fellow',
      'Acme',
    ])
  })
})
