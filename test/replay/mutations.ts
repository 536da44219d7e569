// A payload with one thing wrong: each field in turn removed, nulled, emptied, and of another type.

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Nothing, and so removed. */
const REMOVED = Symbol('removed')

export interface Mutation {
  /** `event.user nulled` */
  readonly name: string
  readonly payload: unknown
}

/** What a value is replaced by, and what that is called. */
function replacements(value: unknown): readonly (readonly [string, unknown])[] {
  const emptied =
    typeof value === 'string' ? '' : Array.isArray(value) ? [] : isObject(value) ? {} : undefined
  const retyped = typeof value === 'string' ? { text: 1 } : typeof value === 'number' ? 'seven' : 7
  return [
    ['removed', REMOVED],
    ['nulled', null],
    ...(emptied === undefined ? [] : ([['emptied', emptied]] as const)),
    ['retyped', retyped],
    ['in a list', [value]],
  ]
}

/** All mutations of a value, the outermost first. @param depth how many levels down */
export function* mutationsOf(value: unknown, depth = 6, path = ''): Generator<Mutation> {
  if (depth === 0 || typeof value !== 'object' || value === null) return
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value)
  const place = (key: string) => (path === '' ? key : `${path}.${key}`)
  const withOne = (key: string, by: unknown): unknown => {
    if (Array.isArray(value))
      return value.flatMap((one, index) => (String(index) === key ? (by === REMOVED ? [] : [by]) : [one]))
    return Object.fromEntries(
      entries.flatMap(([name, one]) => (name === key ? (by === REMOVED ? [] : [[name, by]]) : [[name, one]])),
    )
  }
  for (const [key, one] of entries)
    for (const [how, by] of replacements(one))
      yield { name: `${place(key)} ${how}`, payload: withOne(key, by) }
  for (const [key, one] of entries)
    for (const { name, payload } of mutationsOf(one, depth - 1, place(key)))
      yield { name, payload: withOne(key, payload) }
}
