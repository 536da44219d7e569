// What a rule is, and how the parts of a body are reached.

export type Part = Readonly<Record<string, unknown>>

export interface Rule<Subject> {
  /** What must hold, as a sentence. */
  readonly name: string
  /** @returns what is wrong, one entry a place; an empty string where the name says it all */
  readonly check: (subject: Subject) => readonly string[]
}

export const isRecord = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const recordsOf = (value: unknown): readonly Part[] =>
  Array.isArray(value) ? value.filter(isRecord) : []

/** A component and all that stand inside it, outermost first. */
export const withNested = (component: Part): readonly Part[] => [
  component,
  ...recordsOf(component.components).flatMap(withNested),
  ...[component.accessory, component.component].filter(isRecord).flatMap(withNested),
]

export const allComponents = (message: Part): readonly Part[] =>
  recordsOf(message.components).flatMap(withNested)

/** Values that stand more than once; `undefined` does not count. */
export const repeated = (values: readonly unknown[]): readonly string[] => {
  const given = values.filter((value) => value !== undefined)
  return [...new Set(given.filter((value, index) => given.indexOf(value) !== index))].map(String)
}

export const when = (isBroken: boolean, detail = ''): readonly string[] => (isBroken ? [detail] : [])

export const lengthOf = (value: unknown): number => (typeof value === 'string' ? value.length : 0)

export const isV2 = (message: Part): boolean => (Number(message.flags ?? 0) & (1 << 15)) !== 0
