// What is learnt of every request, from the platform's call to its answer.
import { describe, expect, it } from 'vitest'
import { openConversation } from '../../src/conversation/conversation.ts'
import { parseRequest } from '../../src/conversation/grammar.ts'
import { LeftAlone } from '../../src/domain/platforms/left-alone.ts'
import type { Asker, Middleware, Received } from '../../src/domain/ports.ts'
import type { MessageRequest } from '../../src/domain/requests/request.ts'
import { type MeasuredRequest, measured } from '../../src/observability/measured.ts'
import { requestLine } from '../../src/observability/request-line.ts'
import { limited } from '../../src/reception/limited.ts'
import { compose, openReception } from '../../src/reception/reception.ts'
import { keptLog } from '../digest/world.ts'
import { libraryOf, talk } from '../query/library-of.ts'

const library = await libraryOf({ noted: [talk('Kettles', { text: ['Kettles boil together.'] })] })
const WHERE = { channel: { platform: 'slack', id: 'C1' }, person: 'U1', manager: true } as const
const slowly = async () => {
  await new Promise((resolve) => setTimeout(resolve, 20))
  return { fallback: 'done', pieces: [] }
}

function bench(layers: readonly Middleware[] = []) {
  const seen: MeasuredRequest[] = []
  const conversation = openConversation(() => library, { digest: slowly })
  const open = openReception(Promise.resolve(conversation))
  const { receive } = compose(open, [measured((request) => void seen.push(request)), ...layers])
  const run = async (how: Asker['how'], answer: (received: Received) => Promise<unknown>) => {
    await receive({ platform: 'slack', how, person: 'U1' }, answer).catch(() => {})
    const last = seen.at(-1)
    if (!last) throw new Error('nothing was measured')
    return last
  }
  const ask = (how: Asker['how'], request: MessageRequest) =>
    run(how, ({ conversation }) => conversation.answer(request))
  return { run, ask, receive, seen }
}

it('measuring hands on all that was asked, and what came of it', async () => {
  const { receive } = bench()
  const request = { kind: 'suggest', typed: '', most: 2, of: 'editions' } as const
  const { suggestions } = await receive({ platform: 'slack', how: 'suggest', person: 'U1' }, (received) =>
    received.conversation.answer(request),
  )
  expect(suggestions.map(({ kind }) => kind)).toEqual(['edition'])
})

describe('the outcome of a request', () => {
  it.each([
    ['kettles', 'found'],
    ['asdfqwer zxcv', 'nothing'],
    ['help', 'notice'],
  ])('%s is %s', async (question, outcome) => {
    const { ask } = bench()
    expect(await ask('command', parseRequest(question))).toMatchObject({
      id: expect.stringMatching(/^[0-9a-f]{8}$/),
      platform: 'slack',
      how: 'command',
      outcome,
      question,
      incident: false,
    })
  })

  it('of a press that asks is what it found; of one that shows a card, a notice', async () => {
    const { ask } = bench()
    expect((await ask('press', { kind: 'more', question: 'kettles', page: 1 })).outcome).toBe('found')
    expect((await ask('press', { kind: 'show', id: 'n/kettles' })).outcome).toBe('notice')
  })

  it('is limited where the person has asked too much, whatever they ask', async () => {
    const overrun = { of: 'person', waitMs: 1_000, first: true } as const
    const { ask } = bench([limited({ overrunOf: async () => overrun }, keptLog().log)])
    expect((await ask('command', parseRequest('kettles'))).outcome).toBe('limited')
  })

  it('is limited too where the reception leaves a request alone', async () => {
    const alone: Middleware = () => Promise.reject(new LeftAlone('asked too much'))
    expect((await bench([alone]).ask('mention', parseRequest('kettles'))).outcome).toBe('limited')
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
      const { id, conversation } = received
      await conversation.answer(parseRequest('kettles'))
      if (told) await conversation.answer({ kind: 'incident', id })
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
        await conversation.answer(parseRequest(question))
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
    const request = { kind: 'digest', command: { kind: 'list' }, where: WHERE, line: 'digest list' } as const
    const { from, to, thinking } = await bench().ask('command', request)
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
