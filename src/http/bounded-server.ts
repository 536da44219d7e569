// HTTP servers of ours: what strangers may take of one is bounded, it says where it really listens, and it closes even
// where somebody holds a connection open.
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export interface ListeningAt {
  /** The address of the network interface. */
  readonly host: string
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
      connectionsCheckingInterval: requestMs,
    },
    answer,
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
export async function listenAt(server: Server, { host, port }: ListeningAt): Promise<string> {
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
