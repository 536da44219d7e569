// The gateway: HELLO, IDENTIFY, READY, heartbeats, RESUME, and events with numbers that a resumed session gets
// again. Shape: discord.com/developers/docs/events/gateway.
import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { refuseUpgrade } from '../listener.ts'
import { guildCreate, ready } from './payloads-guild.ts'
import type { Json, World } from './world.ts'

/** discord.com/developers/docs/topics/opcodes-and-status-codes */
const OP = { dispatch: 0, heartbeat: 1, identify: 2, resume: 6, reconnect: 7, invalid: 9, hello: 10, ack: 11 }
const CLOSE = { unknownOpcode: 4001, wrongToken: 4004, intentNotAllowed: 4014 }

/** Codes after which a session is over; after any other it may be resumed. */
const ENDING = new Set([1000, 1001, CLOSE.wrongToken, 4010, 4011, 4012, 4013, CLOSE.intentNotAllowed])

/** Members, presences, message content: to be allowed in the app's settings first. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)

export interface SocketParts {
  readonly world: World
  readonly heartbeatMs: number
  /** Status with which the next upgrade is refused, if any. */
  readonly refusal: () => number | undefined
  /** A session began or was resumed. */
  readonly connected: () => void
}

interface Session {
  readonly id: string
  readonly intents: number
  /** Everything sent, in order: a resumed session gets what it missed. */
  readonly frames: string[]
  connection: WebSocket | undefined
}

export function createSocket({ world, heartbeatMs, refusal, connected }: SocketParts) {
  const server = new WebSocketServer({ noServer: true })
  const sessions = new Map<string, Session>()
  let silent = false
  let refusesResume = false
  let refusesIdentify: number | undefined

  const send = (connection: WebSocket, frame: Json) => connection.send(JSON.stringify(frame))

  /** What to do with each kind of frame; the others change nothing here. */
  const received: Readonly<Record<number, (connection: WebSocket, data: Json) => void>> = {
    [OP.heartbeat]: (connection) => send(connection, { op: OP.ack }),
    [OP.identify]: identify,
    [OP.resume]: resume,
    3: () => {},
    4: () => {},
    8: () => {},
  }

  function greet(connection: WebSocket): void {
    connection.on('error', () => connection.terminate())
    connection.on('message', (text) => {
      const { op, d } = JSON.parse(String(text))
      if (silent) return
      const react = received[op]
      if (react === undefined) connection.close(CLOSE.unknownOpcode)
      else react(connection, d)
    })
    send(connection, { op: OP.hello, d: { heartbeat_interval: heartbeatMs, _trace: [] } })
  }

  function identify(connection: WebSocket, data: Json): void {
    const refused = refusesIdentify
    refusesIdentify = undefined
    const code = refused ?? refusalOf(data)
    if (code !== undefined) {
      connection.close(code)
      return
    }
    const id = randomBytes(16).toString('hex')
    const session: Session = { id, intents: Number(data.intents), frames: [], connection }
    sessions.set(id, session)
    connection.on('close', (code) => leave(session, connection, code))
    push(session, 'READY', ready(world, id))
    push(session, 'GUILD_CREATE', guildCreate(world))
    connected()
  }

  function resume(connection: WebSocket, data: Json): void {
    const session = sessions.get(String(data.session_id))
    const refused = refusesResume
    refusesResume = false
    if (!hasToken(data)) {
      connection.close(CLOSE.wrongToken)
      return
    }
    if (refused || session === undefined) {
      send(connection, { op: OP.invalid, d: false })
      return
    }
    session.connection = connection
    connection.on('close', (code) => leave(session, connection, code))
    for (const frame of session.frames.slice(Number(data.seq))) connection.send(frame)
    push(session, 'RESUMED', {})
    connected()
  }

  function refusalOf(data: Json): number | undefined {
    if (!hasToken(data)) return CLOSE.wrongToken
    return Number(data.intents) & PRIVILEGED ? CLOSE.intentNotAllowed : undefined
  }

  const hasToken = (data: Json) => data.token === world.guild.token && !world.revoked

  function leave(session: Session, connection: WebSocket, code: number): void {
    if (session.connection === connection) session.connection = undefined
    if (ENDING.has(code)) sessions.delete(session.id)
  }

  function push(session: Session, event: string, data: Json): void {
    const frame = JSON.stringify({ op: OP.dispatch, t: event, s: session.frames.length + 1, d: data })
    session.frames.push(frame)
    if (!silent) session.connection?.send(frame)
  }

  return {
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      const status = refusal()
      if (status === undefined) server.handleUpgrade(request, socket, head, greet)
      else refuseUpgrade(socket, status)
    },
    isLive: () => [...sessions.values()].some((session) => session.connection !== undefined),
    /**
     * Sends an event to every session, also to one that is away and may come back.
     * @param shape the event for a session with these intents, or null where it gets none
     * @returns false when there is no session
     */
    dispatch(event: string, shape: (intents: number) => Json | null): boolean {
      for (const session of sessions.values()) {
        const data = shape(session.intents)
        if (data !== null) push(session, event, data)
      }
      return sessions.size > 0
    },
    /** Op 7: the client closes and resumes. */
    reconnect(): void {
      for (const { connection } of sessions.values())
        if (connection) send(connection, { op: OP.reconnect, d: null })
      detach()
    },
    /** Sends a text as it is to whoever is connected: no event, and no part of a session. */
    frame(text: string): void {
      for (const connection of server.clients) connection.send(text)
    },
    cut(): void {
      for (const connection of server.clients) connection.terminate()
      detach()
    },
    close(code: number): void {
      for (const { connection } of sessions.values()) connection?.close(code)
      detach()
    },
    /** While silent: HELLO and nothing else, no heartbeat acknowledged, and the connection stays open. */
    silence(on: boolean): void {
      silent = on
    },
    refuseResume(): void {
      refusesResume = true
    },
    refuseIdentify(code: number): void {
      refusesIdentify = code
    },
  }

  function detach(): void {
    for (const session of sessions.values()) session.connection = undefined
  }
}
