// npm run dashboard-picture: the dashboard's panels with the numbers of a real bot under the soak's mixed traffic, as a
// real Prometheus answers them. docs/pictures/dashboard.png is our drawing of them.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { openBrowser } from '../../test/browser/chromium.ts'
import { soakMixed } from '../soak/mixed.ts'
import { type DrawnPanel, type Panel, pageOf } from './draw.ts'
import { type Prometheus, SCRAPED_EVERY_S, startPrometheus, whyNoPrometheus } from './prometheus.ts'

const PICTURE = fileURLToPath(new URL('../../docs/pictures/dashboard.png', import.meta.url))
const DASHBOARD = new URL('../../deploy/dashboard/kubecon.json', import.meta.url)
/** Grafana takes four scrapes at least. */
const RATE_INTERVAL = `${4 * SCRAPED_EVERY_S}s`

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '4' } } })
const minutes = Number(values.minutes)
if (!(minutes > 0)) {
  process.stderr.write(`--minutes is "${values.minutes}"; expected a number above 0\n`)
  process.exit(2)
}
if (whyNoPrometheus) {
  process.stderr.write(`${whyNoPrometheus}\n`)
  process.exit(2)
}

const { panels }: { readonly panels: readonly Panel[] } = JSON.parse(readFileSync(DASHBOARD, 'utf8'))
const now = (): number => Date.now() / 1000

async function answersOf(prometheus: Prometheus, from: number): Promise<readonly DrawnPanel[]> {
  await prometheus.scraped(now())
  return Promise.all(
    panels.map(async (panel) => {
      const expr = panel.targets?.[0]?.expr
        .replaceAll('$__rate_interval', RATE_INTERVAL)
        .replaceAll('$namespace', '.*')
      if (expr === undefined) return { panel, series: [] }
      return { panel, series: await prometheus.range(expr, from, now(), SCRAPED_EVERY_S) }
    }),
  )
}

/** The traffic of so many minutes, however few rounds a busy machine gets through in them. */
async function measured(): Promise<readonly DrawnPanel[]> {
  await using ends = new AsyncDisposableStack()
  let prometheus: Prometheus | undefined
  let drawn: readonly DrawnPanel[] = []
  let begun = now()
  await soakMixed(
    Number.POSITIVE_INFINITY,
    async (done) => {
      process.stderr.write(`round ${done}, ${Math.round(now() - begun)} of ${minutes * 60} s\n`)
      if (!prometheus || now() - begun < minutes * 60) return undefined
      // While the bot still runs: afterwards nothing is up any more.
      drawn = await answersOf(prometheus, begun)
      return 'enough'
    },
    async (bot) => {
      prometheus = await startPrometheus(new URL(await bot.opsAddress()).host)
      ends.defer(prometheus.stop)
      begun = now()
    },
  )
  return drawn
}

const drawn = await measured()
const empty = drawn.filter(({ panel, series }) => panel.type !== 'row' && series.length === 0)
if (empty.length > 0) process.stderr.write(`no data: ${empty.map(({ panel }) => panel.title).join(', ')}\n`)
const said = `The panels of deploy/dashboard/kubecon.json, drawn by npm run dashboard-picture (not by Grafana): one bot on the stand-ins, ${minutes} minutes of the soak’s mixed traffic with its faults`
const browser = await openBrowser()
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.setContent(pageOf(drawn, said))
  await page.screenshot({ path: PICTURE, fullPage: true })
} finally {
  await browser.close()
}
