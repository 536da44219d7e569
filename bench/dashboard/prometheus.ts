// A real Prometheus that scrapes one bot, and answers the dashboard's questions: Debian's package prometheus brings it.
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { lacking, programNamed } from '../../test/deploy/program.ts'
import { freePort } from '../../test/e2e/free-port.ts'
import { startProgram } from '../../test/programs/start-program.ts'

const PROGRAM = programNamed('prometheus', ['--version'])

/** Why nothing can be scraped here; undefined where it can. */
export const whyNoPrometheus: string | undefined = PROGRAM ? undefined : lacking('prometheus')

export interface Series {
  readonly labels: Readonly<Record<string, string>>
  /** Seconds since 1970, and what it was then. */
  readonly points: readonly (readonly [time: number, value: number])[]
}

export interface Prometheus {
  /** @throws what Prometheus says against the expression */
  range(expr: string, from: number, to: number, step: number): Promise<readonly Series[]>
  /** Waits until something was scraped after this second since 1970, so that it is in what is asked next. */
  scraped(after: number): Promise<void>
  stop(): Promise<void>
}

export const SCRAPED_EVERY_S = 5

/** @param target host and port of /metrics */
export async function startPrometheus(target: string): Promise<Prometheus> {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-prometheus-'))
  const config = join(folder, 'prometheus.yml')
  const scrape = { job_name: 'kubecon', static_configs: [{ targets: [target] }] }
  // JSON is YAML.
  const settings = { global: { scrape_interval: `${SCRAPED_EVERY_S}s` }, scrape_configs: [scrape] }
  writeFileSync(config, JSON.stringify(settings))
  const port = await freePort()
  const address = `127.0.0.1:${port}`
  const program = startProgram(PROGRAM ?? 'prometheus', [
    `--config.file=${config}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    `--web.listen-address=${address}`,
    '--log.level=error',
  ])
  const ready = () =>
    fetch(`http://${address}/-/ready`).then(
      ({ ok }) => ok,
      () => false,
    )
  while (!(await ready())) {
    if (program.exitCode !== null) throw new Error(`prometheus has ended with ${program.exitCode}`)
    await pause(200)
  }
  const ask = async (path: string, asked: Readonly<Record<string, string>>): Promise<Answer['data']> => {
    const body = new URLSearchParams(asked)
    const response = await fetch(`http://${address}/api/v1/${path}`, { method: 'POST', body })
    const { status, error, data } = (await response.json()) as Answer
    if (status !== 'success') throw new Error(`${asked.query}: ${error}`)
    return data
  }
  return {
    async range(query, start, end, step) {
      const range = { query, start: `${start}`, end: `${end}`, step: `${step}` }
      const { result } = await ask('query_range', range)
      return result.map(({ metric, values = [] }) => ({
        labels: metric,
        points: values.map(([time, value]) => [time, Number(value)] as const),
      }))
    },
    async scraped(after) {
      const last = async (): Promise<number> => {
        const { result } = await ask('query', { query: 'timestamp(up == 1)' })
        return Math.max(0, ...result.map(({ value }) => Number(value?.[1])))
      }
      while ((await last()) < after) {
        if (program.exitCode !== null) throw new Error(`prometheus has ended with ${program.exitCode}`)
        await pause(200)
      }
    },
    async stop() {
      const closed = once(program, 'close')
      program.kill('SIGTERM')
      await closed
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** https://prometheus.io/docs/prometheus/latest/querying/api/ */
interface Answer {
  readonly status: string
  readonly error?: string
  readonly data: {
    readonly result: readonly {
      readonly metric: Readonly<Record<string, string>>
      /** Over a range. */
      readonly values?: readonly (readonly [time: number, value: string])[]
      /** At one time. */
      readonly value?: readonly [time: number, value: string]
    }[]
  }
}
