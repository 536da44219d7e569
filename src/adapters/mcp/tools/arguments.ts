// What tools take, argument by argument, and what is said of what they cannot take: in our words, for the model that gave
// it and can mend it.
import * as v from 'valibot'
import { oneLine } from '../../../domain/text/clean-text.ts'
import { escapeTerminal } from '../../terminal/escape.ts'

/** The arguments of a tool by their names; each says in its message what it has to be. */
export type Arguments<Entries extends v.ObjectEntries = v.ObjectEntries> = v.StrictObjectSchema<
  Entries,
  undefined
>

/** The longest list, of notes, has 12 pages today. */
const MOST_PAGES = 999
const A_PAGE = `a whole number from 1 to ${MOST_PAGES}`

/** Which page of the answer. */
export const page = v.optional(
  v.pipe(
    v.number(A_PAGE),
    v.integer(A_PAGE),
    v.minValue(1, A_PAGE),
    v.maxValue(MOST_PAGES, A_PAGE),
    v.description('nextPage of the answer before'),
  ),
  1,
)

export function text(most: number, description: string) {
  const expected = `text of at most ${most.toLocaleString('en')} characters`
  return v.pipe(v.string(expected), v.maxLength(most, expected), v.description(description))
}

export const flag = (description: string) => v.pipe(v.boolean('true or false'), v.description(description))

export const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  v.picklist(names, `one of ${names.join(', ')}`)

/** What is told of mistakes in one call. */
const MOST_MISTAKES = 5

/**
 * What is wrong with the arguments, and what was expected; undefined where nothing is.
 * @param tool its name
 */
export function mistakeIn(tool: string, input: Arguments, given: unknown): string | undefined {
  const takes = Object.keys(input.entries).join(', ')
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return `The arguments are ${shown(given)}; expected an object with ${takes}.`
  const { issues } = v.safeParse(input, given)
  if (!issues) return undefined
  const mistakes = new Map<string, string>()
  for (const { path, message } of issues) {
    const name = String(path?.[0].key)
    if (mistakes.has(name)) continue
    const entry = Object.hasOwn(input.entries, name) ? input.entries[name] : undefined
    mistakes.set(
      name,
      entry === undefined
        ? `There is no argument ${shown(name)}; ${tool} takes ${takes}.`
        : Object.hasOwn(given, name)
          ? `${name} is ${shown(given[name as keyof typeof given])}; expected ${message}.`
          : `${name} is missing; expected ${expectedOf(entry)}.`,
    )
  }
  return [...mistakes.values()].slice(0, MOST_MISTAKES).join(' ')
}

const expectedOf = (entry: v.ObjectEntries[string]): string =>
  v.safeParse(entry as v.GenericSchema, undefined).issues?.[0].message ?? ''

/** More of a value says nothing that its beginning does not. */
const LONGEST_SHOWN = 60

/** A value that came from outside, as JSON, cut. */
function shown(value: unknown): string {
  const written = escapeTerminal(oneLine(JSON.stringify(value) ?? 'nothing'))
  if (written.length <= LONGEST_SHOWN) return written
  const length = typeof value === 'string' ? ` (${value.length.toLocaleString('en')} characters)` : ''
  return `${written.slice(0, LONGEST_SHOWN).toWellFormed()}…${length}`
}

/** A page that an answer does not have. */
export const noSuchPage = (wanted: number, pages: number): string =>
  `page is ${wanted}; this answer has ${pages === 1 ? 'one page' : `${pages} pages`}.`
