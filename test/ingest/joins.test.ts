import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Talk } from '../../src/domain/library/corpus.ts'
import { fold } from '../../src/domain/library/ids.ts'
import { atOnce } from '../../src/domain/slices.ts'
import { findingJoins } from '../../src/ingest/joins.ts'
import { shareSpeaker } from '../../src/ingest/programme.ts'

const talk = (id: string, note: string, told: Partial<Talk>): Talk => ({
  type: 'talk',
  id,
  note,
  edition: 'eu-2021',
  title: 'A title',
  speakers: [],
  lentSpeakers: [],
  status: 'watched',
  themes: [],
  projects: [],
  links: [],
  sentences: [],
  startLine: 1,
  endLine: 1,
  ...told,
})

/** The rule as the architecture page tells it, each talk held against every card before it. */
function joinsByTheRule(talks: readonly Talk[]): Readonly<Record<string, readonly string[]>> {
  const heads: Talk[] = []
  const joins: Record<string, string[]> = {}
  const isSame = (a: Talk, b: Talk) =>
    a.links.some(({ url }) => b.links.some((link) => link.url === url)) ||
    (a.edition !== '' &&
      !a.untitled &&
      !b.untitled &&
      a.edition === b.edition &&
      fold(a.title) === fold(b.title) &&
      shareSpeaker(a.speakers, b.speakers))
  for (const one of talks) {
    const head = heads.find((other) => other.note !== one.note && isSame(other, one))
    if (head) joins[head.id] = [...(joins[head.id] ?? []), one.id]
    else heads.push(one)
  }
  return joins
}

test('each talk stands on the first card that fits it, whatever notes share, issue 12', () => {
  const told = fc.record({
    note: fc.constantFrom('a', 'b', 'c'),
    edition: fc.constantFrom('', 'eu-2021', 'na-2021'),
    title: fc.constantFrom('Scaling it', 'scaling  IT', 'Scaling it, part 2'),
    untitled: fc.constantFrom(undefined, true as const),
    speakers: fc.subarray(['Maria Keller', 'maria keller', 'Daniel Osei']),
    links: fc
      .subarray(['https://youtu.be/abcdefghijk', 'https://youtu.be/lmnopqrstuv'])
      .map((urls) => urls.map((url) => ({ kind: 'recording' as const, url }))),
  })
  fc.assert(
    fc.property(fc.array(told, { maxLength: 12 }), (many) => {
      const talks = many.map(({ note, untitled, ...rest }, index) =>
        talk(`${note}/${index}`, note, { ...rest, ...(untitled && { untitled }) }),
      )
      const { joins } = atOnce(findingJoins(new Map(talks.map((one) => [one.id, one])), [], new Map()))
      const found = [...joins].map(([card, joined]) => [card, joined.map(({ id }) => id)])
      expect(Object.fromEntries(found)).toEqual(joinsByTheRule(talks))
    }),
    { numRuns: 500 },
  )
})

test('a shared recording is the reason given before a shared title', () => {
  const links = [{ kind: 'recording' as const, url: 'https://youtu.be/abcdefghijk' }]
  const talks = new Map(
    [talk('a/1', 'a', { links }), talk('b/1', 'b', { links })].map((one) => [one.id, one]),
  )
  expect(atOnce(findingJoins(talks, [], new Map())).joins.get('a/1')).toEqual([
    { id: 'b/1', reason: 'same recording or schedule' },
  ])
})
