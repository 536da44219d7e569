// Run while the image is built: imports all that the bot may import, so that Node's compile cache holds it.
// Importing a module does nothing else; that is a rule of the house.
import { globSync, readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'

/** What is left out, and why. */
const EXCEPT: readonly (readonly [pattern: string, why: string])[] = [
  ['src/main.ts', 'a front door: importing it starts the bot'],
  ['src/cli/kubecon.ts', 'a front door'],
  ['src/adapters/preview/page/**', 'runs in a browser only'],
]

// As bin/kubecon.js: V8 refuses what was compiled under other flags.
setFlagsFromString('--semi-space-growth-factor=1')
const modules = globSync('src/**/*.ts', { exclude: EXCEPT.map(([pattern]) => pattern) })
if (modules.length < 100)
  throw new Error(`only ${modules.length} modules were found; expected the sources in ./src`)
/** Packages that are loaded when they are first needed: `await import('pg')`. */
const later = modules.flatMap((module) =>
  Array.from(readFileSync(module, 'utf8').matchAll(/\bimport\('([^.'][^']*)'\)/g), ([, name = '']) => name),
)
// One after the other: Node refuses a module that is required while it is being imported.
for (const module of modules) await import(pathToFileURL(module).href)
for (const name of new Set(later)) await import(name)
console.log(`${modules.length} modules are in the compile cache.`)
