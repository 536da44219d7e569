// The tests that mutants are run against: those that need no other program, in one thread.
import { defineConfig } from 'vitest/config'
import { roomNamed } from './rooms.ts'

const { tests } = roomNamed(process.env.MUTATED_ROOM ?? '')
const left = tests.flatMap((glob) => (glob.startsWith('!') ? [glob.slice(1)] : []))

export default defineConfig({
  test: {
    include: tests.filter((glob) => !glob.startsWith('!')),
    exclude: left,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
  },
})
