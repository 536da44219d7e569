// The ledger in one SQLite file: what was acknowledged survives kill -9 and power loss, and several processes
// may open the file at once.
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { DeliveryLedger, StartProblem } from '../domain/ports.ts'
import { SCHEMA_VERSION, stepsAfter } from './schema.ts'
import { type RunSql, sqlLedger } from './sql-ledger.ts'

export type OpenedLedger =
  | { readonly kind: 'open'; readonly ledger: DeliveryLedger; close(): void }
  | { readonly kind: 'problem'; readonly problem: StartProblem }

/** How long a statement waits for another process's write; a write takes a few milliseconds. */
const BUSY_TIMEOUT_MS = 2000

const problem = (text: string): OpenedLedger => ({
  kind: 'problem',
  problem: { variable: 'STATE_PATH', text },
})

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)

/** Takes the steps that are missing, all or none. Another process that does the same waits, then finds none. */
function migrate(database: DatabaseSync): void {
  if (versionOf(database) === SCHEMA_VERSION) return
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
const OPEN_ATTEMPTS = 40
const PAUSE_MS = BUSY_TIMEOUT_MS / OPEN_ATTEMPTS

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY

/**
 * Makes a new file ready. Two processes that make the same file switch it to WAL at once; SQLite then answers
 * "busy" without waiting, since both would wait for each other: https://www.sqlite.org/c3ref/busy_handler.html
 */
function makeReady(database: DatabaseSync): void {
  for (let attempt = 1; ; attempt += 1) {
    try {
      // https://www.sqlite.org/pragma.html#pragma_synchronous: in WAL mode only FULL survives power loss.
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
      migrate(database)
      return
    } catch (error) {
      if (!isBusy(error) || attempt === OPEN_ATTEMPTS) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
  }
}

/** node:sqlite binds `$1` by name: https://nodejs.org/docs/latest-v24.x/api/sqlite.html */
const runOn =
  (database: DatabaseSync): RunSql =>
  async (text, values) =>
    database.prepare(text).all(Object.fromEntries(values.map((value, index) => [`$${index + 1}`, value])))

/**
 * Opens the ledger, making its folder and tables where they are missing.
 * @param path of the database file
 * @returns the ledger, or what the operator has to mend: a place that cannot be written, a file that is no
 *   database, or one that a newer version of this program has written (it is left untouched)
 */
export function openSqliteLedger(path: string): OpenedLedger {
  let database: DatabaseSync | undefined
  try {
    mkdirSync(dirname(path), { recursive: true })
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS })
    const version = versionOf(database)
    if (version > SCHEMA_VERSION) {
      database.close()
      return problem(
        `${path} was written by a newer version of this program (schema ${version}, this one knows ` +
          `${SCHEMA_VERSION}); start that version, or name another file.`,
      )
    }
    makeReady(database)
  } catch (error) {
    if (database?.isOpen) database.close()
    const reason = error instanceof Error ? error.message : String(error)
    return problem(
      `${path} cannot be used as the state's database (${reason}); name a file that can be written.`,
    )
  }
  const opened = database
  return {
    kind: 'open',
    ledger: sqlLedger(runOn(opened)),
    close: () => {
      if (opened.isOpen) opened.close()
    },
  }
}
