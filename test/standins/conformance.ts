// Where the conformance data lies. Nobody of this project wrote it, and it is not part of it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

const DIRECTORY = resolve(ROOT, process.env.CONFORMANCE_DIR || '../shared/conformance')

/** Why a test is skipped, for its title; empty where the data is there. */
export const conformanceAbsent = existsSync(DIRECTORY)
  ? ''
  : ` (skipped: no conformance data at ${DIRECTORY}; set CONFORMANCE_DIR)`

/** @returns the parsed JSON file, or null where it is absent */
export function conformanceFile(path: string): unknown {
  const file = join(DIRECTORY, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** @returns the names of the JSON files of a folder; none where it is absent */
export function conformanceFiles(folder: string): readonly string[] {
  const directory = join(DIRECTORY, folder)
  return existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.json')) : []
}
