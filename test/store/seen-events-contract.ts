// What every memory of events promises.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SeenEvents } from '../../src/domain/store-ports.ts'

export interface SeenUnderTest {
  readonly seen: SeenEvents
  /** The same memory, as another replica sees it; the same object where it is one process's alone. */
  readonly other: SeenEvents
  /** Lets this much time pass. */
  age(milliseconds: number): Promise<void>
  close(): Promise<void>
}

const MINUTE_MS = 60_000

export function describeSeenEvents(title: string, open: () => Promise<SeenUnderTest>): void {
  describe(title, () => {
    let test: SeenUnderTest
    beforeEach(async () => {
      test = await open()
    })
    afterEach(() => test.close())

    it('knows an event as new once within ten minutes, and as new again afterwards', async () => {
      const { seen, other } = test
      expect(await seen.firstTime('a')).toBe(true)
      await test.age(9 * MINUTE_MS)
      expect(await seen.firstTime('a')).toBe(false)
      expect(await other.firstTime('a')).toBe(false)
      expect(await other.firstTime('b')).toBe(true)
      await test.age(MINUTE_MS)
      expect(await other.firstTime('a')).toBe(true)
      expect(await seen.firstTime('a')).toBe(false)
      expect(await seen.firstTime('b')).toBe(false)
    })

    it('lets one of many who ask at once be the first', async () => {
      const { seen, other } = test
      const told = await Promise.all(
        Array.from({ length: 20 }, (_, i) => (i % 2 ? seen : other).firstTime('x')),
      )
      expect(told.filter(Boolean)).toHaveLength(1)
    })

    it('takes an event that was forgotten for a new one', async () => {
      const { seen, other } = test
      await seen.firstTime('share')
      await other.firstTime('kept')
      await seen.forget('share')
      await seen.forget('never seen')
      expect(await other.firstTime('share')).toBe(true)
      expect(await seen.firstTime('share')).toBe(false)
      expect(await seen.firstTime('kept')).toBe(false)
    })
  })
}
