// Whether an answer is Slack's own and says what it is for. A status is anybody's, and so is `ok`: what stands between
// may say either. Only what a call is made for proves that it was done.
import { webApi } from '@slack/bolt'
import * as v from 'valibot'
import { isKnownCode, NotSlacks } from '../errors.ts'
import { isObject } from './payload.ts'

const id = v.pipe(v.string(), v.nonEmpty())

export interface Proof {
  /** A method of the Web API: docs.slack.dev/reference/methods. */
  readonly method: string
  /** What its answer holds where it was done, as far as it is read here. */
  readonly holds: v.GenericSchema
  readonly example: object
  /** Says `ok`, and proves nothing. */
  readonly nearMiss: object
}

/** The methods of whose answer something is read; of all others Slack's `ok` is enough. */
export const PROOFS: readonly Proof[] = [
  {
    method: 'auth.test',
    holds: v.looseObject({ user_id: id, team_id: id }),
    example: { user_id: 'U1', team_id: 'T1' },
    nearMiss: { user: 'kubecon', team: 'ours' },
  },
  {
    method: 'chat.postMessage',
    holds: v.looseObject({ ts: id }),
    example: { ts: '1.1' },
    nearMiss: { ts: '', channel: 'C1' },
  },
  {
    // An empty channel has a list without messages; without a list, nobody knows what stands there.
    method: 'conversations.history',
    holds: v.looseObject({ messages: v.array(v.looseObject({})) }),
    example: { messages: [] },
    nearMiss: { has_more: false },
  },
  {
    method: 'users.info',
    holds: v.looseObject({ user: v.looseObject({ id }) }),
    example: { user: { id: 'U1' } },
    nearMiss: { user: null },
  },
  {
    method: 'apps.connections.open',
    holds: v.looseObject({ url: v.pipe(v.string(), v.url()) }),
    example: { url: 'wss://wss-primary.slack.com/link' },
    nearMiss: { url: '' },
  },
  {
    method: 'oauth.v2.access',
    holds: v.looseObject({ access_token: id }),
    example: { access_token: 'xoxb-1' },
    nearMiss: { team: { id: 'T1' } },
  },
]

const BY_METHOD: ReadonlyMap<string, v.GenericSchema> = new Map(
  PROOFS.map(({ method, holds }) => [method, holds]),
)

/**
 * @param text the body of an answer with status 200 to a method of the Web API
 * @throws NotSlacks where it says that it was done and does not prove it; errors of Slack's own are the library's business
 */
export function believeMethod(method: string, text: string): void {
  const holds = BY_METHOD.get(method)
  const body = parsed(text)
  if (holds && isObject(body) && body.ok === true && !v.is(holds, body))
    throw new NotSlacks(`${method} proves nothing`)
}

/**
 * A response_url answers `ok`, as text or in JSON; an empty body is taken for it, because nobody else says nothing. It
 * names an error the same two ways: docs.slack.dev/interactivity/handling-user-interaction#message_responses.
 * @throws what is wrong, as the Web API has it; nothing where the status alone is to be judged
 */
export function believeResponse(status: number, text: string): void {
  const words = text.trim()
  const body = parsed(text)
  const isDone = status >= 200 && status < 300
  if (isDone && (words === '' || words === 'ok' || (isObject(body) && body.ok === true))) return
  const code = isObject(body) && body.ok === false ? body.error : isKnownCode(words) ? words : undefined
  if (typeof code === 'string') throw new webApi.WebAPIPlatformError({ ok: false, error: code })
  if (isDone) throw new NotSlacks('not a word of Slack’s')
  // A page belongs to something in between, whatever its status says.
  if (words.startsWith('<')) throw new webApi.WebAPIHTTPError(status, '', {}, text)
}

/** Most bodies are a bare `ok`: an error thrown for each would cost more than all else that is looked at here. */
function parsed(text: string): unknown {
  if (!/^\s*[{[]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
