// What is learnt of every request, from the platform's call to its answer.
import { describe, expect, it } from 'vitest'
import { type MeasuredRequest, measureRequests } from '../../src/app/insight/measured-reception.ts'
import { requestLine } from '../../src/app/insight/request-line.ts'
import { openConversation } from '../../src/conversation/conversation.ts'
import type { Asked, Conversation, Received, Reception } from '../../src/domain/ports.ts'
import { libraryOf, talk } from '../query/library-of.ts'

const library = await libraryOf({ noted: [talk('Kettles', { text: ['Kettles boil together.'] })] })
const WHERE = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: true } as const

function bench(received: Partial<Received> = {}, changes: Partial<Conversation> = {}) {
  const seen: MeasuredRequest[] = []
  const { heard, reception } = measureRequests((request) => void seen.push(request))
  const conversation = { ...openConversation(() => library, { heard }), ...changes }
  const inner: Reception = {
    receive: (_asked, answer) => answer({ id: 'r-1', conversation, ...received }),
  }
  const { receive } = reception(inner)
  const run = async (how: Asked['how'], answer: (received: Received) => Promise<unknown>) => {
    await receive({ platform: 'slack', how, person: 'U1' }, answer).catch(() => {})
    const last = seen.at(-1)
    if (!last) throw new Error('nothing was measured')
    return last
  }
  return { run, receive, seen }
}

it('measuring hands on all that was asked: editions where editions are wanted', async () => {
  const wanted: unknown[] = []
  const suggest: Conversation['suggest'] = (...given) => {
    wanted.push(given)
    return []
  }
  const { run } = bench({}, { suggest })
  await run('suggest', async ({ conversation }) => conversation.suggest('barc', 25, 'editions'))
  expect(wanted).toEqual([['barc', 25, 'editions']])
})

describe('the outcome of a request', () => {
  it.each([
    ['kettles', 'found'],
    ['asdfqwer zxcv', 'nothing'],
    ['help', 'notice'],
  ])('%s is %s', async (question, outcome) => {
    const { run } = bench()
    const request = await run('command', async ({ conversation }) => conversation.answer(question))
    expect(request).toMatchObject({
      id: 'r-1',
      platform: 'slack',
      how: 'command',
      outcome,
      question,
      incident: false,
    })
  })

  it('of a press that asks is what it found; of one that shows a card, a notice', async () => {
    const { run } = bench()
    const press = (action: Parameters<Conversation['press']>[0]) =>
      run('press', async ({ conversation }) => conversation.press(action))
    expect((await press({ kind: 'more', question: 'kettles', page: 1 })).outcome).toBe('found')
    expect((await press({ kind: 'show', id: 'n/kettles' })).outcome).toBe('notice')
  })

  it('is limited where the person has asked too much, whatever they ask', async () => {
    const { run } = bench({ limited: true })
    const request = await run('command', async ({ conversation }) => conversation.answer('kettles'))
    expect(request.outcome).toBe('limited')
  })

  it('is limited too where the reception leaves a request alone', async () => {
    const seen: MeasuredRequest[] = []
    const { reception } = measureRequests((request) => void seen.push(request))
    const { receive } = reception({ receive: () => Promise.reject(new Error('asked too much')) })
    const asked = { platform: 'slack', how: 'mention', person: 'U1' } as const
    await expect(receive(asked, async () => 'an answer')).rejects.toThrow('asked too much')
    expect(seen.map(({ outcome }) => outcome)).toEqual(['limited'])
  })

  it('is repeated where a message came again and nothing was asked of the core', async () => {
    const { run } = bench()
    const nothing = async () => undefined
    expect((await run('mention', nothing)).outcome).toBe('repeated')
    expect((await run('press', nothing)).outcome).toBe('notice')
  })

  it('is failed where it could not be answered; an incident only where somebody was told so', async () => {
    const { run } = bench()
    const failing = (told: boolean) => async (received: Received) => {
      received.conversation.answer('kettles')
      if (told) received.conversation.incident(received.id)
      throw new Error('Slack is away')
    }
    expect(await run('command', failing(true))).toMatchObject({ outcome: 'failed', incident: true })
    expect(await run('command', failing(false))).toMatchObject({ outcome: 'failed', incident: false })
  })
})

describe('requests at once', () => {
  it('each keep their own outcome', async () => {
    const { receive, seen } = bench()
    const ask = (person: string, question: string, wait: number) =>
      receive({ platform: 'discord', how: 'command', person }, async ({ conversation }) => {
        await new Promise((resolve) => setTimeout(resolve, wait))
        conversation.answer(question)
        await new Promise((resolve) => setTimeout(resolve, wait))
      })
    await Promise.all([ask('1', 'kettles', 4), ask('2', 'help', 2), ask('3', 'asdfqwer zxcv', 6)])
    expect(seen.map(({ question, outcome }) => `${question}: ${outcome}`).toSorted()).toEqual([
      'asdfqwer zxcv: nothing',
      'help: notice',
      'kettles: found',
    ])
  })
})

describe('the time of a request', () => {
  it('holds the thinking, and an order’s until it is done', async () => {
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      return { fallback: 'done', pieces: [] }
    }
    const { run } = bench({}, { digest: slow })
    const { from, to, thinking } = await run('command', ({ conversation }) =>
      conversation.digest('digest', WHERE),
    )
    if (!thinking) throw new Error('nobody thought')
    expect(thinking.to - thinking.from).toBeGreaterThan(15)
    expect(from).toBeLessThanOrEqual(thinking.from)
    expect(to).toBeGreaterThanOrEqual(thinking.to)
    expect(Math.abs(from - Date.now())).toBeLessThan(5_000)
  })
})

describe('the log’s line about a request', () => {
  const request: MeasuredRequest = {
    ...{ id: 'r-1', platform: 'slack', how: 'command', outcome: 'found', incident: false },
    ...{ from: 1_000, to: 1_012.345, question: 'what Ada asked' },
  }

  it('holds no word of it', () => {
    expect(requestLine(request, false)).toEqual({
      level: 'info',
      fields: { request: 'r-1', platform: 'slack', how: 'command', outcome: 'found', ms: 12.3 },
      text: 'A question was answered.',
    })
  })

  it('holds the first 300 characters where the operator wants them', () => {
    const long = { ...request, question: `${'x'.repeat(299)}😀 and more` }
    expect(requestLine(long, true).fields).toMatchObject({ question: `${'x'.repeat(299)}\ufffd` })
  })

  it('is for debugging where it is no question, and says when there was no answer', () => {
    expect(requestLine({ ...request, how: 'suggest' }, false).level).toBe('debug')
    expect(requestLine({ ...request, outcome: 'repeated' }, false).level).toBe('debug')
    expect(requestLine({ ...request, outcome: 'failed' }, false).text).toBe('A question was not answered.')
  })
})
