// The chart: every profile rendered by the real helm, held against Kubernetes' schemas, and against the manifests for
// kustomize, which say the same.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readConfig, VARIABLES } from '../../src/config.ts'
import { CHART, lint, packaged, render, whyNoHelm } from './helm.ts'
import { beyondRestricted, build, type KubernetesObject, schemaProblem, whyNoKustomize } from './kustomize.ts'

const profile = (name: string): readonly string[] => ['-f', `deploy/helm/kubecon/profiles/${name}.yaml`]
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
    ['proxies by a word', ['--set', 'mcp.proxies=yes'], /mcp\/proxies/],
    ['more proxies than there can be', ['--set', 'mcp.proxies=11'], /mcp\/proxies/],
    ['proxies of assistants, by the other way', ['--set', 'config.MCP_PROXIES=1'], /MCP_PROXIES/],
    ['a way in without a name', ['--set', 'ingress.enabled=true'], /public\/host/],
    [
      'a way in for nobody',
      ['--set', 'ingress.enabled=true', '--set', 'public.host=k.example.org', '--set', 'public.slack=false'],
      /public\/slack/,
    ],
    ['a name with an address around it', ['--set', 'public.host=https://k.example.org'], /public\/host/],
    ['a route on no gateway', ['--set', 'httpRoute.enabled=true,public.host=k.example.org'], /parentRefs/],
    ['a variable that the chart sets', ['--set', 'config.OPS_PORT=8080'], /OPS_PORT/],
    ['the same, by the other way', ['--set-json', 'extraEnv=[{"name":"PORT","value":"80"}]'], /extraEnv/],
    ['a token written out', ['--set-json', 'extraEnv=[{"name":"MCP_TOKEN","value":"x"}]'], /extraEnv/],
    ['a label that would lose the pods', ['--set', 'podLabels.app\\.kubernetes\\.io/name=x'], /podLabels/],
    ['no account at all', ['--set', 'serviceAccount.create=false'], /serviceAccount\/name/],
    ['a value that is none', ['--set', 'replica=3'], /replica/],
    ['a number that is none', ['--set', 'replicas=many'], /replicas/],
    ['an image by half a digest', ['--set', 'image.digest=sha256:12'], /digest/],
    ['a repository that is no address', ['--set', 'notes.git.repository=me/notes'], /repository/],
    [
      'a password within an address',
      ['--set', 'notes.git.repository=https://me:x@git.example.org/n'],
      /repository/,
    ],
    ['the same in a variable', ['--set', 'config.NOTES_GIT=https://me:x@git.example.org/n'], /NOTES_GIT/],
    ['a level of the log that there is not', ['--set', 'config.LOG_LEVEL=loud'], /LOG_LEVEL/],
    [
      'a domain with an address around it',
      ['--set', 'mcp.domains={https://k.example.org/mcp}'],
      /mcp\/domains/,
    ],
    ['a domain with a port', ['--set', 'mcp.domains={k.example.org:443}'], /mcp\/domains/],
    ['no replica at all', ['--set', 'replicas=-1'], /replicas/],
    ['a port beyond the last', ['--set', 'database.port=70000'], /database\/port/],
    ['a tag that is none', ['--set', 'image.tag=0.1.0 beta'], /image\/tag/],
    ['a repository with its tag', ['--set', 'image.repository=ghcr.io/me/kubecon:1@x'], /image\/repository/],
    ['git-sync by no image', ['--set', 'notes.git.image=git sync'], /git\/image/],
    ['a branch that would be an option', ['--set', 'notes.git.ref=--help'], /git\/ref/],
    ['a folder from the root', ['--set', 'notes.git.folder=/notes'], /git\/folder/],
    ['a volume of no size', ['--set', 'state.size=0'], /state\/size/],
    ['a volume of nothing', ['--set-string', 'state.size=0.0Gi'], /state\/size/],
    ['a volume by words', ['--set', 'state.size=1 GB'], /state\/size/],
    ['a class with a blank', ['--set', 'state.storageClass=fast disk'], /storageClass/],
    ['a Secret in capitals', ['--set', 'existingSecret=Kubecon'], /existingSecret/],
    ['a label of the pods that is none', ['--set', 'podLabels.team=a b'], /podLabels/],
    ['a label that picks no monitor', ['--set', 'monitoring.labels.release=a/b'], /monitoring\/labels/],
    ['a namespace that is none', ['--set', 'networkPolicy.metricsFrom=Mon_itoring'], /metricsFrom/],
    ['memory by words', ['--set', 'resources.limits.memory=1 gigabyte'], /limits\/memory/],
    ['less memory than none', ['--set', 'resources.limits.memory=-1Gi'], /limits\/memory/],
    ['a Secret of nothing', ['--set', 'extraEnvFrom[0].name=database'], /extraEnvFrom/],
    ['a domain that is half an address', ['--set', 'mcp.domains={999.1.1.1}'], /mcp\/domains/],
    ['a variable that there is not', ['--set', 'config.NOTES_DIRR=/notes'], /NOTES_DIRR/],
    ['a password by another way', ['--set', 'config.PGPASSWORD=x'], /PGPASSWORD/],
    ['a token within a header', ['--set', 'config.OTEL_EXPORTER_OTLP_HEADERS=a=b'], /HEADERS/],
  ])('is refused with what is wrong: %s', (_, values, says) => {
    expect(lint(values).ok).toBe(false)
    expect(() => render(values)).toThrow(says)
  })

  it('brings notes by a sidecar only where the cluster knows sidecars', () => {
    const notes = profile('notes-from-git')
    expect(() => render([...notes, '--kube-version', '1.28.0'])).toThrow(/needs Kubernetes 1.29/)
    expect(podOf(render([...notes, '--kube-version', '1.29.0'])).initContainers).toHaveLength(1)
  })

  it('asks for metrics where the cluster knows how, and says so where it does not', () => {
    const values = ['--set', 'monitoring.serviceMonitor=true']
    expect(() => render(values)).toThrow(/needs the Prometheus Operator/)
    const objects = render([...values, '--api-versions', 'monitoring.coreos.com/v1'])
    expect(of(objects, 'ServiceMonitor')[0]?.spec.endpoints[0].port).toBe('ops')
  })

  it('packs what is needed without a clone: profiles, alerts, and what explains the values', () => {
    const files = packaged()
    for (const name of ['profiles/scaled.yaml', 'profiles/notes-from-git.yaml', 'alerts.yaml', 'README.md'])
      expect(files).toContain(`kubecon/${name}`)
    expect(files.filter((name) => /\.(?:env|tgz|ts)$/.test(name))).toEqual([])
  })

  it('brings the alerts where they are wanted, each of its namespace and its release', () => {
    const values = ['--set', 'monitoring.alerts=true']
    expect(() => render(values)).toThrow(/needs the Prometheus Operator/)
    expect(of(render([]), 'PrometheusRule')).toEqual([])
    const groupsOf = (...more: readonly string[]) =>
      of(render([...values, ...more, '--api-versions', 'monitoring.coreos.com/v1']), 'PrometheusRule')[0]
        ?.spec.groups
    const { groups } = parse(readFileSync('deploy/alerts/kubecon.rules.yaml', 'utf8'))
    const labelled = groups.map((group: KubernetesObject['spec']) => ({
      ...group,
      rules: group.rules.map((rule: KubernetesObject['spec']) => ({
        ...rule,
        labels: { ...rule.labels, namespace: 'kubecon', release: 'kubecon' },
      })),
    }))
    expect(groupsOf()).toEqual(labelled)
    // Metrics of a ServiceMonitor bear the namespace: those of another bot count for nothing.
    for (const { rules } of groupsOf('--set', 'monitoring.serviceMonitor=true'))
      for (const { expr } of rules) {
        const metrics = expr.match(/\b(?:kubecon|process)_\w+/g)
        expect([expr, expr.split('{namespace="kubecon"').length - 1]).toEqual([expr, metrics.length])
      }
  })

  it('says what helm template has to be told, as it asks no cluster', () => {
    const told =
      (...values: readonly string[]) =>
      () =>
        render(values)
    expect(told('--set', 'monitoring.alerts=true')).toThrow('--api-versions monitoring.coreos.com/v1')
    expect(told('--set', 'monitoring.serviceMonitor=true')).toThrow('--api-versions monitoring.coreos.com/v1')
    expect(
      told('--set', 'httpRoute.enabled=true,public.host=k.example.org,httpRoute.parentRefs[0].name=public'),
    ).toThrow('--api-versions gateway.networking.k8s.io/v1')
  })

  // Helm 4 applies by the server, which refuses what stands twice in a list that is merged by a name.
  it.each([
    ['the database', ['DATABASE_URL'], profile('scaled')],
    ['the folder of notes', ['NOTES_DIR'], profile('notes-from-git')],
    ['both', ['NOTES_DIR', 'DATABASE_URL'], [...profile('scaled'), ...profile('notes-from-git')]],
    ['another', ['NODE_EXTRA_CA_CERTS'], []],
  ])('names every variable of the pods once, yours before its own: %s', (_, names, values) => {
    const theirs = names.map((name) => ({
      name,
      valueFrom: { secretKeyRef: { name: 'theirs', key: 'value' } },
    }))
    const [bot] = podOf(render([...values, '--set-json', `extraEnv=${JSON.stringify(theirs)}`])).containers
    const env: readonly { readonly name: string }[] = bot.env
    expect(new Set(env.map(({ name }) => name)).size).toBe(env.length)
    expect(env.filter(({ name }) => names.includes(name))).toEqual(theirs)
  })

  it('leaves the folders of notes to whoever names them beside a repository', () => {
    const notes = '/git/current/notes:/app/data/notes'
    const objects = render([...profile('notes-from-git'), '--set', `config.NOTES_DIR=${notes}`])
    expect(of(objects, 'ConfigMap')[0]?.data.NOTES_DIR).toBe(notes)
    expect(JSON.stringify(podOf(objects).containers[0].env)).not.toContain('NOTES_DIR')
  })

  it.each([
    ['extraEnv=[{"name":"A","value":"1"},{"name":"A","value":"2"}]', /A twice/],
    ['extraVolumes=[{"name":"state","emptyDir":{}}]', /names state/],
    ['extraVolumes=[{"name":"ca","emptyDir":{}},{"name":"ca","emptyDir":{}}]', /names ca/],
    ['extraVolumeMounts=[{"name":"ca","mountPath":"/ca"}]', /one of extraVolumes/],
    ['extraVolumeMounts=[{"name":"state","mountPath":"/state/"}]', /mounted already/],
  ])('refuses what the API would refuse after half of it is there: %s', (value, says) => {
    expect(() => render(['--set-json', value])).toThrow(says)
  })

  it('takes every variable of the bot that is neither secret nor its own', () => {
    const own = /TOKEN|SECRET|_KEY$|^(?:DATABASE_URL|PORT|PREVIEW|STATE_PATH|OPS_\w+|MCP_\w+)$/
    const config = Object.fromEntries(
      VARIABLES.filter((name) => !own.test(name)).map((name) => [name, name === 'LOG_LEVEL' ? 'info' : 'x']),
    )
    const [made] = of(render(['--set-json', `config=${JSON.stringify(config)}`]), 'ConfigMap')
    expect(made?.data).toMatchObject(config)
  })

  it('lets nobody read metrics where no namespace is named', () => {
    const [policy] = of(render(['--set', 'networkPolicy.metricsFrom=']), 'NetworkPolicy')
    expect(JSON.stringify(policy?.spec.ingress)).not.toContain('ops')
  })

  it.each([
    'kubecon',
    'a.b',
    'kubecon.kubecon.svc',
    '10.0.0.1',
    'Kubecon.example.org',
    '999.1.1.1',
    '1',
    'k_b.example',
    '-a.b',
    'a..b',
  ])('takes for a domain what the bot takes, and nothing else: %s', (domain) => {
    const values = ['--set', 'mcp.enabled=true', '--set-string', `mcp.domains={${domain}}`]
    const read = readConfig({ MCP_PORT: '3100', MCP_DOMAINS: domain, MCP_TOKEN: 'x'.repeat(32) })
    expect([domain, lint(values).ok]).toEqual([domain, read.ok])
  })

  it('refuses a release whose name no Service may have', () => {
    expect(() => render([], '1st')).toThrow(/begins with a letter/)
    expect(() => render([], 'my.bot')).toThrow(/no dot/)
    expect(of(render([], 'first'), 'Service')[0]?.metadata.name).toBe('first')
  })

  it.each(['1Gi', '10G', '1.5Ti', '500M', '0.5Gi'])(
    'takes a volume of any size that Kubernetes takes: %s',
    (size) => {
      const [claim] = of(render(['--set-string', `state.size=${size}`]), 'PersistentVolumeClaim')
      expect(claim?.spec.resources.requests.storage).toBe(size)
    },
  )

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
})

/** What differs by the tool, and by nothing else: hashes in names, the labels of a release, the order of what has names. */
function comparable(objects: readonly KubernetesObject[]): unknown {
  const first = (kind: string) => of(objects, kind)[0]
  const { template, strategy } = first('Deployment')?.spec ?? {}
  const text = JSON.stringify({
    pods: { ...template.spec, strategy },
    service: first('Service')?.spec.ports,
    letIn: of(objects, 'NetworkPolicy').find(({ metadata }) => metadata.name === 'kubecon')?.spec.ingress,
    variables: Object.entries(of(objects, 'ConfigMap').find(({ data }) => data.OPS_PORT)?.data).toSorted(),
  })
  const plain = JSON.parse(text.replace(/"kubecon-[a-z0-9]{10}"/g, '"kubecon"'), (key, value) =>
    key === 'app.kubernetes.io/instance' ? undefined : value,
  )
  const named = (['ports', 'env', 'volumeMounts'] as const).flatMap((list) =>
    plain.pods.containers.map((container: KubernetesObject['spec']) => container[list] ?? []),
  )
  for (const rows of [plain.service, plain.pods.volumes, ...named])
    rows.sort((a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name))
  return plain
}

describe.skipIf(whyNoHelm ?? whyNoKustomize)(
  `chart and overlays (${whyNoHelm ?? whyNoKustomize ?? 'both rendered'})`,
  () => {
    it.each([
      ['single', [], []],
      ['scaled', [], profile('scaled')],
      ['single', ['notes-git-sync'], profile('notes-from-git')],
      ['scaled', ['notes-git-sync'], [...profile('scaled'), ...profile('notes-from-git')]],
      ['single', ['assistants'], MCP],
      [
        'scaled',
        ['assistants', 'notes-git-sync'],
        [...profile('scaled'), ...profile('notes-from-git'), ...MCP],
      ],
    ] as const)('run the same pods, let the same in, say the same: %s %j', (overlay, components, values) => {
      expect(comparable(render(values))).toEqual(comparable(build(overlay, components)))
    })
  },
)
