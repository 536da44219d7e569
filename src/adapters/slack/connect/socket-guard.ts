// What comes over the socket is looked at before the library emits it: it emits each event under its own type, and so
// throws where there is none, and takes one called `close` for its own. Nobody could catch that.
// Shape of an envelope: docs.slack.dev/apis/events-api/using-socket-mode.
import type { SocketModeReceiver } from '@slack/bolt'
import { reasonOf } from '../errors.ts'
import type { Entrance } from './entrance.ts'
import { BODY_BYTES, isObject, typeOf } from './payload.ts'

type SocketClient = SocketModeReceiver['client']

/** How the library acknowledges; its types call the method private. */
interface Acknowledging {
  send(envelopeId: string): Promise<void>
}

/** What the library itself answers: it has no payload. */
const CONTROL = new Set(['hello', 'disconnect'])

const ENVELOPES = new Set(['events_api', 'interactive', 'slash_commands'])

/** Puts the entrance before the library's own listener. Throws where the library has none: it is another version. */
export function guardSocket(client: SocketClient, entrance: Entrance): void {
  const listeners = client.listeners('ws_message')
  const acknowledging = client as unknown as Acknowledging
  if (listeners.length === 0 || typeof acknowledging.send !== 'function')
    throw new Error('The library for Socket Mode is not the one this was written for')
  client.removeAllListeners('ws_message')
  client.on('ws_message', (data: unknown, isBinary: unknown) => {
    const envelope = parsed(data)
    const take = async (): Promise<void> => {
      for (const listener of listeners) await taking(() => listener(data, isBinary), envelope)
    }
    // What the library itself answers must not wait.
    if (isControl(envelope)) return void take()
    admits(envelope).then(
      (admitted) => (admitted ? take() : acknowledge(envelope)),
      // The memory of what came fails: Slack hears nothing, and sends it again.
      () => {},
    )
  })

  async function admits(envelope: unknown): Promise<boolean> {
    if (!isObject(envelope)) {
      entrance.unreadable('unknown', 'envelope')
      return false
    }
    const type = String(envelope.type)
    // A bare one is no envelope, but what an envelope holds.
    if (!('payload' in envelope) && type === 'app_rate_limited')
      return (await entrance.admits(envelope, '')) === 'admitted'
    if (!ENVELOPES.has(type)) {
      entrance.unreadable(typeOf(envelope), 'type')
      return false
    }
    if (typeof envelope.envelope_id !== 'string' || envelope.envelope_id === '') {
      entrance.unreadable(typeOf(envelope.payload), 'envelope_id')
      return false
    }
    return (await entrance.admits(envelope.payload, envelope.envelope_id)) === 'admitted'
  }

  /** The library's listener is asynchronous: what it throws comes as a rejection. */
  async function taking(take: () => unknown, envelope: unknown): Promise<void> {
    try {
      await take()
    } catch (error) {
      entrance.unreadable(isObject(envelope) ? typeOf(envelope.payload) : 'unknown', reasonOf(error))
      acknowledge(envelope)
    }
  }

  /** The connection may be gone by now; then Slack delivers again, and is told then. */
  function acknowledge(envelope: unknown): void {
    if (isObject(envelope) && typeof envelope.envelope_id === 'string' && envelope.envelope_id !== '')
      acknowledging.send(envelope.envelope_id).catch(() => {})
  }
}

const isControl = (envelope: unknown): boolean => isObject(envelope) && CONTROL.has(String(envelope.type))

function parsed(data: unknown): unknown {
  // To read it would hold up every answer: five million brackets take four seconds.
  if (lengthOf(data) > BODY_BYTES) return undefined
  try {
    return JSON.parse(typeof data === 'string' ? data : new TextDecoder().decode(data as ArrayBuffer))
  } catch {
    return undefined
  }
}

/** Of a text in characters, of anything else in bytes. */
const lengthOf = (data: unknown): number =>
  typeof data === 'string' ? data.length : data instanceof ArrayBuffer ? data.byteLength : 0
