// The alert rules: they parse, every metric in them exists, and every runbook leads to a heading.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { alertFiles } from '../../deploy/alerts/write.ts'
import { openMetrics } from '../../src/observability/metrics.ts'

interface Rule {
  readonly alert: string
  readonly expr: string
  readonly for?: string
  readonly labels: { readonly severity: string }
  readonly annotations: {
    readonly summary: string
    readonly description: string
    readonly runbook_url: string
  }
}
interface Rules {
  readonly groups: readonly { readonly name: string; readonly rules: readonly Rule[] }[]
}

const read = (file: string): unknown => parse(readFileSync(file, 'utf8'))
const file = read('deploy/alerts/kubecon.rules.yaml') as Rules
const { homepage } = JSON.parse(readFileSync('package.json', 'utf8'))
const rules = file.groups.flatMap((group) => group.rules)

/** As GitHub makes the anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\w\s-]/g, '')
    .trim()
    .replaceAll(' ', '-')

/** Words of an expression that are no metrics. */
const NO_METRIC =
  /^(absent|and|by|histogram_quantile|increase|instance|job|le|offset|on|or|outcome|how|platform|rate|reason|sum|unless|w|h|m)$/

const metricsIn = (expr: string): readonly string[] =>
  Array.from(expr.replace(/"[^"]*"/g, '').matchAll(/\b[a-z_][a-z_0-9]*\b/g), ([word]) => word)
    .filter((word) => !NO_METRIC.test(word))
    .map((word) => word.replace(/_bucket$/, ''))

describe('the alert rules', () => {
  it('are there, each with its own name, severity and words', () => {
    expect(rules.length).toBeGreaterThanOrEqual(8)
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length)
    for (const { alert, labels, annotations, for: during } of rules) {
      expect(alert).toMatch(/^Kubecon[A-Z][A-Za-z]+$/)
      expect(['critical', 'warning', 'info']).toContain(labels.severity)
      expect(annotations.summary).toMatch(/\.$/)
      expect(annotations.description).toMatch(/\.$/)
      expect(during ?? '1m').toMatch(/^\d+[smh]$/)
    }
  })

  it('name only metrics that exist', async () => {
    const none = { notes: 0, talks: 0, projects: 0, sessions: 0, problems: 0, loadedAt: 0 }
    const { exposition } = openMetrics(() => ({ library: none, ready: true, platforms: [], askedFrom: [] }), {
      version: '0',
      node: '0',
    })
    const known = new Set(Array.from((await exposition()).matchAll(/^# TYPE (\S+)/gm), (match) => match[1]))
    const named = rules.flatMap(({ expr }) => metricsIn(expr))
    expect(named.length).toBeGreaterThanOrEqual(rules.length)
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  it('lead to headings that are there, by an address that Alertmanager can open', () => {
    const headings = Array.from(readFileSync('docs/health.md', 'utf8').matchAll(/^#{2,4} (.+)$/gm), (match) =>
      anchorOf(match[1] ?? ''),
    )
    for (const { annotations } of rules) {
      const [page, anchor] = annotations.runbook_url.split('#')
      expect(page).toBe(`${homepage}/blob/main/docs/health.md`)
      expect(URL.canParse(page ?? '')).toBe(true)
      expect(headings).toContain(anchor)
    }
  })

  it('are balanced: every bracket of an expression closes', () => {
    for (const { expr } of rules)
      for (const pair of ['()', '{}', '[]'] as const)
        expect([expr, expr.split(pair[0] ?? '').length]).toEqual([expr, expr.split(pair[1] ?? '').length])
  })

  it.each([...alertFiles()])('stand in %s as `npm run alerts` writes them', (name, text) => {
    expect(readFileSync(`deploy/alerts/${name}`, 'utf8')).toBe(text)
  })
})
