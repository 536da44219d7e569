import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { type BoundedServer, openBoundedServer } from '../../src/http/bounded-server.ts'

const BOUNDS = { headerBytes: 8_192, requestMs: 5_000, connections: 2, closingMs: 50 }
const HERE = { host: '127.0.0.1', port: 0 }

const opened: BoundedServer[] = []
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close()
})

const LAST = 'GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n'

async function open(answer: RequestListener = (_, response) => response.end('here')): Promise<BoundedServer> {
  const one = await openBoundedServer(HERE, BOUNDS, answer, () => {})
  opened.push(one)
  return one
}

const portOf = ({ address }: BoundedServer): number => Number(new URL(address).port)

async function connected(server: BoundedServer) {
  const socket = connect(portOf(server), HERE.host)
  await once(socket, 'connect')
  return socket
}

describe('a bounded server', () => {
  it('says the port it really has, and answers there', async () => {
    const { address } = await open()
    expect(await (await fetch(address)).text()).toBe('here')
  })

  it('lets the oldest of too many connections make room for who asks', async () => {
    const server = await open()
    const first = await connected(server)
    const gone = once(first, 'close')
    const second = await connected(server)
    expect(await (await fetch(server.address)).text()).toBe('here')
    await gone
    second.destroy()
  })

  it('closes while somebody holds a connection open and sends nothing whole', async () => {
    const server = await open()
    const held = await connected(server)
    held.write('GET / HTTP/1.1\r\n')
    const gone = once(held, 'close')
    await server.close()
    await gone
  })

  it('gives half a request its time, counted from its beginning, and not twice as much', async () => {
    const server = await openBoundedServer(
      HERE,
      { ...BOUNDS, requestMs: 1_000 },
      () => {},
      () => {},
    )
    opened.push(server)
    await pause(300)
    const half = await connected(server)
    half.write('POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\nhalf')
    const ended = text(half).then(() => 'ended')
    expect(await Promise.race([ended, pause(1_500, 'twice its time')])).toBe('ended')
  })

  it('answers what is sent ahead one by one, and lets others in between', async () => {
    let begun = 0
    const turns: number[] = []
    const server = await open((_, response) => {
      begun += 1
      const before = begun
      setImmediate(() => turns.push(begun - before))
      response.end('here')
    })
    const socket = await connected(server)
    const answered = text(socket)
    socket.write(`${'GET / HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(9)}${LAST}`)
    expect((await answered).match(/200 OK/g)).toHaveLength(10)
    expect(Math.max(...turns)).toBeLessThanOrEqual(1)
  })

  it('cuts off who sends too much ahead, and answers the others', async () => {
    let begun = 0
    const server = await open((_, response) => {
      begun += 1
      response.end('here')
    })
    const socket = await connected(server)
    socket.on('error', () => {})
    const gone = once(socket, 'close')
    socket.resume().write('GET / HTTP/1.1\r\nhost: a\r\n\r\n'.repeat(1_000))
    await gone
    expect(begun).toBeLessThan(50)
    expect(await (await fetch(server.address)).text()).toBe('here')
  })

  it('throws where the port is taken', async () => {
    const server = await open()
    const taken = openBoundedServer(
      { ...HERE, port: portOf(server) },
      BOUNDS,
      () => {},
      () => {},
    )
    await expect(taken).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
