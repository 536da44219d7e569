// What a question does not want, and lines that only seem to leave something out.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { peopleCalled } from '../../src/query/library/people.ts'
import { interpret } from '../../src/query/understand/interpret.ts'
import { LEAVES_OUT } from '../../src/query/understand/leaving-out.ts'
import { seedLibrary } from '../libraries.ts'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

const leftOut = (question: string): string =>
  (interpret(question, library).query.filters.without ?? []).map(({ name }) => name).join(', ') || '-'

describe('what is left out', () => {
  it.each(LEAVES_OUT)('is something in “$example”, and nothing in “$unlike”', ({ example, unlike }) => {
    expect(leftOut(example)).not.toBe('-')
    expect(leftOut(unlike)).toBe('-')
  })

  /** Every second row was kept aside while the table was made. */
  const rows = readFileSync(fileURLToPath(new URL('left-out.tsv', import.meta.url)), 'utf8')
    .trim()
    .split('\n')
  it.each(rows.map((row) => row.split('\t')))('of “%s” is “%s”', (question = '', names) => {
    expect(leftOut(question)).toBe(names)
  })

  it('may be a speaker of the programme, though somebody asked before the programme was there', () => {
    const words = ['kelsey', 'hightower']
    expect(peopleCalled(words, { corpus: library.corpus, sessions: [] })).toEqual([])
    expect(peopleCalled(words, library)).toContain('Kelsey Hightower')
  })

  it('is no subject any more, and nothing that answers speaks of it', () => {
    const { query } = interpret('service mesh without istio', library)
    expect(query.text).toBe('service mesh')
    expect(query.projects).not.toContain('project/istio')
    const answer = ask('service mesh without linkerd', library)
    const all = ask('service mesh', library)
    if (answer.kind !== 'found' || all.kind !== 'found') throw new Error('something is noted')
    const speaks = ({ subject }: (typeof all.cards)[number]) =>
      'projects' in subject && subject.projects.includes('project/linkerd')
    expect(all.cards.some(speaks)).toBe(true)
    expect(answer.cards.some(speaks)).toBe(false)
    expect(answer.projects.map(({ project }) => project.id)).not.toContain('project/linkerd')
    expect(answer.known.sessions.filter(({ title }) => /linkerd/i.test(title))).toEqual([])
  })

  it('is a person in what they gave and what they noted, and a year in all of it', () => {
    const found = (question: string) => {
      const answer = ask(question, library)
      return answer.kind === 'found' ? answer.cards : []
    }
    const by = found('gateway api not by rob scott')
    expect(by.length).toBeGreaterThan(0)
    expect(by.flatMap((card) => (card.kind === 'talk' ? card.speakers : []))).not.toContain('Rob Scott')
    expect(found('prometheus but not in 2021').map(({ edition }) => edition?.year)).not.toContain(2021)
  })

  it('is typed as a filter too, and what nothing is called is said to be nothing', () => {
    expect(leftOut('service mesh without:istio without:"rob scott"')).toBe('Istio, Rob Scott')
    expect(interpret('service mesh without:zorgblatt', library).query.misunderstood).toEqual([
      'without:zorgblatt is nothing that the notes know; try without:istio.',
    ])
  })
})

describe('what was typed', () => {
  it('keeps what links to slides, and orders by the date of the edition', () => {
    const found = (question: string) => {
      const answer = ask(question, library)
      return answer.kind === 'found' ? answer.cards : []
    }
    const linked = found('prometheus with:slides')
    expect(linked.length).toBeGreaterThan(0)
    for (const card of linked) {
      expect(card.kind).toBe('talk')
      if (card.kind === 'talk') expect(card.links.map(({ kind }) => kind)).toContain('slides')
    }
    const starts = found('prometheus order:oldest')
      .slice(0, 2)
      .map(({ edition }) => edition?.start ?? '')
    expect(starts).toEqual(starts.toSorted())
    expect(interpret('x with:cake order:best', library).query.misunderstood).toHaveLength(2)
  })
})
