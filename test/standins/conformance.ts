// The conformance data that lies outside: descriptions and recorded payloads of the platforms.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { outside } from '../outside.ts'

const DATA = outside('conformance')

/** Why a test is skipped, for its title; empty where the data is there. */
export const conformanceAbsent = DATA.absent

/** @returns the parsed JSON file, or null where it is absent */
export function conformanceFile(path: string): unknown {
  const file = join(DATA.path, path)
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

/** @returns the names of the JSON files of a folder; none where it is absent */
export function conformanceFiles(folder: string): readonly string[] {
  const directory = join(DATA.path, folder)
  return existsSync(directory) ? readdirSync(directory).filter((name) => name.endsWith('.json')) : []
}
