// Digests: what the ledger costs beside the bare driver, how ten thousand subscriptions are planned, how soon the first
// of a thousand leaves, what waiting costs, and what the embedded store adds to the start.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openAgenda } from '../src/digest/agenda.ts'
import { planSlots } from '../src/digest/plan.ts'
import type { KeptSubscription } from '../src/domain/digests/digest.ts'
import { whyNoPostgres } from '../test/store/postgres-server.ts'
import { measureIdle, measureRush, subscriptionsOf } from './digest-rigs.ts'
import { measureStart } from './digest-start.ts'
import { measurePostgres, measureSqlite, type Throughput } from './digest-stores.ts'
import type { BenchOptions, BenchResult } from './options.ts'

const PLANNED = 10_000
const DUE = 1_000

/** The first look after a start, and one in which every subscription is due. */
function measurePlanning() {
  const evening = Date.parse('2026-11-30T18:00:00Z')
  const agenda = openAgenda()
  for (const subscription of subscriptionsOf(PLANNED)) {
    const kept: KeptSubscription = {
      subscription,
      origin: 'channel',
      standing: 'active',
      since: evening,
      openFrom: evening,
      orderedAt: evening,
    }
    agenda.put(kept)
  }
  const begun = performance.now()
  agenda.open(evening)
  const firstMs = performance.now() - begun
  const next = Date.parse('2026-12-01T18:00:00Z')
  const due = performance.now()
  const plan = planSlots({ open: agenda.open(next), occupied: new Set(), now: next })
  return { firstMs, dueMs: performance.now() - due, due: plan.post.length + plan.missed.length }
}

const perSecond = (each: number) => `${Math.round(each).toLocaleString('en')}/s`

const throughputRow = (store: string, { ours, bare, ratio }: Throughput) => ({
  store,
  'claims settled': perSecond(ours),
  'the bare driver': perSecond(bare),
  'times as long': ratio.toFixed(2),
})

export async function run(_: BenchOptions): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'kubecon-bench-'))
  try {
    const sqlite = await measureSqlite(folder)
    const postgres = whyNoPostgres === undefined ? await measurePostgres() : undefined
    const planning = measurePlanning()
    const rush = await measureRush(DUE, join(folder, 'rush.db'))
    const idle = await measureIdle(PLANNED, join(folder, 'idle.db'))
    const start = await measureStart(join(folder, 'start.db'))
    return {
      record: { sqlite, postgres: postgres ?? whyNoPostgres, planning, rush, idle, start },
      tables: [
        {
          title: 'Digests: claim and settle, beside the bare driver doing the same statements',
          rows: [
            throughputRow('SQLite', sqlite),
            ...(postgres ? [throughputRow('PostgreSQL', postgres)] : []),
          ],
        },
        {
          title: 'Digests: many subscriptions',
          rows: [
            {
              'planning 10,000 due': `${planning.dueMs.toFixed(0)} ms`,
              'reckoning them after a start': `${planning.firstMs.toFixed(0)} ms`,
              'first of 1,000 posted after': `${rush.firstMs.toFixed(0)} ms`,
              'posts in its busiest second (Slack, Discord)': `${rush.busiest.slack}, ${rush.busiest.discord}`,
              'waiting with 10,000': `${idle.cpuPercent.toFixed(2)} % CPU, ${idle.queriesAMinute.toFixed(0)} queries a minute`,
              'the store adds to the start': `${start.ms.toFixed(1)} ms (${start.openMs.toFixed(1)} ms to open), ${start.megabytes.toFixed(1)} MB`,
            },
          ],
        },
      ],
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
