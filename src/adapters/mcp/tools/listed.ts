// The tools as clients are told of them. Most clients put all of it into the model's context, so it is kept short: the rows
// of an answer are described once, with the first tool; the others name the fields that they give.
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema'
import type * as v from 'valibot'
import { OUTPUT, type OutputField, SHARED } from './schema.ts'
import { TOOLS } from './tools.ts'

interface JsonSchema {
  readonly type?: unknown
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly [keyword: string]: unknown
}

/** JSON Schema 2020-12 is what the protocol expects where nothing else is said. */
function schemaOf(
  schema: v.GenericSchema,
  definitions: Readonly<Record<string, v.GenericSchema>> = {},
): JsonSchema {
  const settings = {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions,
    // What only code can check is said in the description.
    ignoreActions: ['check'],
  } satisfies ConversionConfig
  const { $schema: _, ...written } = toJsonSchema(schema, settings)
  return written as object as JsonSchema
}

/** What a client need not hold an answer to: a further field is no mistake, nor is a number out of its bounds. */
const NOT_HELD = new Set(['additionalProperties', 'minimum', 'propertyNames'])

function withoutBounds<Part>(part: Part): Part {
  if (Array.isArray(part)) return part.map(withoutBounds) as Part
  if (typeof part !== 'object' || part === null) return part
  const kept = Object.entries(part).filter(([keyword]) => !NOT_HELD.has(keyword))
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, withoutBounds(value)])) as Part
}

/** The fields that one tool gives, by their types alone. */
function namesOf(
  { type, properties = {}, required = [] }: JsonSchema,
  gives: readonly OutputField[],
): JsonSchema {
  const names: readonly string[] = [...required, 'nextPage', ...gives]
  const named = Object.entries(properties).filter(([name]) => names.includes(name))
  return {
    type,
    properties: Object.fromEntries(named.map(([name, field]) => [name, { type: field.type }])),
    required,
  }
}

/** As `tools/list` has them. Slack asks its people less often about tools that only read. */
export function listedTools(): readonly object[] {
  const whole = withoutBounds(schemaOf(OUTPUT, SHARED))
  return TOOLS.map(({ name, title, description, input, gives }) => ({
    ...{ name, title, description },
    inputSchema: schemaOf(input),
    outputSchema: gives === 'everything' ? whole : namesOf(whole, gives),
    annotations: { readOnlyHint: true, destructiveHint: false, openWorldHint: false },
    _meta: { slack: { supportsBlockKit: true } },
  }))
}
