// One HTTP server on 127.0.0.1 with an upgrade to WebSocket: the ground both stand-ins stand on.
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Duplex } from 'node:stream'

export interface Request {
  readonly verb: string
  /** Decoded: clients send `%40original` for `@original`. */
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

export type Answer =
  | { readonly reset: true; readonly delayMs?: number }
  | {
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      /** A string goes out as text, anything else as JSON; `undefined` sends neither body nor content type. */
      readonly body?: unknown
      readonly delayMs?: number
    }

export interface Listener {
  /** `127.0.0.1:PORT`, the same after a restart. */
  readonly host: string
  /** Breaks every connection and refuses new ones. */
  stop(): Promise<void>
  /** Listens again, on the same port. */
  restart(): Promise<void>
}

export interface Answering {
  answer(request: Request): Answer | Promise<Answer>
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void
}

/** Listens on a port the system picks. */
export async function listen(parts: Answering): Promise<Listener> {
  const sockets = new Set<Socket>()
  const server = createServer((incoming, response) => {
    exchange(parts, incoming, response).catch((error) => {
      // A bug of the stand-in: the bot must see it, and so must whoever reads its log.
      send(response, { status: 500, body: `stand-in failed: ${error?.stack ?? error}` })
    })
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  server.on('upgrade', (request, socket, head) => {
    // From here on the server itself listens for errors no longer, and a reset is none of ours.
    socket.on('error', () => socket.destroy())
    parts.upgrade(request, socket, head)
  })

  const open = (port: number) =>
    new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(port, '127.0.0.1', () => {
        server.off('error', reject)
        resolve()
      })
    })

  await open(0)
  const { port } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${port}`,
    async stop() {
      if (!server.listening) return
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    restart: () => open(port),
  }
}

/** Refuses an upgrade as a proxy does: with a status line and nothing else. */
export function refuseUpgrade(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}

async function exchange(
  parts: Answering,
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const url = new URL(incoming.url ?? '/', 'http://localhost')
  const answer = await parts.answer({
    verb: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks),
  })
  if (answer.delayMs === undefined) send(response, answer)
  else setTimeout(() => send(response, answer), answer.delayMs).unref()
}

function send(response: ServerResponse, answer: Answer): void {
  if (response.destroyed) return
  if ('reset' in answer) {
    response.socket?.resetAndDestroy()
    return
  }
  const { status, headers = {}, body } = answer
  if (body === undefined) response.writeHead(status, headers).end()
  else if (typeof body === 'string')
    response.writeHead(status, { 'content-type': 'text/plain', ...headers }).end(body)
  else
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(JSON.stringify(body))
}
