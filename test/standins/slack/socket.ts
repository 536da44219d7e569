// Socket Mode: one or more connections of the bot, envelopes out, acknowledgements in.
// Shape: docs.slack.dev/apis/events-api/using-socket-mode.
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { refuseUpgrade } from '../listener.ts'
import type { Json } from './payloads-events.ts'
import type { World } from './world.ts'

/** How often Slack pings; the client gives up after 30 s without one. */
const PING_MS = 10_000

export interface SocketParts {
  readonly world: World
  /** Status with which the next upgrade is refused, if any. */
  readonly refusal: () => number | undefined
  readonly connected: () => void
  /** Text the bot sent; an acknowledgement, as a rule. */
  readonly received: (text: string) => void
}

export type DisconnectReason = 'refresh_requested' | 'warning' | 'link_disabled'

export function createSocket({ world, refusal, connected, received }: SocketParts) {
  // Pongs are sent by hand, so that a silent socket can leave them out.
  const server = new WebSocketServer({ noServer: true, autoPong: false })
  const live = new Set<WebSocket>()
  let silent = false

  function greet(connection: WebSocket): void {
    live.add(connection)
    const pings = setInterval(() => {
      if (!silent) connection.ping(`Ping from stand-in ${Date.now()}`)
    }, PING_MS)
    connection.on('ping', (data) => {
      if (!silent) connection.pong(data)
    })
    connection.on('message', (data) => received(String(data)))
    connection.on('error', () => connection.terminate())
    connection.on('close', () => {
      clearInterval(pings)
      live.delete(connection)
    })
    connection.send(JSON.stringify(hello(world, live.size)))
    connected()
  }

  return {
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      const url = new URL(request.url ?? '/', 'http://localhost')
      const ticket = url.searchParams.get('ticket') ?? ''
      const status = refusal() ?? (url.pathname === '/link' && world.tickets.delete(ticket) ? undefined : 408)
      if (status === undefined) server.handleUpgrade(request, socket, head, greet)
      else refuseUpgrade(socket, status)
    },
    isLive: () => live.size > 0,
    /** Each envelope goes to one connection: here to the newest, so that tests can tell which. */
    send(text: string): void {
      const connection = [...live].at(-1)
      if (connection === undefined) throw new Error('the bot has no open connection: see dispatch_failed')
      if (!silent) connection.send(text)
    },
    /** Asks every connection to close and sends it nothing more, as Slack does. */
    disconnect(reason: DisconnectReason): void {
      const order = { type: 'disconnect', reason, debug_info: { host: 'stand-in' } }
      for (const connection of live) connection.send(JSON.stringify(order))
      live.clear()
    },
    cut(): void {
      for (const connection of server.clients) connection.terminate()
      live.clear()
    },
    /** While silent: no pings, no pongs, no envelopes, and the connection stays open. */
    silence(on: boolean): void {
      silent = on
    },
  }
}

const hello = (world: World, connections: number): Json => ({
  type: 'hello',
  num_connections: connections,
  debug_info: { host: 'stand-in', build_number: 1, approximate_connection_time: 18_060 },
  connection_info: { app_id: world.workspace.appId },
})
