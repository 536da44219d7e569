// One HTTP answer: whether it is Discord's own, and how much of it is believed.
import type { ResponseLike } from 'discord.js'
import type { NoAnswer } from '../errors.ts'
import { proves } from './said.ts'

/** What came of one attempt at a call. */
export type Came =
  | { readonly kind: 'answer'; readonly response: ResponseLike; readonly code: number | undefined }
  /** The token was refused, by Discord itself. */
  | { readonly kind: 'refused' }
  /** Something else than an answer of Discord's, or nothing. */
  | { readonly kind: NoAnswer['meaning']; readonly found: string }

/** More than Discord answers with to anything we ask; bytes. */
const MOST_BYTES = 8 * 1024 * 1024

/** Pauses in seconds that the library keeps to, for all calls if it is told so. */
const PAUSES = ['retry-after', 'x-ratelimit-reset-after']

/** The longest that is believed: whoever asks for a year would silence the bot until a restart. */
const LONGEST_PAUSE_S = 3_600

/** What was asked. */
export interface DiscordCall {
  readonly verb: string
  readonly url: string
  /** Whether it went with the bot's token. */
  readonly authorized: boolean
}

/** @throws what reading it throws */
export async function judge(received: ResponseLike, { verb, url, authorized }: DiscordCall): Promise<Came> {
  const { status } = received
  const text = await textOf(received)
  const json = parse(text)
  const code = codeIn(json)
  if (status === 401 && authorized && code !== undefined) return { kind: 'refused' }
  const headers = believable(received.headers)
  if (!isDiscords({ status, headers, text, json, code }))
    // Where a page came instead of a thing that was made, it may have been made.
    return { kind: status < 300 ? 'unclear' : 'busy', found: `HTTP ${status}, not from Discord` }
  if (status < 300 && !proves(verb, url, json))
    return { kind: 'unclear', found: `HTTP ${status}, without what was asked for` }
  // Node's own types and the library's name the same stream differently.
  const response = new Response(text === '' ? null : text, { status, headers }) as ResponseLike
  return { kind: 'answer', response, code }
}

/** @returns what is longer than {@link MOST_BYTES} as nothing at all */
async function textOf({ body }: ResponseLike): Promise<string> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.length
    // Leaving the loop closes the connection.
    if (length > MOST_BYTES) return ''
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

function believable(received: ResponseLike['headers']): Headers {
  const headers = new Headers([...received] as [string, string][])
  for (const name of PAUSES)
    if (Number(headers.get(name)) > LONGEST_PAUSE_S) headers.set(name, String(LONGEST_PAUSE_S))
  return headers
}

interface Received {
  readonly status: number
  readonly headers: Headers
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
