// What the REST API answers. Codes of errors: discord.com/developers/docs/topics/opcodes-and-status-codes#json.

const ERRORS = {
  0: [404, '404: Not Found'],
  10003: [404, 'Unknown Channel'],
  10008: [404, 'Unknown Message'],
  10015: [404, 'Unknown Webhook'],
  10062: [404, 'Unknown interaction'],
  40060: [400, 'Interaction has already been acknowledged.'],
  50001: [403, 'Missing Access'],
  50005: [403, 'Cannot edit a message authored by another user'],
  50007: [403, 'Cannot send messages to this user'],
  50013: [403, 'Missing Permissions'],
  50027: [401, 'Invalid Webhook Token'],
} as const satisfies Readonly<Record<number, readonly [number, string]>>

export interface Result {
  readonly status: number
  readonly body?: unknown
  /** Discord's code of an error. */
  readonly code?: number
}

export const ok = (body: unknown): Result => ({ status: 200, body })

export function failed(code: keyof typeof ERRORS): Result {
  const [status, message] = ERRORS[code]
  return { status, code, body: { message, code } }
}

export const UNAUTHORIZED: Result = { status: 401, code: 0, body: { message: '401: Unauthorized', code: 0 } }

/** What a validator refuses a body with. */
export interface InvalidBody {
  readonly code: 50035
  readonly message: 'Invalid Form Body'
  readonly errors: unknown
}

/** What is wrong, from wherever it stands among the errors. */
export function problemsOf(errors: unknown): readonly string[] {
  if (typeof errors !== 'object' || errors === null) return []
  const inside = Object.values(errors).flatMap(problemsOf)
  return 'message' in errors ? [String(errors.message), ...inside] : inside
}

export const invalidBody = (problems: readonly string[]): InvalidBody => ({
  code: 50035,
  message: 'Invalid Form Body',
  errors: { body: { _errors: problems.map((message) => ({ code: 'BASE_TYPE_BAD', message })) } },
})
