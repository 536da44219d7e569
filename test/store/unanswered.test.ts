import { afterEach, beforeEach, expect, it } from 'vitest'
import { askersOf, type UnansweredStore } from '../../src/domain/unanswered.ts'
import { describeStores, type StateUnderTest } from './stores.ts'

describeStores('unanswered topics', (open) => {
  let under: StateUnderTest
  let store: UnansweredStore
  beforeEach(async () => {
    under = await open()
    store = under.state.unanswered
  })
  afterEach(() => under.close())

  it('are joined over the days, and an asker who asks again sets no other mark', async () => {
    for (const [mark, day] of [
      [3, 100],
      [3, 101],
      [15, 101],
      [0, 150],
    ] as const)
      await store.add('wasm', mark, day)
    await store.add('edge', 1, 150)
    const [edge, wasm] = (await store.since(100)).toSorted((a, b) => a.topic.localeCompare(b.topic))
    expect(wasm).toMatchObject({ topic: 'wasm', times: 4 })
    expect(askersOf(wasm?.marks ?? 0)).toBe(3)
    expect(edge).toEqual({ topic: 'edge', marks: 2, times: 1 })
    expect(await store.since(102)).toHaveLength(2)
  })

  it('are gone when they are old', async () => {
    await store.add('wasm', 1, 100)
    await store.add('edge', 1, 190)
    await store.sweep(101)
    expect((await store.since(0)).map(({ topic }) => topic)).toEqual(['edge'])
  })
})
