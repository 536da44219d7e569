// YAML held against a schema; every problem knows its line. What is right is read by a parser that knows no lines, in a
// fifth of the time (docs/decisions/schemas-at-the-edges.md).
import { CORE_SCHEMA, load } from 'js-yaml'
import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import type { Problem } from '../../domain/library/corpus.ts'
import { messageOf } from '../../domain/thrown.ts'

export type Checked<Output> =
  | { readonly ok: true; readonly value: Output }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/**
 * Parses YAML and checks it against a schema.
 * @param file name for problems
 * @param firstLine line of the file on which the text begins (front matter begins below its fence)
 */
export function parseYaml<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  file: string,
  firstLine = 1,
): Checked<v.InferOutput<Schema>> {
  const read = readQuickly(text)
  const quick = read === undefined ? undefined : v.safeParse(schema, read)
  return quick?.success ? { ok: true, value: quick.output } : parseCarefully(text, schema, file, firstLine)
}

/** `&name` before a value: what refers to it may stand for gigabytes, which only the careful parser counts. */
const ANCHOR = /(?<![^\s,[{:-])&[^\s&]/

/** @returns undefined where the careful parser has to look */
function readQuickly(text: string): unknown {
  if (ANCHOR.test(text)) return undefined
  try {
    return load(text, { schema: CORE_SCHEMA })
  } catch {
    return undefined
  }
}

function parseCarefully<Schema extends v.GenericSchema>(
  text: string,
  schema: Schema,
  file: string,
  firstLine: number,
): Checked<v.InferOutput<Schema>> {
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: text.length < 100_000,
  })
  const at = (offset: number) => lines.linePos(offset).line + firstLine - 1
  if (document.errors.length > 0) {
    return {
      ok: false,
      problems: document.errors.map((error) => ({
        file,
        line: at(error.pos[0]),
        text: `not valid YAML: ${error.message.replace(/\.$/, '')}; expected \`key: value\` lines`,
        severity: 'error',
      })),
    }
  }
  const plain = plainOf(document)
  if (!plain.ok) {
    const text = `not usable YAML: ${plain.why}; expected values written out, or few aliases (*name)`
    return { ok: false, problems: [{ file, line: firstLine, text, severity: 'error' }] }
  }
  const checked = v.safeParse(schema, plain.value)
  if (checked.success) return { ok: true, value: checked.output }
  return {
    ok: false,
    problems: checked.issues.map((issue) => {
      const path = (issue.path ?? []).map((item) => item.key as string | number)
      return { file, line: at(offsetOf(document, path)), text: describe(path, issue), severity: 'error' }
    }),
  }
}

/** A few lines of aliases can stand for gigabytes; the parser refuses them by throwing. */
function plainOf(
  document: ReturnType<typeof parseDocument>,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly why: string } {
  try {
    return { ok: true, value: document.toJS() }
  } catch (cause) {
    return { ok: false, why: messageOf(cause) }
  }
}

/** Where the deepest part of the path that exists begins. */
function offsetOf(document: ReturnType<typeof parseDocument>, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true)
    if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)) return node.range[0]
  }
  return 0
}

function describe(path: readonly (string | number)[], issue: v.BaseIssue<unknown>): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : key)).join('.')
  const subject = name === '' ? 'the file' : `\`${name}\``
  if (issue.type.endsWith('object') && issue.received === 'undefined')
    return `${subject} is missing; expected it with a value`
  if (issue.kind === 'schema' && issue.type === 'strict_object')
    return `${subject} is not known; ${issue.message}`
  if (issue.received === 'undefined') return `${subject} is missing; ${expectation(issue)}`
  return `${subject} is ${issue.received}; ${expectation(issue)}`
}

const expectation = (issue: v.BaseIssue<unknown>): string =>
  issue.message.startsWith('Invalid') ? `expected ${issue.expected ?? 'another value'}` : issue.message
