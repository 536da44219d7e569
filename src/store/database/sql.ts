// What a driver offers to the stores: one statement at a time, in the SQL that SQLite and PostgreSQL share.

import { cleanText } from '../../domain/text/clean-text.ts'

export type SqlValue = string | number | null
export type Row = Readonly<Record<string, unknown>>

/** Runs one statement; `$1` in the text is the first value. Gives the rows, none where none are returned. */
export type RunSql = (text: string, values: readonly SqlValue[]) => Promise<readonly Row[]>

/** Puts something around every statement: what watches, or what cleans. */
export type AroundSql = (run: RunSql) => RunSql

/**
 * The last guard behind the cleaning at the entrance, and the same one: what one engine refuses (PostgreSQL takes no NUL)
 * and the other keeps would be an incident on one of them. Keys are written and looked up in the same form.
 */
export const cleanValues: AroundSql = (run) => (text, values) =>
  run(
    text,
    values.map((value) => (typeof value === 'string' ? cleanText(value) : value)),
  )

/** Few sizes, so that few texts have to be understood; both engines take many more values than the largest. */
const PORTIONS = [1, 20, 500] as const
const LARGEST = 500

/**
 * Asks for many keys in a few statements. The last portion is filled up by repeating its last key.
 * @param ask gets the keys of one portion and their places, `$1, $2, …`
 */
export async function inPortions(
  keys: readonly string[],
  ask: (keys: readonly string[], places: string) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (let start = 0; start < keys.length; start += LARGEST) {
    const some = keys.slice(start, start + LARGEST)
    const size = PORTIONS.find((portion) => portion >= some.length) ?? LARGEST
    const filled = Array.from({ length: size }, (_, index) => some[Math.min(index, some.length - 1)] ?? '')
    rows.push(...(await ask(filled, filled.map((_, index) => `$${index + 1}`).join(', '))))
  }
  return rows
}
