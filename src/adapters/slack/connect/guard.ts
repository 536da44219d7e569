// What reaches Bolt over HTTP is bounded, signed, of this moment, well formed and new. Bolt alone lets three things
// through: a signature from the future, the very same request a second time, and a signed body that is JSON but no
// object, at which it ends the process.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { HTTPModuleFunctions, isRawBodyError } from '@slack/bolt'
import type { Now } from '../../../domain/ports.ts'
import type { SeenEvents } from '../../../domain/store-ports.ts'
import { EVENTS_PATH } from '../names.ts'

/** Slack's largest payloads, of views and of messages with all their blocks, stay well below. */
const BODY_BYTES = 1024 * 1024

/** Five minutes either way: docs.slack.dev/authentication/verifying-requests-from-slack. */
const WINDOW_SECONDS = 300

export interface Guard {
  readonly signingSecret: string
  readonly seen: SeenEvents
  readonly now: Now
}

/** @param listener Bolt's; other paths than Slack's are its business alone */
export function guard(listener: RequestListener, by: Guard): RequestListener {
  return (request, response) => {
    const path = request.url?.split('?', 1)[0]
    if (request.method !== 'POST' || path !== EVENTS_PATH) return listener(request, response)
    refusalOf(request, by).then(
      (status) => (status === undefined ? listener(request, response) : refuse(response, status)),
      // The memory of what was seen fails: better an error that Slack shows than an answer twice.
      () => refuse(response, 503),
    )
  }
}

/** @returns the status it is refused with; undefined where Slack has sent it, now and for the first time */
async function refusalOf(
  request: IncomingMessage,
  { signingSecret, seen, now }: Guard,
): Promise<number | undefined> {
  const options = { enabled: true, signingSecret, bodyLimit: BODY_BYTES }
  const buffered = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(options, request).catch(
    (error: unknown) => (isRawBodyError(error) && error.statusCode === 413 ? 413 : 401),
  )
  if (typeof buffered === 'number') return buffered
  if (Number(request.headers['x-slack-request-timestamp']) - now() / 1_000 > WINDOW_SECONDS) return 401
  let body: unknown
  try {
    body = HTTPModuleFunctions.parseHTTPRequestBody(buffered)
  } catch {
    return 400
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return 400
  // Events come again on purpose, with the same signature when it is at once; their id tells them apart. Commands and
  // presses never do.
  const signature = request.headers['x-slack-signature']
  const isEvent = 'event_id' in body
  const isNew = isEvent || typeof signature !== 'string' || (await seen.firstTime(`slack:${signature}`))
  return isNew ? undefined : 401
}

function refuse(response: ServerResponse, status: number): void {
  // What is still to come of an oversized body is not read.
  response.writeHead(status, { connection: 'close' }).end()
}
