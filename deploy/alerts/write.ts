// Writes the alert rules as they are deployed: node deploy/alerts/write.ts. The rules are in rules.yaml, where a runbook
// is a heading of docs/health.md; `homepage` of package.json says where people read that page.
import { readFileSync, writeFileSync } from 'node:fs'
import { parseDocument, stringify, visit } from 'yaml'

const here = (name: string): URL => new URL(name, import.meta.url)
const { homepage } = JSON.parse(readFileSync(here('../../package.json'), 'utf8')) as {
  readonly homepage: string
}

const WRITTEN =
  '# Written by `npm run alerts` from rules.yaml and the homepage in package.json; change those.\n'

/** @returns file name → its text, as it should be */
export function alertFiles(): ReadonlyMap<string, string> {
  const rules = parseDocument(readFileSync(here('rules.yaml'), 'utf8'))
  visit(rules, {
    Pair(_, { key, value }) {
      if (String(key) !== 'runbook_url') return
      const one = value as { value: string }
      one.value = `${homepage}/blob/main/docs/health.md${one.value}`
    },
  })
  const plain = { lineWidth: 0 }
  return new Map([
    ['kubecon.rules.yaml', WRITTEN + rules.toString(plain).replace(/^(#.*\n)+/, '')],
    // A packaged chart holds its own folder alone.
    ['../helm/kubecon/alerts.yaml', WRITTEN + stringify(rules.toJS(), plain)],
    [
      'prometheus-rule.yaml',
      WRITTEN +
        stringify(
          {
            apiVersion: 'monitoring.coreos.com/v1',
            kind: 'PrometheusRule',
            metadata: { name: 'kubecon', labels: { 'app.kubernetes.io/name': 'kubecon' } },
            spec: rules.toJS(),
          },
          plain,
        ),
    ],
  ])
}

if (import.meta.main) for (const [name, text] of alertFiles()) writeFileSync(here(name), text)
