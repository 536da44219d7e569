// Checks bodies against Discord's own OpenAPI file. It is not part of this project; where it is absent there is
// nothing to check with, and callers say so.
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import ajvFormats from 'ajv-formats'
import { conformanceFile } from '../conformance.ts'

interface Spec {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

interface Operation {
  readonly requestBody?: { readonly content?: Readonly<Record<string, unknown>> }
  readonly responses?: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>
}

const JSON_TYPE = 'application/json'

/** Formats of the spec that JSON Schema does not know. */
const FORMATS = { int32: true, int64: true, double: true, nonce: true, snowflake: /^\d{1,20}$/ } as const

export interface OpenApi {
  /** @param path without `/api/v10` and without the query; @returns what the spec forbids of the body */
  bodyErrors(method: string, path: string, body: unknown): readonly string[]
  /** The same for what Discord answers: it keeps the stand-in itself honest. */
  answerErrors(method: string, path: string, status: number, body: unknown): readonly string[]
}

let known: OpenApi | null | undefined

/** @returns null where the file is absent; the same for all stand-ins of a process, since its checks are dear to make */
export function readOpenApi(): OpenApi | null {
  if (known !== undefined) return known
  const spec = conformanceFile('discord/openapi.json') as Spec | null
  known = spec === null ? null : openApi(spec)
  return known
}

function openApi(spec: Spec): OpenApi {
  const ajv = new Ajv2020({
    strict: false,
    // A check runs a few times in a process: to make it well costs more than it gives back.
    ...{ code: { optimize: false }, inlineRefs: false, validateSchema: false },
  })
  // A CommonJS module: what Node calls its default export is the module itself.
  ajvFormats.default(ajv)
  for (const [name, format] of Object.entries(FORMATS)) ajv.addFormat(name, format)
  ajv.addSchema({ $id: 'd', ...spec })
  // Fixed paths before templates: /messages/@original before /messages/{message_id}.
  const routes = Object.keys(spec.paths).sort((a, b) => a.split('{').length - b.split('{').length)
  const compiled = new Map<string, ValidateFunction>()

  const routeOf = (verb: string, path: string): string | undefined =>
    routes.find((route) => spec.paths[route]?.[verb] !== undefined && matches(route, path))

  function check(pointer: string, value: unknown): readonly string[] {
    const validate = compiled.get(pointer) ?? ajv.compile({ $ref: `d#${pointer}` })
    compiled.set(pointer, validate)
    if (validate(value)) return []
    const errors = validate.errors ?? []
    return errors.map(
      (error) => `${error.instancePath} ${error.message}: ${partAt(value, error.instancePath)}`,
    )
  }

  return {
    bodyErrors(method, path, body) {
      const verb = method.toLowerCase()
      const route = routeOf(verb, path)
      if (route === undefined) return [`no such route: ${method} ${path}`]
      const content = spec.paths[route]?.[verb]?.requestBody?.content
      if (content?.[JSON_TYPE] === undefined) return []
      const pointer = pointerTo('paths', route, verb, 'requestBody', 'content', JSON_TYPE, 'schema')
      return check(pointer, excused(body))
    },
    answerErrors(method, path, status, body) {
      const verb = method.toLowerCase()
      const route = routeOf(verb, path)
      if (route === undefined) return [`no such route: ${method} ${path}`]
      const response = spec.paths[route]?.[verb]?.responses?.[status]
      if (response === undefined) return [`no such answer: ${status}`]
      if (response.content?.[JSON_TYPE] === undefined) return []
      return check(
        pointerTo('paths', route, verb, 'responses', String(status), 'content', JSON_TYPE, 'schema'),
        body,
      )
    },
  }
}

const PERMISSIONS = 'default_member_permissions'

/**
 * The file takes these permissions of a request as a number alone. Discord's page on application commands, and every
 * library, has them as a text; so does the file itself where it answers.
 */
const excused = (body: unknown): unknown =>
  Array.isArray(body)
    ? body.map((command) =>
        /^\d+$/.test(command?.[PERMISSIONS] ?? '')
          ? { ...command, [PERMISSIONS]: Number(command[PERMISSIONS]) }
          : command,
      )
    : body

const pointerTo = (...parts: readonly string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`).join('')

const matches = (route: string, path: string): boolean => {
  const wanted = route.split('/')
  const given = path.split('/')
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => (part.startsWith('{') ? given[index] !== '' : part === given[index]))
  )
}

/** The offending part, since messages about unions alone mislead. */
function partAt(value: unknown, pointer: string): string {
  const part = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value)
  return (JSON.stringify(part) ?? 'undefined').slice(0, 300)
}
