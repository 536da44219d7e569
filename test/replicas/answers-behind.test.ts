import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { LastAnswer } from '../../src/domain/answers/last-answer.ts'
import { answersBehind } from '../../src/replicas/answers-behind.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'

const ONE: LastAnswer = { shown: ['note/one'], left: [] }
const TWO: LastAnswer = { shown: ['note/two'], left: [] }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function behind() {
  const { lastAnswers } = memoryState()
  const written: number[] = []
  const answers = answersBehind({
    ...lastAnswers,
    keepAll(shown) {
      written.push(shown.size)
      return lastAnswers.keepAll(shown)
    },
  })
  return { answers, lastAnswers, written }
}

it('what was shown in one moment is written at once, a moment later', async () => {
  const { answers, lastAnswers, written } = behind()
  await answers.keep(['thread', 'person'], ONE)
  await answers.keep(['person'], TWO)
  expect(written).toEqual([])
  await vi.advanceTimersByTimeAsync(1_000)
  expect(written).toEqual([2])
  expect(await lastAnswers.of(['thread'])).toEqual(ONE)
  expect(await lastAnswers.of(['person'])).toEqual(TWO)
})

it('whoever asks what was shown last finds it before it would have been written', async () => {
  const { answers, written } = behind()
  await answers.keep(['person'], ONE)
  expect(await answers.of(['person'])).toEqual(ONE)
  await vi.advanceTimersByTimeAsync(1_000)
  expect(written).toEqual([1])
})

it('at the end what is left is written', async () => {
  const { answers, lastAnswers } = behind()
  await answers.keep(['person'], ONE)
  await answers.settled()
  expect(await lastAnswers.of(['person'])).toEqual(ONE)
})
