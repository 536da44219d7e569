// npm run soak: what a busy half hour, killed replicas and ten thousand hostile requests leave behind.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { markdownTable } from '../options.ts'
import { soakAbuse } from './abuse.ts'
import { soakFaults } from './faults.ts'
import { quarters, ROUNDS, soakMixed } from './mixed.ts'
import { soakReplicas } from './replicas.ts'
import { abuseRows, FLAT, faultRows, memoryRow, mixedRows, replicaRow, summary } from './tables.ts'

const PARTS = ['mixed', 'replicas', 'hostile', 'faults'] as const

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    short: { type: 'boolean', default: false },
    'write-docs': { type: 'boolean', default: false },
  },
})

const unknown = positionals.filter((name) => !PARTS.some((part) => part === name))
if (unknown.length > 0) {
  process.stderr.write(`no part of the soak is called ${unknown.join(', ')}; there are ${PARTS.join(', ')}\n`)
  process.exit(2)
}
const wanted = (part: (typeof PARTS)[number]): boolean =>
  positionals.length === 0 || positionals.includes(part)

/** How much of each part; short: enough to see that it runs. */
const SIZES = values.short
  ? {
      rounds: 4,
      seconds: 8,
      requests: 300,
      faults: { payloads: 100, rounds: 1, readOnlySeconds: 5, kills: 1 },
    }
  : {
      rounds: ROUNDS,
      seconds: 120,
      requests: 10_000,
      faults: { payloads: 3_000, rounds: 5, readOnlySeconds: 60, kills: 3 },
    }

const DOCS = fileURLToPath(new URL('../../docs/operating.md', import.meta.url))
const BETWEEN = /(?<=<!-- soak:start -->\n)[\s\S]*?(?=\n<!-- soak:end -->)/

const tell = (text: string): void => void process.stderr.write(text)
const onTerminal = process.stderr.isTTY === true

function progress(done: number): void {
  if (onTerminal) tell(`\rmixed traffic: round ${done} of ${SIZES.rounds} `)
  else if (done % 10 === 0) tell(`mixed traffic: round ${done} of ${SIZES.rounds}\n`)
}

async function mixedTraffic() {
  const mixed = await soakMixed(SIZES.rounds, progress)
  if (onTerminal) tell('\n')
  const [, second = 0, , last = 0] = quarters(mixed.memory)
  const memory =
    mixed.memory.length >= 4 ? { secondMiB: second, lastMiB: last, ratio: last / second } : undefined
  const good =
    mixed.endedWell &&
    mixed.platforms.every(({ tally, refused }) => tally.lost + tally.doubled + refused === 0) &&
    (memory === undefined || values.short || memory.ratio <= FLAT)
  return {
    good,
    record: { mixed: summary(mixed), memory },
    tables: [
      ['Mixed traffic on both platforms', mixedRows(mixed)],
      ['Memory of that bot', [memoryRow(memory)]],
    ],
  } as const
}

async function replicas() {
  tell(`replicas: ${SIZES.seconds} s\n`)
  const replicated = await soakReplicas(SIZES.seconds)
  return {
    good: replicated === undefined || replicated.lost + replicated.doubled === 0,
    record: { replicated },
    tables: [['Three replicas, one killed (-9) every few seconds', [replicaRow(replicated)]]],
  } as const
}

async function hostile() {
  tell(`hostile requests: ${SIZES.requests}\n`)
  const abuse = await soakAbuse(SIZES.requests)
  return {
    good: abuse.answered === 0 && abuse.alive && abuse.answersAfterwards,
    record: { abuse },
    tables: [['Requests that Slack never sent', abuseRows(abuse)]],
  } as const
}

async function faults() {
  const rows = await soakFaults(SIZES.faults, (fault) => tell(`faults: ${fault}\n`))
  return {
    good: rows.every(({ lost, doubled, unanswered, exits }) => lost + doubled + unanswered + exits === 0),
    record: { faults: rows },
    tables: [['What goes wrong on the platforms, in the network and in the database', faultRows(rows)]],
  } as const
}

const results = [
  ...(wanted('mixed') ? [await mixedTraffic()] : []),
  ...(wanted('replicas') ? [await replicas()] : []),
  ...(wanted('hostile') ? [await hostile()] : []),
  ...(wanted('faults') ? [await faults()] : []),
]
const good = results.every((result) => result.good)
const measured = new Map(
  results
    .flatMap(({ tables }) => [...tables])
    .map(([title, rows]) => [`**${title}**`, markdownTable(rows)] as const),
)
const textOf = (tables: ReadonlyMap<string, string>): string =>
  [...tables].map(([title, table]) => `${title}\n\n${table}`).join('\n\n')

/** What stands there of parts that did not run stays. */
function replacing(standing: string): string {
  const tables = standing.split(/\n{2,}(?=\*\*)/).map((table) => {
    const [title = '', ...rows] = table.split('\n\n')
    return [title, rows.join('\n\n')] as const
  })
  return textOf(new Map([...tables, ...measured]))
}

if (values.json)
  process.stdout.write(`${JSON.stringify(Object.assign({ good }, ...results.map(({ record }) => record)))}\n`)
else process.stdout.write(`${textOf(measured)}\n`)
if (values['write-docs']) {
  const docs = readFileSync(DOCS, 'utf8')
  if (BETWEEN.test(docs)) writeFileSync(DOCS, docs.replace(BETWEEN, replacing))
  else tell('docs/operating.md has no <!-- soak:start --> and <!-- soak:end -->; nothing was written\n')
}
process.exitCode = good ? 0 : 1
