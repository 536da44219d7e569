import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type Body, bodyReader } from '../../src/http/body.ts'
import { type BoundedServer, openBoundedServer } from '../../src/http/bounded-server.ts'

const BOUNDS = { headerBytes: 8_192, requestMs: 60_000, connections: 64, closingMs: 50 }
const HERE = { host: '127.0.0.1', port: 0 }
const EACH = 1_000
const TOGETHER = 2_500

const opened: BoundedServer[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

/** A server that reads bodies within these bounds; `read` resolves with what became of the next one. */
async function reading() {
  const bodyOf = bodyReader({ each: EACH, together: TOGETHER })
  const read: ((body: Body) => void)[] = []
  const waiting: Promise<Body>[] = []
  const server = await openBoundedServer(
    HERE,
    BOUNDS,
    async (request, response) => {
      const body = await bodyOf(request)
      read.shift()?.(body)
      response.end(body.kind === 'whole' ? `${body.bytes.length}` : body.kind)
    },
    () => {},
  )
  opened.push(server)
  const next = (): Promise<Body> => {
    const { promise, resolve } = Promise.withResolvers<Body>()
    read.push(resolve)
    waiting.push(promise)
    return promise
  }
  return { server, next }
}

/** Sends so much of a body that is said to be longer, and no more. */
async function begun({ address }: BoundedServer, bytes: number): Promise<Socket> {
  const socket = connect(Number(new URL(address).port), HERE.host)
  socket.on('error', () => {})
  await once(socket, 'connect')
  socket.write(`POST / HTTP/1.1\r\nhost: a\r\ncontent-length: ${EACH}\r\n\r\n${'x'.repeat(bytes)}`)
  return socket
}

const post = async ({ address }: BoundedServer, bytes: number): Promise<string> =>
  (await fetch(address, { method: 'POST', body: 'x'.repeat(bytes) })).text()

describe('a body', () => {
  it('is read whole', async () => {
    const { server } = await reading()
    expect(await post(server, EACH)).toBe(`${EACH}`)
    expect(await post(server, 0)).toBe('0')
  })

  it('that is too long is not read', async () => {
    const { server } = await reading()
    expect(await post(server, EACH + 1)).toBe('too long')
  })

  it('whose sender goes away is broken off', async () => {
    const { server, next } = await reading()
    const body = next()
    const socket = await begun(server, 10)
    socket.destroy()
    expect(await body).toEqual({ kind: 'broken off' })
  })

  it('that never ends makes room where there are too many, the longest first; short ones are read', async () => {
    const { server, next } = await reading()
    const cut = next()
    const sockets = [await begun(server, 900), await begun(server, 800)]
    const closed = new Promise((resolve) => sockets[0]?.once('close', resolve))
    sockets.push(await begun(server, 700), await begun(server, 600))
    await closed
    expect(await cut).toEqual({ kind: 'broken off' })
    expect(await post(server, 300)).toBe('300')
    expect(sockets.filter((socket) => !socket.destroyed)).toHaveLength(3)
    for (const socket of sockets) socket.destroy()
  })

  it('that ends gives its room back', async () => {
    const { server } = await reading()
    for (let turn = 0; turn < 10; turn += 1) expect(await post(server, 900)).toBe('900')
    const [one, two] = [await begun(server, 900), await begun(server, 900)]
    expect(await post(server, 600)).toBe('600')
    expect([one.destroyed, two.destroyed]).toEqual([false, false])
    for (const socket of [one, two]) socket.destroy()
  })
})
