// What every memory of last answers promises.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LastAnswers } from '../../src/domain/store-ports.ts'

export interface LastAnswersUnderTest {
  readonly answers: LastAnswers
  /** The same, as another replica sees it. */
  readonly other: LastAnswers
  /** Lets this much time pass. */
  age(milliseconds: number): Promise<void>
  close(): Promise<void>
}

const MINUTE_MS = 60_000
const ANSWER = { shown: ['note/talk', 'project/thanos'], left: ['note/other'], about: 'note/talk' }
const LATER = { shown: ['note/later'], left: [] }

export function describeLastAnswers(title: string, open: () => Promise<LastAnswersUnderTest>): void {
  describe(title, () => {
    let test: LastAnswersUnderTest
    beforeEach(async () => {
      test = await open()
    })
    afterEach(() => test.close())

    it('gives every replica what was shown at a place, for half an hour', async () => {
      const { answers, other, age } = test
      expect(await other.of(['a'])).toBeUndefined()
      await answers.keep(['a', 'b', 'a'], ANSWER)
      await age(29 * MINUTE_MS)
      expect(await other.of(['a'])).toEqual(ANSWER)
      expect(await other.of(['b'])).toEqual(ANSWER)
      await age(MINUTE_MS)
      expect(await other.of(['a'])).toBeUndefined()
    })

    it('gives the last answer of a place, and of several places the first that has one', async () => {
      const { answers, other } = test
      await answers.keep(['thread', 'person'], ANSWER)
      await other.keep(['person'], LATER)
      expect(await answers.of(['thread', 'person'])).toEqual(ANSWER)
      expect(await answers.of(['another thread', 'person'])).toEqual(LATER)
      expect(await answers.of([])).toBeUndefined()
    })
  })
}
