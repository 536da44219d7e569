// The panels of the dashboard as a page: our drawing of them, placed as Grafana would place them, and not Grafana.
import type { Series } from './prometheus.ts'

/** What of Grafana's JSON is drawn. */
export interface Panel {
  readonly type: 'row' | 'stat' | 'timeseries'
  readonly title: string
  readonly gridPos: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
  readonly fieldConfig?: { readonly defaults: { readonly unit: string } }
  readonly targets?: readonly { readonly expr: string; readonly legendFormat: string }[]
}

export interface DrawnPanel {
  readonly panel: Panel
  readonly series: readonly Series[]
}

/** Pixels of a cell of the grid: 24 wide, rows of 30 as in Grafana. */
const CELL = { width: 52, height: 30 } as const
const COLOURS = ['#3274d9', '#56a64b', '#e0752d', '#8f3bb8', '#e02f44', '#0d9488', '#a16207']
const PLOT = { left: 56, right: 8, top: 8, bottom: 20 } as const

/** @param said what stands above: what was measured, and how */
export function pageOf(panels: readonly DrawnPanel[], said: string): string {
  const height = Math.max(...panels.map(({ panel: { gridPos } }) => gridPos.y + gridPos.h)) * CELL.height
  return `<!doctype html><meta charset="utf-8"><style>
body { margin: 0; padding: 12px; width: ${24 * CELL.width}px; font: 13px "DejaVu Sans", sans-serif; color: #1f2430; background: #f4f5f8 }
main { position: relative; height: ${height}px }
section { position: absolute; box-sizing: border-box; padding: 4px }
section > div { height: 100%; box-sizing: border-box; padding: 6px 8px; background: #fff; border: 1px solid #dcdfe6; border-radius: 3px; overflow: hidden }
h1 { margin: 0 0 8px; font-size: 14px; font-weight: normal }
h2 { margin: 0; font-size: 13px }
.stat { font-size: 28px; color: #2f7d32; display: flex; gap: 20px; justify-content: center; padding-top: 10px }
.stat small { display: block; font-size: 11px; color: #596075 }
.legend { font-size: 11px; color: #444c5e } .legend i { display: inline-block; width: 10px; height: 3px; margin: 0 4px 3px 8px }
</style><h1>${escaped(said)}</h1><main>${panels.map(placed).join('')}</main>`
}

function placed({ panel, series }: DrawnPanel): string {
  const { x, y, w, h } = panel.gridPos
  const [width, height] = [w * CELL.width, h * CELL.height]
  const place = `left:${x * CELL.width}px;top:${y * CELL.height}px;width:${width}px;height:${height}px`
  const title = `<h2>${escaped(panel.title)}</h2>`
  if (panel.type === 'row') return `<section style="${place}">${title}</section>`
  const unit = panel.fieldConfig?.defaults.unit ?? 'short'
  const legend = panel.targets?.[0]?.legendFormat ?? ''
  const shown =
    series.length === 0
      ? '<p>No data.</p>'
      : panel.type === 'stat'
        ? stat(series, legend, unit)
        : lines(series, legend, unit, width - 26, height - 66)
  return `<section style="${place}"><div>${title}${shown}</div></section>`
}

const stat = (series: readonly Series[], legend: string, unit: string): string =>
  `<div class="stat">${series.map(({ labels, points }) => `<span>${escaped(inUnit(points.at(-1)?.[1] ?? 0, unit))}${series.length > 1 ? `<small>${escaped(named(legend, labels))}</small>` : ''}</span>`).join('')}</div>`

function lines(
  series: readonly Series[],
  legend: string,
  unit: string,
  width: number,
  height: number,
): string {
  const points = series.flatMap((one) => one.points).filter(([, value]) => Number.isFinite(value))
  const times = points.map(([time]) => time)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const most = Math.max(...points.map(([, value]) => value))
  const top = most > 0 ? most * 1.08 : 1
  const x = (time: number) =>
    PLOT.left + ((time - first) / (last - first || 1)) * (width - PLOT.left - PLOT.right)
  const y = (value: number) => PLOT.top + (1 - value / top) * (height - PLOT.top - PLOT.bottom)
  const grid = [0, 0.5, 1].map((share) => {
    const at = y(share * top).toFixed(1)
    return `<line x1="${PLOT.left}" x2="${width - PLOT.right}" y1="${at}" y2="${at}" stroke="#e4e7ee"/><text x="${PLOT.left - 6}" y="${Number(at) + 4}" text-anchor="end">${escaped(inUnit(share * top, unit))}</text>`
  })
  const clock = (time: number) => new Date(time * 1000).toISOString().slice(11, 16)
  const ends = `<text x="${PLOT.left}" y="${height - 4}">${clock(first)}</text><text x="${width - PLOT.right}" y="${height - 4}" text-anchor="end">${clock(last)}</text>`
  const drawn = series.map(({ points: own }, index) => {
    const path = own
      .filter(([, value]) => Number.isFinite(value))
      .map(([time, value]) => `${x(time).toFixed(1)},${y(value).toFixed(1)}`)
    return `<polyline points="${path.join(' ')}" fill="none" stroke="${colour(index)}" stroke-width="1.5"/>`
  })
  const names = series.map(
    ({ labels }, index) => `<i style="background:${colour(index)}"></i>${escaped(named(legend, labels))}`,
  )
  return `<svg width="${width}" height="${height}" font-size="11" fill="#596075">${grid.join('')}${ends}${drawn.join('')}</svg><div class="legend">${names.join('')}</div>`
}

const colour = (index: number): string => COLOURS[index % COLOURS.length] ?? '#000'

/** `99 % {{platform}}` → `99 % slack` */
const named = (legend: string, labels: Readonly<Record<string, string>>): string =>
  legend.replace(/\{\{(\w+)\}\}/g, (_, name: string) => labels[name] ?? '')

/** As Grafana shows the units that the dashboard has. */
function inUnit(value: number, unit: string): string {
  if (unit === 'percentunit') return `${(value * 100).toFixed(0)} %`
  if (unit === 'bytes') return `${(value / 1024 ** 2).toFixed(0)} MiB`
  if (unit === 's') return value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(1)} s`
  return value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toPrecision(2)
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
