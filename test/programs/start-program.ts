// The one way in which tests start programs that run beside them (test/architecture.test.ts holds it). A program leads
// a process group, which ends with the program, with the test file that started it, and with the run at the latest:
// a test that fails leaves nothing running.
import { type ChildProcess, spawn } from 'node:child_process'
import { crossOut, signalGroup, writeDown } from './run-folder.ts'

const running = new Set<number>()

/** As `spawn` of node:child_process. */
export const startProgram = ((command: string, args: readonly string[], options: object) => {
  const child = spawn(command, args, { ...options, detached: true })
  const { pid } = child
  if (pid === undefined) return child
  writeDown(pid, [command, ...args].join(' '))
  running.add(pid)
  child.once('exit', () => {
    // What it has started itself may have outlived it.
    signalGroup(pid, 'SIGKILL')
    running.delete(pid)
    crossOut(pid)
  })
  return child
}) as typeof spawn

/** As `startProgram`, for what many test files share: it goes on after this one, and ends with the run. */
export const startProgramForRun = ((command: string, args: readonly string[], options: object) => {
  const child: ChildProcess = spawn(command, args, { ...options, detached: true })
  if (child.pid !== undefined) writeDown(child.pid, [command, ...args].join(' '))
  child.unref()
  return child
}) as typeof spawn

/** Ends every program that this file has started and not ended. */
export function endPrograms(): void {
  for (const pid of running) signalGroup(pid, 'SIGKILL')
}

/** How many programs of this file have not ended. */
export const runningPrograms = (): number => running.size

process.once('exit', endPrograms)
