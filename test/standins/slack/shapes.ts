// Small checks that are put together to describe what Slack accepts. Each tells what is wrong and where, in
// the words Slack uses: `… [json-pointer:/blocks/0/text]`.

/** @returns what is wrong with a value that lies at this JSON pointer */
export type Check = (value: unknown, at: string) => readonly string[]

export const wrong = (what: string, at: string): readonly string[] => [`${what} [json-pointer:${at}]`]

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A string of 1 to `max` UTF-16 code units: never fewer than Slack counts. */
export const text =
  (max: number): Check =>
  (value, at) => {
    if (typeof value !== 'string') return wrong('must be a string', at)
    if (value.trim() === '') return wrong('must not be empty', at)
    return value.length > max ? wrong(`must be at most ${max} characters, has ${value.length}`, at) : []
  }

/** A string that may be empty. */
export const optionalText =
  (max: number): Check =>
  (value, at) =>
    value === '' ? [] : text(max)(value, at)

export const url =
  (max: number): Check =>
  (value, at) => {
    const errors = text(max)(value, at)
    return errors.length > 0 || /^https?:\/\/\S+$/.test(String(value)) ? errors : wrong('invalid url', at)
  }

export const flag: Check = (value, at) =>
  typeof value === 'boolean' ? [] : wrong('must be true or false', at)

export const whole: Check = (value, at) =>
  Number.isInteger(value) ? [] : wrong('must be a whole number', at)

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, at) =>
    values.includes(value) ? [] : wrong(`must be one of ${values.join(', ')}`, at)

/** Anything: what it may hold is written nowhere. */
export const anything: Check = () => []

export const list =
  (max: number, item: Check, min = 1): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return wrong('must be a list', at)
    if (value.length < min) return wrong(`must have at least ${min} items`, at)
    if (value.length > max) return wrong(`no more than ${max} items allowed, has ${value.length}`, at)
    return value.flatMap((inner, index) => item(inner, `${at}/${index}`))
  }

/** An object with these keys and no others. */
export const record =
  (required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>> = {}): Check =>
  (value, at) => {
    if (!isRecord(value)) return wrong('must be an object', at)
    const missing = Object.keys(required).filter((key) => value[key] === undefined)
    const given = Object.entries(value).filter(([, inner]) => inner !== undefined)
    return [
      ...missing.flatMap((key) => wrong(`missing required field: ${key}`, at)),
      ...given.flatMap(([key, inner]) => {
        const check = required[key] ?? optional[key]
        return check === undefined
          ? wrong(`invalid additional property: ${key}`, at)
          : check(inner, `${at}/${key}`)
      }),
    ]
  }

/** One of several kinds of object, told apart by `type`. */
export const byType =
  (kinds: Readonly<Record<string, Check>>): Check =>
  (value, at) => {
    const type = isRecord(value) ? String(value.type) : 'none'
    const check = Object.hasOwn(kinds, type) ? kinds[type] : undefined
    return check === undefined ? wrong(`unsupported type: ${type}`, `${at}/type`) : check(value, at)
  }

/** @returns an error for each value that stands more than once */
export const repeated = (what: string, values: readonly unknown[], at: string): readonly string[] => {
  const given = values.filter((value) => value !== undefined)
  const twice = new Set(given.filter((value, index) => given.indexOf(value) !== index))
  return [...twice].flatMap((value) => wrong(`${what} \`${value}\` already exists`, at))
}
