// The Slack stand-in, driven by the real Bolt as the bot sets it up.
import type { App } from '@slack/bolt'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { PATIENCE_MS } from '../patience.ts'
import { type Slack, startSlack } from './slack/start.ts'
import { slackBot } from './slack/test-bot.ts'
import { visibleText } from './visible-text.ts'

describe('Bolt over Socket Mode', () => {
  let slack: Slack
  let app: App

  beforeAll(async () => {
    slack = await startSlack()
    app = slackBot(slack)
    await app.start()
    await slack.waitConnected()
  })

  afterAll(async () => {
    await app.stop()
    await slack.stop()
  })

  afterEach(() => {
    slack.markChannel(slack.workspace.channelId, 'open')
    expect(slack.conformanceErrors).toEqual([])
  })

  test('starting calls auth.test and apps.connections.open, and nothing else', () => {
    expect(new Set(slack.calls().map((call) => call.method))).toEqual(
      new Set(['auth.test', 'apps.connections.open']),
    )
  })

  test('a command is acknowledged and answered through its response_url', async () => {
    const sent = slack.command('gateway api')
    expect((await slack.waitAck(sent.envelopeId)).payload).toBeUndefined()
    const { args } = await slack.waitResponse(sent.responseId)
    expect(args).toEqual({ response_type: 'ephemeral', text: 'You asked: gateway api' })
    await slack.quiet(20)
  })

  test('an ack may carry the answer', async () => {
    const sent = slack.command('', { command: '/at-once' })
    expect((await slack.waitAck(sent.envelopeId)).payload).toEqual({ text: 'Here you are' })
  })

  test('a mention is answered in its thread', async () => {
    const sent = slack.mention('gateway api', { thread_ts: '1700000000.000100' })
    const call = await slack.waitCall('chat.postMessage')
    expect(call).toMatchObject({ ok: true, args: { text: 'Found', thread_ts: '1700000000.000100' } })
    expect(visibleText(call.args)).toBe('Found')
    await slack.waitAck(sent.envelopeId)
  })

  test('a redelivered event arrives twice: dropping it is the bot’s part', async () => {
    const { eventId } = slack.mention('gateway api')
    await slack.waitCall('chat.postMessage')
    slack.mention('gateway api', { event_id: eventId, retry_attempt: 1 })
    await slack.waitCall('chat.postMessage')
    await slack.quiet(20)
  })

  test('silence is broken by an answer nobody waited for', async () => {
    slack.mention('gateway api')
    await expect(slack.quiet(PATIENCE_MS)).rejects.toThrow(
      'expected silence, but saw:\n  chat.postMessage (ok)',
    )
    await slack.waitCall('chat.postMessage')
  })

  test('the bot’s own message and an edit reach no listener for mentions', async () => {
    slack.message('Found', { user: slack.workspace.botUserId })
    slack.message('after', { subtype: 'message_changed' })
    slack.message('gone', { subtype: 'message_deleted' })
    await slack.quiet(50)
  })

  test('a button, a menu, an external select, a shortcut and a form arrive', async () => {
    const press = slack.action('page', { value: 'p2' })
    expect((await slack.waitResponse(press.responseId)).args.text).toBe('Page 2')
    const choice = slack.action('page', { type: 'static_select', selected: 'p2' })
    expect((await slack.waitResponse(choice.responseId)).args.text).toBe('Page 2')
    const asked = slack.suggestion('talk', 'gate')
    expect((await slack.waitAck(asked.envelopeId)).payload).toMatchObject({ options: [{ value: 'id' }] })
    slack.messageShortcut('more', { text: 'a message', user: 'U0STANDUSR2' })
    expect(await slack.waitCall('views.open')).toMatchObject({ ok: true })
    const form = slack.viewSubmission({ callback_id: 'form', type: 'modal', blocks: [] })
    expect((await slack.waitAck(form.envelopeId)).payload).toEqual({ response_action: 'clear' })
  })

  test.each(['not_in_channel', 'is_archived', 'channel_not_found'] as const)(
    'a marked channel: %s',
    async (error) => {
      slack.markChannel(slack.workspace.channelId, error)
      slack.mention('gateway api')
      expect(await slack.waitCall('chat.postMessage')).toMatchObject({ ok: false, error })
    },
  )

  test('a rate limited call is repeated, and the answer comes once', async () => {
    slack.fault({ method: 'chat.postMessage', status: 429, headers: { 'retry-after': '0' } })
    slack.mention('gateway api')
    await slack.waitCall('chat.postMessage', (call) => call.ok)
    await slack.quiet(50)
  })

  test('a lost answer leaves a message that stands', async () => {
    slack.fault({ method: 'chat.postMessage', acceptThenReset: true })
    slack.mention('gateway api')
    expect(await slack.waitCall('chat.postMessage')).toMatchObject({ ok: true })
    expect(await slack.waitCall('chat.postMessage')).toMatchObject({ ok: true })
  })

  test('garbage and unknown envelopes are survived', async () => {
    slack.garbage('not json')
    slack.envelope('of_no_kind', {})
    await slack.waitAck(slack.command('still there').envelopeId)
    await slack.waitCall('response_url')
  })

  test('an ack nobody sends fails the wait and says what was seen', async () => {
    const sent = slack.action('unknown')
    await expect(slack.waitAck(sent.envelopeId, 50)).rejects.toThrow(
      /no ack of .*dispatch_failed.* within 50 ms/,
    )
  })
})
