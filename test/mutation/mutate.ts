// npm run mutate -- ROOM [--share 0.2] [--seed 1] [--only src/present/answer.ts]: changes the rules of a room one by
// one, and lists the changes that no test notices (docs/decisions/mutation-testing.md).
import { relative } from 'node:path'
import { parseArgs } from 'node:util'
import type { PartialStrykerOptions } from '@stryker-mutator/api/core'
import { Stryker } from '@stryker-mutator/core'
import { ROOM_NAMES, roomNamed } from './rooms.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    share: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true },
  },
})
const [name] = positionals
const share = Number(values.share)
if (name === undefined || !(share > 0 && share <= 1)) {
  console.error(
    `npm run mutate -- ROOM [--share 0.2] [--seed 1] [--only FILE]; ROOM is ${ROOM_NAMES.join(', ')}`,
  )
  process.exit(1)
}
const room = roomNamed(name)
process.env.MUTATED_ROOM = room.name

const options = {
  mutate: [...(values.only ?? room.sources)],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  plugins: ['@stryker-mutator/vitest-runner', new URL('./sample.ts', import.meta.url).href],
  checkers: ['sample'],
  sample: { share, seed: values.seed },
  warnings: false,
  // Read with a programming interface that TypeScript no longer has; Node needs none of it.
  tsconfigFile: 'there-is-none.json',
  // A test that a mutant slows down is not told from one that a busy machine does.
  timeoutMS: 60_000,
  // All tests of a room once, with their coverage: five minutes are too few beside other work.
  dryRunTimeoutMinutes: 60,
  concurrency: 2,
  // Each keeps which test ran which mutant.
  testRunnerNodeArgs: ['--max-old-space-size=6144'],
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  reporters: ['progress-append-only'],
  ignorePatterns: ['state', '.git'],
  allowEmpty: false,
  logLevel: 'warn',
}
// Its types do not know the option of our own checker, and have enumerations that type stripping cannot read.
const results = await new Stryker(options as unknown as PartialStrykerOptions).runMutationTest()

const ran = results.filter(({ status }) => !['CompileError', 'Ignored', 'RuntimeError'].includes(status))
const survivors = ran.filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
for (const { fileName, location, mutatorName, replacement, status } of survivors) {
  const place = `${relative(process.cwd(), fileName)}:${location.start.line + 1}:${location.start.column + 1}`
  console.log(
    `${status === 'Survived' ? 'survived' : 'no test '} ${place} ${mutatorName} ${replacement.replaceAll(/\s+/g, ' ').slice(0, 100)}`,
  )
}
const killed = ran.length - survivors.length
console.log(
  `${room.name}: ${killed} of ${ran.length} killed (${((100 * killed) / ran.length).toFixed(1)} %); share ${share}, seed ${values.seed}, ${results.length} mutants in all`,
)
