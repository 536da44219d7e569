// The one file of SQLite: made, brought forward, and watched, as the system goes on writing into a file that was removed.
import { existsSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { makeFolder } from '../../folders/make-folder.ts'
import { newerSchema } from '../state.ts'
import { SQLITE_BUSY, sqliteCodeOf, TellableError } from './reason.ts'
import { SCHEMA_VERSION, stepsAfter } from './schema.ts'

export interface HeldFile {
  /** @throws TellableError while the file is not where it was: what is written into it then is lost with the process */
  current(): DatabaseSync
  /** What was deleted is in the write-ahead log no more, where no other process reads from it just now. */
  forget(): void
  close(): void
}

/**
 * Opens the file, making its folder and tables where they are missing.
 * @throws what SQLite and the file system throw; TellableError for a file that a newer version has written, which is
 *   left untouched
 */
export async function holdFile(path: string): Promise<HeldFile> {
  const database = await openFile(path)
  const file = identityOf(path)
  let left = false
  const forget = (): void => database.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  function current(): DatabaseSync {
    if (identityOf(path) === file) return database
    // What is written ahead lies beside the file under its name: it would be taken for that of the next one.
    if (!left) forget()
    left = true
    throw new TellableError(
      'its file was removed or replaced while it was in use; put it back, or start the bot again',
    )
  }
  return {
    current,
    forget() {
      current()
      forget()
    },
    // SQLite sees where its file has moved, and leaves what bears its name alone (databaseIsUnmoved in its pager.c).
    close() {
      if (database.isOpen) database.close()
    },
  }
}

/** The same for as long as it is the same file, whatever stands in it; undefined where there is none. */
function identityOf(path: string): string | undefined {
  const found = statSync(path, { throwIfNoEntry: false })
  return found && `${found.dev} ${found.ino}`
}

async function openFile(path: string): Promise<DatabaseSync> {
  await makeFolder(dirname(path))
  // Without a timeout: SQLite would wait for another process's write on the only thread, and nobody be answered.
  const database = new DatabaseSync(path, { timeout: 0 })
  try {
    await makeReady(database, path)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0)

const OPEN_ATTEMPTS = 40
const PAUSE_MS = 50

/** Makes a new file ready, and brings an older one forward. Several processes may do so at the same moment. */
async function makeReady(database: DatabaseSync, path: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const version = versionOf(database)
      if (version > SCHEMA_VERSION) throw new TellableError(newerSchema(version, SCHEMA_VERSION))
      // https://www.sqlite.org/pragma.html#pragma_synchronous: in WAL mode only FULL survives power loss.
      // What is deleted is overwritten, and not left in free pages: https://www.sqlite.org/pragma.html#pragma_secure_delete
      database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON')
      migrate(database, path)
      return
    } catch (error) {
      if (sqliteCodeOf(error) !== SQLITE_BUSY || attempt === OPEN_ATTEMPTS) throw error
    }
    await pause(PAUSE_MS)
  }
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

/** A copy of all that stands in the file, the write-ahead log too; one that was made before is kept. */
function backUp(database: DatabaseSync, copy: string): void {
  if (!existsSync(copy)) database.prepare('VACUUM INTO ?').run(copy)
}
