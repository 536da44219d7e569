// The adapter with the real Bolt against the stand-in: who is answered, where, and how often.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AppSettings } from '../../../src/adapters/slack/answer/answering.ts'
import type { Listening } from '../../../src/domain/ports.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import {
  type Changes,
  collaborators,
  conversation,
  type Line,
  listening,
  sentence,
  until,
} from './listening.ts'

let slack: Slack
let open: Listening | undefined

beforeEach(async () => {
  slack = await startSlack()
})

afterEach(async () => {
  await open?.close()
  open = undefined
  expect(slack.conformanceErrors).toEqual([])
  await slack.stop()
})

async function listen(changes: Changes = {}, settings: AppSettings = {}): Promise<readonly Line[]> {
  const parts = collaborators(changes)
  open = await listening(slack, parts, settings)
  return parts.lines
}

const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false }

describe('a command', () => {
  it('is answered privately, and acknowledged without an answer of its own', async () => {
    await listen()
    const { envelopeId, responseId } = slack.command('gateway &amp; api')
    const ack = await slack.waitAck(envelopeId)
    const { args, at } = await slack.waitResponse(responseId)
    expect(ack.payload).toBeUndefined()
    expect(ack.at).toBeGreaterThanOrEqual(at)
    expect(args).toMatchObject({
      response_type: 'ephemeral',
      ...NO_PREVIEWS,
      text: 'You asked: gateway &amp; api',
    })
    expect(args.blocks).toHaveLength(2)
  })

  it('without text asks for help', async () => {
    await listen()
    const { responseId } = slack.command(' ')
    expect((await slack.waitResponse(responseId)).args.text).toBe('You asked: help')
  })

  it.each([
    ['is limited', { status: 429 }],
    ['fails', { status: 500 }],
    ['breaks off', { reset: true as const }],
  ])('is answered once though Slack %s at first', async (_, fault) => {
    await listen()
    slack.fault({ method: 'response_url', ...fault })
    const { responseId } = slack.command('thanos')
    await slack.waitResponse(responseId)
    await slack.quiet(500)
  })

  it('is told the number of an incident when the core fails, and the next is answered', async () => {
    const lines = await listen({
      conversation: conversation({
        answer: (text) => {
          if (text === 'crash') throw new Error('the core failed')
          return sentence(`You asked: ${text}`)
        },
      }),
    })
    const first = slack.command('crash')
    expect((await slack.waitResponse(first.responseId)).args.text).toBe('Something went wrong: i-1')
    const second = slack.command('thanos')
    expect((await slack.waitResponse(second.responseId)).args.text).toBe('You asked: thanos')
    expect(lines.filter(({ level }) => level === 'error')).toEqual([
      {
        level: 'error',
        fields: {
          platform: 'slack',
          incident: 'i-1',
          err: expect.objectContaining({ message: 'the core failed' }),
        },
        text: 'A question could not be answered',
      },
    ])
  })
})

describe('a mention', () => {
  it('is answered in a thread below it, without the mention', async () => {
    await listen()
    const { payload } = slack.mention('gateway api')
    const { args } = await slack.waitCall('chat.postMessage')
    expect(args).toMatchObject({
      channel: slack.workspace.channelId,
      thread_ts: (payload.event as { ts: string }).ts,
      text: 'You asked: gateway api',
      ...NO_PREVIEWS,
    })
  })

  it('in a thread is answered in that thread', async () => {
    await listen()
    slack.mention('gateway api', { thread_ts: '1700000000.000100' })
    expect((await slack.waitCall('chat.postMessage')).args.thread_ts).toBe('1700000000.000100')
  })

  it('delivered again is answered once, also when its first delivery carries a retry number', async () => {
    await listen()
    slack.mention('thanos', { event_id: 'Ev1', retry_attempt: 1 })
    slack.mention('thanos', { event_id: 'Ev1', retry_attempt: 0 })
    slack.mention('thanos', { event_id: 'Ev1', retry_attempt: 2 })
    await slack.waitCall('chat.postMessage')
    await slack.quiet(500)
  })

  it.each([
    ['that was edited long after it was written', { ts: '1.1', edited: { user: 'U1', ts: '2.1' } }],
    ['by another bot', { bot_id: 'B999' }],
    ['by a bot of the older kind', { subtype: 'bot_message', bot_id: 'B999', user: undefined }],
  ])('%s is met with silence', async (_, extra) => {
    await listen()
    const { envelopeId } = slack.mention('thanos', { extra })
    await slack.waitAck(envelopeId)
    await slack.quiet(500)
  })

  it('by the bot itself is met with silence', async () => {
    await listen()
    slack.mention('thanos', { user: slack.workspace.botUserId })
    await slack.quiet(500)
  })

  it.each([
    ['is limited', { status: 429, headers: { 'retry-after': '1' } }],
    ['fails', { status: 500 }],
    ['breaks off', { reset: true as const }],
  ])('is answered once though Slack %s at first', async (_, fault) => {
    await listen()
    slack.fault({ method: 'chat.postMessage', ...fault })
    slack.mention('thanos')
    await slack.waitCall('chat.postMessage')
    await slack.quiet(500)
  })

  it('is answered as plain text when Slack refuses the blocks, and the log says so', async () => {
    const lines = await listen()
    slack.fault({ method: 'chat.postMessage', status: 200, body: { ok: false, error: 'invalid_blocks' } })
    slack.mention('thanos')
    const { args } = await slack.waitCall('chat.postMessage')
    expect(args).toMatchObject({ text: 'You asked: thanos', ...NO_PREVIEWS })
    expect(args.blocks).toBeUndefined()
    expect(lines.filter(({ level }) => level === 'warn')).toHaveLength(1)
  })
})

describe('a message', () => {
  it('in a direct conversation is answered there', async () => {
    await listen()
    slack.message('thanos', { channel: 'D1', extra: { channel_type: 'im' } })
    const { args } = await slack.waitCall('chat.postMessage')
    expect(args).toMatchObject({ channel: 'D1', text: 'You asked: thanos' })
    expect(args.thread_ts).toBeUndefined()
  })

  it.each(['file_share', 'thread_broadcast', 'me_message'])('as %s is answered as well', async (subtype) => {
    await listen()
    slack.message('thanos', { channel: 'D1', subtype, extra: { channel_type: 'im' } })
    expect((await slack.waitCall('chat.postMessage')).args).toMatchObject({ text: 'You asked: thanos' })
  })

  it('that names the bot only after an edit is answered once, whichever events tell of it', async () => {
    await listen()
    const { botUserId, userId } = slack.workspace
    const ts = `${Math.floor(Date.now() / 1000)}.000200`
    slack.message(`<@${botUserId}> thanos`, { ts, subtype: 'message_changed' })
    slack.mention('thanos', { ts, extra: { edited: { user: userId, ts } } })
    expect((await slack.waitCall('chat.postMessage')).args).toMatchObject({
      thread_ts: ts,
      text: 'You asked: thanos',
    })
    await slack.quiet(500)
  })

  it('that is edited a moment after it was written is answered where it was not before', async () => {
    await listen()
    const ts = `${Math.floor(Date.now() / 1000)}.000100`
    const edited = { edited: { user: slack.workspace.userId, ts } }
    slack.mention('thanos', { ts, extra: edited })
    expect((await slack.waitCall('chat.postMessage')).args.text).toBe('You asked: thanos')
    slack.mention('thanos and cortex', { ts, extra: edited })
    await slack.quiet(500)
  })

  it('in a channel that does not name the bot is met with silence', async () => {
    await listen()
    slack.message('thanos')
    slack.message('thanos', { channel: 'D1', subtype: 'message_changed', extra: { channel_type: 'im' } })
    await slack.quiet(500)
  })
})

describe('a command delivered again', () => {
  it('in the same envelope is acknowledged, and answered once', async () => {
    await listen()
    const { payload, responseId, envelopeId } = slack.command('thanos')
    await slack.waitResponse(responseId)
    slack.envelope('slash_commands', payload, { envelope_id: envelopeId })
    await expect.poll(() => slack.acks().filter((ack) => ack.envelopeId === envelopeId).length).toBe(2)
    await slack.quiet(300)
  })
})

describe('a follow-up in a thread', () => {
  const THREAD = '1700000000.000100'
  const shownIn = (channel: string): Changes => ({
    reception: {
      ...collaborators().reception,
      hasShownIn: async (asked) => asked.channel === channel && asked.thread === THREAD,
    },
  })

  it('of the bot’s own is answered there without a mention, once', async () => {
    await listen(shownIn(slack.workspace.channelId), { threads: true })
    const { eventId } = slack.message('any slides?', { thread_ts: THREAD })
    slack.message('any slides?', { thread_ts: THREAD, event_id: eventId })
    expect((await slack.waitCall('chat.postMessage')).args).toMatchObject({
      thread_ts: THREAD,
      text: 'You asked: any slides?',
    })
    slack.message('thanks, that helps', { thread_ts: THREAD })
    slack.message('any slides?', { thread_ts: THREAD, bot_id: 'B999' })
    await slack.quiet(300)
  })

  it.each<[string, AppSettings, string]>([
    ['without the setting', {}, THREAD],
    ['under what somebody else wrote', { threads: true }, '1700000000.000999'],
  ])('%s is met with silence', async (_, settings, thread_ts) => {
    await listen(shownIn(slack.workspace.channelId), settings)
    await slack.waitAck(slack.message('any slides?', { thread_ts }).envelopeId)
    await slack.quiet(300)
  })
})

describe('an agent', () => {
  const opened = (extra: object = {}) =>
    slack.event({
      ...{ type: 'app_home_opened', user: slack.workspace.userId, channel: 'D1', tab: 'messages' },
      event_ts: '1.1',
      ...extra,
    })

  it('answers each question in the thread that it begins, and goes on in threads that there are', async () => {
    await listen({}, { agentView: true })
    const direct = { channel: 'D1', extra: { channel_type: 'im' } }
    slack.message('thanos', { ...direct, ts: '1700000000.000300' })
    expect((await slack.waitCall('chat.postMessage')).args.thread_ts).toBe('1700000000.000300')
    slack.message('any slides?', { ...direct, thread_ts: '1700000000.000300' })
    expect((await slack.waitCall('chat.postMessage')).args.thread_ts).toBe('1700000000.000300')
  })

  it('suggests what the library has most about where its conversation is opened, in no thread', async () => {
    const suggest = () => [{ kind: 'project' as const, id: 'project/thanos', label: 'Thanos' }]
    await listen({ conversation: conversation({ suggest }) }, { agentView: true })
    opened()
    const { args } = await slack.waitCall('assistant.threads.setSuggestedPrompts')
    expect(args).not.toHaveProperty('thread_ts')
    expect(args).toMatchObject({
      channel_id: 'D1',
      title: 'Ask about KubeCon talks',
      prompts: [{ title: 'Talks about Thanos', message: 'Thanos' }],
    })
  })

  it('asks for what was shown where somebody looked, and for nothing else of it', async () => {
    const asked: object[] = []
    const { reception } = collaborators()
    const watching: Changes = {
      reception: {
        receive(by, answer) {
          asked.push(by)
          return reception.receive(by, answer)
        },
      },
    }
    await listen(watching, { agentView: true })
    const value = { channel_id: 'C7', message_ts: '1700000000.000700' }
    opened({ context: { entities: [{ type: 'slack#/types/message_context', value }] } })
    await until(() => asked.length > 0)
    expect(asked).toMatchObject([{ how: 'suggest', channel: 'C7', thread: '1700000000.000700' }])
  })

  it('that the setting does not name suggests nothing', async () => {
    await listen()
    await slack.waitAck(opened().envelopeId)
    await slack.quiet(200)
    expect(slack.calls('assistant.threads.setSuggestedPrompts')).toEqual([])
  })
})

describe('what no code knows', () => {
  it('is acknowledged', async () => {
    await listen()
    await slack.waitAck(slack.suggestion('an-older-menu', 'th').envelopeId)
    await slack.waitAck(slack.viewSubmission({ callback_id: 'an-older-one' }).envelopeId)
    await slack.quiet(300)
  })

  it('does no harm as a frame', async () => {
    await listen()
    slack.garbage('not json')
    slack.garbage('{"type":"of the future"}')
    const { responseId } = slack.command('thanos')
    await slack.waitResponse(responseId)
  })
})
