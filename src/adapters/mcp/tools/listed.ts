// The tools as clients are told of them, and what is wrong with what they give to one.
import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { OUTPUT } from './schema.ts'
import { TOOLS, type Tool } from './tools.ts'

/** JSON Schema 2020-12 is what the protocol expects where nothing else is said. */
const schemaOf = (schema: v.GenericSchema): object => {
  const { $schema: _, ...written } = toJsonSchema(schema, { target: 'draft-2020-12', typeMode: 'input' })
  return written
}

/** As `tools/list` has them. Slack asks its people less often about tools that only read. */
export const listedTools = (): readonly object[] => {
  const outputSchema = schemaOf(OUTPUT)
  return TOOLS.map(({ name, title, description, input }) => ({
    ...{ name, title, description },
    inputSchema: schemaOf(input),
    outputSchema,
    annotations: {
      title,
      readOnlyHint: true,
      destructiveHint: false,
      idempotentHint: true,
      openWorldHint: false,
    },
    _meta: { slack: { supportsBlockKit: true } },
  }))
}

/** What is wrong with the arguments of a tool, for the model that gave them; undefined where nothing is. */
export function mistakeIn({ input }: Tool, given: unknown): string | undefined {
  const { issues } = v.safeParse(input, given)
  if (!issues) return undefined
  return issues
    .slice(0, 5)
    .map((issue) => `${v.getDotPath(issue) ?? 'arguments'}: ${issue.message}`.slice(0, 200))
    .join('; ')
}
