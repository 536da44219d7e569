// The chart's values: each explained, each known to the schema, each found in what is rendered.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { CHART, render, whyNoHelm } from './helm.ts'
import { beyondRestricted, type KubernetesObject, schemaProblem } from './kustomize.ts'

const read = (file: string): string => readFileSync(file, 'utf8')
const values = parse(read(`${CHART}/values.yaml`))
const everyValue = parse(read('test/deploy/every-value.yaml'))

/** Groups whose keys are the operator's own. */
const FREE =
  /^(?:global|config|resources|nodeSelector|affinity|podLabels|podAnnotations|.*\.annotations|.*\.labels)$/

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
}

/** `notes.git.ref`: every value by its path, down to what operators name themselves. */
function pathsIn(value: unknown, path = ''): readonly string[] {
  const isGroup = typeof value === 'object' && value !== null && !Array.isArray(value)
  if (path !== '' && (!isGroup || FREE.test(path))) return [path]
  return Object.entries(value ?? {}).flatMap(([key, inner]) => pathsIn(inner, path ? `${path}.${key}` : key))
}

function pathsOf({ properties }: Schema, path = ''): readonly string[] {
  if (!properties || FREE.test(path)) return [path]
  return Object.entries(properties).flatMap(([key, inner]) => pathsOf(inner, path ? `${path}.${key}` : key))
}

describe('the values', () => {
  it('are those that the schema knows, and those that every-value.yaml sets', () => {
    const known = pathsOf(JSON.parse(read(`${CHART}/values.schema.json`))).toSorted()
    expect(known).toEqual([...pathsIn(values), 'global'].toSorted())
    expect(known).toEqual(pathsIn(everyValue).toSorted())
  })

  it('are each explained by a comment above them, or above the lines that they stand in', () => {
    const lines = read(`${CHART}/values.yaml`).split('\n')
    const isSilent = (at: number): boolean => {
      const above = lines[at - 1] ?? ''
      if (/^\s*#/.test(above)) return false
      const indent = (line: string) => line.search(/\S/)
      const isSibling = above !== '' && indent(above) >= indent(lines[at] ?? '')
      if (isSibling) return isSilent(at - 1)
      return indent(above) < 0 || isSilent(at - 1)
    }
    const keys = lines.flatMap((line, at) => (/^\s*\w+: \S/.test(line) ? [at] : []))
    expect(keys.length).toBeGreaterThan(40)
    expect(keys.filter(isSilent).map((at) => lines[at])).toEqual([])
  })
})

describe.skipIf(whyNoHelm)(`every value (${whyNoHelm ?? 'rendered by helm'})`, () => {
  const known = [
    '--api-versions',
    'monitoring.coreos.com/v1',
    '--api-versions',
    'gateway.networking.k8s.io/v1',
  ]
  const objects = whyNoHelm ? [] : render(['-f', 'test/deploy/every-value.yaml', ...known])
  const one = (kind: string): KubernetesObject => {
    const [object] = objects.filter((each) => each.kind === kind)
    if (!object) throw new Error(`no ${kind} is rendered`)
    return object
  }
  const pod = () => one('Deployment').spec.template.spec
  /** Of others, whose schemas no package here holds. */
  const FOREIGN = ['HTTPRoute', 'PrometheusRule', 'ServiceMonitor']

  it('makes what Kubernetes’ schemas expect, within the restricted profile', () => {
    const own = objects.filter(({ kind }) => !FOREIGN.includes(kind))
    expect(objects).toHaveLength(own.length + FOREIGN.length)
    expect(own.map(schemaProblem).filter(Boolean)).toEqual([])
    expect(beyondRestricted(pod())).toEqual([])
  })

  it('arrives at the pods as it was written', () => {
    const { nodeSelector, tolerations, affinity, priorityClassName, imagePullSecrets } = everyValue
    expect(pod()).toMatchObject({
      ...{ nodeSelector, tolerations, affinity, priorityClassName, imagePullSecrets },
      serviceAccountName: 'bots',
      volumes: expect.arrayContaining(everyValue.extraVolumes),
    })
    const [bot] = pod().containers
    expect(bot).toMatchObject({
      image: 'registry.example.org/tools/kubecon:0.1.0-internal',
      imagePullPolicy: 'Always',
      env: expect.arrayContaining(everyValue.extraEnv),
      envFrom: [
        ...everyValue.extraEnvFrom,
        { secretRef: { name: 'kubecon-tokens' } },
        { configMapRef: { name: 'kubecon' } },
      ],
      volumeMounts: expect.arrayContaining(everyValue.extraVolumeMounts),
      resources: everyValue.resources,
    })
    expect(pod().initContainers[0]).toMatchObject({
      image: 'registry.example.org/git-sync:v4.4.0',
      args: expect.arrayContaining(['--repo=https://git.example.org/notes', '--ref=v1']),
      envFrom: [{ secretRef: { name: 'git-reader', optional: true } }],
    })
  })

  it('spreads the pods by the operator’s rule, which needs not name them', () => {
    const { matchLabels } = one('Deployment').spec.selector
    expect(pod().topologySpreadConstraints).toEqual([
      { ...everyValue.topologySpreadConstraints[0], labelSelector: { matchLabels } },
    ])
  })

  it('leaves the labels by which pods are found, and the annotations by which they are replaced', () => {
    const { metadata } = one('Deployment').spec.template
    expect(metadata.labels).toEqual({
      ...one('Deployment').spec.selector.matchLabels,
      ...everyValue.podLabels,
    })
    expect(Object.keys(metadata.annotations)).toEqual(['linkerd.io/inject', 'kubecon/config'])
  })

  it('lets assistants in under the public name and those inside', () => {
    expect(one('ConfigMap').data).toMatchObject({
      MCP_DOMAINS: 'kubecon.kubecon.svc,kubecon.example.org',
      MCP_PROXIES: '2',
    })
  })

  it('lets further ways out beside its own', () => {
    const { egress } = one('NetworkPolicy').spec
    expect(egress.at(-1)).toEqual(everyValue.networkPolicy.extraEgress[0])
    expect(egress.at(-2)).toEqual({ ports: [{ port: 6432 }] })
  })

  it('leads an HTTPRoute where it leads an Ingress: to Slack’s port and to that of assistants', () => {
    const numbers = new Map(
      one('Service').spec.ports.map(({ name, port }: { name: string; port: number }) => [name, port]),
    )
    const byIngress = one('Ingress').spec.rules[0].http.paths.map(
      ({ path, backend }: KubernetesObject['spec']) => [path, numbers.get(backend.service.port.name)],
    )
    const { hostnames, parentRefs, rules } = one('HTTPRoute').spec
    expect([hostnames, parentRefs]).toEqual([['kubecon.example.org'], everyValue.httpRoute.parentRefs])
    expect(
      rules.map(({ matches, backendRefs }: KubernetesObject['spec']) => [
        matches[0].path.value,
        backendRefs[0].port,
      ]),
    ).toEqual(byIngress)
    expect(byIngress).toHaveLength(2)
  })

  it('names its annotations, class and certificate', () => {
    expect(one('Ingress')).toMatchObject({
      metadata: { annotations: everyValue.ingress.annotations },
      spec: { ingressClassName: 'internal', tls: [{ secretName: 'kubecon-tls' }] },
    })
    expect(one('HTTPRoute').metadata).toMatchObject({ annotations: everyValue.httpRoute.annotations })
    expect(one('Service')).toMatchObject({
      metadata: { annotations: everyValue.service.annotations },
      spec: { type: 'NodePort' },
    })
    const { name, annotations } = everyValue.serviceAccount
    expect(one('ServiceAccount').metadata).toMatchObject({ name, annotations })
    expect(one('ServiceMonitor').metadata.labels).toMatchObject(everyValue.monitoring.labels)
  })

  it('is the Ingress of the guide, by default', () => {
    const [, shown = ''] =
      /```yaml\n(apiVersion: networking[\s\S]*?)```/.exec(read('docs/kubernetes.md')) ?? []
    const way = [
      'public.host=kubecon.example.org',
      'ingress.enabled=true',
      'ingress.tlsSecret=kubecon-tls',
      'mcp.enabled=true',
    ]
    const made = render(way.flatMap((value) => ['--set', value])).find(({ kind }) => kind === 'Ingress')
    expect(made?.spec).toEqual(parse(shown).spec)
  })

  it('takes the file that the guide shows, and the words of its table', () => {
    const guide = read('docs/kubernetes.md')
    const [, file = ''] = /hand it over with `-f`:\n\n```yaml\n([\s\S]*?)```/.exec(guide) ?? []
    const given = Object.entries(parse(file)).flatMap(([key, value]) => [
      '--set-json',
      `${key}=${JSON.stringify(value)}`,
    ])
    expect(render(given).map(({ kind }) => kind)).toContain('Ingress')
    const rows = Array.from(guide.matchAll(/^\| `((?:--set|-f) [^`]+)` \|/gm), ([, words = '']) => words)
    expect(rows.length).toBeGreaterThan(3)
    for (const words of rows) expect(render([...words.split(' '), ...known]).length).toBeGreaterThan(4)
  })

  it('is called in the guide by its name', () => {
    const [, rows = ''] =
      /\| what \| kustomize \| Helm \|\n([\s\S]*?)\n\n/.exec(read('docs/kubernetes.md')) ?? []
    const cells = rows.split('\n').map((row) => row.split(' | ').at(-1) ?? '')
    const named = cells.flatMap((cell) => Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = '']) => name))
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => !pathsIn(values).includes(name))).toEqual([])
  })

  it('takes a claim and an account of the operator’s own, and makes none beside', () => {
    const own = ['state.existingClaim=mine', 'serviceAccount.create=false', 'serviceAccount.name=theirs']
    const made = render(own.flatMap((value) => ['--set', value]))
    expect(made.map(({ kind }) => kind)).not.toContain('PersistentVolumeClaim')
    expect(made.map(({ kind }) => kind)).not.toContain('ServiceAccount')
    const { spec } = made.find(({ kind }) => kind === 'Deployment')?.spec.template ?? {}
    expect(spec.volumes[0].persistentVolumeClaim.claimName).toBe('mine')
    expect(spec.serviceAccountName).toBe('theirs')
  })
})
