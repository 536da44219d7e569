// What a soak found, as tables for people and as a record for programs.
import { quantile } from '../metrics.ts'
import type { Row } from '../options.ts'
import type { Abuse } from './abuse.ts'
import type { FaultRow } from './faults.ts'
import type { Mixed } from './mixed.ts'
import type { Replicated } from './replicas.ts'

/** The last quarter's memory may be this much of the second's. */
export const FLAT = 1.05

export interface Flatness {
  readonly secondMiB: number
  readonly lastMiB: number
  readonly ratio: number
}

const milliseconds = (times: readonly number[], share: number): string =>
  times.length === 0 ? '–' : `${quantile(times, share).toFixed(0)} ms`

export function mixedRows({ platforms }: Mixed): readonly Row[] {
  return platforms.map(({ name, tally, refused }) => ({
    platform: name,
    asked: tally.asked.toLocaleString('en'),
    lost: String(tally.lost),
    doubled: String(tally.doubled),
    'refused by the platform': String(refused),
    'p50 / p99': `${milliseconds(tally.times, 0.5)} / ${milliseconds(tally.times, 0.99)}`,
    'p50 / p99 during faults, reloads, reconnects': `${milliseconds(tally.timesInTrouble, 0.5)} / ${milliseconds(tally.timesInTrouble, 0.99)}`,
  }))
}

export function memoryRow(memory: Flatness | undefined): Row {
  if (!memory) return { memory: 'not told by this system' }
  return {
    'second quarter, median': `${memory.secondMiB.toFixed(0)} MiB`,
    'last quarter, median': `${memory.lastMiB.toFixed(0)} MiB`,
    [`ratio (goal: at most ${FLAT})`]: memory.ratio.toFixed(3),
  }
}

export function replicaRow(result: Replicated | undefined): Row {
  if (!result) return { replicas: 'not run: no PostgreSQL here' }
  const { commands, answered, failedVisibly, lost, doubled, kills } = result
  return {
    'Slack commands': commands.toLocaleString('en'),
    kills: String(kills),
    'answered once': answered.toLocaleString('en'),
    'failed visibly': String(failedVisibly),
    lost: String(lost),
    doubled: String(doubled),
  }
}

export function abuseRows({ kinds, sent, answered, alive, answersAfterwards }: Abuse): readonly Row[] {
  const row = (kind: string, count: number, outcome: string): Row => ({
    kind,
    sent: count.toLocaleString('en'),
    outcome,
  })
  return [
    ...kinds.map(({ name, sent: count, statuses }) => row(name, count, statuses)),
    row(
      '**all**',
      sent,
      `${answered} answered; the bot ${alive ? 'lived on' : 'ended'} and ${answersAfterwards ? 'answered' : 'did not answer'} a real command afterwards`,
    ),
  ]
}

export const faultRows = (rows: readonly FaultRow[]): readonly Row[] =>
  rows.map(({ fault, tried, asked, lost, doubled, unanswered, exits }) => ({
    'what goes wrong': fault,
    tried,
    'asked beside it': asked.toLocaleString('en'),
    lost: String(lost),
    doubled: String(doubled),
    unanswered: String(unanswered),
    'exits of the bot': String(exits),
  }))

/** Without the single times: for programs. */
export function summary({ platforms, reloads, endedWell }: Mixed) {
  return {
    reloads,
    endedWell,
    platforms: platforms.map(({ name, refused, tally: { times, timesInTrouble, ...counts } }) => ({
      name,
      refused,
      ...counts,
      p50: quantile(times, 0.5),
      p99: quantile(times, 0.99),
      p99InTrouble: quantile(timesInTrouble, 0.99),
    })),
  }
}
