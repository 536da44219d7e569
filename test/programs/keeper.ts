// A process beside a run of the tests: node keeper.ts FOLDER. When its standard input closes, because the run is over
// or because it was killed, it ends every program that is still written down in the folder, and the folder goes.
import { rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { signalGroup, writtenDown } from './run-folder.ts'

/** What is left is asked first, since a database cleans up behind itself. */
const ASKED_MS = 1_000

const [, , folder = ''] = process.argv
// Ctrl+C in a terminal reaches everybody; whoever cleans up goes last.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
process.stdin.resume()
process.stdin.once('close', async () => {
  const left = writtenDown(folder)
  for (const pid of left) signalGroup(pid, 'SIGQUIT')
  if (left.length > 0) await pause(ASKED_MS)
  for (const pid of left) signalGroup(pid, 'SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})
