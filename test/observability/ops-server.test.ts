// The port for operators, asked over real connections.

import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type OpsServer, openOpsServer } from '../../src/observability/ops-server.ts'
import { expectSoon } from '../cost.ts'

let ready = true
let broken = false
const failures: unknown[] = []
let server: OpsServer

const pages = {
  readiness: (except: ReadonlySet<string>) => ({
    ready: ready || except.has('running'),
    checks: [{ name: 'running', ok: ready }],
  }),
  metrics: async () => {
    if (broken) throw new Error('no metrics today')
    return { contentType: 'text/plain; version=0.0.4; charset=utf-8', body: 'up 1\n' }
  },
  failed: (error: unknown) => void failures.push(error),
}

beforeEach(async () => {
  ready = true
  broken = false
  failures.length = 0
  server = await openOpsServer({ host: '127.0.0.1', port: 0 }, pages)
})
afterEach(() => server.close())

const get = (path: string, init?: RequestInit) => fetch(`${server.address}${path}`, init)

/** Sends bytes as they are. @returns what came back until the end */
const send = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.address)
    const socket = connect(Number(port), hostname, () => socket.write(bytes))
    let read = ''
    socket.on('data', (chunk) => {
      read += String(chunk)
    })
    socket.on('close', () => resolve(read))
    socket.on('error', reject)
  })

describe('the port for operators', () => {
  it('says that the bot lives, whether it is ready or not', async () => {
    ready = false
    const answer = await get('/livez')
    expect([answer.status, await answer.text()]).toEqual([200, 'alive\n'])
  })

  it.each([
    [true, 200],
    [false, 503],
  ])('says by the status whether it is ready (%s), and lists the checks', async (is, status) => {
    ready = is
    const answer = await get('/readyz?verbose')
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
    expect(await answer.json()).toEqual({ ready: is, checks: [{ name: 'running', ok: is }] })
  })

  it('leaves out of account what a probe excludes', async () => {
    ready = false
    expect((await get('/readyz?exclude=discord')).status).toBe(503)
    const answer = await get('/readyz?exclude=discord&exclude=running')
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({ ready: true, checks: [{ name: 'running', ok: false }] })
  })

  it('gives the metrics with the type Prometheus asks for', async () => {
    const answer = await get('/metrics')
    expect(answer.headers.get('content-type')).toContain('version=0.0.4')
    expect(await answer.text()).toBe('up 1\n')
  })

  it('answers HEAD without a body', async () => {
    const answer = await get('/readyz', { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
    expect(Number(answer.headers.get('content-length'))).toBeGreaterThan(0)
  })

  it.each(['/', '/metrics/', '/LIVEZ', '/..%2flivez', '/constructor', '/__proto__'])(
    'knows no %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'refuses %s, and names what it takes',
    async (method) => {
      const answer = await get('/livez', { method })
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    },
  )

  it('refuses long addresses, large headers and what is no HTTP, and lives on', async () => {
    expect((await get(`/livez?${'x'.repeat(600)}`)).status).toBe(414)
    expect(await send(`GET /livez HTTP/1.1\r\nhost: x\r\nlong: ${'x'.repeat(20_000)}\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 431/,
    )
    expect(await send('\0\x01 nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400/)
    expect((await get('/livez')).status).toBe(200)
  })

  it('closes every connection after its answer', async () => {
    expect((await get('/livez')).headers.get('connection')).toBe('close')
    expect(await send('GET /livez HTTP/1.1\r\nhost: x\r\n\r\n')).toContain('alive')
  })

  it('tells the asker nothing of why a page failed, and the log everything', async () => {
    broken = true
    const answer = await get('/metrics')
    expect([answer.status, await answer.text()]).toEqual([500, 'failed; the log says why\n'])
    expect(failures).toEqual([new Error('no metrics today')])
  })

  it('throws with the code where the port is taken', async () => {
    const port = Number(new URL(server.address).port)
    await expect(openOpsServer({ host: '127.0.0.1', port }, pages)).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })

  it('answers a probe also while more than a hundred clients ask slowly', async () => {
    const { hostname, port } = new URL(server.address)
    const slow = Array.from({ length: 120 }, () => connect(Number(port), hostname))
    await Promise.all(
      slow.map((socket) => {
        socket.on('error', () => {})
        socket.write('GET /livez HTTP/1.1\r\n')
        return new Promise((resolve) => socket.once('connect', resolve))
      }),
    )
    expect((await get('/livez')).status).toBe(200)
    for (const socket of slow) socket.destroy()
  })

  it('closes within half a second, also while somebody holds a connection open and says nothing', async () => {
    const { hostname, port } = new URL(server.address)
    const socket = connect(Number(port), hostname)
    await new Promise((resolve) => socket.once('connect', resolve))
    socket.write('GET /livez HTTP/1.1\r\n')
    socket.on('error', () => {})
    const start = performance.now()
    await server.close()
    await expectSoon(performance.now() - start, 1_500)
  })
})
