// What reaches Bolt over HTTP is bounded, signed, of this moment, new, and can be read. Bolt alone lets through a
// signature from the future and the very same request a second time, and a signed body that is JSON but no object ends
// the process.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { HTTPModuleFunctions } from '@slack/bolt'
import type { Now } from '../../../domain/ports.ts'
import type { Body } from '../../../http/body.ts'
import { EVENTS_PATH } from '../names.ts'
import type { Entrance } from './entrance.ts'
import { isObject } from './payload.ts'

/** Five minutes either way: docs.slack.dev/authentication/verifying-requests-from-slack. */
const WINDOW_SECONDS = 300

export interface RequestGuard {
  readonly signingSecret: string
  readonly now: Now
  readonly entrance: Entrance
  readonly bodyOf: (request: IncomingMessage) => Promise<Body>
}

/** As Bolt finds it: `/slack/./events` is the same. */
function pathOf(request: IncomingMessage): string | undefined {
  try {
    return new URL(request.url ?? '', 'http://localhost').pathname
  } catch {
    return undefined
  }
}

/** @param listener Bolt's; other paths than Slack's are its business alone */
export function guard(listener: RequestListener, by: RequestGuard): RequestListener {
  return (request, response) => {
    const path = pathOf(request)
    // `//` is no address; Bolt would call it an error of ours.
    if (path === undefined) return answer(response, 400)
    if (request.method !== 'POST' || path !== EVENTS_PATH) return listener(request, response)
    answerTo(request, by).then(
      (status) => (status === undefined ? listener(request, response) : answer(response, status)),
      // The memory of what was seen fails: better an error that Slack shows than an answer twice.
      () => answer(response, 503),
    )
  }
}

/** What a request says; undefined where it is not written in the way it claims. @param request with its `rawBody` */
export function saidIn(request: IncomingMessage): unknown {
  try {
    return HTTPModuleFunctions.parseHTTPRequestBody(
      request as Parameters<typeof HTTPModuleFunctions.parseHTTPRequestBody>[0],
    )
  } catch {
    return undefined
  }
}

/** @returns the status it is answered with here; undefined where Bolt is to answer */
async function answerTo(
  request: IncomingMessage,
  { signingSecret, now, entrance, bodyOf }: RequestGuard,
): Promise<number | undefined> {
  const read = await bodyOf(request)
  if (read.kind !== 'whole') return read.kind === 'too long' ? 413 : 400
  // Where Bolt looks for what was read before it.
  Object.assign(request, { rawBody: read.bytes })
  const buffered = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(
    { enabled: true, signingSecret },
    request,
  ).catch(() => undefined)
  if (!buffered) return 401
  if (Number(request.headers['x-slack-request-timestamp']) - now() / 1_000 > WINDOW_SECONDS) return 401
  const body = saidIn(buffered)
  const signature = String(request.headers['x-slack-signature'] ?? '')
  const admission = await entrance.admits(body, signature)
  if (!isObject(body)) return 400
  // Slack sends commands and presses once: somebody else has sent this again.
  if (admission === 'repeated') return 401
  return admission === 'admitted' ? undefined : 200
}

function answer(response: ServerResponse, status: number): void {
  // What is still to come of an oversized body is not read.
  response.writeHead(status, status === 200 ? {} : { connection: 'close' }).end()
}
