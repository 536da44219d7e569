// An answer that holds as many results as the index is asked for is narrowed too: more may fit than stood in it.
import { describe, expect, it } from 'vitest'
import type { Reply } from '../../../src/domain/requests/reply.ts'
import { bundled } from '../../libraries.ts'
import { sayingIn } from './in-a-row.ts'

const { library } = await bundled()

const said = sayingIn(library)

const cardsOf = (reply: Reply | undefined): readonly string[] =>
  reply?.kind === 'answer' && reply.answer.kind === 'found' ? reply.answer.cards.map(({ id }) => id) : []

const FULL = ['service mesh', 'Observability', 'kubernetes security', 'prometheus', 'istio', 'envoy']

describe.each(FULL)('“%s” fills an answer', (question) => {
  it('so that what narrows it asks the question again', async () => {
    const [before, narrowed, further] = await said(question, 'only 2019', 'and in 2021?')
    expect(cardsOf(before)).toHaveLength(20)
    expect(narrowed?.asked?.at(-1)).toBe('year/2019')
    expect(cardsOf(narrowed).length).toBeGreaterThan(0)
    expect(further?.asked?.at(-1)).toBe('year/2021')
  })
})

it('says what is still known of a question of which nothing that was shown fits', async () => {
  const [, nothing] = await said('how to serialise log data efficiently', 'only 2024')
  expect(JSON.stringify(nothing?.message.pieces)).not.toContain('no longer know')
})
