import { expect, it } from 'vitest'
import type { Asker, Conversation } from '../../src/domain/ports.ts'
import type { Reply } from '../../src/domain/requests/reply.ts'
import type { Request } from '../../src/domain/requests/request.ts'
import { compose, openReception } from '../../src/reception/reception.ts'
import { posted, remembered, shownIn } from '../../src/reception/remembered.ts'
import { memoryState } from '../../src/store/database/sqlite.ts'

/** Shows what is asked for as one id, and says what it was told of an answer before. */
function conversationThatShows() {
  const told: (readonly string[] | undefined)[] = []
  const conversation: Conversation = {
    answer: async (request: Request) => {
      if (request.kind === 'follow-up') told.push(request.last?.shown)
      const message =
        request.kind === 'look-up'
          ? { fallback: 'a talk', pieces: [], shown: [request.name] }
          : { fallback: 'a word', pieces: [] }
      // Whatever was asked: only messages are asked for here.
      return { kind: 'notice', request, message } as Reply as never
    },
  }
  return { conversation, told }
}

const ADA: Asker = { platform: 'slack', how: 'mention', person: 'ada', workspace: 'T1', channel: 'C1' }

function opened() {
  const { conversation, told } = conversationThatShows()
  const { lastAnswers } = memoryState()
  const reception = compose(openReception(Promise.resolve(conversation)), [remembered(lastAnswers)])
  return {
    post: posted(lastAnswers),
    isShownIn: shownIn(lastAnswers),
    show: (asked: Asker, name: string, message?: string) =>
      reception.receive(asked, async ({ conversation: spoken, shownIn }) => {
        await spoken.answer({ kind: 'look-up', what: 'talk', name, line: name })
        if (message) await shownIn?.(message)
      }),
    async speak(asked: Asker) {
      await reception.receive(asked, ({ conversation: spoken }) =>
        spoken.answer({ kind: 'follow-up', wanted: 'slides', line: 'any slides?' }),
      )
      return told.at(-1)
    },
  }
}

it('everybody in a thread speaks of what was shown there last', async () => {
  const { show, speak } = opened()
  await show({ ...ADA, thread: '1' }, 'first')
  await show({ ...ADA, thread: '2' }, 'second')
  expect(await speak({ ...ADA, person: 'grace', thread: '1' })).toEqual(['first'])
})

it('in a channel a person speaks of what was shown to them last, and nobody else does', async () => {
  const { show, speak } = opened()
  await show({ ...ADA, thread: '1' }, 'first')
  expect(await speak({ ...ADA, thread: '3' })).toEqual(['first'])
  expect(await speak({ ...ADA, how: 'command' })).toEqual(['first'])
  expect(await speak({ ...ADA, person: 'grace' })).toBeUndefined()
  expect(await speak({ ...ADA, channel: 'C2' })).toBeUndefined()
  expect(await speak({ ...ADA, workspace: 'T2' })).toBeUndefined()
  expect(await speak({ ...ADA, platform: 'discord' })).toBeUndefined()
})

it('whoever replies to the message of an answer speaks of that answer', async () => {
  const { show, speak } = opened()
  await show(ADA, 'first', 'message 1')
  await show(ADA, 'second', 'message 2')
  expect(await speak({ ...ADA, person: 'grace', thread: 'message 1' })).toEqual(['first'])
})

it('what is asked in no channel is not remembered', async () => {
  const { show, speak } = opened()
  const { channel: _, ...nowhere } = ADA
  await show(nowhere, 'first')
  expect(await speak(nowhere)).toBeUndefined()
})

it('what a digest showed is spoken of in its thread, in a reply to it, and by anybody in its channel', async () => {
  const { post, speak, isShownIn } = opened()
  await post({ platform: 'slack', id: 'C1' }, '17.5', ['digest'])
  expect(await speak({ ...ADA, thread: '17.5' })).toEqual(['digest'])
  expect(await speak({ ...ADA, how: 'command' })).toEqual(['digest'])
  expect(await speak({ ...ADA, channel: 'C2' })).toBeUndefined()
  expect(await isShownIn({ platform: 'slack', workspace: 'T1', channel: 'C1', thread: '17.5' })).toBe(true)
})

it('whoever was shown something since speaks of that, not of the digest in the channel', async () => {
  const { post, show, speak } = opened()
  await post({ platform: 'slack', id: 'C1' }, '17.5', ['digest'])
  await show(ADA, 'first')
  expect(await speak(ADA)).toEqual(['first'])
  expect(await speak({ ...ADA, thread: '17.5' })).toEqual(['digest'])
})
