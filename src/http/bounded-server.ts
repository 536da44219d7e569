// HTTP servers of ours: what strangers may take of one is bounded, it says where it really listens, and it closes even
// where somebody holds a connection open.
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface ListeningAt {
  /** The address of the network interface; absent: all of them. */
  readonly host?: string
  /** 0 takes a free one. */
  readonly port: number
}

/** How much is taken of whoever connects; each server says why so much. */
export interface ServerBounds {
  readonly headerBytes: number
  /** Milliseconds in which a request has to arrive as a whole. */
  readonly requestMs: number
  /** The oldest of more connections makes room: refusing the newest would refuse who has something to ask. */
  readonly connections: number
  /** Milliseconds that what is being answered has when the server closes. */
  readonly closingMs: number
}

export interface BoundedServer {
  readonly server: Server
  /** `http://host:port`, the port as it really is. */
  readonly address: string
  /** Takes nothing new, finishes what is being answered. */
  close(): Promise<void>
}

/**
 * Answers until it is closed.
 * @param failed is told of what goes wrong with the server after it has begun to listen
 * @throws what listening throws: EADDRINUSE, EACCES, EADDRNOTAVAIL
 */
export async function openBoundedServer(
  at: ListeningAt,
  { headerBytes, requestMs, connections, closingMs }: ServerBounds,
  answer: RequestListener,
  failed: (error: unknown) => void,
): Promise<BoundedServer> {
  const server = createServer(
    {
      maxHeaderSize: headerBytes,
      headersTimeout: requestMs,
      requestTimeout: requestMs,
      // Looked at so often, a late one is ended at most a tenth later.
      connectionsCheckingInterval: requestMs / 10,
    },
    inTurn(answer),
  )
  keepRoom(server, connections)
  const address = await listenAt(server, at)
  server.on('error', failed)
  return { server, address, close: () => close(server, closingMs) }
}

/**
 * Has a server listen.
 * @returns `http://host:port`, the port as it really is
 * @throws what listening throws: EADDRINUSE, EACCES, EADDRNOTAVAIL
 */
async function listenAt(server: Server, { host, port }: ListeningAt): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const bound = server.address() as AddressInfo
  return `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}`
}

function keepRoom(server: Server, most: number): void {
  const open = new Set<Socket>()
  server.on('connection', (socket) => {
    open.add(socket)
    socket.once('close', () => open.delete(socket))
    const [oldest] = open
    if (open.size > most) oldest?.destroy()
  })
}

/** Clients wait for an answer before they ask again on the same connection; few ever send more ahead. */
const MOST_WAITING = 16

/**
 * Answers what one connection sends ahead (pipelining) one by one, and gives way to all others after each: a packet
 * holds hundreds of requests, which would otherwise be answered in one go. Who sends too many ahead is cut off.
 */
function inTurn(answer: RequestListener): RequestListener {
  const waiting = new WeakMap<Socket, [IncomingMessage, ServerResponse][]>()
  const begin = (request: IncomingMessage, response: ServerResponse): void => {
    const { socket } = request
    response.once('close', () =>
      setImmediate(() => {
        const next = socket.destroyed ? undefined : waiting.get(socket)?.shift()
        if (next) begin(...next)
        else waiting.delete(socket)
      }),
    )
    answer(request, response)
  }
  return (request, response) => {
    const { socket } = request
    // The rest of a packet is still read after its connection was cut off.
    if (socket.destroyed) return
    const ahead = waiting.get(socket)
    if (!ahead) {
      waiting.set(socket, [])
      begin(request, response)
    } else if (ahead.length < MOST_WAITING) ahead.push([request, response])
    else socket.destroy()
  }
}

function close(server: Server, closingMs: number): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), closingMs)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
