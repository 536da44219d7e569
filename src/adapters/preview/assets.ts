// The files of the preview's page, read once: small enough to stay in memory.
import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import type { Asset } from './collaborators.ts'

const FOLDER = new URL('./page/', import.meta.url)

/** What is served; any other file of the folder is not. */
const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** @returns the file of that name; undefined for any other name */
export function readAssets(): (name: string) => Asset | undefined {
  const assets = new Map(
    readdirSync(FOLDER).flatMap((name) => {
      const type = TYPES[extname(name)]
      return type ? [[name, { type, body: readFileSync(new URL(name, FOLDER), 'utf8') }] as const] : []
    }),
  )
  return (name) => assets.get(name)
}
