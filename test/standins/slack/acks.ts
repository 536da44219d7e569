// Acknowledgements: that the bot took an envelope, and what it answered with it.
import { answerErrors } from './response-urls.ts'
import type { World } from './world.ts'

export interface Ack {
  readonly kind: 'ack'
  readonly at: number
  readonly envelopeId: string
  /** What came with it; undefined for a bare one. */
  readonly payload: Readonly<Record<string, unknown>> | undefined
  /** 200 over the socket. */
  readonly status: number
}

/** Slack's request over HTTP got no answer: the bot took too long, or the connection was lost. */
export interface Undelivered {
  readonly kind: 'undelivered'
  readonly at: number
  readonly envelopeId: string
  readonly reason: string
}

/** Reads what came over the socket; undefined for a frame that acknowledges nothing. */
export function readAck(text: string): Ack | undefined {
  const frame = JSON.parse(text)
  if (typeof frame.envelope_id !== 'string') return undefined
  const payload = frame.payload
  const bare = payload === undefined || payload === null || Object.keys(payload).length === 0
  return {
    kind: 'ack',
    at: Date.now(),
    envelopeId: frame.envelope_id,
    payload: bare ? undefined : payload,
    status: 200,
  }
}

/** Notes what Slack would refuse of an answer that came with the ack of a command. */
export function checkAck(world: World, ack: Ack, envelopeType: string | undefined): void {
  if (ack.payload === undefined || envelopeType !== 'slash_commands') return
  world.conformanceErrors.push(...answerErrors(ack.payload).map((error) => `ack: ${error}`))
}
