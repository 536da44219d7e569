// What Slack's errors mean to us: docs.slack.dev/reference/methods/chat.postMessage#errors.
// The libraries' classes come through Bolt, so that there is one copy of them.
import { RespondError, webApi } from '@slack/bolt'
import { NOT_SENT } from '../../domain/platforms/not-sent.ts'

/** What follows from an error. */
export type SlackRefusal =
  /** Slack refuses the token: nothing works until an operator mends it. */
  | 'token'
  /** The channel or a permission in it is missing. */
  | 'channel'
  /** Nothing was done; it may work later. */
  | 'busy'
  /** It may have been done. */
  | 'unclear'
  /** What we sent is wrong: a defect of ours. */
  | 'mistake'

/** Error codes of a reply with `ok: false`. */
const CODES: Readonly<Record<string, SlackRefusal>> = {
  account_inactive: 'token',
  invalid_auth: 'token',
  missing_scope: 'token',
  not_allowed_token_type: 'token',
  not_authed: 'token',
  team_disabled: 'token',
  token_expired: 'token',
  token_revoked: 'token',
  user_removed_from_team: 'token',

  cannot_reply_to_message: 'channel',
  channel_not_found: 'channel',
  ekm_access_denied: 'channel',
  is_archived: 'channel',
  messages_tab_disabled: 'channel',
  no_permission: 'channel',
  // The Home tab is switched off in the app's settings: docs.slack.dev/reference/methods/views.publish#errors.
  not_enabled: 'channel',
  not_in_channel: 'channel',
  restricted_action: 'channel',
  restricted_action_non_threadable_channel: 'channel',
  restricted_action_read_only_channel: 'channel',
  restricted_action_thread_locked: 'channel',
  restricted_action_thread_only_channel: 'channel',
  team_access_not_granted: 'channel',

  message_limit_exceeded: 'busy',
  rate_limited: 'busy',
  ratelimited: 'busy',
  request_timeout: 'busy',
  service_unavailable: 'busy',
  team_added_to_org: 'busy',

  // "It's possible some aspect of the operation succeeded before the error was raised."
  fatal_error: 'unclear',
  internal_error: 'unclear',

  invalid_arguments: 'mistake',
  invalid_blocks: 'mistake',
  invalid_blocks_format: 'mistake',
  invalid_metadata_format: 'mistake',
  invalid_metadata_schema: 'mistake',
  metadata_too_large: 'mistake',
  msg_blocks_too_long: 'mistake',
  msg_too_long: 'mistake',
  no_text: 'mistake',
  view_too_large: 'mistake',
}

/**
 * Status codes of HTTP where Slack, or something before it, does not answer with JSON. All others tell of something in
 * between (a proxy's 403 or 404): nothing was done, and it is not the channel's fault.
 */
const STATUSES: Readonly<Record<number, SlackRefusal>> = {
  // A gateway gave up waiting: what stands behind it may have gone on.
  502: 'unclear',
  504: 'unclear',
}

/** A response_url speaks by the status alone. */
const RESPONSE_STATUSES: Readonly<Record<number, SlackRefusal>> = {
  ...STATUSES,
  400: 'mistake',
  // Unknown, too old or used up.
  404: 'channel',
  410: 'channel',
}

/** Slack said to wait; of a response_url the library would not tell how long. */
export class ToldToWait extends Error {
  override readonly name = 'ToldToWait'
  readonly retryAfterMs: number
  constructor(retryAfterMs: number) {
    super('Slack says to wait')
    this.retryAfterMs = retryAfterMs
  }
}

/** Slack's own code; undefined where something else than Slack has answered. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof webApi.WebAPIPlatformError) && !(error instanceof webApi.WebAPIHTTPError))
    return undefined
  const body: unknown = error instanceof webApi.WebAPIHTTPError ? error.body : error.data
  if (typeof body !== 'object' || body === null || !('error' in body)) return undefined
  // The library takes any page for a code.
  return typeof body.error === 'string' && /^\w{1,80}$/.test(body.error) ? body.error : undefined
}

/** What an error of the Web API or of a response_url means; `unclear` for one nobody foresaw. */
export function meaningOf(error: unknown): SlackRefusal {
  const code = codeOf(error)
  // An error of the future: Slack refused, so nothing was done.
  if (code !== undefined) return Object.hasOwn(CODES, code) ? (CODES[code] ?? 'busy') : 'busy'
  if (retryAfterOf(error) !== undefined) return 'busy'
  if (error instanceof webApi.WebAPIHTTPError) return STATUSES[error.statusCode] ?? 'busy'
  if (error instanceof RespondError) return RESPONSE_STATUSES[error.statusCode] ?? 'busy'
  // The client's only error without a class: 429 with no Retry-After.
  if (error instanceof Error && error.message.includes('retry-after')) return 'busy'
  const cause = causeOf(error)
  return NOT_SENT.has(cause) || cause === PROXY ? 'busy' : 'unclear'
}

/** Whether Slack refused for a reason that nobody foresaw: it will hardly pass while somebody waits for an answer. */
export function isUnforeseen(error: unknown): boolean {
  const code = codeOf(error)
  return code !== undefined && !Object.hasOwn(CODES, code)
}

/** How long Slack said to wait, milliseconds; undefined where it did not. */
export function retryAfterOf(error: unknown): number | undefined {
  if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter * 1000
  const original = error instanceof webApi.WebAPIRequestError ? error.original : error
  return original instanceof ToldToWait ? original.retryAfterMs : undefined
}

/** A few words for a log: never a token, an address with a ticket, or somebody's text. For people: {@link wordsFor}. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code !== undefined) {
    const needed =
      error instanceof webApi.WebAPIPlatformError && 'needed' in error.data ? `: ${error.data.needed}` : ''
    return `${code}${needed}`.slice(0, 100)
  }
  if (error instanceof webApi.WebAPIPlatformError) return 'no answer of Slack’s'
  if (retryAfterOf(error) !== undefined) return 'rate limited'
  if (error instanceof webApi.WebAPIHTTPError || error instanceof RespondError)
    return `HTTP ${error.statusCode}`
  return causeOf(error) || (error instanceof Error ? error.name : 'no answer')
}

/** A proxy did not let the call through. */
const PROXY = 'refused by a proxy'

/**
 * `fetch` shows no answer of status 407: it fails, and gives neither a code nor a word (fetch.spec.whatwg.org,
 * HTTP-network-or-cache fetch). Of a tunnel that was not opened, whatever the status, undici tells one cause deeper.
 */
function isOfProxy(cause: object): boolean {
  if (!(cause instanceof Error)) return false
  return (
    cause.message === '' || (cause.cause instanceof Error && cause.cause.message.startsWith('Proxy response'))
  )
}

function causeOf(error: unknown): string {
  const original = error instanceof webApi.WebAPIRequestError ? error.original : error
  const cause = original instanceof Error ? (original.cause ?? original) : original
  if (typeof cause !== 'object' || cause === null) return ''
  if ('code' in cause && typeof cause.code === 'string') return cause.code
  if (original instanceof TypeError && isOfProxy(cause)) return PROXY
  return 'name' in cause && cause.name === 'TimeoutError' ? 'TimeoutError' : ''
}
