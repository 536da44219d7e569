// Writes the dashboard as Grafana imports it: node deploy/dashboard/write.ts. What it shows is in panels.yaml.
import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const here = (name: string): URL => new URL(name, import.meta.url)

export interface DashboardPanel {
  readonly title: string
  readonly kind: 'stat' | 'timeseries'
  /** As Grafana names it; absent: a plain number. */
  readonly unit?: string
  /** PromQL; `$__rate_interval` is Grafana's. */
  readonly expr: string
  readonly legend?: string
  /** What to look for. */
  readonly about: string
}

export interface DashboardRow {
  readonly row: string
  readonly panels: readonly DashboardPanel[]
}

export const dashboardRows = (): readonly DashboardRow[] => parse(readFileSync(here('panels.yaml'), 'utf8'))

/** Grafana's grid is 24 wide. */
const WIDTH = 24
const HEIGHTS: Readonly<Record<DashboardPanel['kind'], number>> = { stat: 4, timeseries: 8 }
/** Chosen when the dashboard is imported. */
const DATA_SOURCE = { type: 'prometheus', uid: '$datasource' } as const

/** @returns the text of kubecon.json, as it should be */
export function dashboardFile(): string {
  const panels: object[] = []
  let y = 0
  for (const { row, panels: shown } of dashboardRows()) {
    panels.push({
      id: panels.length + 1,
      type: 'row',
      title: row,
      collapsed: false,
      gridPos: { x: 0, y: y++, w: WIDTH, h: 1 },
      panels: [],
    })
    const w = Math.floor(WIDTH / shown.length)
    for (const [index, panel] of shown.entries())
      panels.push({
        id: panels.length + 1,
        ...drawn(panel),
        gridPos: { x: index * w, y, w, h: HEIGHTS[panel.kind] },
      })
    y += Math.max(...shown.map(({ kind }) => HEIGHTS[kind]))
  }
  return `${JSON.stringify({ ...FRAME, panels }, null, 2)}\n`
}

/** What is asked of one namespace, or of all: where no metric has that label, all are those without it. */
const ofNamespace = (expr: string): string =>
  expr.replace(
    /(\b(?:kubecon|nodejs|process)_\w+(?!\w|\())(\{)?|(\{)(?=__name__)/g,
    (whole, metric: string | undefined, opened: string | undefined) =>
      metric === undefined
        ? `${whole}${CHOSEN}, `
        : opened
          ? `${metric}{${CHOSEN}, `
          : `${metric}{${CHOSEN}}`,
  )

const CHOSEN = 'namespace=~"$namespace"'

const drawn = ({ title, kind, unit = 'short', expr, legend, about }: DashboardPanel) => ({
  type: kind,
  title,
  description: about,
  datasource: DATA_SOURCE,
  fieldConfig: { defaults: { unit, min: 0 }, overrides: [] },
  targets: [
    {
      refId: 'A',
      datasource: DATA_SOURCE,
      expr: ofNamespace(expr),
      legendFormat: legend ?? title,
      range: true,
    },
  ],
})

const FRAME = {
  uid: 'kubecon',
  title: 'kubecon',
  tags: ['kubecon'],
  schemaVersion: 39,
  editable: true,
  refresh: '1m',
  time: { from: 'now-24h', to: 'now' },
  templating: {
    list: [
      { name: 'datasource', type: 'datasource', query: 'prometheus', label: 'Prometheus' },
      {
        name: 'namespace',
        label: 'Namespace',
        type: 'query',
        datasource: DATA_SOURCE,
        query: { query: 'label_values(kubecon_build_info, namespace)', refId: 'namespace' },
        refresh: 2,
        sort: 1,
        multi: true,
        includeAll: true,
        allValue: '.*',
        current: { text: ['All'], value: ['$__all'] },
      },
    ],
  },
} as const

if (import.meta.main) writeFileSync(here('kubecon.json'), dashboardFile())
