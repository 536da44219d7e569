// npm run bench: measures, and says what was measured. One bench a file, picked from this table by name.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type BenchResult, markdownTable, type RunBench } from './options.ts'

/** Loaded when wanted: a bench may bring libraries that others do without. */
const BENCHES: Readonly<Record<string, () => Promise<{ run: RunBench }>>> = {
  relevance: () => import('./relevance.ts'),
  constants: () => import('./constants.ts'),
  speed: () => import('./speed.ts'),
  growth: () => import('./growth.ts'),
  digests: () => import('./digests.ts'),
  adapters: () => import('./adapters.ts'),
  chat: () => import('./chat-report.ts'),
  library: () => import('./library.ts'),
  changed: () => import('./changed.ts'),
  length: () => import('./length.ts'),
  reading: () => import('./reading.ts'),
  capacity: () => import('./capacity.ts'),
}

const README = fileURLToPath(new URL('../README.md', import.meta.url))
const BETWEEN = /(<!-- bench:start -->)[\s\S]*?(<!-- bench:end -->)/

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    collection: { type: 'string' },
    queries: { type: 'string' },
    read: { type: 'string' },
    size: { type: 'string', default: '10000' },
    'write-readme': { type: 'boolean', default: false },
  },
})

/** Chooses rather than measures, and needs collections: only where it is asked for. */
const BY_NAME = 'constants'

const names = positionals.length > 0 ? positionals : Object.keys(BENCHES).filter((name) => name !== BY_NAME)
const unknown = names.filter((name) => !BENCHES[name])
if (unknown.length > 0) {
  process.stderr.write(
    `no bench is called ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}\n`,
  )
  process.exit(2)
}

const results: Record<string, BenchResult> = {}
for (const name of names) {
  const bench = await BENCHES[name]?.()
  if (bench)
    results[name] = await bench.run({
      json: values.json,
      size: Number(values.size),
      ...(values.collection !== undefined && { collection: values.collection }),
      ...(values.queries !== undefined && { queries: values.queries }),
      ...(values.read !== undefined && { read: values.read }),
    })
}

const tables = Object.values(results)
  .flatMap((result) => result.tables)
  .map(({ title, rows }) => `**${title}**\n\n${markdownTable(rows)}`)
  .join('\n\n')

if (values.json) {
  const [only] = Object.values(results)
  const record =
    names.length === 1 && only
      ? only.record
      : Object.fromEntries(Object.entries(results).map(([name, { record }]) => [name, record]))
  process.stdout.write(`${JSON.stringify(record)}\n`)
} else process.stdout.write(`${tables}\n`)

if (values['write-readme']) {
  const readme = readFileSync(README, 'utf8')
  if (BETWEEN.test(readme)) writeFileSync(README, readme.replace(BETWEEN, `$1\n${tables}\n$2`))
  else
    process.stderr.write(
      'README.md has no <!-- bench:start --> and <!-- bench:end -->; nothing was written\n',
    )
}
