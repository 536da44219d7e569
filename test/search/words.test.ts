import { describe, expect, test } from 'vitest'
import { analyse, isVersion, lineOf, stemOf } from '../../src/search/words.ts'

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

  test('words of the field are not joined with others that only begin alike', () => {
    expect(stemOf('operators')).toBe(stemOf('operator'))
    expect(stemOf('operators')).not.toBe(stemOf('operations'))
    expect(stemOf('controllers')).not.toBe(stemOf('control'))
    // The system has no singular.
    expect(stemOf('windows')).not.toBe(stemOf('window'))
  })

  test('names that only look British stay what they are', () => {
    expect(stemOf('contour')).toBe('contour')
    expect(stemOf('enterprise')).not.toContain('z')
  })

  test.each([
    ['Kubernetes 1.24 and v1.9', ['1.24', '1.9']],
    ['etcd v3.5.1', ['3.5.1']],
    ['Prometheus 3.0.', ['3.0']],
    // Near misses: a date, a sentence's end, an address, a version of an API.
    ['on 25.03.2024', []],
    ['It was KubeCon 2019. 3 talks', []],
    ['at 10.0.0.1', []],
    ['v1alpha2 and v2', []],
  ])('the version in “%s” is one word', (text, versions) => {
    expect(
      analyse(text)
        .filter(isVersion)
        .map(({ folded }) => folded),
    ).toEqual(versions)
  })

  test('a version keeps its place and its spelling', () => {
    expect(analyse('Helm v3.0, now')).toMatchObject([
      { raw: 'Helm', start: 0, end: 4 },
      { raw: 'v3.0', folded: '3.0', start: 5, end: 9 },
      { raw: 'now', start: 11, end: 14 },
    ])
  })

  test('the first release of a line is called by its line', () => {
    expect(['3.0', '2.0.0', '3.1', '0.9', '1.24'].map(lineOf)).toEqual([
      '3',
      '2',
      undefined,
      undefined,
      undefined,
    ])
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
