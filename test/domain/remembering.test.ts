// What was shown is read from a store: what an answer does not need of it, it does not wait for.
import { expect, it } from 'vitest'
import type { LastAnswer } from '../../src/domain/answers/last-answer.ts'
import type { Conversation } from '../../src/domain/ports.ts'
import { remembering } from '../../src/domain/requests/remembering.ts'
import type { MessageRequest } from '../../src/domain/requests/request.ts'

const SHOWN: LastAnswer = { shown: ['golden-ada/teapots'], left: [] }
/** Speaks of nothing that was shown before, whatever that is. */
const PRESS: MessageRequest = { kind: 'show', id: 'golden-ada/kettles' }

/** Notes what it was asked, and tells when it has answered. */
function answering() {
  const asked: unknown[] = []
  const answered = Promise.withResolvers<void>()
  const conversation = {
    async answer(request: MessageRequest) {
      asked.push(request)
      answered.resolve()
      return {
        kind: 'notice',
        request,
        message: { fallback: 'Teapots', pieces: [], shown: ['project/teapot'] },
      }
    },
  }
  return { asked, answered: answered.promise, conversation: conversation as unknown as Conversation }
}

it('a press is answered before the memory is, and what it showed is kept', async () => {
  const { answered, conversation } = answering()
  const kept: LastAnswer[] = []
  const remembered = remembering(conversation, {
    last: () => answered.then(() => SHOWN),
    keep: async (answer) => void kept.push(answer),
  })
  await remembered.answer(PRESS)
  expect(kept).toMatchObject([{ shown: ['project/teapot'] }])
})

it('a line that may speak of what was shown waits for it', async () => {
  const { asked, conversation } = answering()
  const memory = Promise.withResolvers<LastAnswer>()
  const remembered = remembering(conversation, { last: () => memory.promise, keep: async () => {} })
  const reply = remembered.answer({ kind: 'follow-up', wanted: 'slides', line: 'any slides?' })
  expect(asked).toEqual([])
  memory.resolve(SHOWN)
  await reply
  expect(asked).toMatchObject([{ last: SHOWN }])
})

it('a memory that fails beside an answer that does is told of no second time', async () => {
  const fault = new Error('no answer')
  const remembered = remembering(
    { answer: () => Promise.reject(fault) },
    { last: () => Promise.reject(new Error('no store')), keep: async () => {} },
  )
  await expect(remembered.answer(PRESS)).rejects.toBe(fault)
})
