// A folder for one test, gone afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openSqliteState } from '../../src/store/sqlite.ts'

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The state in this file, which is expected to open. */
export function opened(path: string) {
  const result = openSqliteState(path)
  if (result.kind === 'problem') throw new Error(result.problem.text)
  return result
}
