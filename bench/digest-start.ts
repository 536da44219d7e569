// What the embedded store adds to a start: a process that opens it, beside one that does not.
import { execFileSync } from 'node:child_process'
import { openSqliteState } from '../src/store/sqlite.ts'

const ROUNDS = 7
const SQLITE = new URL('../src/store/sqlite.ts', import.meta.url).href

const script = (path: string) => `
  const before = process.memoryUsage().rss
  const start = performance.now()
  const { openSqliteState } = await import(${JSON.stringify(SQLITE)})
  const opened = openSqliteState(${JSON.stringify(path)})
  await opened.state.subscriptions.changedSince(0)
  console.log(JSON.stringify({ ms: performance.now() - start, megabytes: (process.memoryUsage().rss - before) / 2 ** 20 }))`

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Loading the driver and opening a file that exists, as at every start but the first. */
export async function measureStart(path: string) {
  const opened = openSqliteState(path)
  if (opened.kind === 'open') await opened.close()
  const rounds = Array.from({ length: ROUNDS }, () => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script(path)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(output) as { readonly ms: number; readonly megabytes: number }
  })
  return {
    ms: median(rounds.map(({ ms }) => ms)),
    megabytes: median(rounds.map(({ megabytes }) => megabytes)),
  }
}
