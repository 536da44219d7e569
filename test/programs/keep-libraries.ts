// Loaded with every test file: what is read of facts and notes is kept for whoever reads the same next, in the folder that
// the program itself uses (docs/decisions/kept-library.md). To read them anew takes a second of computing each time.
// Tests of mutated sources do without (test/mutation/vitest.config.ts): all mutants look the same from outside.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/kubecon'))
