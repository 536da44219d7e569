// Over HTTP: who may ask, what is refused before it is read, and what is answered to what.
import { createHmac } from 'node:crypto'
import { request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  listenOverHttp,
  type McpHttpSettings,
  type McpServer,
} from '../../../src/adapters/mcp/http/listen.ts'
import { MESSAGE_BYTES } from '../../../src/adapters/mcp/limits.ts'
import { isSigned } from '../../../src/adapters/slack/connect/signature.ts'
import { type Asker, type Conversation, type Middleware, NO_METER } from '../../../src/domain/ports.ts'
import { seedLibrary } from '../../libraries.ts'
import { collaborators, keepingLog, speakingOf } from './asking.ts'

const TOKEN = '0123456789abcdef0123456789abcdef'
const SECRET = 'stand-in-signing-secret'

let conversation: Conversation
let server: McpServer
let unreadable: string[]
let refused: string[]
let askers: Asker[]
let logged: ReturnType<typeof keepingLog>

beforeAll(async () => {
  conversation = speakingOf(await seedLibrary())
})

afterEach(() => server.close())

const noting: Middleware = (asked, next) => {
  askers.push(asked)
  return next()
}

async function open(settings: Partial<McpHttpSettings> = {}): Promise<void> {
  unreadable = []
  refused = []
  askers = []
  logged = keepingLog()
  server = await listenOverHttp(
    { host: '127.0.0.1', port: 0, domains: [], proxies: 0, ...settings },
    {
      ...collaborators(conversation, [noting]),
      log: logged.log,
      meter: {
        unreadable: (platform, type) => void unreadable.push(`${platform} ${type}`),
        refused: (platform, reason) => void refused.push(`${platform} ${reason}`),
      },
    },
  )
}

interface Sent {
  readonly method?: string
  readonly path?: string
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  readonly body?: string
}

interface Got {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly json: {
    readonly id?: unknown
    readonly result?: Readonly<Record<string, unknown>>
    readonly error?: { readonly code: number; readonly message: string }
  }
}

const PING = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'ping' })
const rpc = (method: string, params: object = {}): string =>
  JSON.stringify({ jsonrpc: '2.0', id: 1, method, params })
const asking = (question: string, meta: object = {}): string =>
  rpc('tools/call', { name: 'ask', arguments: { question }, _meta: meta })

/** Not fetch: it sets Host and Origin itself. */
function send({ method = 'POST', path = '/mcp', headers = {}, body = PING }: Sent = {}): Promise<Got> {
  const { port } = new URL(server.address)
  return new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', path, method, headers: { 'content-type': 'application/json', ...headers } },
      (response) => {
        text(response).then((said) => {
          const json = said === '' ? {} : JSON.parse(said)
          resolve({ status: response.statusCode, headers: response.headers, json })
        }, reject)
      },
    )
    asked.on('error', reject)
    asked.end(method === 'POST' ? body : undefined)
  })
}

const signed = (body: string, at = Date.now(), secret = SECRET): Readonly<Record<string, string>> => {
  const timestamp = String(Math.floor(at / 1_000))
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${hash}` }
}

const bySlack: McpHttpSettings['isSigned'] = async (asked) => isSigned(asked, SECRET, Date.now())

describe('on this machine alone', () => {
  it('is asked without a token', async () => {
    await open()
    const { status, json } = await send({ body: asking('gateway api') })
    expect(status).toBe(200)
    expect(JSON.stringify(json.result)).toContain('Rob Scott')
    expect(askers).toEqual([{ platform: 'mcp', how: 'tool', person: '127.0.0.1', workspace: 'open' }])
  })

  it.each([
    ['evil.example', undefined],
    ['evil.example:80', undefined],
    ['localhost.evil.example', undefined],
    ['127.0.0.1.evil.example', undefined],
    ['192.168.0.7:3100', undefined],
    ['user@localhost@evil.example', undefined],
    ['localhost', 'https://evil.example'],
    ['localhost', 'null'],
    ['localhost', 'http://localhost.evil.example'],
  ])(
    'answers nobody who comes under another name (DNS rebinding): host %s, origin %s',
    async (host, origin) => {
      await open()
      const { status, json } = await send({ headers: { host, ...(origin && { origin }) } })
      expect(status).toBe(403)
      expect(json.error?.code).toBe(-32_000)
      expect(logged.lines).toEqual([{ level: 'warn', text: 'A request over MCP was refused.' }])
    },
  )

  it.each([
    ['localhost:3100', 'http://localhost:8080'],
    ['127.0.0.1', 'http://127.0.0.1'],
    ['[::1]:3100', undefined],
    ['LOCALHOST', undefined],
  ])('answers under each of its own: host %s, origin %s', async (host, origin) => {
    await open()
    expect((await send({ headers: { host, ...(origin && { origin }) } })).status).toBe(200)
  })
})

describe('beyond this machine', () => {
  it('answers under the names it was told, with its token', async () => {
    await open({ domains: ['kubecon.example.org'], token: TOKEN })
    const headers = { host: 'kubecon.example.org', authorization: `Bearer ${TOKEN}` }
    expect((await send({ headers })).status).toBe(200)
    expect((await send({ headers: { ...headers, origin: 'https://kubecon.example.org' } })).status).toBe(200)
    expect((await send({ headers: { ...headers, host: 'other.example.org' } })).status).toBe(403)
  })

  it.each([
    undefined,
    '',
    'Bearer',
    `Bearer ${TOKEN}x`,
    `Bearer ${TOKEN.slice(1)}`,
    `Basic ${TOKEN}`,
    TOKEN,
    'Bearer undefined',
  ])(
    'a stranger is asked for the token, and nothing of the message is looked at: %s',
    async (authorization) => {
      await open({ token: TOKEN })
      const { status, headers, json } = await send({
        headers: authorization === undefined ? {} : { authorization },
        body: '{oops',
      })
      expect(status).toBe(401)
      expect(headers['www-authenticate']).toMatch(/^Bearer/)
      expect(json.error?.code).toBe(-32_000)
      expect([askers, unreadable]).toEqual([[], []])
      expect(JSON.stringify(logged.lines)).not.toContain(TOKEN)
    },
  )
})

describe('Slack’s assistant', () => {
  const meta = { slack: { user_id: 'U1', team_id: 'T1' } }

  it('is known by its signature, and who asks by their ids', async () => {
    await open({ isSigned: bySlack })
    const body = asking('gateway api', meta)
    const { status, json } = await send({ body, headers: signed(body) })
    expect(status).toBe(200)
    expect(JSON.stringify(json.result)).toContain('"blocks":[')
    expect(askers).toEqual([
      { platform: 'mcp', how: 'tool', person: 'U1', workspace: 'T1', channel: 'assistant' },
    ])
  })

  it('may name nobody', async () => {
    await open({ isSigned: bySlack })
    const body = asking('gateway api', { slack: { user_id: 'U1\n', team_id: 7 } })
    expect((await send({ body, headers: signed(body) })).status).toBe(200)
    expect(askers).toMatchObject([{ person: 'slack', workspace: 'slack' }])
  })

  it.each([
    ['none', () => ({})],
    ['of another secret', (body: string) => signed(body, Date.now(), 'another')],
    ['of another body', () => signed(PING)],
    ['too old', (body: string) => signed(body, Date.now() - 400_000)],
    ['of the future', (body: string) => signed(body, Date.now() + 400_000)],
    ['without a time', (body: string) => ({ ...signed(body), 'x-slack-request-timestamp': 'now' })],
    ['a token', () => ({ authorization: `Bearer ${TOKEN}` })],
  ])('is nobody with a signature that is none: %s', async (_, headersFor) => {
    await open({ isSigned: bySlack })
    const body = asking('gateway api', meta)
    expect((await send({ body, headers: headersFor(body) })).status).toBe(401)
    expect(askers).toEqual([])
  })

  it('is no way round the token for others: who they say they are counts for nothing', async () => {
    await open({ isSigned: bySlack, token: TOKEN })
    const body = asking('gateway api', meta)
    expect((await send({ body, headers: { authorization: `Bearer ${TOKEN}` } })).status).toBe(200)
    expect(askers).toMatchObject([{ workspace: 'token' }])
    expect(askers[0]?.person).not.toBe('U1')
  })
})

describe('who is not let in', () => {
  it.each([
    ['token', { token: TOKEN }, { authorization: 'Bearer x' }],
    ['token', { token: TOKEN, isSigned: bySlack }, {}],
    ['signature', { isSigned: bySlack }, {}],
    ['signature', { token: TOKEN, isSigned: bySlack }, signed('another body')],
    ['host', {}, { host: 'evil.example' }],
    ['origin', {}, { origin: 'https://evil.example' }],
  ] as const)('is counted every time, and told once: %s', async (reason, settings, headers) => {
    await open(settings)
    for (let times = 0; times < 3; times++) await send({ headers })
    expect(refused).toEqual(Array.from({ length: 3 }, () => `mcp ${reason}`))
    expect(logged.lines).toEqual([{ level: 'warn', text: 'A request over MCP was refused.' }])
  })

  it('is nobody who asks in another way than by POST, as clients do that look for streams', async () => {
    await open({ token: TOKEN })
    await send({ method: 'GET' })
    await send({ path: '/' })
    expect(refused).toEqual([])
  })
})

describe('behind proxies', () => {
  const through = (forwarded: string | readonly string[]) =>
    send({ body: asking('thanos'), headers: { 'x-forwarded-for': forwarded } })
  const people = () => askers.map(({ person }) => person)

  it('counts callers by what the outermost of them says, in one line or in several', async () => {
    await open({ proxies: 2 })
    await through('192.0.2.66, 192.0.2.7, 10.0.0.1')
    await through(['192.0.2.66', '192.0.2.8', '10.0.0.1'])
    await through('10.0.0.1')
    expect(people()).toEqual(['192.0.2.7', '192.0.2.8', '127.0.0.1'])
  })

  it('counts by the connection where there are none', async () => {
    await open()
    await through('192.0.2.7')
    expect(people()).toEqual(['127.0.0.1'])
  })

  it('counts a person of Slack by their ids', async () => {
    await open({ proxies: 1, isSigned: bySlack })
    const body = asking('thanos', { slack: { user_id: 'U1', team_id: 'T1' } })
    await send({ body, headers: { ...signed(body), 'x-forwarded-for': '192.0.2.7' } })
    expect(people()).toEqual(['U1'])
  })

  // Node leaves out headers behind the 2,000th: the proxy's own, where it stands last.
  it.each([400, 800, 1_600, 2_100, 4_000])(
    'never counts by what stands before %i further headers',
    async (many) => {
      await open({ proxies: 1 })
      const { port } = new URL(server.address)
      const body = asking('thanos')
      const socket = connect(Number(port), '127.0.0.1')
      socket.on('error', () => {})
      socket.write(
        [
          'POST /mcp HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\ncontent-type: application/json',
          `content-length: ${body.length}\r\nx-forwarded-for: 192.0.2.66`,
          ...Array.from({ length: many }, () => 'a:'),
          `x-forwarded-for: 192.0.2.7\r\n\r\n${body}`,
        ].join('\r\n'),
      )
      const said = await text(socket).catch(() => '')
      expect(people()).toEqual(said.startsWith('HTTP/1.1 200') ? ['192.0.2.7'] : [])
    },
  )
})

describe('what is refused before it is read', () => {
  it.each([
    ['another path', { path: '/' }, 404],
    ['another method', { method: 'GET' }, 405],
    ['the end of a session', { method: 'DELETE' }, 405],
    ['a question of a browser', { method: 'OPTIONS' }, 405],
    ['another kind of text', { headers: { 'content-type': 'text/plain' } }, 415],
    ['a form', { headers: { 'content-type': 'application/json-seq' } }, 415],
    ['too much', { body: 'x'.repeat(MESSAGE_BYTES + 1) }, 413],
  ] as const)('%s', async (_, sent, status) => {
    await open()
    const got = await send(sent)
    expect(got.status).toBe(status)
    expect(got.json.error?.message).toMatch(/./)
    if (status === 405) expect(got.headers.allow).toBe('POST')
  })

  it('a message of the largest size is read', async () => {
    await open()
    const body = rpc('ping', { filling: '' })
    const filled = rpc('ping', { filling: 'x'.repeat(MESSAGE_BYTES - body.length) })
    expect((await send({ body: filled })).status).toBe(200)
  })

  it('who breaks off in the middle harms nobody', async () => {
    await open()
    const { port } = new URL(server.address)
    const socket = connect(Number(port), '127.0.0.1')
    socket.on('error', () => {})
    socket.write(
      'POST /mcp HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 99\r\n\r\n{',
    )
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.resetAndDestroy()
    expect((await send()).status).toBe(200)
    await vi.waitFor(() => expect(unreadable).toEqual(['mcp broken_off']))
    expect(logged.lines).toEqual([])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['{oops', 400, -32_700, 'mcp json'],
    ['', 400, -32_700, 'mcp json'],
    ['[]', 400, -32_600, 'mcp message'],
    ['7', 400, -32_600, 'mcp message'],
    ['{"jsonrpc":"1.0","id":1,"method":"ping"}', 400, -32_600, 'mcp message'],
  ])('is an error of the protocol, and counted: %s', async (body, status, code, type) => {
    await open()
    const got = await send({ body })
    expect([got.status, got.json.error?.code]).toEqual([status, code])
    expect(unreadable).toEqual([type])
  })

  it('what is not to be answered is taken', async () => {
    await open()
    const body = JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })
    expect(await send({ body })).toMatchObject({ status: 202, json: {} })
  })
})

describe('the protocol of 2026-07-28', () => {
  const meta = {
    'io.modelcontextprotocol/protocolVersion': '2026-07-28',
    'io.modelcontextprotocol/clientCapabilities': {},
  }
  const headers = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/call', 'mcp-name': 'ask' }
  const body = asking('gateway api', meta)

  it('is answered where headers and body agree', async () => {
    await open()
    const { status, json } = await send({ body, headers })
    expect([status, json.result?.resultType]).toEqual([200, 'complete'])
  })

  it('takes a name that ASCII cannot hold', async () => {
    await open()
    const params = { uri: 'kubecon://note/é', _meta: meta }
    const name = `=?base64?${Buffer.from(params.uri).toString('base64')}?=`
    const { json } = await send({
      body: rpc('resources/read', params),
      headers: { ...headers, 'mcp-method': 'resources/read', 'mcp-name': name },
    })
    expect(json.error?.code).toBe(-32_602)
    expect(json.error?.message).toBe('Resource not found')
  })

  it.each([
    ['another method', { ...headers, 'mcp-method': 'tools/list' }, 400, -32_020],
    ['another name', { ...headers, 'mcp-name': 'talk' }, 400, -32_020],
    ['no name', { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/call' }, 400, -32_020],
    ['another version', { ...headers, 'mcp-protocol-version': '2025-11-25' }, 400, -32_020],
  ])('is refused where they do not: %s', async (_, given, status, code) => {
    await open()
    const got = await send({ body, headers: given })
    expect([got.status, got.json.error?.code]).toEqual([status, code])
    expect(askers).toEqual([])
  })

  it('is not guessed: the header alone is not enough', async () => {
    await open()
    const got = await send({ headers: { 'mcp-protocol-version': '2026-07-28' } })
    expect([got.status, got.json.error?.code]).toEqual([400, -32_602])
  })

  it('gets 404 for a method that is none', async () => {
    await open()
    const got = await send({
      body: rpc('tools/delete', { _meta: meta }),
      headers: { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/delete' },
    })
    expect([got.status, got.json.error?.code]).toEqual([404, -32_601])
  })

  it('sends headers that older versions may carry too', async () => {
    await open()
    const given = { 'mcp-protocol-version': '2025-11-25', 'mcp-method': 'ping' }
    expect((await send({ headers: given })).status).toBe(200)
  })

  it('has no other versions beside those there are', async () => {
    await open()
    const got = await send({ headers: { 'mcp-protocol-version': '2024-11-05' } })
    expect([got.status, got.json.error?.code]).toEqual([400, -32_022])
  })
})

describe('the end', () => {
  it('waits for what is being answered', async () => {
    const { promise: held, resolve: release } = Promise.withResolvers<void>()
    const { promise: asked, resolve: begun } = Promise.withResolvers<void>()
    await open()
    await server.close()
    const slow: Middleware = async (_, next) => {
      begun()
      await held
      return next()
    }
    server = await listenOverHttp(
      { host: '127.0.0.1', port: 0, domains: [], proxies: 0 },
      { ...collaborators(conversation, [slow]), meter: NO_METER },
    )
    const answer = send({ body: asking('thanos') })
    await asked
    const closed = server.close()
    release()
    expect((await answer).status).toBe(200)
    await closed
  })
})
