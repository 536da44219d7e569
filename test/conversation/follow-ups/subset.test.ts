// A question that is narrowed finds what it found before, and nothing else; narrowings of other kinds add up.
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/domain/requests/reply.ts'
import { seedLibrary } from '../../libraries.ts'
import { sayingIn } from './in-a-row.ts'

const QUESTIONS =
  `supply chain | software supply chain security | service mesh | Kosten in der Cloud | Kosten | Sicherheit
sécurité de la chaîne logistique | platform engineering at banks | progressive delivery with argo | how to reduce latency
container image scanning | edge computing | policy as code | gitops at scale | data on kubernetes | green computing energy
talks by Kelsey Hightower | Liz Rice | prometheus by Brian Brazil
how does Condé Nast run its platform | how to serialise log data efficiently | better histograms for prometheus`.split(
    / \| |\n/,
  )
/** One of each kind, and of editions a time and a place, which add up. */
const FILTERS = [
  'only 2023',
  'since 2019',
  'with slides',
  'and in europe?',
  'without istio',
  'only EU',
  'before 2021',
  'only keynotes',
]
/** After each of these pairs both hold. */
const PAIRS = [
  ['only EU', 'only 2022'],
  ['only 2022', 'and in europe?'],
  ['since 2019', 'only EU'],
  ['only NA', 'before 2020'],
  ['with video', 'nur 2021'],
  ['without istio', 'since 2020'],
  ['only 2022', 'only the ones with slides'],
  ['since 2019', 'before 2022'],
  ['only about security', 'only EU'],
] as const

const library = await seedLibrary()

const found = (reply: Reply | undefined) => {
  const answer = reply?.kind === 'answer' ? reply.answer : undefined
  const cards = answer?.kind === 'found' ? answer.cards.map(({ id }) => id) : []
  return { cards, sessions: answer && answer.kind !== 'nothing' ? answer.known.sessionCount : 0 }
}

const said = sayingIn(library)

const asked = (reply: Reply | undefined): readonly string[] =>
  reply?.asked ?? (reply && 'next' in reply ? reply.next?.asked : undefined) ?? []
/** Beyond these the index is not asked for more. */
const MOST_CARDS = 20

describe.each(QUESTIONS)('“%s”', (question) => {
  it('narrowed is less of the same', async () => {
    for (const filter of FILTERS) {
      const [before, narrowed] = (await said(question, filter)).map(found)
      if (!before || !narrowed) throw new Error('no answer')
      expect(narrowed.sessions, filter).toBeLessThanOrEqual(before.sessions + before.cards.length)
      if (before.cards.length < MOST_CARDS)
        expect(
          narrowed.cards.filter((id) => !before.cards.includes(id)),
          filter,
        ).toEqual([])
    }
  })

  it('narrowed twice is less of what it was narrowed to first', async () => {
    for (const [first, second] of PAIRS) {
      const [, before, after] = await said(question, first, second)
      if (!found(before).cards.length || !found(after).cards.length) continue
      const left = found(before).cards
      if (left.length < MOST_CARDS)
        expect(
          found(after).cards.filter((id) => !left.includes(id)),
          `${first}, ${second}`,
        ).toEqual([])
    }
  })

  it('keeps its subject and who was asked for, however it is narrowed', async () => {
    const lines = ['only EU', 'only 2022', 'with slides', 'actually, 2021', 'all years', 'everywhere']
    const isSubject = (id: string) => /^(?:project|topic|speaker|author)\//.test(id)
    const [first, ...others] = await said(question, ...lines)
    if (asked(first).filter(isSubject).length === 0) return
    for (const [at, reply] of others.entries())
      expect(asked(reply).filter(isSubject).toSorted(), lines[at]).toEqual(
        asked(first).filter(isSubject).toSorted(),
      )
  })
})
