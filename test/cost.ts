import { expect } from 'vitest'

// What computing may cost, and how long something may take. A limit in milliseconds is true for one machine only: the same
// work takes three times as long where another process shares the processor's core. So each measurement stands beside a
// yardstick of the same moment.

/** Milliseconds that one yardstick takes on a quiet machine of the kind on which the limits were set. */
const YARDSTICK_MS = 30
const TRIES = 5

const LINE = 'Envoy and etcd: how Maria Keller, Acme, runs 3,000 clusters (KubeCon EU 2021) '.repeat(60)

/** Work like the program's own: words of a text are cut, folded, counted and put in order. */
function yardstick(): number {
  const counts = new Map<string, number>()
  for (let round = 0; round < 400; round++)
    for (const word of LINE.split(/[^\p{L}\p{N}]+/u)) {
      const folded = `${word.normalize('NFKD').toLowerCase()}${round}`
      counts.set(folded, (counts.get(folded) ?? 0) + 1)
    }
  return [...counts].sort(([a], [b]) => a.localeCompare(b)).length
}

/** Milliseconds of computing by this thread, whatever other threads and processes do. */
export async function computingMs(work: () => unknown): Promise<number> {
  const before = process.threadCpuUsage()
  await work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}

/**
 * Expects that `work` costs less than `quietMs` milliseconds of computing, on a machine as quiet as the yardstick says.
 * Code that runs for the first time is dear, so that the cheapest of some tries counts.
 * @example await expectCost(() => parseRequest(line), 20, line)
 */
export async function expectCost(work: () => unknown, quietMs: number, what?: string): Promise<void> {
  let least = Number.POSITIVE_INFINITY
  for (let tried = 0; tried < TRIES && least >= quietMs; tried++) {
    const ms = await computingMs(work)
    if (ms < quietMs) return
    const slowness = Math.max(1, (await computingMs(yardstick)) / YARDSTICK_MS)
    least = Math.min(least, ms / slowness)
  }
  expect(least, what).toBeLessThan(quietMs)
}

/**
 * Expects that something took less than `quietMs` milliseconds, by the clock, on a quiet machine. Where it took longer, the
 * yardstick says how much longer everything takes just now.
 * @example await expectSoon(performance.now() - start, 1_500)
 */
export async function expectSoon(elapsedMs: number, quietMs: number): Promise<void> {
  if (elapsedMs < quietMs) return
  const start = performance.now()
  for (let tried = 0; tried < TRIES; tried++) yardstick()
  const slowness = Math.max(1, (performance.now() - start) / TRIES / YARDSTICK_MS)
  expect(elapsedMs / slowness).toBeLessThan(quietMs)
}
