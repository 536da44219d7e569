// The HTTP side: `POST /api/<method>` and `POST /respond/<id>`. Reads forms and JSON, checks the token, records.
import { answerWith, type Faults, type Outcome } from '../faults.ts'
import type { Answer, Request } from '../listener.ts'
import { type Arguments, METHODS, type Method } from './methods.ts'
import { authorizePage, OAUTH_METHODS } from './oauth.ts'
import { respond } from './response-urls.ts'
import type { World } from './world.ts'

/** One call the bot made. */
export interface Call {
  readonly kind: 'call'
  readonly at: number
  /** `response_url` for a post to one. */
  readonly method: string
  readonly args: Arguments
  /** With which token it was made. */
  readonly token?: string
  /** Which response_url, for a post to one. */
  readonly responseId?: string
  /** Whether Slack did what was asked; the bot may not have learnt of it. */
  readonly ok: boolean
  /** Slack's error, or `fault` where a fault struck. */
  readonly error?: string
}

/** Arguments that are JSON inside a form. */
const JSON_ARGUMENTS = ['blocks', 'attachments', 'view', 'metadata', 'prompts'] as const

/** @param extra methods a test adds; they are called without a check of the token */
export function createApi(
  world: World,
  faults: Faults,
  record: (call: Call) => void,
  extra: Readonly<Record<string, Method>> = {},
) {
  function callMethod(request: Request, method: string): Answer {
    const at = Date.now()
    const { token, args } = read(request)
    const fault = faults.take(method)
    let error: string | undefined = 'fault'
    const outcome = answerWith(fault, (): Outcome => {
      const body = resultOf(method, args, token)
      error = body.ok === true ? undefined : String(body.error)
      return {
        answer: { status: 200, body, headers: { 'x-oauth-scopes': world.workspace.scopes } },
        done: error === undefined,
      }
    })
    const more = { ...(token === undefined ? {} : { token }), ...(error === undefined ? {} : { error }) }
    record({ kind: 'call', at, method, args, ok: outcome.done, ...more })
    return outcome.answer
  }

  function resultOf(method: string, args: Arguments, token: string | undefined) {
    const added = extra[method]
    if (added !== undefined) return added(args, world)
    if (Object.hasOwn(OAUTH_METHODS, method)) return OAUTH_METHODS[method]?.(args, world) ?? {}
    const known = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined
    if (known === undefined) return { ok: false, error: 'unknown_method', req_method: method }
    const error = tokenError(method, token)
    if (error !== undefined) return { ok: false, error }
    const team = world.teams.get(token ?? '')
    return known({ ...args, token }, team === undefined ? world : { ...world, workspace: team })
  }

  function tokenError(method: string, token: string | undefined): string | undefined {
    const { appToken, botToken } = world.workspace
    if (token === undefined) return 'not_authed'
    // The app-level token opens connections and does nothing else: docs.slack.dev/authentication/tokens.
    const right = method === 'apps.connections.open' ? appToken : botToken
    const known = token === right || (method !== 'apps.connections.open' && world.teams.has(token))
    return known ? world.revoked.get(token) : 'invalid_auth'
  }

  function post(request: Request, responseId: string): Answer {
    const at = Date.now()
    const { args } = read(request)
    let error: string | undefined = 'fault'
    const outcome = answerWith(faults.take('response_url'), () => {
      const result = respond(world, responseId, args)
      error = result.error
      return { answer: result.answer, done: error === undefined }
    })
    const given = error === undefined ? {} : { error }
    record({ kind: 'call', at, method: 'response_url', args, responseId, ok: outcome.done, ...given })
    return outcome.answer
  }

  return {
    answer(request: Request): Answer | Promise<Answer> {
      const [, area, name = ''] = request.path.split('/')
      if (request.verb === 'POST' && area === 'api') return callMethod(request, name)
      if (request.verb === 'POST' && area === 'respond') return post(request, name)
      if (request.verb === 'GET' && request.path === '/oauth/v2/authorize')
        return authorizePage(request.query)
      return { status: 404, body: `no such page: ${request.verb} ${request.path}` }
    },
  }
}

function read({ headers, body }: Request): { token: string | undefined; args: Arguments } {
  const isJson = headers['content-type']?.startsWith('application/json') ?? false
  const { token: inBody, ...args } = isJson ? JSON.parse(String(body) || '{}') : formOf(String(body))
  return { token: /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1] ?? inBody, args }
}

function formOf(body: string): Record<string, unknown> {
  const form: Record<string, unknown> = Object.fromEntries(new URLSearchParams(body))
  for (const name of JSON_ARGUMENTS) if (typeof form[name] === 'string') form[name] = JSON.parse(form[name])
  for (const [name, value] of Object.entries(form))
    if (value === 'true' || value === 'false') form[name] = value === 'true'
  return form
}
