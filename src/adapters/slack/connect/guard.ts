// What reaches Bolt over HTTP is bounded, signed, of this moment, new, and can be read. Bolt alone lets through a
// signature from the future and the very same request a second time, and a signed body that is JSON but no object ends
// the process.
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { HTTPModuleFunctions, isRawBodyError } from '@slack/bolt'
import type { Now } from '../../../domain/ports.ts'
import { EVENTS_PATH } from '../names.ts'
import type { Entrance } from './entrance.ts'
import { BODY_BYTES, isObject } from './payload.ts'

/** Five minutes either way: docs.slack.dev/authentication/verifying-requests-from-slack. */
const WINDOW_SECONDS = 300

export interface RequestGuard {
  readonly signingSecret: string
  readonly now: Now
  readonly entrance: Entrance
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

/** What a request says; undefined where it is not written in the way it claims. @param request buffered by Bolt */
export function bodyOf(request: IncomingMessage): unknown {
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
  { signingSecret, now, entrance }: RequestGuard,
): Promise<number | undefined> {
  const options = { enabled: true, signingSecret, bodyLimit: BODY_BYTES }
  const buffered = await HTTPModuleFunctions.parseAndVerifyHTTPRequest(options, request).catch(
    (error: unknown) => (isRawBodyError(error) && error.statusCode === 413 ? 413 : 401),
  )
  if (typeof buffered === 'number') return buffered
  if (Number(request.headers['x-slack-request-timestamp']) - now() / 1_000 > WINDOW_SECONDS) return 401
  const body = bodyOf(buffered)
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
