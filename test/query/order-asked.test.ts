// Who asks for the latest or the oldest talks is answered by their date, as by a typed `order:`.
import { beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../src/query/answer/ask.ts'
import type { Library } from '../../src/query/library/library.ts'
import { ORDERS_ASKED } from '../../src/query/understand/asked/order-asked.ts'
import { interpret } from '../../src/query/understand/interpret.ts'
import { seedLibrary } from '../libraries.ts'

let library: Library
beforeAll(async () => {
  library = await seedLibrary()
})

const cards = (question: string): readonly string[] => {
  const answer = ask(question, library)
  return answer.kind === 'found' ? answer.cards.map(({ id }) => id) : [answer.kind]
}

describe('an order of time that is asked for', () => {
  it.each(ORDERS_ASKED.flatMap(({ order, examples }) => examples.map((line) => [line, order] as const)))(
    '“%s” is read as order:%s',
    (line, order) => {
      expect(interpret(line, library).query.filters.order).toBe(order)
    },
  )

  it.each(ORDERS_ASKED.map(({ unlike }) => unlike))('“%s” asks for none', (line) => {
    expect(interpret(line, library).query.filters.order).toBeUndefined()
  })

  // Every second row was kept aside while the table was made.
  it.each([
    ['the latest session on service mesh', 'order:newest service mesh'],
    ['oldest recordings about prometheus', 'order:oldest prometheus with:recording'],
    ['newest kubernetes security talk', 'order:newest kubernetes security'],
    ['der älteste Vortrag über prometheus', 'order:oldest prometheus'],
    ['prometheus talks in chronological order', 'order:oldest prometheus'],
    ['le talk le plus récent sur linkerd', 'order:newest linkerd'],
    ['linkerd by date', 'order:newest linkerd'],
    ['last talk about gitops', 'gitops'],
  ])('“%s” begins with what “%s” begins with', (said, typed) => {
    expect(cards(said)[0]).toBe(cards(typed)[0])
  })

  it('a typed order wins over one that is said', () => {
    expect(interpret('latest talks on istio order:oldest', library).query.filters.order).toBe('oldest')
  })
})
