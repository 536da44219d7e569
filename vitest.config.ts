import { defineConfig } from 'vitest/config'
import { COST, CostReporter } from './test/cost-reporter.ts'
import { LongestFirst } from './test/longest-first.ts'
import { PATIENCE_MS } from './test/patience.ts'
import { TotalsReporter } from './test/totals-reporter.ts'

/** Files that start programs, browsers or servers, or compare times: each has a process of its own. */
const WITH_PROGRAMS = [
  'test/{bench,browser,cli,contract,deploy,docs,e2e,programs,replay}/**/*.test.ts',
  'test/app/bot.test.ts',
  'test/inbox/git.test.ts',
  'test/store/{kills,processes}.test.ts',
  // What is sent with files is another in a process in which other HTTP clients were loaded.
  'test/adapters/discord/pictures.test.ts',
]

/** What is loaded with every test file. */
const SETUP = ['test/programs/after-file.ts', 'test/programs/keep-compiled.ts']
// First, since what is to be done after a file is done in the opposite order: when its programs have ended.
if (process.env[COST]) SETUP.unshift('test/programs/count-cost.ts')

export default defineConfig({
  test: {
    globalSetup: ['test/programs/keep-run.ts'],
    expect: { poll: { timeout: PATIENCE_MS } },
    // A test waits several times, PATIENCE_MS each.
    testTimeout: 4 * PATIENCE_MS,
    hookTimeout: 4 * PATIENCE_MS,
    sequence: { sequencer: LongestFirst },
    // More than a small machine has cores: many tests wait more than they compute. One number for both projects, or vitest
    // would run one after the other, and a core would wait for the last of each.
    maxWorkers: 4,
    reporters: ['default', new TotalsReporter(), ...(process.env[COST] ? [new CostReporter()] : [])],
    projects: [
      {
        extends: true,
        test: {
          name: 'programs',
          include: WITH_PROGRAMS,
          setupFiles: SETUP,
          pool: 'forks',
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: WITH_PROGRAMS,
          setupFiles: SETUP,
          // What many files import is loaded once: nothing of it may keep what a test has done.
          pool: 'threads',
          isolate: false,
        },
      },
    ],
  },
})
