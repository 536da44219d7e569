// The one way in which anything is asked of Slack: both clients, and the answers by response_url, take this fetch. What
// Slack says to wait becomes an error that says how long; what does not come from Slack becomes an error too.
import type { Meter } from '../../../domain/ports.ts'
import { ToldToWait } from '../errors.ts'
import { CALL_MS } from '../limits.ts'
import { believeMethod, believeResponse } from './said.ts'

/** The longest pause that is believed: whoever asks for a year would silence the bot until a restart. */
const LONGEST_PAUSE_MS = 3_600_000

/** Counted where Slack does not say how long. */
const UNSAID_MS = 1_000

/** Where the library calls the Web API unless told otherwise. */
const API_URL = 'https://slack.com/api/'

/**
 * The same as `fetch`, but for what is not to be taken for success, and for 429, which is counted.
 * @param apiUrl instead of Slack's own; empty counts as absent
 * @throws ToldToWait, NotSlacks, errors of the Web API that Slack names where a response_url is called, and what
 *   `fetch` throws
 */
export function hearingFetch(meter: Pick<Meter, 'toldToWait'>, apiUrl = ''): typeof fetch {
  const api = (apiUrl || API_URL).replace(/\/?$/, '/')
  return async (input, init) => {
    const response = await (init?.signal ? fetch(input, init) : fetchInTime(input, init))
    const { status } = response
    if (status === 429) {
      // In seconds: docs.slack.dev/apis/web-api/rate-limits.
      const said = Number(response.headers.get('retry-after') ?? Number.NaN)
      const waitMs = Number.isFinite(said) && said >= 0 ? Math.min(said * 1000, LONGEST_PAUSE_MS) : undefined
      meter.toldToWait('slack', waitMs ?? UNSAID_MS)
      await response.body?.cancel()
      throw new ToldToWait(waitMs)
    }
    const url = String(input)
    const method = url.startsWith(api) ? url.slice(api.length) : undefined
    // Errors of the Web API are the library's business, and so is whatever takes a file.
    if (method === undefined ? !isResponse(init) : status !== 200) return response
    const text = await response.text()
    if (method === undefined) {
      believeResponse(status, text)
      // Of an answer by response_url the library reads the status alone.
      return response
    }
    believeMethod(method, text)
    return new Response(text === '' ? null : text, response)
  }
}

/** An answer by response_url has no limit of its own. A signal by the runtime’s clock would live on for all that time. */
async function fetchInTime(
  input: Parameters<typeof fetch>[0],
  init: RequestInit | undefined,
): Promise<Response> {
  const late = new AbortController()
  const limit = setTimeout(
    () => late.abort(new DOMException(`no answer within ${CALL_MS} ms`, 'TimeoutError')),
    CALL_MS,
  )
  try {
    return await fetch(input, { ...init, signal: late.signal })
  } finally {
    clearTimeout(limit)
  }
}

/** Answers by response_url go out in JSON, and nothing else does. */
const isResponse = (init: RequestInit | undefined): boolean =>
  new Headers(init?.headers).get('content-type') === 'application/json'
