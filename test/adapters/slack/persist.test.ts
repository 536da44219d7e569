// What each error of Slack means, and that what is passing is waited for before anybody is told.
import { RespondError, webApi } from '@slack/bolt'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { persist } from '../../../src/adapters/slack/connect/persist.ts'
import { meaningOf, ToldToWait } from '../../../src/adapters/slack/errors.ts'
import { type Stage, stage, TRANSPORTS } from './transports.ts'

const code = (error: string) => new webApi.WebAPIPlatformError({ ok: false, error })
const http = (status: number, body: unknown = '<html></html>') =>
  new webApi.WebAPIHTTPError(status, '', {}, body as string)
const broken = (name: string) => new webApi.WebAPIRequestError(Object.assign(new Error('x'), { code: name }))
/** As `fetch` fails. */
const failed = (cause: Error) => new webApi.WebAPIRequestError(new TypeError('fetch failed', { cause }))

/** An error, what it means, and the nearest one that means something else. */
const MEANINGS: readonly (readonly [what: string, Error, string, near: Error, other: string])[] = [
  ['too busy', code('service_unavailable'), 'busy', code('fatal_error'), 'unclear'],
  ['a body that came in part', code('request_timeout'), 'busy', code('internal_error'), 'unclear'],
  ['a code of the future', code('of_the_future'), 'busy', code('<html>502</html>'), 'unclear'],
  ['a name of every object', code('constructor'), 'busy', code('invalid_auth'), 'token'],
  ['limited', new ToldToWait(1), 'busy', new Error('x'), 'unclear'],
  ['a page of a proxy', http(403), 'busy', http(403, { ok: false, error: 'not_in_channel' }), 'channel'],
  ['an error of its own', http(503), 'busy', http(504), 'unclear'],
  ['not connected', broken('ECONNREFUSED'), 'busy', broken('ECONNRESET'), 'unclear'],
  ['a proxy wants a password', failed(new Error()), 'busy', failed(new Error('bad chunk')), 'unclear'],
  [
    'a proxy opens no tunnel',
    failed(new Error('cancelled', { cause: new Error('Proxy response (403) !== 200') })),
    'busy',
    failed(new Error('cancelled')),
    'unclear',
  ],
  ['a foreign certificate', broken('SELF_SIGNED_CERT_IN_CHAIN'), 'busy', broken('EPROTO'), 'unclear'],
  ['an address used up', new RespondError('', 404), 'channel', new RespondError('', 403), 'busy'],
  ['blocks refused', new RespondError('', 400), 'mistake', http(400), 'busy'],
]

describe('an error', () => {
  it.each(MEANINGS)('that says %s is known from its near miss', (_, error, meaning, near, other) => {
    expect([meaningOf(error), meaningOf(near)]).toEqual([meaning, other])
  })
})

describe('trying again', () => {
  /** Fails with these in turn. @returns what came of it, how often it was tried, and after which pauses */
  async function tried(errors: readonly Error[], options: Parameters<typeof persist>[1] = {}) {
    const pauses: number[] = []
    let attempts = 0
    const call = async () => {
      const error = errors[attempts++]
      if (error) throw error
      return 'said'
    }
    const clock = {
      now: () => pauses.reduce((sum, pause) => sum + pause, 0),
      wait: async (pause: number) => void pauses.push(pause),
    }
    const result = await persist(call, options, clock).catch((error: unknown) => error)
    return { result, attempts, pauses }
  }

  it('waits exactly as long as Slack says', async () => {
    const { result, pauses } = await tried([new ToldToWait(45_000), new ToldToWait(7_000)])
    expect([result, pauses]).toEqual(['said', [45_000, 7_000]])
  })

  it('grows its pauses where Slack does not say, and goes on for as long as the answer is of use', async () => {
    const busy = http(503)
    const { result, pauses } = await tried(Array(1_000).fill(busy))
    expect(result).toBe(busy)
    expect(pauses.slice(0, 6)).toEqual([300, 1_000, 3_000, 10_000, 30_000, 60_000])
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(29 * 60_000)
    expect(pauses.length).toBeGreaterThan(25)
  })

  it('leaves one of the five uses of an address for telling of the error', async () => {
    expect((await tried(Array(9).fill(broken('ECONNRESET')))).attempts).toBe(4)
  })

  it('does not repeat what would be seen twice, nor what does not pass', async () => {
    expect((await tried([broken('ECONNRESET')], { retried: ['busy'] })).attempts).toBe(1)
    expect((await tried([code('not_in_channel')])).attempts).toBe(1)
  })
})

const body = (error: string) => ({ status: 200, body: { ok: false, error } })
const FAULTS = [
  ['breaks off', { reset: true as const }],
  ['says internal_error', body('internal_error')],
  ['says fatal_error', body('fatal_error')],
  ['says service_unavailable', body('service_unavailable')],
  ['says request_timeout', body('request_timeout')],
  ['has an error of its own', { status: 500 }],
  ['is hidden behind a proxy', { status: 403, body: '<html></html>' }],
  ['says to wait', { status: 429, headers: { 'retry-after': '1' } }],
] as const

describe.each(TRANSPORTS)('an answer %s', (transport) => {
  let open: Stage
  beforeEach(async () => {
    open = await stage(transport)
  })
  afterEach(() => open.close())

  it.each(FAULTS)('arrives, and no apology, though Slack %s at first', async (_, fault) => {
    const { slack, people, lines } = open
    slack.fault({ method: 'chat.postMessage', ...fault })
    people.mention('thanos')
    const { args } = await slack.waitCall('chat.postMessage', ({ ok }) => ok)
    expect(args.text).toBe('You asked: thanos')
    expect(lines.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('waits as long as Slack says when its address is limited', async () => {
    const { slack, people } = open
    slack.fault({ method: 'response_url', status: 429, headers: { 'retry-after': '2' } })
    const { responseId } = people.command('thanos')
    const { at } = await slack.waitResponse(responseId)
    const [first, ...others] = slack.calls('response_url')
    expect(others).toHaveLength(1)
    expect(at - (first?.at ?? 0)).toBeGreaterThanOrEqual(1_950)
  })
})
