// The state in one SQLite file: what was acknowledged survives kill -9 and power loss, and several processes
// may open the file at once.
import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import type { Now } from '../../domain/ports.ts'
import { newerSchema, type OpenedState, problemWith, type State, sqlState } from '../state.ts'
import { reasonOf, sqliteCodeOf } from './reason.ts'
import { SCHEMA_VERSION, stepsAfter } from './schema.ts'
import type { AroundSql, RunSql } from './sql.ts'

/** How long a statement waits for another process's write; a write takes a few milliseconds. */
const BUSY_TIMEOUT_MS = 2000

/** https://www.sqlite.org/lang_datefunc.html#epoch */
const CLOCK = "CAST(unixepoch('subsec') * 1000 AS INTEGER)"

const problem = (text: string): OpenedState => problemWith('STATE_PATH', text)

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)

/** A copy of all that stands in the file, the write-ahead log too; one that was made before is kept. */
function backUp(database: DatabaseSync, copy: string): void {
  if (!existsSync(copy)) database.prepare('VACUUM INTO ?').run(copy)
}

/** Takes the steps that are missing, all or none. Another process that does the same waits, then finds none. */
function migrate(database: DatabaseSync, path: string): void {
  const version = versionOf(database)
  if (version === SCHEMA_VERSION) return
  if (version > 0) backUp(database, `${path}.before-${SCHEMA_VERSION}`)
  database.exec('BEGIN IMMEDIATE')
  try {
    for (const step of stepsAfter(versionOf(database))) database.exec(step)
    database.exec(`PRAGMA user_version = ${SCHEMA_VERSION}`)
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

const SQLITE_BUSY = 5
/** What may pass by itself: locked by another process, a disk that fails or is full. https://www.sqlite.org/rescode.html */
const PASSING: readonly (number | undefined)[] = [SQLITE_BUSY, 10, 13]
const OPEN_ATTEMPTS = 40
const PAUSE_MS = BUSY_TIMEOUT_MS / OPEN_ATTEMPTS

/**
 * Makes a new file ready. Two processes that make the same file switch it to WAL at once; SQLite then answers
 * "busy" without waiting, since both would wait for each other: https://www.sqlite.org/c3ref/busy_handler.html
 */
function makeReady(database: DatabaseSync, path: string): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // https://www.sqlite.org/pragma.html#pragma_synchronous: in WAL mode only FULL survives power loss.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
      migrate(database, path)
      return
    } catch (error) {
      if (sqliteCodeOf(error) !== SQLITE_BUSY || attempt === OPEN_ATTEMPTS) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
  }
}

/** node:sqlite binds `$1` by name, `?1` by place: https://nodejs.org/docs/latest-v24.x/api/sqlite.html */
function runOn(database: DatabaseSync): RunSql {
  const prepared = new Map<string, StatementSync>()
  return async (text, values) => {
    const known = prepared.get(text)
    const statement = known ?? database.prepare(text.replace(/\$(\d+)/g, '?$1'))
    if (!known) prepared.set(text, statement)
    return statement.all(...values)
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
export function openSqliteState(path: string, around: AroundSql = (run) => run): OpenedState {
  let database: DatabaseSync | undefined
  try {
    mkdirSync(dirname(path), { recursive: true })
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS })
    const version = versionOf(database)
    if (version > SCHEMA_VERSION) {
      database.close()
      return problem(
        `${path} ${newerSchema(version, SCHEMA_VERSION)}; start that version, or name another file.`,
      )
    }
    makeReady(database, path)
  } catch (error) {
    if (database?.isOpen) database.close()
    if (PASSING.includes(sqliteCodeOf(error))) return { kind: 'away', reason: `${path}: ${reasonOf(error)}` }
    const reason = error instanceof Error ? error.message : String(error)
    return problem(
      `${path} cannot be used as the state's database (${reason}); name a file that can be written.`,
    )
  }
  const opened = database
  return {
    kind: 'open',
    state: sqlState(around(runOn(opened)), CLOCK),
    async close() {
      if (opened.isOpen) opened.close()
    },
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
  return sqlState(runOn(database), 'now_ms()')
}
