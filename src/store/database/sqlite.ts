// The state in one SQLite file: what was acknowledged survives kill -9 and power loss, and several processes
// may open the file at once.
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import type { Now } from '../../domain/ports.ts'
import { messageOf } from '../../domain/thrown.ts'
import { type OpenedState, problemWith, type State, sqlState } from '../state.ts'
import { reasonOf, SQLITE_BUSY, sqliteCodeOf, TellableError } from './reason.ts'
import { stepsAfter } from './schema.ts'
import type { AroundSql, RunSql } from './sql.ts'
import { type HeldFile, holdFile } from './sqlite-file.ts'

/** How long a statement waits for another process's write; a write takes a few milliseconds. */
const BUSY_MS = 2000
const BUSY_PAUSE_MS = 20

/** https://www.sqlite.org/lang_datefunc.html#epoch */
const CLOCK = "CAST(unixepoch('subsec') * 1000 AS INTEGER)"

const problem = (text: string): OpenedState => problemWith('STATE_PATH', text)

/** What may pass by itself: locked by another process, a disk that fails or is full. https://www.sqlite.org/rescode.html */
const PASSING: readonly (number | undefined)[] = [SQLITE_BUSY, 10, 13]

/** node:sqlite binds `$1` by name, `?1` by place: https://nodejs.org/docs/latest-v24.x/api/sqlite.html */
function runOn({ current }: Pick<HeldFile, 'current'>): RunSql {
  const prepared = new Map<string, StatementSync>()
  const statementOf = (text: string): StatementSync => {
    const database = current()
    const known = prepared.get(text)
    const statement = known ?? database.prepare(text.replace(/\$(\d+)/g, '?$1'))
    if (!known) prepared.set(text, statement)
    return statement
  }
  return async (text, values) => {
    const until = performance.now() + BUSY_MS
    for (;;) {
      try {
        return statementOf(text).all(...values)
      } catch (error) {
        if (sqliteCodeOf(error) !== SQLITE_BUSY || performance.now() >= until) throw error
      }
      await pause(BUSY_PAUSE_MS)
    }
  }
}

/**
 * Opens the state, making its folder and tables where they are missing.
 * @param path of the database file
 * @param around put around every statement
 * @returns the state; `away` where the disk is full or fails, or another process holds the file; or what the operator
 *   has to mend: a place that cannot be written, a file that is no database, or one that a newer version of this
 *   program has written (it is left untouched)
 */
export async function openSqliteState(path: string, around: AroundSql = (run) => run): Promise<OpenedState> {
  try {
    const file = await holdFile(path)
    return {
      kind: 'open',
      state: sqlState(around(runOn(file)), CLOCK, () => file.forget()),
      close: async () => file.close(),
    }
  } catch (error) {
    if (error instanceof TellableError)
      return problem(`${path} ${error.message}; start that version, or name another file.`)
    if (PASSING.includes(sqliteCodeOf(error))) return { kind: 'away', reason: `${path}: ${reasonOf(error)}` }
    const reason = messageOf(error)
    return problem(
      `${path} cannot be used as the state's database (${reason}); name a file that can be written.`,
    )
  }
}

/**
 * An empty state that lives as long as whoever holds it; two of them know nothing of each other.
 * @param now what its clock says, epoch milliseconds
 */
export function memoryState(now: Now = Date.now): State {
  const database = new DatabaseSync(':memory:')
  for (const step of stepsAfter(0)) database.exec(step)
  database.function('now_ms', now)
  return sqlState(runOn({ current: () => database }), 'now_ms()')
}
