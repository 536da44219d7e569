// What is let in to Bolt, and what becomes of the rest.
import { describe, expect, it, vi } from 'vitest'
import { openEntrance } from '../../../src/adapters/slack/connect/entrance.ts'
import { type PayloadReading, readPayload } from '../../../src/adapters/slack/connect/payload.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import { collaborators, listening, recordingLog } from './listening.ts'
import { stage } from './transports.ts'

const event = (inner: object) => ({ type: 'event_callback', event_id: 'Ev1', team_id: 'T1', event: inner })
const mention = { type: 'app_mention', user: 'U1', channel: 'C1', ts: '1.1', text: 'hi' }
const command = { command: '/kubecon', text: 'thanos', user_id: 'U1', channel_id: 'C1', team_id: 'T1' }
const press = { type: 'block_actions', user: { id: 'U1' }, actions: [{ type: 'button', action_id: 'a' }] }

/** Each kind, a payload that is it, and the nearest that is not. */
const ROWS: readonly (readonly [
  what: string,
  payload: unknown,
  PayloadReading['kind'],
  nearMiss: unknown,
  PayloadReading['kind'],
])[] = [
  ['an event with a listener', event(mention), 'heard', event({ ...mention, channel: null }), 'unreadable'],
  [
    'an event nobody listens for',
    event({ type: 'reaction_added' }),
    'unheard',
    event({ type: 5 }),
    'unreadable',
  ],
  [
    'an event without an id',
    event({ ...mention }),
    'heard',
    { ...event(mention), event_id: '' },
    'unreadable',
  ],
  [
    'a name of every object',
    event({ type: 'constructor' }),
    'unheard',
    { type: 'event_callback' },
    'unreadable',
  ],
  ['our command', command, 'heard', { ...command, user_id: undefined }, 'unreadable'],
  [
    'another command',
    { ...command, command: '/other' },
    'unheard',
    { ...command, command: [] },
    'unreadable',
  ],
  ['a press', press, 'heard', { ...press, actions: [] }, 'unreadable'],
  ['an interaction of a new kind', { type: 'new_kind' }, 'unheard', { type: null }, 'unreadable'],
  [
    'events held back',
    { type: 'app_rate_limited', team_id: 'T1' },
    'limited',
    { type: 'app_rate' },
    'unheard',
  ],
  [
    'Slack asking for us',
    { type: 'url_verification', challenge: 'x' },
    'heard',
    { type: 'url_verification' },
    'unreadable',
  ],
  ['an empty thing', {}, 'unreadable', null, 'unreadable'],
]

describe('a payload of Slack', () => {
  it.each(ROWS)('that is %s is known from its near miss', (_, payload, kind, nearMiss, missed) => {
    expect([readPayload(payload).kind, readPayload(nearMiss).kind]).toEqual([kind, missed])
  })

  it('says its type only where that is a name', () => {
    expect(readPayload(event(mention)).type).toBe('app_mention')
    expect(readPayload({ type: 'Hello, I am\nsomebody’s text' }).type).toBe('unknown')
  })
})

const nothing = { unreadable: () => {}, toldToWait: () => {} }

describe('the entrance', () => {
  it('logs each type once, counts each time, and tells no text', async () => {
    const { log, lines } = recordingLog()
    const counted: string[] = []
    const meter = {
      unreadable: (platform: string, type: string) => void counted.push(`${platform} ${type}`),
      toldToWait: (platform: string, ms: number) => void counted.push(`${platform} waits ${ms}`),
    }
    const entrance = openEntrance({ log, meter, seen: collaborators().seen })
    const admits = (payload: unknown) => entrance.admits(payload, '')
    for (let times = 0; times < 3; times++)
      expect(await admits(event({ ...mention, text: 5, ts: 'secret' }))).toBe('left')
    for (let times = 0; times < 2; times++) expect(await admits({ type: 'app_rate_limited' })).toBe('left')
    expect(counted).toEqual([...Array(3).fill('slack app_mention'), ...Array(2).fill('slack waits 60000')])
    expect(lines.map(({ level, fields }) => [level, fields])).toEqual([
      ['warn', { type: 'app_mention', at: 'event.text' }],
      ['warn', { type: 'app_rate_limited' }],
    ])
  })

  it('does not let the log fill with kinds that somebody makes up', () => {
    const { log, lines } = recordingLog()
    const entrance = openEntrance({ log, meter: nothing, seen: collaborators().seen })
    for (let made = 0; made < 1_000; made++) entrance.unreadable(`made_up_${made}`, 'type')
    expect(lines).toHaveLength(200)
  })

  it.each([
    ['a command', command],
    ['a press', press],
  ])('lets in once %s of one delivery', async (_, payload) => {
    const { admits } = openEntrance({ ...collaborators(), meter: nothing })
    expect(await admits(payload, 'e1')).toBe('admitted')
    expect(await admits(payload, 'e1')).toBe('repeated')
    expect(await admits(payload, 'e2')).toBe('admitted')
  })

  it('lets events in as often as they come: they are told apart where they are answered', async () => {
    const { admits } = openEntrance({ ...collaborators(), meter: nothing })
    expect([await admits(event(mention), 'e1'), await admits(event(mention), 'e1')]).toEqual([
      'admitted',
      'admitted',
    ])
  })
})

describe('what people say in channels', () => {
  const said = { type: 'message', channel_type: 'channel', user: 'U1', channel: 'C1', ts: '2.1', text: 'hi' }
  const inThread = { ...said, thread_ts: '1.1' }
  const ours = async ({ channel, thread }: { readonly channel: string; readonly thread: string }) =>
    channel === 'C1' && thread === '1.1'
  /** Whoever reads one of its words fails. */
  const unread = (inner: object) =>
    event(
      new Proxy(inner, {
        get(target, name) {
          if (['text', 'user', 'blocks', 'ts'].includes(String(name))) throw new Error(`read ${String(name)}`)
          return Reflect.get(target, name)
        },
      }),
    )

  it.each([
    ['without the setting', undefined, inThread],
    ['in no thread', ours, said],
    ['in a thread of others', ours, { ...inThread, thread_ts: '9.9' }],
    ['in a private channel', ours, { ...said, channel_type: 'group', channel: 'G1' }],
    ['among several people', ours, { ...said, channel_type: 'mpim', channel: 'G1' }],
    ['and changed', ours, { ...inThread, subtype: 'message_changed' }],
    ['and deleted', ours, { ...inThread, subtype: 'message_deleted' }],
    ['by somebody who joined', ours, { ...inThread, subtype: 'channel_join' }],
  ])(
    '%s is left without a look at its words, a line in the log, or a count',
    async (_, isOurThread, inner) => {
      const { log, lines } = recordingLog()
      const counted: string[] = []
      const meter = { ...nothing, unreadable: () => void counted.push('unreadable') }
      const threads = isOurThread && { isOurThread }
      const entrance = openEntrance({ log, meter, seen: collaborators().seen, ...threads })
      expect(await entrance.admits(unread(inner), 'e1')).toBe('left')
      expect([lines, counted]).toEqual([[], []])
    },
  )

  it('in a thread of the bot’s own is let in', async () => {
    const { admits } = openEntrance({ ...collaborators(), meter: nothing, isOurThread: ours })
    expect(await admits(event(inThread), 'e1')).toBe('admitted')
    expect(await admits(event({ ...inThread, subtype: 'thread_broadcast' }), 'e2')).toBe('admitted')
  })

  it('to the bot alone is let in without asking for a thread', async () => {
    const { admits } = openEntrance({ ...collaborators(), meter: nothing })
    expect(await admits(event({ ...said, channel_type: 'im', channel: 'D1' }), 'e1')).toBe('admitted')
    expect(await admits(event({ ...said, channel_type: undefined, channel: 'D1' }), 'e2')).toBe('admitted')
  })
})

describe('over the socket', () => {
  const TEXTS: readonly string[] = [
    'null',
    '5',
    '"text"',
    '[]',
    '{',
    '',
    '{}',
    '{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1,"api_app_id":"A1"}',
    '{"type":"events_api"}',
    '{"type":"events_api","envelope_id":"e1"}',
    '{"type":"events_api","envelope_id":"e2","payload":null}',
    '{"type":"events_api","envelope_id":"e3","payload":{}}',
    '{"type":"events_api","envelope_id":"e4","payload":{"event":null}}',
    '{"type":"events_api","envelope_id":7,"payload":{"event":{}}}',
    // Names that the library emits itself.
    ...['error', 'close', 'disconnected', 'connected', 'ws_message', 'slack_event', 'newListener'].flatMap(
      (type) => [
        JSON.stringify({ type, envelope_id: 'e5', payload: {} }),
        JSON.stringify({
          type: 'events_api',
          envelope_id: 'e6',
          payload: { type: 'event_callback', event: { type } },
        }),
      ],
    ),
  ]

  it('nothing that Slack could send ends the process or the connection', async () => {
    const slack: Slack = await startSlack()
    const parts = collaborators()
    const open = await listening(slack, parts)
    for (const text of TEXTS) slack.garbage(text)
    await slack.waitResponse(slack.command('thanos').responseId)
    expect(open.trouble()).toBeUndefined()
    await Promise.all(['e1', 'e2', 'e3', 'e4', 'e5', 'e6'].map((id) => slack.waitAck(id)))
    await open.close()
    await slack.stop()
  })
})

describe('over the socket, what is longer than Slack ever sends', () => {
  it('is not read: nobody waits for millions of brackets, or for a question of as many letters', async () => {
    const slack = await startSlack()
    const parts = collaborators()
    const open = await listening(slack, parts)
    const parsing = vi.spyOn(JSON, 'parse')
    const command = { command: '/kubecon', text: 'x'.repeat(1_100_000), user_id: 'U1', channel_id: 'C1' }
    slack.garbage('['.repeat(1_100_000))
    slack.garbage(JSON.stringify({ type: 'slash_commands', envelope_id: 'long', payload: command }))
    await slack.waitResponse(slack.command('thanos').responseId)
    expect(parsing.mock.calls.filter(([text]) => text.length > 1_048_576)).toEqual([])
    expect(slack.acks().map(({ envelopeId }) => envelopeId)).not.toContain('long')
    parsing.mockRestore()
    await open.close()
    await slack.stop()
  })
})

describe('over HTTP', () => {
  it('events held back are taken with 200, and the next question is answered', async () => {
    const { slack, people, lines, close } = await stage('over HTTP')
    const limited = { type: 'app_rate_limited', team_id: 'T1', minute_rate_limited: 1, api_app_id: 'A1' }
    const { envelopeId } = people.envelope('events_api', limited)
    expect((await slack.waitAck(envelopeId)).status).toBe(200)
    await slack.waitResponse(people.command('thanos').responseId)
    expect(lines.filter(({ level }) => level === 'warn')).toMatchObject([
      { fields: { type: 'app_rate_limited' } },
    ])
    await close()
  })
})
