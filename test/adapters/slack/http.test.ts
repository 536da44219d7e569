// What only HTTP has: signatures, requests that come again, a port.
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { listenOn } from '../../../src/adapters/slack/listen.ts'
import { EVENTS_PATH } from '../../../src/adapters/slack/names.ts'
import type { Listening } from '../../../src/domain/ports.ts'
import { freePort } from '../../e2e/free-port.ts'
import type { HttpDelivery } from '../../standins/slack/http-delivery.ts'
import { type Slack, startSlack } from '../../standins/slack/start.ts'
import { collaborators, conversation, type Line, sentence } from './listening.ts'

let slack: Slack
let open: Listening | undefined
let url: string
let port: number

async function listen(changes: Parameters<typeof collaborators>[0] = {}): Promise<readonly Line[]> {
  slack = await startSlack()
  port = await freePort()
  url = `http://127.0.0.1:${port}${EVENTS_PATH}`
  const { SLACK_BOT_TOKEN, SLACK_API_URL, SLACK_SIGNING_SECRET } = slack.httpEnv
  const parts = collaborators(changes)
  const settings = {
    botToken: SLACK_BOT_TOKEN,
    apiUrl: SLACK_API_URL,
    signingSecret: SLACK_SIGNING_SECRET,
    port,
  }
  const start = await listenOn(settings, parts)
  if (!start.ok) throw new Error(start.problem.text)
  open = start.listening
  return parts.lines
}

/** Posts as Slack would, whatever it is; the same moment and body have the same signature. */
const NOW = String(Math.floor(Date.now() / 1000))
async function post(type: string, body: string): Promise<number> {
  const hmac = createHmac('sha256', slack.workspace.signingSecret).update(`v0:${NOW}:${body}`).digest('hex')
  const headers = {
    'content-type': type,
    'x-slack-request-timestamp': NOW,
    'x-slack-signature': `v0=${hmac}`,
  }
  return (await fetch(url, { method: 'POST', headers, body })).status
}

/** Also by a reset. */
const closed = (socket: Socket) => new Promise((resolve) => socket.once('close', resolve))

const over = (delivery: Partial<HttpDelivery> = {}) => slack.overHttp({ url, ...delivery })

afterEach(async () => {
  await open?.close()
  open = undefined
  await slack.stop()
})

it('a connection on which nothing is said does not hold up the stop', async () => {
  await listen()
  const silent = connect(port, '127.0.0.1')
  const ended = new Promise((resolve) => silent.once('close', resolve))
  await new Promise((resolve) => silent.once('connect', resolve))
  silent.write('POST /slack/events HTTP/1.1\r\n')
  await open?.close()
  open = undefined
  await ended
})

it('connections on which nothing whole is said make room, the oldest first, and people are answered meanwhile', async () => {
  await listen()
  const silent = Array.from({ length: 1_030 }, () => {
    const socket = connect(port, '127.0.0.1', () => socket.write('POST /slack/events HTTP/1.1\r\nhost: a'))
    return socket.on('error', () => {})
  })
  await closed(silent[0] as Socket)
  const { responseId } = over().command('thanos')
  await slack.waitResponse(responseId)
  for (const socket of silent) socket.destroy()
})

it('bodies that never end make room, and people are answered meanwhile', async () => {
  await listen()
  const half = Array.from({ length: 30 }, () => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write('POST /slack/events HTTP/1.1\r\nhost: a\r\ncontent-length: 1000000\r\n\r\n')
      socket.write(Buffer.alloc(999_000, 'a'))
    })
    return socket.on('error', () => {})
  })
  // Sixteen megabytes are kept.
  await Promise.race(half.map(closed))
  const { responseId } = over().command('thanos')
  await slack.waitResponse(responseId)
  for (const socket of half) socket.destroy()
})

it('requests sent ahead without end are cut off', async () => {
  await listen()
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => {})
  const gone = closed(socket)
  socket.resume().write('GET /elsewhere HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(5_000))
  await gone
})

describe('a request', () => {
  it.each([
    ['without a signature', { unsigned: true }],
    ['signed with another secret', { signingSecret: 'another' }],
    ['signed 301 s ago', { ageSeconds: 301 }],
    ['signed 310 s from now', { ageSeconds: -310 }],
  ])('%s is refused and answered to nobody; the log says so once', async (_, delivery) => {
    const lines = await listen()
    for (const _ of [1, 2]) {
      const { envelopeId } = over(delivery).command('thanos')
      await expect(slack.waitAck(envelopeId)).rejects.toThrow('status 401')
    }
    await slack.quiet(200)
    const told = lines.filter(({ level }) => level === 'warn')
    expect(told).toHaveLength(1)
    expect(told[0]?.fields).toMatchObject({ variable: 'SLACK_SIGNING_SECRET' })
    expect(JSON.stringify(lines)).not.toContain(slack.workspace.signingSecret)
    expect(open?.trouble()).toBeUndefined()
  })

  it('signed 299 s ago is answered', async () => {
    await listen()
    await slack.waitResponse(over({ ageSeconds: 299 }).command('thanos').responseId)
  })

  it('is acknowledged in time, however long the answer takes', async () => {
    await listen({
      conversation: conversation({ digest: () => wait(2_000).then(() => sentence('At last')) }),
    })
    const { envelopeId, responseId } = over().command('digest list')
    const ack = await slack.waitAck(envelopeId)
    const { at, args } = await slack.waitResponse(responseId)
    expect(args.text).toBe('At last')
    expect(at - ack.at).toBeGreaterThan(300)
  })

  it('is acknowledged once it is answered: whatever ends the bot before, its sender is told by Slack', async () => {
    await listen()
    const { envelopeId, responseId } = over().command('thanos')
    const { at } = await slack.waitResponse(responseId)
    expect((await slack.waitAck(envelopeId)).at).toBeGreaterThanOrEqual(at)
  })

  it('that is sent a second time, byte for byte, is refused', async () => {
    await listen()
    const body = `command=%2Fkubecon&text=thanos&user_id=U1&channel_id=C1&response_url=${slack.responseUrl().url}`
    const statuses = []
    for (const _ of [1, 2, 3]) statuses.push(await post('application/x-www-form-urlencoded', body))
    expect(statuses).toEqual([200, 401, 401])
    expect(slack.calls('response_url')).toHaveLength(1)
  })

  it.each([
    ['application/json', 'null'],
    ['application/json', '"text"'],
    ['application/json', '[]'],
    ['application/json', '{'],
    ['application/x-www-form-urlencoded', 'payload='],
    ['application/x-www-form-urlencoded', 'payload=null'],
  ])('that is signed but says nothing is refused, and the next is answered: %s %s', async (type, body) => {
    await listen()
    expect(await post(type, body)).toBe(400)
    await slack.waitResponse(over().command('thanos').responseId)
  })

  it('larger than 1 MiB is refused before it is read', async () => {
    await listen()
    expect(await post('application/json', JSON.stringify({ text: 'a'.repeat(1024 * 1024) }))).toBe(413)
  })

  it('delivered again is answered once, also when its first delivery carries a retry number', async () => {
    await listen()
    for (const retry_attempt of [1, 0, 2]) over().mention('thanos', { event_id: 'Ev1', retry_attempt })
    const { args } = await slack.waitCall('chat.postMessage')
    expect(args.text).toBe('You asked: thanos')
    await slack.quiet(400)
  })

  it('to verify the address is answered with its challenge', async () => {
    await listen()
    const { envelopeId } = over().envelope('events_api', { type: 'url_verification', challenge: 'c-1' })
    expect((await slack.waitAck(envelopeId)).payload).toMatchObject({ challenge: 'c-1' })
  })

  it('to another path finds nothing', async () => {
    await listen()
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404)
  })
})

describe('the bot over HTTP', () => {
  it('calls nothing but auth.test at its start, and no socket is opened', async () => {
    await listen()
    expect(slack.calls().map(({ method }) => method)).toEqual(['auth.test'])
  })

  it('finishes the answers in flight, then gives the port back', async () => {
    await listen()
    slack.fault({ method: 'response_url', delayMs: 400 })
    const { envelopeId, responseId } = over().command('thanos')
    await slack.waitAck(envelopeId)
    const closed = open?.close()
    await slack.waitResponse(responseId)
    await closed
    open = undefined
    await expect(fetch(url)).rejects.toThrow()
  })

  it('whose port is taken is a problem that names the variable', async () => {
    slack = await startSlack()
    const other = createServer().listen(0)
    const { port: taken } = other.address() as { port: number }
    const { SLACK_BOT_TOKEN, SLACK_API_URL } = slack.httpEnv
    const settings = { botToken: SLACK_BOT_TOKEN, apiUrl: SLACK_API_URL, signingSecret: 's', port: taken }
    expect(await listenOn(settings, collaborators())).toEqual({
      ok: false,
      problem: {
        variable: 'PORT',
        text: 'cannot be listened on (EADDRINUSE); choose a port that no other program uses',
      },
    })
    other.close()
  })
})
