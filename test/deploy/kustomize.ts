// The manifests as `kubectl kustomize` builds them: offline, no cluster is asked.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as apps from 'kubernetes-models/apps/v1'
import * as networking from 'kubernetes-models/networking.k8s.io/v1'
import * as policy from 'kubernetes-models/policy/v1'
import * as core from 'kubernetes-models/v1'
import { parse, parseAllDocuments } from 'yaml'
import { lacking, programNamed } from './program.ts'

export interface KubernetesObject {
  readonly apiVersion: string
  readonly kind: string
  readonly metadata: {
    readonly name: string
    readonly namespace?: string
    readonly labels?: Record<string, string>
  }
  // biome-ignore lint/suspicious/noExplicitAny: every kind has a shape of its own; the package's schemas hold them.
  readonly [field: string]: any
}

const program = programNamed('kubectl', ['kustomize', '--help'])

/** Why nothing can be built here; undefined where it can. */
export const whyNoKustomize: string | undefined = program ? undefined : lacking('kubectl')

/** Builds an overlay, with components put into it as its own comment tells operators to. */
export function build(overlay: string, components: readonly string[] = []): readonly KubernetesObject[] {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-kustomize-'))
  try {
    cpSync('deploy/kubernetes', folder, { recursive: true })
    const path = join(folder, 'overlays', overlay)
    const file = join(path, 'kustomization.yaml')
    const kustomization = parse(readFileSync(file, 'utf8'))
    if (components.length > 0)
      writeFileSync(
        file,
        JSON.stringify({
          ...kustomization,
          components: components.map((name) => `../../components/${name}`),
        }),
      )
    const { status, stdout, stderr } = spawnSync(program ?? 'kubectl', ['kustomize', path], {
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(stderr)
    return parseAllDocuments(stdout).map((document) => document.toJS())
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const SCHEMAS: Readonly<Record<string, object>> = {
  v1: core,
  'apps/v1': apps,
  'policy/v1': policy,
  'networking.k8s.io/v1': networking,
}

type Model = new (data: object) => { validate(): void }

/** What Kubernetes' own schema says against an object; undefined where it is right. */
export function schemaProblem(object: KubernetesObject): string | undefined {
  const { apiVersion, kind, metadata } = object
  const known = new Map<string, unknown>(Object.entries(SCHEMAS[apiVersion] ?? {}))
  const model = known.get(kind) as Model | undefined
  if (!model) return `no schema is known for ${apiVersion} ${kind}`
  try {
    new model(object).validate()
    return undefined
  } catch (error) {
    return `${kind} ${metadata.name}: ${error instanceof Error ? error.message : String(error)}`
  }
}

type Security = Readonly<Record<string, unknown>> & { readonly capabilities?: { readonly drop?: string[] } }

/**
 * What a pod asks for beyond the restricted profile, and beyond this project's own rules (no writable root, no token).
 * https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted
 */
export function beyondRestricted(pod: KubernetesObject['spec']): readonly string[] {
  const ofPod: Security = pod.securityContext ?? {}
  const wrong: string[] = []
  const expect = (right: boolean, what: string) => {
    if (!right) wrong.push(what)
  }
  expect(pod.automountServiceAccountToken === false, 'a token of the cluster is mounted')
  for (const field of ['hostNetwork', 'hostPID', 'hostIPC']) expect(!pod[field], `${field} is set`)
  const allowed = [
    'configMap',
    'csi',
    'downwardAPI',
    'emptyDir',
    'ephemeral',
    'persistentVolumeClaim',
    'projected',
    'secret',
  ]
  for (const { name, ...kinds } of pod.volumes ?? [])
    expect(
      Object.keys(kinds).every((kind) => allowed.includes(kind)),
      `volume ${name}`,
    )
  for (const container of [...(pod.initContainers ?? []), ...pod.containers]) {
    const own: Security = container.securityContext ?? {}
    const seccomp = (own.seccompProfile ?? ofPod.seccompProfile) as { type?: string } | undefined
    const user = Number(own.runAsUser ?? ofPod.runAsUser ?? 0)
    expect((own.runAsNonRoot ?? ofPod.runAsNonRoot) === true, `${container.name}: may run as root`)
    expect(user > 0, `${container.name}: names no user other than root`)
    expect(seccomp?.type === 'RuntimeDefault', `${container.name}: no seccomp profile`)
    expect(own.allowPrivilegeEscalation === false, `${container.name}: may gain privileges`)
    expect(own.readOnlyRootFilesystem === true, `${container.name}: may write to its root file system`)
    expect(own.privileged !== true, `${container.name}: is privileged`)
    expect(
      own.capabilities?.drop?.includes('ALL') === true && !('add' in own.capabilities),
      `${container.name}: has capabilities`,
    )
    for (const port of container.ports ?? []) expect(!port.hostPort, `${container.name}: takes a host's port`)
  }
  return wrong
}
