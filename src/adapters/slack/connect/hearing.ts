// The one way in which anything is asked of Slack: both clients, and the answers by response_url, take this fetch. What
// Slack says to wait becomes an error that says how long; what does not come from Slack becomes an error too.
import { webApi } from '@slack/bolt'
import type { Meter } from '../../../domain/ports.ts'
import { NotSlacks, ToldToWait } from '../errors.ts'
import { CALL_MS } from '../limits.ts'
import { believeMethod, believeResponse } from './said.ts'

/** The longest pause that is believed: whoever asks for a year would silence the bot until a restart. */
const LONGEST_PAUSE_MS = 3_600_000

/** More than Slack answers with to anything we ask, unpacked; bytes. A few kilobytes unpack to as much as they like. */
const MOST_BYTES = 8 * 1024 * 1024

/** Counted where Slack does not say how long. */
const UNSAID_MS = 1_000

/** Where the library calls the Web API unless told otherwise. */
const API_URL = 'https://slack.com/api/'

/**
 * The same as `fetch`, but for what is not to be taken for success, and for 429, which is counted. Nobody is followed
 * elsewhere: Slack leads nowhere, and what a call holds is for Slack alone.
 * @param apiUrl instead of Slack's own; empty counts as absent
 * @param limitMs for calls without a signal of their own, until the last byte has come
 * @throws ToldToWait, NotSlacks, errors of the Web API that Slack names where a response_url is called, and what
 *   `fetch` throws
 */
export function hearingFetch(meter: Pick<Meter, 'toldToWait'>, apiUrl = '', limitMs = CALL_MS): typeof fetch {
  const api = (apiUrl || API_URL).replace(/\/?$/, '/')
  return (input, init) =>
    inTime(init?.signal ?? limitMs, async (signal) => {
      const response = await fetch(input, { ...init, signal, redirect: 'manual' })
      const { status } = response
      if (status === 429) {
        // In seconds: docs.slack.dev/apis/web-api/rate-limits.
        const said = Number(response.headers.get('retry-after') ?? Number.NaN)
        const waitMs =
          Number.isFinite(said) && said >= 0 ? Math.min(said * 1000, LONGEST_PAUSE_MS) : undefined
        meter.toldToWait('slack', waitMs ?? UNSAID_MS)
        await response.body?.cancel()
        throw new ToldToWait(waitMs)
      }
      const text = await textOf(response)
      // The page of a network that wants somebody to log in first.
      if (status >= 300 && status < 400) throw new webApi.WebAPIHTTPError(status, '', {}, text)
      const url = String(input)
      if (!url.startsWith(api)) believeResponse(status, text)
      else if (status === 200) believeMethod(url.slice(api.length), text)
      // Of an answer by response_url the library reads the status alone; errors of the Web API are its business.
      return new Response(text === '' ? null : text, response)
    })
}

/** @throws NotSlacks where there is more than {@link MOST_BYTES} of it */
async function textOf({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.length
    // Leaving the loop closes the connection.
    if (length > MOST_BYTES) throw new NotSlacks('longer than any answer')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

/** @param limit a signal, or milliseconds: a signal by the runtime’s clock would live on for all that time */
async function inTime<Result>(
  limit: AbortSignal | number,
  call: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  if (typeof limit !== 'number') return call(limit)
  const late = new AbortController()
  const timer = setTimeout(
    () => late.abort(new DOMException(`no answer within ${limit} ms`, 'TimeoutError')),
    limit,
  )
  try {
    return await call(late.signal)
  } finally {
    clearTimeout(timer)
  }
}
