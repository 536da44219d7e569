// What stands before replicas: takes turns among those that are ready, and tries the next where a connection is
// refused. Nothing else is repeated: a request that a replica has taken is that replica's.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface RoundRobin {
  readonly url: string
  /** From now on this port gets its turn. */
  add(port: number): void
  /** From now on it gets none. */
  remove(port: number): void
  stop(): Promise<void>
}

export async function startRoundRobin(): Promise<RoundRobin> {
  const ready: number[] = []
  let turn = 0

  function pass(incoming: IncomingMessage, body: Buffer, response: ServerResponse, left: number): void {
    turn += 1
    const port = ready[turn % ready.length]
    if (port === undefined || left === 0) return void response.writeHead(503).end()
    const { url: path, method, headers } = incoming
    const onward = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', (error) => {
      if ('code' in error && error.code === 'ECONNREFUSED') {
        pass(incoming, body, response, left - 1)
      } else response.destroy(error)
    })
    onward.end(body)
  }

  const server = createServer(async (incoming, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    pass(incoming, Buffer.concat(chunks), response, ready.length + 1)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    add: (port) => void ready.push(port),
    remove(port) {
      const place = ready.indexOf(port)
      if (place >= 0) ready.splice(place, 1)
    },
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
