// The folder in which a run of the tests writes down the programs it has started, so that all of them can be ended
// whatever becomes of the run. One file each, named by the id of the process, which leads a process group.
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Set by the run's own start for everybody in it; unset where a single script starts a program. */
export const RUN_FOLDER = 'KUBECON_TEST_RUN'

/** @param command what it is, for the list of what was left behind */
export function writeDown(pid: number, command: string): void {
  const folder = process.env[RUN_FOLDER]
  if (folder) writeFileSync(join(folder, `${pid}.program`), command)
}

export function crossOut(pid: number): void {
  const folder = process.env[RUN_FOLDER]
  if (folder) rmSync(join(folder, `${pid}.program`), { force: true })
}

/** The processes that are written down and have not been crossed out. */
export const writtenDown = (folder: string): readonly number[] =>
  readdirSync(folder)
    .map((file) => /^(\d+)\.program$/.exec(file)?.[1])
    .filter((pid) => pid !== undefined)
    .map(Number)

/** Sends a signal to a process and everything it has started. One that is gone needs none. */
export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
