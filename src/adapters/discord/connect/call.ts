// One call of Discord's API, made until an answer of Discord's own comes. The library sees nothing else: it would
// forget the token at the first 401, take a proxy's page for Discord's word, ask on without a pause at a 429 that
// names none, and repeat nothing whose connection was closed in between.
//
// Every call of ours may be made again: what is posted in a channel carries a nonce (digests/post.ts), a second
// answer to an interaction is refused, and the others read, or set what they set before.
import { setTimeout as wait } from 'node:timers/promises'
import { DefaultRestOptions, type RESTOptions, type ResponseLike } from 'discord.js'
import { NOT_SENT } from '../../../domain/not-sent.ts'
import { ANSWERED_BEFORE, causeOf, NoAnswer, TokenRefused } from '../errors.ts'
import type { Token } from './token.ts'

/** Between attempts, in milliseconds: all of them end within the 3 s that Discord waits for a first response. */
const PAUSES_MS = [100, 400, 1_500]

type MakeRequest = RESTOptions['makeRequest']
type Init = Parameters<MakeRequest>[1]

/** What came of one attempt. */
type Came =
  | { readonly kind: 'answer'; readonly response: ResponseLike; readonly code: number | undefined }
  | { readonly kind: 'refused' }
  | { readonly kind: NoAnswer['meaning']; readonly found: string }

/**
 * @returns an answer of Discord's own, a refusal with Discord's code included
 * @throws NoAnswer where none came, `unclear` if any attempt may have been heard; TokenRefused; what the library
 *   aborts, and what is wrong with the request itself
 */
export function callingDiscord(token: Pick<Token, 'taken' | 'refused'>): MakeRequest {
  return async (url, init) => {
    let heard = false
    for (let attempt = 0; ; attempt++) {
      const came = await once(url, init)
      if (came.kind === 'answer') {
        if (isAuthorized(init)) token.taken()
        // Its first attempt arrived, and only its answer was lost.
        return attempt > 0 && came.code === ANSWERED_BEFORE ? answered(null, { status: 204 }) : came.response
      }
      heard ||= came.kind === 'unclear'
      const pause = PAUSES_MS[attempt]
      if (pause !== undefined)
        await wait(pause, undefined, { signal: init.signal as AbortSignal | undefined })
      else if (came.kind === 'refused') throw new TokenRefused(token.refused())
      else throw new NoAnswer(heard ? 'unclear' : 'busy', came.found)
    }
  }
}

async function once(url: string, init: Init): Promise<Came> {
  try {
    const response = await DefaultRestOptions.makeRequest(url, init)
    return judge(response, await response.text(), isAuthorized(init))
  } catch (error) {
    const cause = causeOf(error)
    if (!isOfTheNetwork(error, cause)) throw error
    return { kind: NOT_SENT.has(cause) ? 'busy' : 'unclear', found: cause }
  }
}

/** Whose answer it is, and what it means for the next attempt. */
function judge({ status, headers }: ResponseLike, text: string, authorized: boolean): Came {
  const json = parse(text)
  const code = codeIn(json)
  if (status === 401 && authorized && code !== undefined) return { kind: 'refused' }
  if (!isDiscords({ status, headers, text, json, code }))
    // Where a page came instead of a thing that was made, it may have been made.
    return { kind: status < 300 ? 'unclear' : 'busy', found: `HTTP ${status}, not of Discord` }
  const body = text === '' ? null : text
  return { kind: 'answer', response: answered(body, { status, headers: headers as Headers }), code }
}

/** Node's own types and the library's name the same stream differently. */
const answered = (body: string | null, init: ResponseInit): ResponseLike =>
  new Response(body, init) as ResponseLike

interface Received {
  readonly status: number
  readonly headers: ResponseLike['headers']
  readonly text: string
  readonly json: unknown
  readonly code: number | undefined
}

/** Discord answers in JSON, names a code with each refusal, and a pause with each 429. */
function isDiscords({ status, headers, text, json, code }: Received): boolean {
  if (status === 429) return Number(headers.get('retry-after')) > 0
  if (status >= 200 && status < 300)
    return status === 204 ? text === '' : typeof json === 'object' && json !== null
  return status >= 400 && status < 500 && code !== undefined
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const codeIn = (json: unknown): number | undefined =>
  typeof json === 'object' && json !== null && 'code' in json && typeof json.code === 'number'
    ? json.code
    : undefined

/** Calls that go without the token may be refused for reasons of their own. */
const isAuthorized = ({ headers }: Init): boolean => new Headers(headers as HeadersInit).has('authorization')

/** Errors of the system, of the HTTP parser and of the client for sockets; not those about what we asked of it. */
const isOfTheNetwork = (error: unknown, cause: string): boolean =>
  !(error instanceof Error && error.name === 'AbortError') &&
  /^(?:E(?!RR_)|HPE_|UND_ERR_(?!INVALID_ARG|ABORTED|NOT_SUPPORTED))/.test(cause)
