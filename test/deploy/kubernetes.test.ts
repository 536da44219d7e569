// The manifests: both overlays, each alone and with each source of notes. No cluster is asked; what one would say to
// them is read from Kubernetes' own schemas and from its restricted profile.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { VARIABLES } from '../../src/config.ts'
import { pairsOf, parseDockerfile } from './dockerfile.ts'
import { beyondRestricted, build, type KubernetesObject, schemaProblem, whyNoKustomize } from './kustomize.ts'

const BUILDS = [
  ['single', []],
  ['scaled', []],
  ['single', ['notes-configmap']],
  ['scaled', ['notes-configmap']],
  ['single', ['notes-git-sync']],
  ['scaled', ['notes-git-sync']],
  ['single', ['assistants']],
  ['scaled', ['assistants', 'notes-git-sync']],
] as const

/** Of other programs, and named in their documentation. */
const OTHERS_VARIABLES = ['HOME']

/** SIGTERM is done within 10 s at most: docs/operating.md. */
const LONGEST_STOP_SECONDS = 10

const one = (objects: readonly KubernetesObject[], kind: string): KubernetesObject => {
  const found = objects.filter((object) => object.kind === kind)
  if (found.length !== 1 || !found[0]) throw new Error(`expected one ${kind}, found ${found.length}`)
  return found[0]
}

/** A container's variables, those of its ConfigMaps among them; what a Secret holds is not known. */
function variablesOf(
  container: KubernetesObject['spec'],
  objects: readonly KubernetesObject[],
): readonly string[] {
  const maps = (container.envFrom ?? []).flatMap((source: KubernetesObject['spec']) =>
    objects.filter(
      ({ kind, metadata }) => kind === 'ConfigMap' && metadata.name === source.configMapRef?.name,
    ),
  )
  return [
    ...(container.env ?? []).map(({ name }: { name: string }) => name),
    ...maps.flatMap((map: KubernetesObject) => Object.keys(map.data)),
  ]
}

describe.skipIf(whyNoKustomize)(`the manifests (${whyNoKustomize ?? 'built by kubectl kustomize'})`, () => {
  describe.each(BUILDS)('overlay %s with %j', (overlay, components: readonly string[]) => {
    const objects = whyNoKustomize ? [] : build(overlay, components)
    const pod = () => one(objects, 'Deployment').spec.template.spec
    const containers = (): readonly KubernetesObject['spec'][] => [
      ...(pod().initContainers ?? []),
      ...pod().containers,
    ]
    const bot = () => pod().containers.find(({ name }: { name: string }) => name === 'kubecon')

    it('is what Kubernetes’ schemas expect, object by object', () => {
      expect(objects.length).toBeGreaterThanOrEqual(7)
      expect(objects.map(schemaProblem).filter(Boolean)).toEqual([])
    })

    it('stays within the restricted profile, which its namespace enforces', () => {
      expect(beyondRestricted(pod())).toEqual([])
      expect(one(objects, 'Namespace').metadata.labels).toMatchObject({
        'pod-security.kubernetes.io/enforce': 'restricted',
      })
      expect(
        objects
          .filter(({ kind }) => kind !== 'Namespace')
          .every(({ metadata }) => metadata.namespace === 'kubecon'),
      ).toBe(true)
    })

    it('sets only variables that there are', () => {
      const names = containers().flatMap((container) => variablesOf(container, objects))
      expect(names).toContain('OPS_HOST')
      expect(names.filter((name) => ![...VARIABLES, ...OTHERS_VARIABLES].includes(name))).toEqual([])
    })

    it('asks for health where it is served, and reaches it from outside of the pod', () => {
      const { data } = one(
        objects.filter(({ data: values }) => values?.OPS_PORT),
        'ConfigMap',
      )
      const port = bot().ports.find(({ name }: { name: string }) => name === 'ops').containerPort
      expect(`${port}`).toBe(data.OPS_PORT)
      expect(data.OPS_HOST).toBe('0.0.0.0')
      expect(
        ['startupProbe', 'livenessProbe', 'readinessProbe'].map((probe) => bot()[probe].httpGet),
      ).toEqual([
        { path: '/livez', port: 'ops' },
        { path: '/livez', port: 'ops' },
        { path: '/readyz?exclude=discord&exclude=state', port: 'ops' },
      ])
      const slack = bot().ports.find(({ name }: { name: string }) => name === 'slack').containerPort
      expect(`${slack}`).toBe(data.PORT)
    })

    it('gives a stopping bot the time it needs', () => {
      const pause = Number(bot().lifecycle.preStop.exec.command[1])
      expect(pod().terminationGracePeriodSeconds).toBeGreaterThan(pause + LONGEST_STOP_SECONDS)
    })

    it('bounds what every container may take', () => {
      for (const { resources } of containers()) {
        expect(Object.keys(resources.requests)).toEqual(['cpu', 'memory'])
        expect(resources.limits.memory).toBeTruthy()
      }
    })

    it('mounts what it names, and lets the bot write to its state alone', () => {
      const volumes = (pod().volumes ?? []).map(({ name }: { name: string }) => name)
      const mounts = containers().flatMap(({ volumeMounts = [] }) => volumeMounts)
      expect(new Set(mounts.map(({ name }) => name))).toEqual(new Set(volumes))
      expect(
        (bot().volumeMounts ?? [])
          .filter((mount: { readOnly?: boolean }) => !mount.readOnly)
          .map(({ mountPath }: { mountPath: string }) => mountPath),
      ).toEqual(['/state'])
      // Whatever the runtime makes of the image's VOLUME: the file, and notes from the chat beside it.
      expect(bot().env).toContainEqual({ name: 'STATE_PATH', value: '/state/kubecon.db' })
    })

    it('lets in Slack’s requests, assistants where they are wanted, and metrics, and out only names, https and the database', () => {
      const policies = objects.filter(({ kind }) => kind === 'NetworkPolicy').map(({ spec }) => spec)
      for (const { podSelector } of policies)
        expect(podSelector.matchLabels).toEqual(one(objects, 'Deployment').spec.selector.matchLabels)
      const ports = (direction: 'ingress' | 'egress') =>
        policies
          .flatMap((spec) => spec[direction] ?? [])
          .flatMap((rule: { ports: { port: number | string }[] }) => rule.ports.map(({ port }) => port))
      const asked = components.includes('assistants') ? ['mcp'] : []
      expect(ports('ingress')).toEqual(['slack', ...asked, 'ops'])
      expect(new Set(ports('egress'))).toEqual(new Set([53, 443, ...(overlay === 'scaled' ? [5432] : [])]))
      expect(policies.some(({ policyTypes }) => policyTypes.includes('Ingress'))).toBe(true)
    })
  })

  it('the single bot is replaced, never doubled: one file has one writer', () => {
    const objects = build('single')
    expect(one(objects, 'Deployment').spec).toMatchObject({ replicas: 1, strategy: { type: 'Recreate' } })
    expect(one(objects, 'PersistentVolumeClaim').spec.accessModes).toEqual(['ReadWriteOnce'])
  })

  it('three replicas are replaced one by one, spread, and share a database', () => {
    const objects = build('scaled')
    const { spec } = one(objects, 'Deployment')
    expect(spec).toMatchObject({
      replicas: 3,
      strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
    })
    expect(spec.template.spec.topologySpreadConstraints).toHaveLength(2)
    expect(spec.template.spec.containers[0].env).toContainEqual({
      name: 'DATABASE_URL',
      valueFrom: { secretKeyRef: { name: 'kubecon', key: 'DATABASE_URL' } },
    })
    expect(one(objects, 'PodDisruptionBudget').spec.maxUnavailable).toBe(1)
  })

  it('a changed ConfigMap of notes keeps its name, so that the pods stay and read it', () => {
    const objects = build('single', ['notes-configmap'])
    expect(objects.filter(({ metadata }) => metadata.name === 'kubecon-notes')).toHaveLength(1)
  })

  it('the schemas and the profile would tell of mistakes', () => {
    const deployment = one(build('single'), 'Deployment')
    expect(schemaProblem({ ...deployment, spec: { ...deployment.spec, replicas: 'three' } })).toContain(
      'replicas',
    )
    const { spec } = deployment.spec.template
    const careless = { ...spec, securityContext: {}, containers: [{ name: 'x', image: 'x' }] }
    expect(beyondRestricted(careless)).toHaveLength(6)
  })
})

describe('the manifests in the guide', () => {
  const guide = readFileSync('docs/kubernetes.md', 'utf8')
  const shown = Array.from(guide.matchAll(/```yaml\n([\s\S]*?)```/g), ([, text = '']) => parse(text)).filter(
    ({ kind }) => kind !== undefined,
  )
  const [ingress, monitor, pod] = shown

  it('are what Kubernetes’ schemas expect, and stay within what the namespace enforces', () => {
    expect(shown.map(({ kind }) => kind)).toEqual(['Ingress', 'PodMonitor', 'Pod'])
    // The operator's kinds are in no schema of Kubernetes.
    expect([ingress, pod].map(schemaProblem).filter(Boolean)).toEqual([])
    expect(beyondRestricted(pod.spec)).toEqual([])
  })

  it.skipIf(whyNoKustomize)('lead to ports and a volume that there are', () => {
    const objects = build('single', ['assistants'])
    const ports = one(objects, 'Service').spec.ports.map(({ name }: { name: string }) => name)
    for (const { backend } of ingress.spec.rules[0].http.paths)
      expect(ports).toContain(backend.service.port.name)
    const [{ persistentVolumeClaim }] = pod.spec.volumes
    expect(persistentVolumeClaim.claimName).toBe(one(objects, 'PersistentVolumeClaim').metadata.name)
  })

  it.skipIf(whyNoKustomize)('have Prometheus ask the pods where they answer it', () => {
    const { template } = one(build('single', []), 'Deployment').spec
    expect(template.metadata.labels).toMatchObject(monitor.spec.selector.matchLabels)
    const ports = template.spec.containers[0].ports.map(({ name }: { name: string }) => name)
    for (const { port } of monitor.spec.podMetricsEndpoints) expect(ports).toContain(port)
  })
})

describe('the image and the manifests', () => {
  it('name the same user, and the variables of the image are those of the bot, of Node or of the shell', () => {
    const last = parseDockerfile(readFileSync('Dockerfile', 'utf8')).at(-1)
    const names = (last?.steps ?? [])
      .filter(({ instruction }) => instruction === 'ENV')
      .flatMap(({ text }) => pairsOf(text).map(([name]) => name))
    expect(names.filter((name) => !VARIABLES.includes(name))).toEqual([
      'PATH',
      'NODE_ENV',
      'NODE_COMPILE_CACHE',
    ])
    expect(readFileSync('deploy/kubernetes/base/deployment.yaml', 'utf8')).toContain('runAsUser: 1000\n')
  })
})
