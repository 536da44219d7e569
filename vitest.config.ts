import { defineConfig } from 'vitest/config'
import { TotalsReporter } from './test/totals-reporter.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    reporters: ['default', new TotalsReporter()],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // End-to-end files start real processes; two at a time is what a small machine carries.
    maxWorkers: 2,
  },
})
