// npm pack: src → dist as JavaScript, since Node strips no types in node_modules (docs/decisions/package.md). Types
// become blanks, so that every line and column stays what it is in the sources.
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'

/** A module of ours, as imports and `new URL` name it: './x.ts'. */
const OWN_MODULE = /(['"])(\.{1,2}\/[^'"\n]+)\.ts\1/g

/** @returns the module as JavaScript, which names its neighbours as they are then called */
export const compiled = (source: string): string =>
  stripTypeScriptTypes(source).replace(OWN_MODULE, '$1$2.js$1')

if (import.meta.main) {
  rmSync('dist', { recursive: true, force: true })
  // With `--clean` that was all: a clone runs its sources.
  if (!process.argv.includes('--clean')) {
    cpSync('src', 'dist', { recursive: true })
    for (const file of globSync('dist/**/*.ts')) {
      writeFileSync(file.replace(/\.ts$/, '.js'), compiled(readFileSync(file, 'utf8')))
      rmSync(file)
    }
  }
}
