// Slack is believed where it says what a call was made for; a status alone, or `ok` alone, may be anybody's.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { believeMethod, believeResponse, PROOFS } from '../../../src/adapters/slack/connect/said.ts'
import { meaningOf } from '../../../src/adapters/slack/errors.ts'
import { listenOn } from '../../../src/adapters/slack/listen.ts'
import { startSlack } from '../../standins/slack/start.ts'
import { collaborators, settingsOf } from './listening.ts'
import { type Stage, stage, TRANSPORTS } from './transports.ts'

const said = (believe: () => void): string => {
  try {
    believe()
    return 'believed'
  } catch (error) {
    return meaningOf(error)
  }
}

describe('an answer to a method', () => {
  it.each(PROOFS)(
    '$method is believed by what it holds, and no near miss is',
    ({ method, example, nearMiss }) => {
      const asked = (body: object) => said(() => believeMethod(method, JSON.stringify({ ok: true, ...body })))
      expect([asked(example), asked(nearMiss), asked({})]).toEqual(['believed', 'unclear', 'unclear'])
    },
  )

  it('that names an error, or of which nothing is read, is left to the library', () => {
    expect(said(() => believeMethod('chat.postMessage', '{"ok":false,"error":"is_archived"}'))).toBe(
      'believed',
    )
    expect(said(() => believeMethod('views.publish', '{"ok":true}'))).toBe('believed')
    expect(said(() => believeMethod('chat.postMessage', '<html>'))).toBe('believed')
  })
})

/** Status and body, what follows, and the nearest that means something else. */
const RESPONSES: readonly (readonly [
  what: string,
  [number, string],
  string,
  near: [number, string],
  string,
])[] = [
  ['a word', [200, 'ok'], 'believed', [200, 'okay'], 'unclear'],
  ['JSON', [200, '{"ok":true}'], 'believed', [200, '{}'], 'unclear'],
  ['nothing', [200, ''], 'believed', [200, 'null'], 'unclear'],
  [
    'an error in JSON',
    [200, '{"ok":false,"error":"used_url"}'],
    'channel',
    [200, '{"error":"used_url"}'],
    'unclear',
  ],
  [
    'an error that passes',
    [200, '{"ok":false,"error":"service_unavailable"}'],
    'busy',
    [200, '{"ok":false}'],
    'unclear',
  ],
  ['an error as a word', [200, 'invalid_blocks'], 'mistake', [200, 'invalid_block'], 'unclear'],
  [
    'an error beside its status',
    [500, '{"ok":false,"error":"expired_url"}'],
    'channel',
    [403, '<html>'],
    'busy',
  ],
  ['a gateway that gave up', [504, '<html>'], 'unclear', [404, '<html>'], 'busy'],
]

describe('an answer of a response_url', () => {
  it.each(RESPONSES)('%s is known from its near miss', (_, one, meaning, near, other) => {
    const heard = ([status, text]: [number, string]) => said(() => believeResponse(status, text))
    expect([heard(one), heard(near)]).toEqual([meaning, other])
  })

  it('that says nothing is judged by its status alone', () => {
    expect(said(() => believeResponse(404, ''))).toBe('believed')
    expect(said(() => believeResponse(403, 'Forbidden'))).toBe('believed')
  })
})

describe.each(TRANSPORTS)('an answer %s', (transport) => {
  let open: Stage
  beforeEach(async () => {
    open = await stage(transport)
  })
  afterEach(() => open.close())

  it.each([
    ['ok and nothing more', { ok: true }],
    ['a moment that is none', { ok: true, ts: '' }],
    ['a page', '<html>Sign in</html>'],
  ])('in a thread is posted again where Slack says %s', async (_, body) => {
    const { slack, people } = open
    slack.fault({ method: 'chat.postMessage', status: 200, body })
    people.mention('thanos')
    const { args } = await slack.waitCall('chat.postMessage', ({ ok }) => ok)
    expect(args.text).toBe('You asked: thanos')
  })

  it.each([
    ['an error that passes', { ok: false, error: 'service_unavailable' }],
    ['a page', '<html>Sign in</html>'],
  ])('to a command is sent again where its address says %s with 200', async (_, body) => {
    const { slack, people, lines } = open
    slack.fault({ method: 'response_url', status: 200, body })
    const { args } = await slack.waitResponse(people.command('thanos').responseId)
    expect(args.text).toBe('You asked: thanos')
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  })
})

describe('at the start', () => {
  it('a bot without a name is asked about again, and who it is comes from Slack', async () => {
    const slack = await startSlack()
    slack.fault({ method: 'auth.test', status: 200, body: { ok: true } })
    const parts = collaborators()
    const started = await listenOn(settingsOf(slack), parts)
    if (!started.ok) throw new Error(started.problem.text)
    expect(slack.calls('auth.test')).toHaveLength(2)
    expect(parts.lines.map(({ fields }) => fields.reason)).toContain('no answer of Slack’s')
    expect(parts.lines.find(({ text }) => text === 'Connected to Slack')?.fields.bot).toBe(
      slack.workspace.botUserId,
    )
    await started.listening.close()
    await slack.stop()
  })
})
