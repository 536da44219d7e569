// The HTTP side: everything under /api/v10. Reads JSON and forms with files, checks the token, validates,
// records.
import { answerWith, type Faults } from '../faults.ts'
import type { Answer, Request } from '../listener.ts'
import { fileErrors } from './files.ts'
import { failed, type InvalidBody, invalidBody, problemsOf, type Result, UNAUTHORIZED } from './results.ts'
import type { Route, Routed, RouteRequest } from './route-kinds.ts'
import { ROUTES } from './routes.ts'
import type { Json, Message, World } from './world.ts'

/** One call the bot made. */
export interface Call {
  readonly kind: 'call'
  readonly at: number
  /** The route's name; verb and path for a route the stand-in does not know. */
  readonly method: string
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly body: Json
  /** Names of the files that came along. */
  readonly files: readonly string[]
  /** Whether Discord did what was asked; the bot may not have learnt of it. */
  readonly ok: boolean
  /** Discord's code or status, or `fault` where a fault struck. */
  readonly error?: string
  /** The message that stands after it. */
  readonly message?: Message
  readonly interactionId?: string
  /** The message stood already: its nonce was known. */
  readonly repeated?: boolean
}

/** @returns null for a good body; else what Discord would answer */
export type Validate = (method: string, path: string, body: unknown) => InvalidBody | null

export interface ApiParts {
  readonly world: World
  readonly faults: Faults
  readonly validate: Validate
  readonly record: (call: Call) => void
  /** Tells everybody of a message. */
  readonly announce: (event: string, message: Message) => void
}

const BASE = '/api/v10'

export function createApi({ world, faults, validate, record, announce }: ApiParts) {
  async function answer(request: Request): Promise<Answer> {
    const at = Date.now()
    const path = request.path.slice(BASE.length)
    const { route, params } = findRoute(request.verb, path)
    const { body, files } = await read(request)
    const method = route?.name ?? `${request.verb} ${path}`
    let routed: Routed = { result: failed(0) }
    let error: string | undefined = 'fault'
    const outcome = answerWith(faults.take(method), () => {
      const { verb, query } = request
      routed = carryOut(request, path, route, { world, verb, params, query, body, files })
      const { status, code } = routed.result
      error = status < 400 ? undefined : String(code || status)
      return { answer: toAnswer(routed.result, method), done: status < 400 }
    })
    const { message, interaction, repeated, event } = routed
    const call: Call = {
      ...{ kind: 'call', at, method, path, params, body, files, ok: outcome.done },
      ...(error === undefined ? {} : { error }),
      ...(message === undefined ? {} : { message }),
      ...(interaction === undefined ? {} : { interactionId: interaction.id }),
      ...(repeated ? { repeated } : {}),
    }
    if (message !== undefined && event !== undefined) announce(event, message)
    record(call)
    return outcome.answer
  }

  function carryOut(request: Request, path: string, route: Route | undefined, asked: RouteRequest): Routed {
    if (!request.path.startsWith(`${BASE}/`) || route === undefined) return { result: failed(0) }
    const authorized = request.headers.authorization === `Bot ${world.guild.token}` && !world.revoked
    if (!route.open && !authorized) return { result: UNAUTHORIZED }
    const invalid = request.body.length === 0 ? null : validate(request.verb, path, asked.body)
    const missing = fileErrors(asked.body, asked.files)
    if (missing.length > 0) {
      world.conformanceErrors.push(...missing.map((problem) => `${route.name}: ${problem}`))
      return { result: { status: 400, code: 50035, body: invalidBody(missing) } }
    }
    if (invalid === null) return route.carryOut(asked)
    world.conformanceErrors.push(`${route.name}: ${problemsOf(invalid.errors).join('; ')}`)
    return { result: { status: 400, code: invalid.code, body: invalid } }
  }

  return { answer }
}

/** Fixed paths stand before those with parameters in the table, so the first that fits is right. */
function findRoute(verb: string, path: string) {
  const parts = path.split('/')
  for (const route of ROUTES) {
    const wanted = route.path.split('/')
    const fits = wanted.every((part, index) => part.startsWith(':') || part === parts[index])
    if (route.verb !== verb || wanted.length !== parts.length || !fits) continue
    const named = wanted.flatMap((part, index) =>
      part.startsWith(':') ? [[part.slice(1), parts[index]]] : [],
    )
    return { route, params: Object.fromEntries(named) as Readonly<Record<string, string>> }
  }
  return { route: undefined, params: {} }
}

/** Limits high enough that the client never waits for them: tests of waiting use faults. */
function toAnswer({ status, body }: Result, bucket: string): Answer {
  const headers = {
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': '49',
    'x-ratelimit-reset': String(Date.now() / 1000 + 1),
    'x-ratelimit-reset-after': '1.000',
    'x-ratelimit-bucket': bucket,
  }
  return { status, headers, ...(body === undefined ? {} : { body }) }
}

async function read({ headers, body }: Request): Promise<{ body: Json; files: readonly string[] }> {
  const type = headers['content-type'] ?? ''
  if (body.length === 0) return { body: {}, files: [] }
  if (type.startsWith('application/json')) return { body: JSON.parse(String(body)), files: [] }
  // A body with files: the JSON is one part of the form.
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData()
  const files = [...form.values()].flatMap((value) => (typeof value === 'string' ? [] : [value.name]))
  return { body: JSON.parse(String(form.get('payload_json') ?? '{}')), files }
}
