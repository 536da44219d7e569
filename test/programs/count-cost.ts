// Loaded with every test file where `npm run test:cost` asks for it: what computing the file cost, its own and that of the
// programs that it started and that have ended, is told to the reporter (test/cost-reporter.ts).
import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { isMainThread } from 'node:worker_threads'
import { afterAll } from 'vitest'
import { runningPrograms } from './start-program.ts'

/** Seconds of the processor. */
export interface Cost {
  readonly own: number
  /** Threads share their process, and cannot tell whose child has ended: theirs are counted in the total alone. */
  readonly children: number
}

declare module 'vitest' {
  interface TaskMeta {
    cost?: Cost
  }
}

/** Of /proc/self/stat, in hundredths of a second: cutime and cstime, the 16th and 17th field. */
export const childrenNow = (): number => {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[13]) + Number(fields[14])) / 100
}

const ownNow = (): number => {
  const { user, system } = isMainThread ? process.cpuUsage() : process.threadCpuUsage()
  return (user + system) / 1e6
}

/** What was told of the files before, in this thread or process. */
const told = globalThis as typeof globalThis & { costTold?: Cost }

/** Programs that were ended are counted once the system has said so; it takes a moment. */
const ENDS_MS = 2_000

// biome-ignore lint/correctness/noEmptyPattern: vitest reads from it that nothing of its context is wanted
afterAll(async ({}, suite) => {
  for (const until = Date.now() + ENDS_MS; runningPrograms() > 0 && Date.now() < until; ) await pause(20)
  const before = told.costTold ?? { own: 0, children: 0 }
  const now: Cost = { own: ownNow(), children: isMainThread ? childrenNow() : 0 }
  suite.file.meta.cost = { own: now.own - before.own, children: now.children - before.children }
  told.costTold = now
})
