// How fast answers are, beside the peers: same work, one process each, batches interleaved, medians and ratios.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { ASKED_KINDS, type AskedKind } from './asked.ts'
import { quantile } from './metrics.ts'
import type { BenchOptions, BenchResult, Row } from './options.ts'
import { PEERS } from './peers/all.ts'

const WORKER = fileURLToPath(new URL('speed-worker.ts', import.meta.url))
const QUESTIONS = 100
const BATCH = 10
/** An engine that has used this much for one kind of question is asked no more of them: Fuse needs seconds for one. */
const ENOUGH_MS = 6_000
/** An engine that needs this long for a sentence is not asked pastes: they would take minutes. */
const TOO_SLOW_FOR_PASTES_MS = 400
const ENGINES = ['ours', ...PEERS.map(({ name }) => name)]

interface Timed {
  readonly p50: number
  readonly p99: number
  readonly most: number
  readonly asked: number
}

export async function run({ size }: BenchOptions): Promise<BenchResult> {
  const record: Record<string, object> = {}
  const tables = []
  for (const talks of [0, size]) {
    const { openedMs, timed } = await timeAll(talks)
    const where = talks === 0 ? 'our library' : `${talks.toLocaleString('en')} talks`
    record[talks === 0 ? 'library' : `grown${talks}`] = { openedMs, timed }
    tables.push({ title: `Speed on ${where}, milliseconds: p50 / p99`, rows: rowsOf(openedMs, timed) })
  }
  return { record, tables }
}

type AllTimed = Record<string, Record<AskedKind, Timed>>

async function timeAll(talks: number): Promise<{ openedMs: Record<string, number>; timed: AllTimed }> {
  const children: Record<string, ChildProcess> = {}
  const openedMs: Record<string, number> = {}
  for (const engine of ENGINES) {
    const child = fork(WORKER, [engine, String(talks), String(QUESTIONS)])
    children[engine] = child
    const [{ opened }] = (await once(child, 'message')) as [{ opened: number }]
    openedMs[engine] = opened
  }
  const samples: Record<string, Record<AskedKind, number[]>> = Object.fromEntries(
    ENGINES.map((engine) => [engine, { chat: [], typo: [], sentence: [], paste: [] }]),
  )
  for (const kind of ASKED_KINDS) {
    const all = kind === 'paste' ? QUESTIONS / 10 : QUESTIONS
    for (let from = 0; from < all; from += kind === 'paste' ? 1 : BATCH) {
      for (const engine of ENGINES) {
        const taken = samples[engine]?.[kind] ?? []
        if (taken.reduce((sum, ms) => sum + ms, 0) > ENOUGH_MS || !children[engine]) continue
        const sentences = samples[engine]?.sentence ?? []
        if (kind === 'paste' && quantile(sentences, 0.5) > TOO_SLOW_FOR_PASTES_MS) continue
        children[engine].send({ kind, from, to: from + (kind === 'paste' ? 1 : BATCH) })
        const [{ milliseconds }] = (await once(children[engine], 'message')) as [{ milliseconds: number[] }]
        taken.push(...milliseconds)
      }
    }
  }
  for (const child of Object.values(children)) child.disconnect()
  return { openedMs, timed: Object.fromEntries(ENGINES.map((engine) => [engine, timedOf(samples[engine])])) }
}

const NOT_ASKED: Record<AskedKind, number[]> = { chat: [], typo: [], sentence: [], paste: [] }

const timedOf = (samples = NOT_ASKED): Record<AskedKind, Timed> => {
  const timed = (ms: readonly number[]): Timed => ({
    p50: quantile(ms, 0.5),
    p99: quantile(ms, 0.99),
    most: Math.max(0, ...ms),
    asked: ms.length,
  })
  return {
    chat: timed(samples.chat),
    typo: timed(samples.typo),
    sentence: timed(samples.sentence),
    paste: timed(samples.paste),
  }
}

const rowsOf = (openedMs: Record<string, number>, timed: AllTimed): readonly Row[] =>
  Object.entries(timed).map(([engine, kinds]) => ({
    engine,
    ...Object.fromEntries(ASKED_KINDS.map((kind) => [kind, cell(kinds[kind])])),
    'build ms': (openedMs[engine] ?? 0).toFixed(0),
  }))

const cell = ({ p50, p99, asked }: Timed): string => (asked === 0 ? '–' : `${short(p50)} / ${short(p99)}`)

const short = (ms: number): string => (ms < 1 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : ms.toFixed(0))
