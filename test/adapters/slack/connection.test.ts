// Starting, losing the connection, and stopping: the real Bolt against the stand-in.

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listenOn } from '../../../src/adapters/slack/listen.ts'
import type { Listening } from '../../../src/domain/ports.ts'
import { expectSoon } from '../../cost.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import { collaborators, type Line, listening, sentence, settingsOf, until } from './listening.ts'

let slack: Slack
let open: Listening | undefined

beforeEach(async () => {
  slack = await startSlack()
})

afterEach(async () => {
  await open?.close()
  open = undefined
  await slack.stop()
})

async function listen(): Promise<readonly Line[]> {
  const parts = collaborators()
  open = await listening(slack, parts)
  return parts.lines
}

/** Slack has no connection over which it could deliver anything. */
const isDeaf = (): boolean => {
  try {
    slack.garbage('anybody there?')
    return false
  } catch {
    return true
  }
}

const linesOf = (lines: readonly Line[], level: Line['level']) =>
  lines.filter((line) => line.level === level).map((line) => line.text)

describe('starting', () => {
  it('calls nothing but auth.test and apps.connections.open', async () => {
    await listen()
    expect(slack.calls().map((call) => call.method)).toEqual(['auth.test', 'apps.connections.open'])
    expect(open?.trouble()).toBeUndefined()
  })

  it.each([
    ['SLACK_BOT_TOKEN', { botToken: 'xoxb-wrong-secret' }],
    ['SLACK_APP_TOKEN', { appToken: 'xapp-wrong-secret' }],
  ])('with a wrong %s is a problem that names the variable and never its value', async (variable, wrong) => {
    const parts = collaborators()
    const start = await listenOn({ ...settingsOf(slack), ...wrong }, parts)
    if (start.ok) throw new Error('it started')
    expect(start.problem.variable).toBe(variable)
    expect(start.problem.text).toMatch(
      /^is refused by Slack \(invalid_auth\); copy .* at api\.slack\.com\/apps$/,
    )
    expect(JSON.stringify([start.problem, parts.lines])).not.toContain('wrong-secret')
  })

  it('says which scope an app token lacks', async () => {
    slack.fault({
      method: 'apps.connections.open',
      status: 200,
      body: { ok: false, error: 'missing_scope', needed: 'connections:write' },
    })
    const start = await listenOn(settingsOf(slack), collaborators())
    expect(start).toMatchObject({
      ok: false,
      problem: { text: expect.stringContaining('(missing_scope: connections:write)') },
    })
  })

  it('waits for Slack when it cannot be reached, and says so once', async () => {
    const parts = collaborators()
    slack.fault(
      { method: 'auth.test', reset: true, times: 2 },
      { method: 'apps.connections.open', status: 500 },
    )
    open = await listening(slack, parts)
    expect(linesOf(parts.lines, 'warn')).toEqual([
      'Slack cannot be reached; trying again',
      'Slack cannot be reached; trying again',
    ])
    expect(linesOf(parts.lines, 'info')).toContain('Slack can be reached again')
  })

  it.each([
    ['auth.test', 'a page', { status: 200, body: '<html>Please log in</html>' }],
    ['auth.test', 'null', { status: 200, body: 'null' }],
    ['auth.test', 'a number', { status: 200, body: '7' }],
    ['auth.test', 'a proxy that wants a password', { status: 407 }],
    ['apps.connections.open', 'a page', { status: 200, body: '<html>Please log in</html>' }],
    ['apps.connections.open', 'no address', { status: 200, body: { ok: true } }],
    ['apps.connections.open', 'what is no address', { status: 200, body: { ok: true, url: 'nonsense' } }],
    ['apps.connections.open', 'an address of another kind', { status: 200, body: { ok: true, url: 7 } }],
  ] as const)('asks %s again where it is answered by %s', async (method, _, fault) => {
    slack.fault({ method, ...fault })
    const lines = await listen()
    expect(linesOf(lines, 'warn')).toEqual(['Slack cannot be reached; trying again'])
    await slack.waitResponse(slack.command('thanos').responseId)
  })

  it('says nothing of payloads or tokens in the log', async () => {
    const lines = await listen()
    await slack.waitResponse(slack.command('a very private question').responseId)
    slack.disconnect()
    await slack.waitConnected()
    const written = JSON.stringify(lines)
    for (const secret of ['private', 'xoxb-', 'xapp-', 'ticket=']) expect(written).not.toContain(secret)
  })
})

describe('a connection that is lost', () => {
  it('is open again well within a second of Slack’s routine disconnect', async () => {
    const lines = await listen()
    const before = Date.now()
    slack.disconnect()
    await slack.waitConnected()
    await expectSoon(Date.now() - before, 800)
    await slack.waitResponse(slack.command('thanos').responseId)
    expect(linesOf(lines, 'warn')).toEqual([])
  })

  it('comes back after a cut, a refused upgrade and an error of Slack', async () => {
    await listen()
    slack.fault({ method: 'link', status: 408 })
    slack.fault({ method: 'apps.connections.open', status: 200, body: { ok: false, error: 'fatal_error' } })
    slack.cut()
    await until(() => open?.trouble() !== undefined)
    await slack.waitConnected()
    await until(() => open?.trouble() === undefined)
    await slack.waitResponse(slack.command('thanos').responseId)
  })

  it('is not opened again and again without a pause where it is lost as soon as it stands', async () => {
    await listen()
    const begun = performance.now()
    for (const _ of Array(5)) {
      slack.cut()
      await slack.waitConnected()
    }
    // At once, and then after 250, 500, 1,000 and 2,000 ms.
    expect(performance.now() - begun).toBeGreaterThan(3_700)
    await slack.waitResponse(slack.command('thanos').responseId)
  })

  it('comes back after Slack was away, and health says so meanwhile', async () => {
    await listen()
    await slack.stop()
    await until(() => open?.trouble() === 'The connection to Slack is lost')
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    await slack.restart()
    await slack.waitConnected()
    await until(() => open?.trouble() === undefined)
  })

  it('is noticed when the socket stays open and falls silent', async () => {
    await listen()
    // One pong has to come before its absence counts.
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    slack.silence()
    await until(() => slack.calls('apps.connections.open').length > 1)
  })

  it('whose token was revoked leaves the process alive and says so once', async () => {
    const lines = await listen()
    slack.revoke(slack.workspace.appToken, 'token_revoked')
    slack.disconnect()
    await until(() => open?.trouble() === 'Slack refuses SLACK_APP_TOKEN (token_revoked)')
    expect(linesOf(lines, 'error')).toEqual(['Slack refuses SLACK_APP_TOKEN: no question arrives'])
  })

  it('of a bot whose token was revoked is in trouble at its next message', async () => {
    const lines = await listen()
    slack.revoke(slack.workspace.botToken, 'token_revoked')
    slack.mention('thanos')
    await until(() => open?.trouble() === 'Slack refuses SLACK_BOT_TOKEN (token_revoked)')
    expect(linesOf(lines, 'error')).toContain('Slack refuses SLACK_BOT_TOKEN: nothing can be posted')
  })
})

describe('closing', () => {
  it('finishes the answers in flight first', async () => {
    await listen()
    slack.fault({ method: 'response_url', delayMs: 600 })
    const { envelopeId, responseId } = slack.command('thanos')
    await slack.waitAck(envelopeId)
    const closed = open?.close()
    await slack.waitResponse(responseId)
    await closed
    await until(isDeaf)
  })

  it('acknowledges a command that is answered while it closes, and has no error to log', async () => {
    const lines = await listen()
    slack.fault({ method: 'response_url', delayMs: 300 })
    const { envelopeId } = slack.command('thanos')
    await until(() => slack.calls('response_url').length > 0)
    await open?.close()
    await slack.waitAck(envelopeId)
    expect(linesOf(lines, 'error')).toEqual([])
  })

  it('takes no time when nothing is under way', async () => {
    await listen()
    const before = Date.now()
    await open?.close()
    await expectSoon(Date.now() - before, 500)
  })

  it('during a reconnect leaves nothing open and nothing unhandled', async () => {
    await listen()
    slack.fault({ method: 'apps.connections.open', delayMs: 300 })
    slack.disconnect()
    await until(() => open?.trouble() !== undefined)
    await open?.close()
    await new Promise((resolve) => setTimeout(resolve, 800))
    expect(isDeaf()).toBe(true)
  })

  it('waits for a post as well', async () => {
    await listen()
    slack.fault({ method: 'chat.postMessage', delayMs: 400 })
    const post = open?.post({ platform: 'slack', id: 'C1' }, sentence('Good morning'), 'slot-1')
    await open?.close()
    expect(await post).toMatchObject({ kind: 'posted' })
  })
})
