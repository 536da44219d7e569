// What computing each test file costs, dearest first: `npm run test:cost -- [FILES]`. Seconds of the processor, because they
// are nearly the same on a quiet machine and on a busy one.
import { relative } from 'node:path'
import { resourceUsage } from 'node:process'
import type { Reporter, TestModule } from 'vitest/node'
import type { Cost } from './programs/count-cost.ts'

/** Set where costs are to be told. */
export const COST = 'KUBECON_TEST_COST'

const DEAREST = 40
const NOTHING: Cost = { own: 0, children: 0 }

const sumOf = (costs: readonly Cost[]): Cost =>
  costs.reduce(
    (sum, { own, children }) => ({ own: sum.own + own, children: sum.children + children }),
    NOTHING,
  )

const inAll = ({ own, children }: Cost): number => own + children

function table(rows: readonly (readonly [string, Cost])[]): string {
  const sorted = rows.toSorted(([, a], [, b]) => inAll(b) - inAll(a)).slice(0, DEAREST)
  const figure = (seconds: number) => seconds.toFixed(1).padStart(8)
  return sorted
    .map(([name, cost]) => `${figure(inAll(cost))}${figure(cost.own)}${figure(cost.children)}  ${name}\n`)
    .join('')
}

export class CostReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const files = modules.map((module): readonly [string, Cost] => [
      relative(process.cwd(), module.moduleId),
      module.meta().cost ?? NOTHING,
    ])
    const rooms = Map.groupBy(files, ([file]) => file.split('/').slice(0, 2).join('/'))
    const byRoom = [...rooms].map(([room, of]) => [room, sumOf(of.map(([, cost]) => cost))] as const)
    const { userCPUTime, systemCPUTime } = resourceUsage()
    process.stdout.write(
      `Seconds of the processor: in all, own, of programs started\n${table(files)}\n${table(byRoom)}\n` +
        `${inAll(sumOf(files.map(([, cost]) => cost))).toFixed(0)} s in all files; ` +
        `${((userCPUTime + systemCPUTime) / 1e6).toFixed(0)} s in this process, threads and what turns TypeScript into JavaScript\n`,
    )
  }
}
