// Loaded with every test file: what Node has compiled is kept for whoever loads the same next, in the folder that the program
// itself uses, and with it what is read of facts and notes (docs/decisions/kept-library.md): to read them anew takes a second of
// computing each time. Tests of mutated sources do without (test/mutation/vitest.config.ts): all mutants look the same from
// outside.
import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../node_modules/.cache/kubecon')

/**
 * For the environment of scripts that do not see to it themselves. To strip the types of what they import, and to compile it, is most
 * of what a short one costs.
 */
export const KEPT_COMPILED = { NODE_COMPILE_CACHE: FOLDER }

enableCompileCache(FOLDER)
// Whoever is given the environment of the test has it too.
for (const [name, value] of Object.entries(KEPT_COMPILED)) process.env[name] ??= value
