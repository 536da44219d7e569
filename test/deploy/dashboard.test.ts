// The dashboard and the alerts, as Prometheus reads them: every metric is one that is exposed, every expression parses,
// and every alert fires when it should.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { dashboardFile, dashboardRows } from '../../deploy/dashboard/write.ts'
import { openMetrics } from '../../src/observability/metrics.ts'
import { promtool, whyNoPromtool } from './promtool.ts'

const panels = dashboardRows().flatMap(({ panels: shown }) => shown)

async function exposed(): Promise<string> {
  const none = { notes: 0, talks: 0, projects: 0, sessions: 0, problems: 0, loadedAt: 0 }
  const facts = () => ({
    library: none,
    ready: true,
    askedFrom: ['slack' as const],
    platforms: [{ platform: 'slack' as const, up: true, lastSign: 0 }],
    state: { up: true, lastWrite: 0 },
  })
  return openMetrics(facts, { version: '0', node: '0' }).exposition()
}

/** Every expression, as Grafana has them. */
const askedOfPrometheus = (): readonly string[] =>
  JSON.parse(dashboardFile()).panels.flatMap(({ targets = [] }: { targets?: { expr: string }[] }) =>
    targets.map(({ expr }) => expr),
  )

describe('the dashboard', () => {
  it('asks everything of the chosen namespace, by default of all, also of metrics without that label', () => {
    const chosen = 'namespace=~"$namespace"'
    for (const expr of askedOfPrometheus()) {
      const metrics = expr.match(/\b(?:kubecon|nodejs|process)_\w+(?![\w(])|__name__=~/g) ?? []
      expect([expr, expr.split(chosen).length - 1]).toEqual([expr, metrics.length])
    }
    const { list } = JSON.parse(dashboardFile()).templating
    expect(list.at(-1)).toMatchObject({ name: 'namespace', includeAll: true, allValue: '.*' })
  })

  it('is written from its panels', () => {
    const written = readFileSync('deploy/dashboard/kubecon.json', 'utf8')
    expect(JSON.parse(written)).toEqual(JSON.parse(dashboardFile()))
  })

  it.each(panels.map((panel) => [panel.title, panel] as const))(
    'asks for metrics that are exposed: %s',
    async (_, { expr }) => {
      const known = Array.from((await exposed()).matchAll(/^# TYPE (\S+)/gm), ([, name = '']) => name)
      const named = expr.match(/\b(?:kubecon|nodejs|process)_[a-z0-9_]+(?:\([a-z|]+\))?/g) ?? []
      expect(named.length).toBeGreaterThan(0)
      for (const name of named) {
        const pattern = new RegExp(`^${name.replace(/_bucket$/, '')}$`)
        expect([name, known.filter((one) => pattern.test(one)).length > 0]).toEqual([name, true])
      }
    },
  )

  it('says of every panel what to look for, and names none twice', () => {
    for (const { about } of panels) expect(about).toMatch(/\.$/)
    expect(new Set(panels.map(({ title }) => title)).size).toBe(panels.length)
  })

  it('has every panel in its place: none over another, none outside', () => {
    const { panels: drawn } = JSON.parse(dashboardFile())
    const taken = new Set<string>()
    for (const { gridPos } of drawn) {
      expect(gridPos.x + gridPos.w).toBeLessThanOrEqual(24)
      for (let x = gridPos.x; x < gridPos.x + gridPos.w; x++)
        for (let y = gridPos.y; y < gridPos.y + gridPos.h; y++) {
          expect(taken.has(`${x} ${y}`)).toBe(false)
          taken.add(`${x} ${y}`)
        }
    }
  })
})

/** What must fire, and what only looks like it. Series run minute by minute. */
const FIRING: readonly {
  readonly alert: string
  readonly series: Readonly<Record<string, string>>
  readonly near: Readonly<Record<string, string>>
  readonly at: string
}[] = [
  {
    alert: 'KubeconNotReady',
    series: { 'kubecon_ready{instance="a"}': '0x20' },
    near: { 'kubecon_ready{instance="a"}': '0 0 0 1x20' },
    at: '10m',
  },
  {
    alert: 'KubeconPlatformDown',
    series: { 'kubecon_platform_up{instance="a", platform="slack"}': '0x20' },
    near: { 'kubecon_platform_up{instance="a", platform="slack"}': '1 0 1x20' },
    at: '10m',
  },
  {
    alert: 'KubeconIncidents',
    series: { 'kubecon_incidents_total{platform="mcp"}': '0+1x30' },
    near: { 'kubecon_incidents_total{platform="mcp"}': '7x30' },
    at: '20m',
  },
  {
    alert: 'KubeconRefused',
    series: { 'kubecon_refused_total{platform="mcp", reason="token"}': '0+10x60' },
    near: { 'kubecon_refused_total{platform="mcp", reason="token"}': '0+1x60' },
    at: '50m',
  },
]

describe.skipIf(whyNoPromtool)(`Prometheus (${whyNoPromtool ?? 'by promtool'})`, () => {
  const rules = readFileSync('deploy/alerts/kubecon.rules.yaml', 'utf8')

  it('parses every expression of the dashboard', () => {
    const recorded = askedOfPrometheus().map((expr, index) => ({
      record: `kubecon:panel:${index}`,
      expr: expr.replaceAll('$__rate_interval', '5m'),
    }))
    const file = stringify({ groups: [{ name: 'panels', rules: recorded }] }, { lineWidth: 0 })
    expect(promtool(['check', 'rules', 'panels.yaml'], { 'panels.yaml': file })).toBe('')
  })

  it('takes the alerts', () => {
    expect(promtool(['check', 'rules', 'rules.yaml'], { 'rules.yaml': rules })).toBe('')
  })

  it.each(FIRING)('fires when it should, and not for what only looks like it: $alert', (one) => {
    const test = (series: Readonly<Record<string, string>>, fires: boolean) => ({
      interval: '1m',
      input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
      promql_expr_test: [
        {
          expr: `count(ALERTS{alertname="${one.alert}", alertstate="firing"})`,
          eval_time: one.at,
          exp_samples: fires ? [{ labels: '{}', value: 1 }] : [],
        },
      ],
    })
    const file = stringify({
      rule_files: ['rules.yaml'],
      evaluation_interval: '1m',
      tests: [test(one.series, true), test(one.near, false)],
    })
    expect(promtool(['test', 'rules', 'test.yaml'], { 'rules.yaml': rules, 'test.yaml': file })).toBe('')
  })
})
