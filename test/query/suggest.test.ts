import { describe, expect, test } from 'vitest'
import { suggest } from '../../src/query/browse/suggest.ts'
import { libraryOf, project, talk } from './library-of.ts'

const library = await libraryOf({
  projects: [project('Prometheus'), project('Thanos')],
  noted: [
    talk('Better Histograms for Prometheus', {
      speakers: ['Rob Scott'],
      themes: ['observability'],
      projects: ['project/prometheus', 'project/thanos'],
    }),
    talk('Progressive Delivery', { themes: ['progressive delivery'] }),
    talk('x'.repeat(80), { text: [] }),
  ],
})
const labels = (prefix: string, limit = 10) => suggest(prefix, library, limit).map(({ label }) => label)

describe('suggestions', () => {
  test('names come before titles that mention them', () => {
    expect(labels('prom')).toEqual(['Prometheus', 'Better Histograms for Prometheus'])
  })

  test('any word may be begun, and all of them are', () => {
    expect(labels('hist')).toEqual(['Better Histograms for Prometheus'])
    expect(labels('rob sc')).toEqual(['Rob Scott'])
    expect(labels('rob prom')).toEqual([])
  })

  test('after three letters one may be wrong', () => {
    expect(labels('promt')).toContain('Prometheus')
    expect(labels('pmo')).toEqual([])
  })

  test('an id is what the thing is found by, and has at most 60 bytes', () => {
    expect(suggest('rob', library, 1)).toEqual([
      { kind: 'speaker', id: 'speaker/rob-scott', label: 'Rob Scott' },
    ])
    expect(suggest('observ', library, 1)[0]?.id).toBe('topic/observability')
    expect(suggest('xxxx', library, 5)).toEqual([])
  })

  test('nothing typed suggests what there is most about, never more than the limit', () => {
    expect(labels('', 2)).toHaveLength(2)
  })
})
