// The tests that mutants are run against: those that need no other program, in one thread.
import { defineConfig } from 'vitest/config'
import { roomNamed } from './rooms.ts'

export default defineConfig({
  test: {
    include: [...roomNamed(process.env.MUTATED_ROOM ?? '').tests],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    isolate: false,
  },
})
