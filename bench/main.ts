// npm run bench: measures, and says what was measured. One bench a file, picked from this table by name.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
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
  weight: () => import('./weight.ts'),
}

const README = fileURLToPath(new URL('../README.md', import.meta.url))
const BETWEEN = /(<!-- bench:start -->)[\s\S]*?(<!-- bench:end -->)/

/** Only where they are asked for: one chooses rather than measures, and needs collections; one needs the npm registry. */
const BY_NAME = ['constants', 'weight']

const bench = new Command('npm run bench --')
  .description('Measures, and says what was measured.')
  .argument(
    '[names...]',
    `${Object.keys(BENCHES).join(', ')}; without a name all but ${BY_NAME.join(' and ')}`,
  )
  .option('--json', 'one JSON object instead of tables', false)
  .option('--collection <folder>', 'for relevance and constants: a judged collection (bench/collection.ts)')
  .option('--queries <kind>', 'for relevance: exact, morph, typo or prefix')
  .option('--read <files>', 'for changed: verdicts read elsewhere, parted by commas')
  .option('--size <talks>', 'for speed: how many talks the grown library has', '10000')
  .option('--write-readme', 'put the tables into README.md', false)
  .parse()
const values = bench.opts<{
  json: boolean
  collection?: string
  queries?: string
  read?: string
  size: string
  writeReadme: boolean
}>()

const names =
  bench.args.length > 0 ? bench.args : Object.keys(BENCHES).filter((name) => !BY_NAME.includes(name))
const unknown = names.filter((name) => !BENCHES[name])
if (unknown.length > 0)
  bench.error(`no bench is called ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`, {
    exitCode: 2,
  })

const results: Record<string, BenchResult> = {}
for (const name of names) {
  const measuring = await BENCHES[name]?.()
  if (measuring)
    results[name] = await measuring.run({
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

if (values.writeReadme) {
  const readme = readFileSync(README, 'utf8')
  if (BETWEEN.test(readme)) writeFileSync(README, readme.replace(BETWEEN, `$1\n${tables}\n$2`))
  else
    process.stderr.write(
      'README.md has no <!-- bench:start --> and <!-- bench:end -->; nothing was written\n',
    )
}
