// An error as the log holds it. Libraries hang requests, headers and bodies on their errors, with tokens and people's
// texts among them: only what is named here is written.

/** Fields that say what went wrong and never what was sent. */
const FIELDS = ['code', 'errno', 'syscall', 'status', 'statusCode', 'method'] as const

/** Causes of causes; an error may be its own. */
const DEEPEST = 3
/** A text may be a whole page that a proxy answered with. */
const LONGEST = 2_000
const MOST_FRAMES = 12

export interface ErrorRecord {
  readonly type: string
  readonly message: string
  readonly stack?: string
  readonly cause?: ErrorRecord
  readonly errors?: readonly ErrorRecord[]
  readonly [field: string]: unknown
}

/** Anything that was thrown, as a bounded record. Never throws. */
export function errorRecord(thrown: unknown, depth = 0): ErrorRecord {
  if (!(thrown instanceof Error))
    return { type: typeof thrown, message: typeof thrown === 'object' ? 'no error object' : bounded(thrown) }
  const known: Readonly<Record<string, unknown>> = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const value: unknown = Reflect.get(thrown, field)
      return typeof value === 'string' || typeof value === 'number' ? [[field, value]] : []
    }),
  )
  const deeper = depth < DEEPEST
  return {
    type: thrown.name,
    message: bounded(thrown.message),
    ...known,
    ...(typeof thrown.stack === 'string' && { stack: framesOf(thrown.stack) }),
    ...(deeper && thrown.cause !== undefined && { cause: errorRecord(thrown.cause, depth + 1) }),
    ...(deeper &&
      thrown instanceof AggregateError && {
        errors: thrown.errors.slice(0, DEEPEST).map((one) => errorRecord(one, depth + 1)),
      }),
  }
}

const bounded = (text: unknown): string => String(text).slice(0, LONGEST)

/** The frames alone: the message stands above them already. */
const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, MOST_FRAMES)
    .map((line) => line.trim())
    .join('\n')
