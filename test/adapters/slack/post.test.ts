// What each answer of Slack to a digest means, with the real client against the stand-in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { boltLog } from '../../../src/adapters/slack/connect/bolt-log.ts'
import { clientOf } from '../../../src/adapters/slack/connect/client.ts'
import { postMessage } from '../../../src/adapters/slack/digests/post.ts'
import { wordsFor } from '../../../src/adapters/slack/digests/refusals.ts'
import { watchHealth } from '../../../src/adapters/slack/health.ts'
import type { PostMessage } from '../../../src/domain/ports.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import { WORKSPACE } from '../../standins/slack/world.ts'
import { type Line, recordingLog, sentence } from './listening.ts'

const CHANNEL = { platform: 'slack', id: 'C1' } as const
const SLOT = 'digest-1@2026-11-21'
const METHOD = 'chat.postMessage'

let slack: Slack
let post: PostMessage
let lines: Line[]

beforeEach(() => open())

/** @param scopes beyond the manifest's */
async function open(...scopes: readonly string[]) {
  slack = await startSlack({ workspace: { scopes: [WORKSPACE.scopes, ...scopes].join() } })
  const recording = recordingLog()
  lines = recording.lines
  const client = clientOf(slack.env.SLACK_BOT_TOKEN, {
    apiUrl: slack.env.SLACK_API_URL,
    logger: boltLog(recording.log),
    timeoutMs: 500,
  })
  post = postMessage(client, watchHealth(recording.log), recording.log, 0)
}

afterEach(() => slack.stop())

const refuse = (error: string) => slack.fault({ method: METHOD, status: 200, body: { ok: false, error } })
/** Without what Bolt says for debugging. */
const said = () => lines.filter(({ level }) => level !== 'debug')
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
        reason: wordsFor('channel', error),
      })
      expect(attempts()).toBe(1)
    },
  )

  it('finds the permission gone when the token is revoked', async () => {
    slack.revoke(slack.workspace.botToken, 'account_inactive')
    expect(await post(CHANNEL, sentence('x'), SLOT)).toEqual({
      kind: 'gone',
      reason: wordsFor('token', 'account_inactive'),
    })
  })

  it.each([
    ['7', 7_000],
    ['31536000', 3_600_000],
  ])(
    'waits as long as Slack says when it is limited, but an hour at most: %s s',
    async (said, retryAfterMs) => {
      slack.fault({ method: METHOD, status: 429, headers: { 'retry-after': said } })
      expect(await post(CHANNEL, sentence('x'), SLOT)).toEqual({ kind: 'busy', retryAfterMs })
      expect(attempts()).toBe(1)
    },
  )

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

  const PAGE = '<html><body>Access denied by the proxy</body></html>'

  it.each([400, 403, 404, 407])('waits when something in between answers %d with a page', async (status) => {
    slack.fault({ method: METHOD, status, body: PAGE })
    expect(await post(CHANNEL, sentence('x'), SLOT)).toEqual({ kind: 'busy', retryAfterMs: 30_000 })
  })

  it.each([
    ['a page', PAGE],
    ['nothing', ''],
    ['something else', { ok: true }],
    ['a message without a place', { ok: true, ts: '' }],
  ])('is unclear when 200 comes with %s', async (_, body) => {
    slack.fault({ method: METHOD, status: 200, body })
    expect(await post(CHANNEL, sentence('x'), SLOT)).toEqual({
      kind: 'unclear',
      reason: 'no clear answer came from Slack',
    })
    expect(JSON.stringify(lines)).not.toContain('proxy')
  })

  it('that is refused says so without a code, and the log has the code', async () => {
    slack.markChannel('C1', 'not_in_channel')
    const outcome = await post(CHANNEL, sentence('x'), SLOT)
    expect(outcome).toMatchObject({ kind: 'gone', reason: expect.stringContaining('/invite @kubecon') })
    expect('reason' in outcome ? outcome.reason : '').not.toMatch(/_|HTTP|\d/)
    expect(said()).toMatchObject([{ level: 'warn', fields: { reason: 'not_in_channel' } }])
  })

  const NOT_DONE = [
    ['breaks off before it did anything', () => slack.fault({ method: METHOD, reset: true })],
    ['failed and may have posted', () => refuse('internal_error')],
    ['stands behind a gateway that gave up', () => slack.fault({ method: METHOD, status: 504 })],
  ] as const
  const DONE = [
    ['breaks off after it posted', () => slack.fault({ method: METHOD, acceptThenReset: true })],
    ['answers too late', () => slack.fault({ method: METHOD, delayMs: 1_500 })],
  ] as const

  it.each([...NOT_DONE, ...DONE])(
    'without a scope for history is unclear, and never repeated, when Slack %s',
    async (_, arrange) => {
      arrange()
      expect(await post(CHANNEL, sentence('x'), SLOT)).toMatchObject({ kind: 'unclear' })
      expect(attempts()).toBe(1)
      expect(said()).toMatchObject([{ level: 'info', fields: { reason: 'missing_scope: channels:history' } }])
    },
  )

  describe('that can be looked for in its channel', () => {
    beforeEach(async () => {
      await slack.stop()
      await open('channels:history')
    })

    it.each(DONE)('is posted, and not repeated, when Slack %s', async (_, arrange) => {
      arrange()
      const outcome = await post(CHANNEL, sentence('x'), SLOT)
      expect(outcome).toEqual({ kind: 'posted', messageId: expect.stringMatching(/^\d+\.\d+$/) })
      expect(slack.messageAt('C1', 'messageId' in outcome ? outcome.messageId : '')?.text).toBe('x')
      expect(attempts()).toBe(1)
    })

    it.each(NOT_DONE)('is posted once more when Slack %s', async (_, arrange) => {
      arrange()
      expect(await post(CHANNEL, sentence('x'), SLOT)).toMatchObject({ kind: 'posted' })
      expect(attempts()).toBe(2)
      expect(slack.calls(METHOD).filter(({ ok }) => ok)).toHaveLength(1)
      expect(said().map(({ text }) => text)).toEqual([expect.stringContaining('posted again')])
    })

    it('is posted when only the answer to the second attempt is lost', async () => {
      slack.fault({ method: METHOD, reset: true }, { method: METHOD, acceptThenReset: true })
      expect(await post(CHANNEL, sentence('x'), SLOT)).toMatchObject({ kind: 'posted' })
      expect(attempts()).toBe(2)
    })

    it('is unclear after two attempts that are not to be seen, and no third is made', async () => {
      slack.fault({ method: METHOD, reset: true, times: 9 })
      expect(await post(CHANNEL, sentence('x'), SLOT)).toMatchObject({ kind: 'unclear' })
      expect(attempts()).toBe(2)
    })

    it('is not mistaken for the digest of another slot, nor for words of somebody', async () => {
      await post(CHANNEL, sentence('yesterday'), 'digest-1@2026-11-20')
      slack.write('C1', 'x')
      slack.fault({ method: METHOD, reset: true })
      expect(await post(CHANNEL, sentence('x'), SLOT)).toMatchObject({ kind: 'posted' })
      expect(attempts()).toBe(3)
    })

    it('is unclear where the channel cannot be looked at either', async () => {
      slack.fault({ method: METHOD, reset: true }, { method: 'conversations.history', status: 429 })
      expect(await post(CHANNEL, sentence('x'), SLOT)).toMatchObject({ kind: 'unclear' })
      expect(attempts()).toBe(1)
    })

    it('is unclear where so much was written just now that it may stand further up', async () => {
      for (let index = 0; index < 120; index += 1) slack.write('C1', 'noise')
      slack.fault({ method: METHOD, reset: true })
      expect(await post(CHANNEL, sentence('x'), SLOT)).toMatchObject({ kind: 'unclear' })
      expect(attempts()).toBe(1)
    })

    it('is posted once more in a channel with a long history', async () => {
      for (let index = 0; index < 120; index += 1)
        slack.write('C1', 'noise', `${1_700_000_000 + index * 60}.000001`)
      slack.fault({ method: METHOD, reset: true })
      expect(await post(CHANNEL, sentence('x'), SLOT)).toMatchObject({ kind: 'posted' })
      expect(attempts()).toBe(2)
    })
  })

  it('in a conversation with the bot is looked for with the scope that direct messages need anyway', async () => {
    slack.fault({ method: METHOD, reset: true })
    expect(await post({ platform: 'slack', id: 'D1' }, sentence('x'), SLOT)).toMatchObject({ kind: 'posted' })
    expect(attempts()).toBe(2)
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
      reason: wordsFor('mistake', 'msg_too_long'),
    })
    expect(attempts()).toBe(2)
  })
})
