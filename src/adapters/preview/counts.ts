// Counting what stands in a message as it is sent, whatever its shape.

export interface Count {
  /** What is counted: "blocks". */
  readonly what: string
  readonly count: number
  readonly limit: number
  /** The platform documents no such limit; this is what was seen to be refused. */
  readonly measured?: true
}

/** Every object within, itself included, in order. */
export function everyObject(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(everyObject)
  return Array.isArray(value) ? inner : [value, ...inner]
}

/** Objects of these types within. */
export const ofType = (value: unknown, ...types: readonly string[]): readonly object[] =>
  everyObject(value).filter((one) => types.includes(Reflect.get(one, 'type')))

/** The strings that stand under these keys within. */
export const stringsUnder = (value: unknown, ...keys: readonly string[]): readonly string[] =>
  everyObject(value).flatMap((one) =>
    keys.flatMap((key) => {
      const found: unknown = Reflect.get(one, key)
      return typeof found === 'string' ? [found] : []
    }),
  )

/** Length of the longest, in UTF-16 code units: never less than a platform counts. */
export const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => text.length))
