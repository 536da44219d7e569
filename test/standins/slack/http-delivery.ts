// The same payloads as signed requests, for a bot that listens over HTTP.
// Signature: docs.slack.dev/authentication/verifying-requests-from-slack.
import { createHmac } from 'node:crypto'
import { FIRST_RESPONSE_MS } from '../../patience.ts'
import type { Ack, Undelivered } from './acks.ts'
import type { Envelope } from './senders.ts'

export interface HttpDelivery {
  /** Where the bot listens, e.g. `http://127.0.0.1:3000/slack/events`. */
  readonly url: string
  /** The stand-in's own unless told otherwise. */
  readonly signingSecret?: string
  /** How old the request claims to be; Slack's own are new. */
  readonly ageSeconds?: number
  /** How long Slack waits for the answer; as it does itself unless told otherwise. */
  readonly patienceMs?: number
  /** Leaves the signature's headers out. */
  readonly unsigned?: boolean
}

/** @returns a function that posts an envelope and hands the bot's answer on as its ack, or that there was none */
export function deliverOverHttp(
  { url, signingSecret = '', ageSeconds = 0, unsigned = false, patienceMs = FIRST_RESPONSE_MS }: HttpDelivery,
  told: (outcome: Ack | Undelivered) => void,
): (envelope: Envelope) => void {
  return (envelope) => {
    const { type, body } = contentOf(envelope)
    const timestamp = String(Math.floor(Date.now() / 1000) - ageSeconds)
    const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex')
    const signed = { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` }
    const headers = { 'content-type': type, ...(unsigned ? {} : signed), ...retryHeaders(envelope) }
    const { envelope_id: envelopeId } = envelope
    fetch(url, { method: 'POST', headers, body, signal: AbortSignal.timeout(patienceMs) })
      .then(async (response) => {
        const payload = payloadOf(await response.text())
        told({ kind: 'ack', at: Date.now(), envelopeId, payload, status: response.status })
      })
      // No answer in time, or a connection that was lost: the wait for the ack fails and says which.
      .catch((error: unknown) =>
        told({ kind: 'undelivered', at: Date.now(), envelopeId, reason: reasonOf(error) }),
      )
  }
}

function contentOf({ type, payload }: Envelope): { readonly type: string; readonly body: string } {
  const form = 'application/x-www-form-urlencoded'
  if (type === 'slash_commands')
    return { type: form, body: String(new URLSearchParams(payload as Record<string, string>)) }
  if (type === 'interactive')
    return { type: form, body: String(new URLSearchParams({ payload: JSON.stringify(payload) })) }
  return { type: 'application/json', body: JSON.stringify(payload) }
}

const retryHeaders = ({ retry_attempt, retry_reason }: Envelope): Readonly<Record<string, string>> =>
  retry_attempt === undefined
    ? {}
    : { 'x-slack-retry-num': String(retry_attempt), 'x-slack-retry-reason': retry_reason ?? 'http_timeout' }

function payloadOf(text: string): Ack['payload'] {
  if (text === '') return undefined
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? { ...parsed } : { text }
  } catch {
    return { text }
  }
}

/** What `fetch` says, with what the system said. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : ''
  return `${error}${cause}`
}
