// What the embedded store adds to a start: a process that opens it, beside one that does not.
import { execFileSync } from 'node:child_process'
import { openSqliteState } from '../src/store/database/sqlite.ts'

export interface StartCost {
  /** Loading the store's modules, opening the file, one query. */
  readonly ms: number
  /** Of this, opening and asking. */
  readonly openMs: number
  readonly cpuMs: number
  readonly megabytes: number
}

const ROUNDS = 11
const FIRST = new URL('../src/digest/run.ts', import.meta.url).href
const SQLITE = new URL('../src/store/database/sqlite.ts', import.meta.url).href

/** The program's own loader of TypeScript is there by then: the store is not its first module. */
const script = (path: string) => `
  await import(${JSON.stringify(FIRST)})
  const before = process.memoryUsage().rss
  const start = performance.now()
  const cpu = process.cpuUsage()
  const { openSqliteState } = await import(${JSON.stringify(SQLITE)})
  const loaded = performance.now()
  const opened = await openSqliteState(${JSON.stringify(path)})
  await opened.state.subscriptions.changedSince(0)
  const end = performance.now()
  const { user, system } = process.cpuUsage(cpu)
  const megabytes = (process.memoryUsage().rss - before) / 2 ** 20
  console.log(JSON.stringify({ ms: end - start, openMs: end - loaded, cpuMs: (user + system) / 1000, megabytes }))`

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** Loading the driver and opening a file that exists, as at every start but the first. */
export async function measureStart(path: string): Promise<StartCost> {
  const opened = await openSqliteState(path)
  if (opened.kind === 'open') await opened.close()
  const rounds = Array.from({ length: ROUNDS }, () => {
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script(path)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    return JSON.parse(output) as StartCost
  })
  const of = (key: keyof StartCost) => median(rounds.map((round) => round[key]))
  return { ms: of('ms'), openMs: of('openMs'), cpuMs: of('cpuMs'), megabytes: of('megabytes') }
}
