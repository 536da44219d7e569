// The start of a run of the tests: its folder, and the keeper that outlives it by a moment.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { RUN_FOLDER } from './run-folder.ts'

/** @returns what ends the run */
export function setup(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-tests-'))
  // PostgreSQL runs as somebody else and has its files in it.
  chmodSync(folder, 0o711)
  process.env[RUN_FOLDER] = folder
  // What tests put aside, and the programs that they start, goes with the run, however it ends.
  const { TMPDIR } = process.env
  process.env.TMPDIR = folder
  const keeper = spawn(process.execPath, [join(import.meta.dirname, 'keeper.ts'), folder], {
    stdio: ['pipe', 'ignore', 'inherit'],
    detached: true,
  })
  return async () => {
    delete process.env[RUN_FOLDER]
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
    keeper.stdin?.end()
    await once(keeper, 'exit')
  }
}
