// The chart: every profile rendered by the real helm, held against Kubernetes' schemas, and against the manifests for
// kustomize, which say the same.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig, VARIABLES } from '../../src/config.ts'
import { CHART, lint, render, whyNoHelm } from './helm.ts'
import { beyondRestricted, build, type KubernetesObject, schemaProblem, whyNoKustomize } from './kustomize.ts'

const profile = (name: string): readonly string[] => ['-f', `deploy/helm/profiles/${name}.yaml`]
const MCP = ['--set', 'mcp.enabled=true', '--set', 'mcp.domains={kubecon.example.org}']

const PROFILES: readonly (readonly [name: string, values: readonly string[]])[] = [
  ['the defaults', []],
  ['three replicas', profile('scaled')],
  ['notes from git', profile('notes-from-git')],
  ['three replicas with notes from git', [...profile('scaled'), ...profile('notes-from-git')]],
  ['assistants', MCP],
]

const of = (objects: readonly KubernetesObject[], kind: string): readonly KubernetesObject[] =>
  objects.filter((object) => object.kind === kind)

const podOf = (objects: readonly KubernetesObject[]): KubernetesObject['spec'] =>
  of(objects, 'Deployment')[0]?.spec.template.spec

describe.skipIf(whyNoHelm)(`the chart (${whyNoHelm ?? 'rendered by helm'})`, () => {
  describe.each(PROFILES)('with %s', (_, values) => {
    const objects = whyNoHelm ? [] : render(values)

    it('has nothing that lint minds', () => {
      expect(lint(values)).toMatchObject({ ok: true, said: expect.not.stringMatching(/WARNING|ERROR/) })
    })

    it('is what Kubernetes’ schemas expect, object by object', () => {
      expect(objects.length).toBeGreaterThanOrEqual(5)
      expect(objects.map(schemaProblem).filter(Boolean)).toEqual([])
    })

    it('stays within the restricted profile', () => {
      expect(beyondRestricted(podOf(objects))).toEqual([])
    })

    it('sets only variables that there are, and such as the bot takes', () => {
      const [config] = of(objects, 'ConfigMap')
      expect(Object.keys(config?.data).filter((name) => !VARIABLES.includes(name))).toEqual([])
      const read = readConfig({ ...config?.data, MCP_TOKEN: config?.data.MCP_PORT && 'x'.repeat(32) })
      expect(read.ok ? [] : read.problems).toEqual([])
    })

    it('leads its Service and its network policy to ports that the bot has', () => {
      const ports = podOf(objects).containers[0].ports.map(({ name }: { name: string }) => name)
      const [service] = of(objects, 'Service')
      for (const { targetPort } of service?.spec.ports ?? []) expect(ports).toContain(targetPort)
      const [policy] = of(objects, 'NetworkPolicy')
      const letIn = policy?.spec.ingress.flatMap((rule: KubernetesObject['spec']) =>
        rule.ports.map(({ port }: { port: string }) => port),
      )
      expect(letIn.toSorted()).toEqual(ports.toSorted())
    })
  })

  it.each([
    ['two replicas on one file', ['--set', 'replicas=2'], /database\/external/],
    ['a token that is no secret', ['--set', 'config.DISCORD_TOKEN=x'], /DISCORD_TOKEN/],
    ['assistants under no name', ['--set', 'mcp.enabled=true'], /mcp\/domains/],
    ['a value that is none', ['--set', 'replica=3'], /replica/],
    ['a number that is none', ['--set', 'replicas=many'], /replicas/],
    ['an image by half a digest', ['--set', 'image.digest=sha256:12'], /digest/],
    ['a repository that is no address', ['--set', 'notes.git.repository=me/notes'], /repository/],
  ])('is refused with what is wrong: %s', (_, values, says) => {
    expect(lint(values).ok).toBe(false)
    expect(() => render(values)).toThrow(says)
  })

  it('asks for metrics where the cluster knows how, and says so where it does not', () => {
    const values = ['--set', 'monitoring.serviceMonitor=true']
    expect(() => render(values)).toThrow(/needs the Prometheus Operator/)
    const objects = render([...values, '--api-versions', 'monitoring.coreos.com/v1'])
    expect(of(objects, 'ServiceMonitor')[0]?.spec.endpoints[0].port).toBe('ops')
  })

  it('names an image by its digest, where there is one', () => {
    const digest = `sha256:${'a'.repeat(64)}`
    const [bot] = podOf(render(['--set', `image.digest=${digest}`])).containers
    expect(bot.image).toBe(`ghcr.io/example/kubecon@${digest}`)
  })

  it('is of the version of this program', () => {
    const chart = parse(readFileSync(`${CHART}/Chart.yaml`, 'utf8'))
    const { version, homepage } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect([chart.version, chart.appVersion, chart.home]).toEqual([version, version, homepage])
  })

  it('explains every value, or the group it stands in, by a comment', () => {
    const lines = readFileSync(`${CHART}/values.yaml`, 'utf8').split('\n')
    const groups = lines.flatMap((line, at) => (/^\w/.test(line) ? [at] : []))
    const silent = groups.filter((at, index) => {
      const group = lines.slice(at, groups[index + 1] ?? lines.length)
      return !lines[at - 1]?.startsWith('#') && !group.some((line) => /^ +#/.test(line))
    })
    expect(silent.map((at) => lines[at])).toEqual([])
  })
})

/** What differs by the tool, and by nothing else: hashes in names, and the labels of a release. */
function comparable(objects: readonly KubernetesObject[]): unknown {
  const [deployment] = of(objects, 'Deployment')
  const text = JSON.stringify({ ...deployment?.spec.template.spec, strategy: deployment?.spec.strategy })
  return JSON.parse(
    text
      .replace(/"kubecon-[a-z0-9]{10}"/g, '"kubecon"')
      .replace(/,?"app\.kubernetes\.io\/instance":"kubecon"/g, ''),
  )
}

describe.skipIf(whyNoHelm ?? whyNoKustomize)(
  `chart and overlays (${whyNoHelm ?? whyNoKustomize ?? 'both rendered'})`,
  () => {
    it.each([
      ['single', [], []],
      ['scaled', [], profile('scaled')],
      ['single', ['notes-git-sync'], profile('notes-from-git')],
      ['scaled', ['notes-git-sync'], [...profile('scaled'), ...profile('notes-from-git')]],
    ] as const)('run the same pods: %s %j', (overlay, components, values) => {
      expect(comparable(render(values))).toEqual(comparable(build(overlay, components)))
    })
  },
)
