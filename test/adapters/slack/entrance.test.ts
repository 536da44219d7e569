// What is let in to Bolt, and what becomes of the rest.
import { describe, expect, it } from 'vitest'
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

describe('the entrance', () => {
  it('logs each type once, counts each time, and tells no text', () => {
    const { log, lines } = recordingLog()
    const counted: string[] = []
    const entrance = openEntrance(log, {
      unreadable: (platform, type) => void counted.push(`${platform} ${type}`),
      toldToWait: (platform, ms) => void counted.push(`${platform} waits ${ms}`),
    })
    for (let times = 0; times < 3; times++)
      expect(entrance.admits(event({ ...mention, text: 5, ts: 'secret' }))).toBe(false)
    for (let times = 0; times < 2; times++) expect(entrance.admits({ type: 'app_rate_limited' })).toBe(false)
    expect(counted).toEqual([...Array(3).fill('slack app_mention'), ...Array(2).fill('slack waits 60000')])
    expect(lines.map(({ level, fields }) => [level, fields])).toEqual([
      ['warn', { type: 'app_mention', at: 'event.text' }],
      ['warn', { type: 'app_rate_limited' }],
    ])
  })

  it('does not let the log fill with kinds that somebody makes up', () => {
    const { log, lines } = recordingLog()
    const entrance = openEntrance(log, { unreadable: () => {}, toldToWait: () => {} })
    for (let made = 0; made < 1_000; made++) entrance.unreadable(`made_up_${made}`, 'type')
    expect(lines).toHaveLength(200)
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
    const acked = new Set(slack.acks().map(({ envelopeId }) => envelopeId))
    expect(['e1', 'e2', 'e3', 'e4', 'e5', 'e6'].filter((id) => !acked.has(id))).toEqual([])
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
