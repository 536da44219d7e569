import { describe, expect, test } from 'vitest'
import { analyse, stemOf } from '../../src/search/words.ts'

const stems = (text: string) => analyse(text).map(({ stem }) => stem)

describe('words', () => {
  test('plural and singular, and the inflections of a verb, are one word', () => {
    expect(stemOf('sidecars')).toBe(stemOf('sidecar'))
    expect(stemOf('policies')).toBe(stemOf('policy'))
    expect(stemOf('migrating')).toBe(stemOf('migration'))
  })

  test.each([
    ['optimise', 'optimize'],
    ['organisations', 'organizations'],
    ['behaviour', 'behavior'],
    ['datacentre', 'datacenter'],
    ['analysing', 'analyzing'],
    ['modelling', 'modeling'],
    ['catalogue', 'catalog'],
  ])('British “%s” and American “%s” are one word', (british, american) => {
    expect(stemOf(british)).toBe(stemOf(american))
  })

  test('names that only look British stay what they are', () => {
    expect(stemOf('contour')).toBe('contour')
    expect(stemOf('enterprise')).not.toContain('z')
  })

  test('accents make no difference, also where they are part of the letter', () => {
    expect(analyse('Vásquez Łukasz Søren Szabó').map(({ folded }) => folded)).toEqual([
      'vasquez',
      'lukasz',
      'soren',
      'szabo',
    ])
  })

  test('“20,000” is one number and “CERN’s” one word', () => {
    expect(stems('20,000 upgrades')).toEqual(['20000', 'upgrad'])
    expect(stems('CERN’s')).toEqual(stems("CERN's"))
  })

  test('words with digits are left as they are', () => {
    expect(stems('k8s o11y v1alpha2')).toEqual(['k8s', 'o11y', 'v1alpha2'])
  })

  test('Chinese and Japanese, which put no blanks, are read two characters at a time', () => {
    expect(analyse('OpenTelemetry采样策略').map(({ folded }) => folded)).toEqual([
      'opentelemetry',
      '采样',
      '样策',
      '策略',
    ])
  })

  test('a hyphen is remembered, so that “multi-cluster” is also “multicluster”', () => {
    expect(analyse('multi-cluster').map(({ hyphened }) => hyphened)).toEqual([false, true])
    expect(analyse('multi cluster').map(({ hyphened }) => hyphened)).toEqual([false, false])
  })
})
