// A folder for one test, gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSqliteState } from '../../src/store/database/sqlite.ts'
import { expectOpen } from './expect-open.ts'

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The state in this file, which is expected to open. */
export const opened = async (path: string) => expectOpen(await openSqliteState(path))
