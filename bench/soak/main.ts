// npm run soak: what a busy half hour, killed replicas and ten thousand hostile requests leave behind.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { markdownTable } from '../options.ts'
import { soakAbuse } from './abuse.ts'
import { quarters, ROUNDS, soakMixed } from './mixed.ts'
import { soakReplicas } from './replicas.ts'
import { abuseRows, FLAT, memoryRow, mixedRows, replicaRow, summary } from './tables.ts'

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
  },
})

/** How much of each part; short: enough to see that it runs. */
const SIZES = values.short
  ? { rounds: 4, seconds: 8, requests: 300 }
  : { rounds: ROUNDS, seconds: 120, requests: 10_000 }

const DOCS = fileURLToPath(new URL('../../docs/operating.md', import.meta.url))
const BETWEEN = /(<!-- soak:start -->)[\s\S]*?(<!-- soak:end -->)/

const tell = (text: string): void => void process.stderr.write(text)
const onTerminal = process.stderr.isTTY === true

function progress(done: number): void {
  if (onTerminal) tell(`\rmixed traffic: round ${done} of ${SIZES.rounds} `)
  else if (done % 10 === 0) tell(`mixed traffic: round ${done} of ${SIZES.rounds}\n`)
}

const mixed = await soakMixed(SIZES.rounds, progress)
tell(`${onTerminal ? '\n' : ''}replicas: ${SIZES.seconds} s\n`)
const replicated = await soakReplicas(SIZES.seconds)
tell(`hostile requests: ${SIZES.requests}\n`)
const abuse = await soakAbuse(SIZES.requests)

const [, second = 0, , last = 0] = quarters(mixed.memory)
const memory =
  mixed.memory.length >= 4 ? { secondMiB: second, lastMiB: last, ratio: last / second } : undefined
const good =
  mixed.endedWell &&
  mixed.platforms.every(({ tally, refused }) => tally.lost + tally.doubled + refused === 0) &&
  (memory === undefined || values.short || memory.ratio <= FLAT) &&
  (replicated === undefined || replicated.lost + replicated.doubled === 0) &&
  abuse.answered === 0 &&
  abuse.alive &&
  abuse.answersAfterwards

const tables = [
  ['Mixed traffic on both platforms', mixedRows(mixed)],
  ['Memory of that bot', [memoryRow(memory)]],
  ['Three replicas, one killed (-9) every few seconds', [replicaRow(replicated)]],
  ['Requests that Slack never sent', abuseRows(abuse)],
] as const
const text = tables.map(([title, rows]) => `**${title}**\n\n${markdownTable(rows)}`).join('\n\n')

if (values.json)
  process.stdout.write(`${JSON.stringify({ good, mixed: summary(mixed), memory, replicated, abuse })}\n`)
else process.stdout.write(`${text}\n`)
if (values['write-docs']) {
  const docs = readFileSync(DOCS, 'utf8')
  if (BETWEEN.test(docs)) writeFileSync(DOCS, docs.replace(BETWEEN, `$1\n${text}\n$2`))
  else tell('docs/operating.md has no <!-- soak:start --> and <!-- soak:end -->; nothing was written\n')
}
process.exitCode = good ? 0 : 1
