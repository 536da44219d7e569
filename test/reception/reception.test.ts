// Requests that come before the library is read, and what stands around all of them.
import { describe, expect, it } from 'vitest'
import type { Asker, Conversation, Middleware } from '../../src/domain/ports.ts'
import { compose, openReception, ready } from '../../src/reception/reception.ts'
import { conversation } from '../adapters/slack/listening.ts'
import { REQUESTS } from './requests.ts'

const BY: Asker = { platform: 'slack', how: 'command', person: 'U1' }

const waitingFor = (opening: Promise<Conversation>) => compose(openReception(opening), [ready(opening)])

describe('before there is anything to answer from', () => {
  it('a request waits, and then they pass in their order, each with an id of its own', async () => {
    const opening = Promise.withResolvers<Conversation>()
    const waiting = waitingFor(opening.promise)
    const passed: string[] = []
    const ids = new Set<string>()
    const receive = (name: string) =>
      waiting.receive(BY, async ({ id }) => {
        ids.add(id)
        passed.push(name)
      })
    const early = [receive('first'), receive('second')]
    await new Promise(setImmediate)
    expect(waiting.isReady?.()).toBe(false)
    expect(passed).toEqual([])
    opening.resolve(conversation())
    await Promise.all(early)
    expect(waiting.isReady?.()).toBe(true)
    await receive('third')
    expect(passed).toEqual(['first', 'second', 'third'])
    expect(ids.size).toBe(3)
  })

  it('a library that cannot be read fails what waited for it', async () => {
    const waiting = waitingFor(Promise.reject(new Error('no library')))
    await expect(waiting.receive(BY, async () => 'answered')).rejects.toThrow('no library')
    expect(waiting.isReady?.()).toBe(false)
  })
})

describe('what stands around answering', () => {
  const noting =
    (name: string, seen: string[]): Middleware =>
    async (_asked, next) => {
      seen.push(`${name} receives`)
      const answered = await next((received) => ({
        ...received,
        conversation: {
          answer: async (request) => {
            seen.push(`${name} hears ${request.kind}`)
            return received.conversation.answer(request)
          },
        },
      }))
      seen.push(`${name} is done`)
      return answered
    }

  it('stands in the order of the list, the first outermost, and hands back what the adapter returns', async () => {
    const seen: string[] = []
    const open = openReception(Promise.resolve(conversation()))
    const reception = compose(open, [noting('outer', seen), noting('inner', seen)])
    const answered = await reception.receive(BY, async (received) => {
      const { message } = await received.conversation.answer(REQUESTS.ask)
      return message.fallback
    })
    expect(answered).toBe('You asked: thanos')
    expect(seen).toEqual([
      'outer receives',
      'inner receives',
      'outer hears ask',
      'inner hears ask',
      'inner is done',
      'outer is done',
    ])
  })

  it('hears every kind of request', async () => {
    const seen: string[] = []
    const reception = compose(openReception(Promise.resolve(conversation())), [noting('layer', seen)])
    await reception.receive(BY, async (received) => {
      for (const request of Object.values(REQUESTS)) await received.conversation.answer(request)
    })
    const heard = Object.keys(REQUESTS).map((kind) => `layer hears ${kind}`)
    expect(seen).toEqual(['layer receives', ...heard, 'layer is done'])
  })

  it('cannot answer in place of the adapter, nor lose its answer: that does not compile', () => {
    // @ts-expect-error the result can come from `next` alone
    const swallows: Middleware = async () => undefined
    // @ts-expect-error what goes on has to be handed back
    const loses: Middleware = async (_asked, next) => void (await next())
    expect([swallows, loses]).toHaveLength(2)
  })

  it('is asked by one way only: a conversation with a second method does not compile', () => {
    const { answer } = conversation()
    // @ts-expect-error a method beside `answer` would slip past what stands around it
    const two: Conversation = { answer, suggest: () => [] }
    expect(two.answer).toBe(answer)
  })
})
