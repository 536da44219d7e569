import { defineConfig } from 'vitest/config'
import { PATIENCE_MS } from './test/patience.ts'
import { TotalsReporter } from './test/totals-reporter.ts'

/** Files that start programs, browsers or servers, or compare times: each has a process of its own. */
const WITH_PROGRAMS = [
  'test/{bench,browser,cli,contract,deploy,docs,e2e,programs,replay}/**/*.test.ts',
  'test/app/bot.test.ts',
  'test/store/{kills,processes}.test.ts',
  // jsdom brings an HTTP client of its own, which takes the place of everybody's: discord.js then sends no files.
  'test/ingest/{fetch-post,import-note}.test.ts',
  'test/adapters/discord/pictures.test.ts',
]

export default defineConfig({
  test: {
    globalSetup: ['test/programs/keep-run.ts'],
    expect: { poll: { timeout: PATIENCE_MS } },
    reporters: ['default', new TotalsReporter()],
    projects: [
      {
        extends: true,
        test: {
          name: 'programs',
          include: WITH_PROGRAMS,
          setupFiles: ['test/programs/after-file.ts'],
          env: { KUBECON_TEST_PROGRAMS: 'yes' },
          pool: 'forks',
          // They wait more than they compute: a little more of them than a small machine has cores.
          maxWorkers: 3,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: WITH_PROGRAMS,
          setupFiles: ['test/programs/after-file.ts'],
          // What many files import is loaded once: nothing of it may keep what a test has done.
          pool: 'threads',
          isolate: false,
          maxWorkers: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
    ],
  },
})
