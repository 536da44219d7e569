// What the Slack stand-in itself answers and sends: refusals by name, and keys held against the skeletons of
// Slack's Java SDK and against recorded payloads.
import { describe, expect, test } from 'vitest'
import { FIRST_RESPONSE_MS } from '../patience.ts'
import { conformanceAbsent, conformanceFile } from './conformance.ts'
import { createFaults } from './faults.ts'
import { invented, missing } from './keys.ts'
import { createApi } from './slack/api.ts'
import * as events from './slack/payloads-events.ts'
import * as interactions from './slack/payloads-interactions.ts'
import { createWorld, WORKSPACE } from './slack/world.ts'

const world = createWorld(() => '127.0.0.1:1')
const api = createApi(world, createFaults(), () => {})
const channel = WORKSPACE.channelId

function call(method: string, args: object, token: string = WORKSPACE.botToken): events.Json {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const body = Buffer.from(JSON.stringify(args))
  const answer = api.answer({
    verb: 'POST',
    path: `/api/${method}`,
    query: new URLSearchParams(),
    headers,
    body,
  })
  if (!('body' in answer)) throw new Error('no answer')
  return answer.body as events.Json
}

const view = { type: 'modal', title: { type: 'plain_text', text: 'More' }, blocks: [] }
const section = { type: 'section', text: { type: 'mrkdwn', text: 'Hello' } }

/** Call → the error Slack gives. */
const REFUSALS: readonly (readonly [string, object, string])[] = [
  ['users.list', {}, 'unknown_method'],
  ['chat.postMessage', { channel }, 'no_text'],
  ['chat.postMessage', { text: 'Hello' }, 'channel_not_found'],
  ['chat.postMessage', { channel, text: 'x'.repeat(4_001) }, 'msg_too_long'],
  ['chat.postMessage', { channel, blocks: [section] }, 'invalid_blocks'],
  ['chat.postMessage', { channel, text: 'Hello', blocks: [{ type: 'section' }] }, 'invalid_blocks'],
  ['chat.update', { channel, text: 'Hello', ts: '1.1' }, 'message_not_found'],
  ['chat.postEphemeral', { channel, text: 'Hello' }, 'invalid_arguments'],
  ['conversations.info', {}, 'channel_not_found'],
  ['views.open', { view, trigger_id: 'none' }, 'invalid_trigger_id'],
  ['views.update', { view, view_id: 'none' }, 'not_found'],
]

describe('the Web API refuses as Slack does', () => {
  test.each(REFUSALS)('%s %o: %s', (method, args, error) => {
    expect(call(method, args)).toMatchObject({ ok: false, error })
  })

  test('each token opens its own doors only', () => {
    expect(call('auth.test', {}, WORKSPACE.appToken)).toMatchObject({ error: 'invalid_auth' })
    expect(call('apps.connections.open', {})).toMatchObject({ error: 'invalid_auth' })
    expect(call('apps.connections.open', {}, WORKSPACE.appToken)).toMatchObject({ ok: true })
  })

  test('a message can be changed once it stands', () => {
    const { ts } = call('chat.postMessage', { channel, text: 'Hello', blocks: [section] })
    expect(call('chat.update', { channel, ts, text: 'Changed' })).toMatchObject({ ok: true })
    expect(world.messages.get(`${channel} ${ts}`)).toMatchObject({ text: 'Changed' })
  })

  test('a trigger opens one view, in time', () => {
    world.triggers.set('new', Date.now()).set('old', Date.now() - FIRST_RESPONSE_MS - 1)
    expect(call('views.open', { view, trigger_id: 'new' })).toMatchObject({ ok: true })
    expect(call('views.open', { view, trigger_id: 'new' })).toMatchObject({ error: 'invalid_trigger_id' })
    expect(call('views.open', { view, trigger_id: 'old' })).toMatchObject({ error: 'expired_trigger_id' })
  })

  test('a form holds its blocks as JSON', () => {
    const form = new URLSearchParams({
      channel,
      text: 'Hello',
      blocks: JSON.stringify([section]),
      token: WORKSPACE.botToken,
    })
    const query = new URLSearchParams()
    const body = Buffer.from(String(form))
    const answer = api.answer({ verb: 'POST', path: '/api/chat.postMessage', query, headers: {}, body })
    expect(answer).toMatchObject({ body: { ok: true, message: { blocks: [section] } } })
  })
})

const ways = { responseUrl: 'http://127.0.0.1:1/respond/1', triggerId: '1.1' }
const event = (inner: events.Json) => events.eventCallback(world, inner, 'Ev1')
const skeleton = (path: string) => conformanceFile(`slack/java-slack-sdk/${path}.json`)
const recording = (path: string, key: string) =>
  (conformanceFile(`vercel-chat-replay/${path}.json`) as Record<string, events.Json> | null)?.[key]

/** What events come in gained keys that only some skeletons have. */
const ENVELOPE = 'events/MemberJoinedChannelPayload'
const MESSAGE = { text: 'a message', user: WORKSPACE.userId }

/** Payload, the skeletons that know its keys, a recorded one whose keys it must have. */
const PAYLOADS: readonly (readonly [string, unknown, readonly string[], (readonly [string, string])?])[] = [
  [
    'slash command',
    interactions.slashCommand(world, ways, 'help', { command: '/kubecon' }),
    ['app-backend/slash-commands/SlashCommandPayload'],
  ],
  [
    'app_mention',
    event(events.appMention(world, `<@${WORKSPACE.botUserId}> hello`, { thread_ts: '1.1' })),
    ['events/AppMentionPayload', ENVELOPE],
  ],
  ['message', event(events.personMessage(world, 'hello')), ['events/MessagePayload', ENVELOPE]],
  ['message of a bot', event(events.botMessage(world, 'hello')), ['events/MessagePayload', ENVELOPE]],
  [
    'message_changed',
    event(events.messageChanged(world, 'hello')),
    ['events/MessageChangedPayload', ENVELOPE],
  ],
  [
    'message_deleted',
    event(events.messageDeleted(world, 'hello')),
    ['events/MessageDeletedPayload', ENVELOPE],
  ],
  ['app_uninstalled', event(events.appUninstalled()), ['events/AppUninstalledPayload', ENVELOPE]],
  ['tokens_revoked', event(events.tokensRevoked({ bot: ['U1'] })), ['events/TokensRevokedPayload', ENVELOPE]],
  ['app_home_opened', event(events.appHomeOpened(world, 'U1')), ['events/AppHomeOpenedPayload', ENVELOPE]],
  [
    'button',
    interactions.blockActions(world, ways, 'page', { value: '2', message: { thread_ts: '1.1' } }),
    ['app-backend/interactive-components/BlockActionPayload'],
  ],
  [
    'menu',
    interactions.blockActions(world, ways, 'talk', { type: 'static_select', selected: 'id' }),
    ['app-backend/interactive-components/BlockActionPayload'],
  ],
  [
    'message shortcut',
    interactions.messageShortcut(world, ways, 'more', MESSAGE, {}),
    ['app-backend/interactive-components/MessageShortcutPayload'],
  ],
  [
    'form',
    interactions.viewSubmission(world, ways, { callback_id: 'form' }, {}),
    ['app-backend/views/ViewSubmissionPayload'],
  ],
]

/** A recorded payload whose keys the one of this name must have: file and key. */
const RECORDED: Readonly<Record<string, readonly [string, string]>> = {
  'slash command': ['slash-commands/slack', 'slashCommand'],
  app_mention: ['slack-multi-workspace/team1', 'mention'],
  button: ['actions-reactions/slack', 'action'],
}

/** Keys real payloads have and the skeletons lack; `elements`: those inside a rich text. */
const NEWER = ['values', 'response_urls', 'context_team_id', 'context_enterprise_id', 'elements']

describe.skipIf(conformanceAbsent)(`payloads have the keys of Slack’s${conformanceAbsent}`, () => {
  for (const [name, sent, skeletons] of PAYLOADS)
    test(name, () => {
      const excused = name === 'message shortcut' ? [...NEWER, 'username'] : NEWER
      expect(invented(sent, skeletons.map(skeleton), excused)).toEqual([])
    })

  test.each(Object.entries(RECORDED))('%s, as recorded', (name, [file, key]) => {
    const sent = PAYLOADS.find(([payload]) => payload === name)?.[1]
    // A workspace in no organisation has no enterprise.
    expect(missing(sent, recording(file, key), ['enterprise_id'])).toEqual([])
  })

  test.each(['auth.test', 'apps.connections.open', 'conversations.info', 'chat.postEphemeral'])(
    'answer of %s',
    (method) => {
      const token = method === 'apps.connections.open' ? WORKSPACE.appToken : WORKSPACE.botToken
      const answer = call(method, { channel, user: WORKSPACE.userId, text: 'Hello' }, token)
      expect(answer.ok).toBe(true)
      expect(invented(answer, [skeleton(`api/${method}`)])).toEqual([])
    },
  )
})
