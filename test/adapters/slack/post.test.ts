// What each answer of Slack to a digest means, with the real client against the stand-in.
import { webApi } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boltLog } from '../../../src/adapters/slack/bolt-log.ts'
import { watchHealth } from '../../../src/adapters/slack/health.ts'
import { postMessage, singleAttempt } from '../../../src/adapters/slack/post.ts'
import type { PostMessage } from '../../../src/domain/ports.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import { type Line, recordingLog, sentence } from './listening.ts'

const CHANNEL = { platform: 'slack', id: 'C1' } as const
const SLOT = 'digest-1@2026-11-21'
const METHOD = 'chat.postMessage'

let slack: Slack
let post: PostMessage
let lines: Line[]

beforeEach(async () => {
  slack = await startSlack()
  const recording = recordingLog()
  lines = recording.lines
  const client = new webApi.WebClient(slack.env.SLACK_BOT_TOKEN, {
    slackApiUrl: slack.env.SLACK_API_URL,
    logger: boltLog(recording.log),
    timeout: 500,
    ...singleAttempt,
  })
  post = postMessage(client, watchHealth(recording.log), recording.log)
})

afterEach(() => slack.stop())

const refuse = (error: string) => slack.fault({ method: METHOD, status: 200, body: { ok: false, error } })
const attempts = () => slack.calls(METHOD).length

describe('a digest', () => {
  it('is posted once, with its slot as metadata and without previews', async () => {
    expect(await post(CHANNEL, sentence('Good morning'), SLOT)).toEqual({
      kind: 'posted',
      messageId: expect.stringMatching(/^\d+\.\d+$/),
    })
    const { args } = await slack.waitCall(METHOD)
    expect(args).toMatchObject({
      channel: 'C1',
      text: 'Good morning',
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: 'kubecon_digest', event_payload: { slot: SLOT } },
    })
    expect(slack.conformanceErrors).toEqual([])
  })

  it.each(['channel_not_found', 'not_in_channel', 'is_archived'] as const)(
    'finds its channel gone on %s',
    async (error) => {
      slack.markChannel('C1', error)
      expect(await post(CHANNEL, sentence('x'), SLOT)).toEqual({
        kind: 'gone',
        reason: `Slack does not let the bot post there (${error})`,
      })
      expect(attempts()).toBe(1)
    },
  )

  it('finds the permission gone when the token is revoked', async () => {
    slack.revoke(slack.workspace.botToken, 'account_inactive')
    expect(await post(CHANNEL, sentence('x'), SLOT)).toEqual({
      kind: 'gone',
      reason: 'Slack refuses the bot’s token (account_inactive)',
    })
  })

  it('waits as long as Slack says when it is limited', async () => {
    slack.fault({ method: METHOD, status: 429, headers: { 'retry-after': '7' } })
    expect(await post(CHANNEL, sentence('x'), SLOT)).toEqual({ kind: 'busy', retryAfterMs: 7_000 })
    expect(attempts()).toBe(1)
  })

  it.each([
    ['is limited and does not say how long', () => slack.fault({ method: METHOD, status: 429 })],
    ['has an error of its own', () => slack.fault({ method: METHOD, status: 503 })],
    ['is not available', () => refuse('service_unavailable')],
    ['says what nobody foresaw', () => refuse('of_the_future')],
  ])('waits half a minute when Slack %s', async (_, arrange) => {
    arrange()
    expect(await post(CHANNEL, sentence('x'), SLOT)).toEqual({ kind: 'busy', retryAfterMs: 30_000 })
    expect(attempts()).toBe(1)
  })

  it('waits when no connection was made', async () => {
    await slack.stop()
    expect(await post(CHANNEL, sentence('x'), SLOT)).toEqual({ kind: 'busy', retryAfterMs: 30_000 })
  })

  it.each([
    ['breaks off before it did anything', () => slack.fault({ method: METHOD, reset: true })],
    ['breaks off after it posted', () => slack.fault({ method: METHOD, acceptThenReset: true })],
    ['answers too late', () => slack.fault({ method: METHOD, delayMs: 1_500 })],
    ['failed and may have posted', () => refuse('internal_error')],
    ['stands behind a gateway that gave up', () => slack.fault({ method: METHOD, status: 504 })],
  ])('is unclear, and never repeated, when Slack %s', async (_, arrange) => {
    arrange()
    expect(await post(CHANNEL, sentence('x'), SLOT)).toMatchObject({ kind: 'unclear' })
    expect(attempts()).toBe(1)
  })

  it('is sent once more as plain text when Slack refuses how it is written', async () => {
    refuse('invalid_blocks')
    const message = {
      fallback: 'Good morning',
      pieces: [
        { kind: 'heading' as const, text: 'Talks & notes' },
        { kind: 'paragraph' as const, prose: [{ text: 'One', url: 'https://example.org/' }] },
      ],
    }
    expect(await post(CHANNEL, message, SLOT)).toMatchObject({ kind: 'posted' })
    const { args } = await slack.waitCall(METHOD)
    expect(args.text).toBe('*Talks &amp; notes*\n\n<https://example.org/|One>')
    expect(args.blocks).toBeUndefined()
    expect(lines.filter(({ level }) => level === 'warn')).toEqual([
      {
        level: 'warn',
        fields: {
          slot: SLOT,
          reason: 'invalid_blocks',
          shape: expect.stringMatching(/^header:\d+ section:\d+$/),
        },
        text: expect.stringContaining('defect'),
      },
    ])
  })

  it('is gone when Slack takes the plain text neither', async () => {
    slack.fault({ method: METHOD, status: 200, body: { ok: false, error: 'msg_too_long' }, times: 2 })
    expect(await post(CHANNEL, sentence('x'), SLOT)).toEqual({
      kind: 'gone',
      reason: 'Slack does not take the message (msg_too_long)',
    })
    expect(attempts()).toBe(2)
  })
})
