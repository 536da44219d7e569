// The chart as the real helm renders it: offline, no cluster is asked.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import type { KubernetesObject } from './kustomize.ts'
import { lacking, programNamed } from './program.ts'

export const CHART = 'deploy/helm/kubecon'

const program = programNamed('helm', ['version', '--short'])

/** Why nothing can be rendered here; undefined where it can. */
export const whyNoHelm: string | undefined = program ? undefined : lacking('helm')

export interface Helmed {
  readonly ok: boolean
  readonly said: string
}

const helm = (...args: readonly string[]): Helmed => {
  const { status, stdout, stderr } = spawnSync(program ?? 'helm', args, { encoding: 'utf8' })
  return { ok: status === 0, said: status === 0 ? stdout : `${stdout}${stderr}` }
}

/** What lint says to these values, warnings counted as errors. */
export const lint = (values: readonly string[]): Helmed =>
  helm('lint', '--strict', '--kube-version', '1.30.0', CHART, ...values)

/** @throws what helm says against these values */
export function render(values: readonly string[], release = 'kubecon'): readonly KubernetesObject[] {
  const { ok, said } = helm(
    ...['template', release, CHART, '--namespace', 'kubecon', '--kube-version', '1.30.0'],
    ...values,
  )
  if (!ok) throw new Error(said)
  return parseAllDocuments(said)
    .map((document) => document.toJS())
    .filter(Boolean)
}

/** What stands in the chart as it is released: the paths in its archive. */
export function packaged(): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-chart-'))
  try {
    const { ok, said } = helm('package', CHART, '--destination', folder)
    if (!ok) throw new Error(said)
    const archive = said.trim().split(' ').at(-1) ?? ''
    return spawnSync('tar', ['-tzf', archive], { encoding: 'utf8' }).stdout.trim().split('\n')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
