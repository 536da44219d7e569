// Data from outside the repository: labelled posts and questions, collections, descriptions of the platforms. Nobody of
// this project wrote it, and it is not part of it. It lies where SHARED_FOLDER says, or in ../shared beside the project;
// tests that need what is not there are skipped, and say so.
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../', import.meta.url))

export interface Outside {
  readonly path: string
  /** For the title of a test that is skipped without it; empty where it is there. */
  readonly absent: string
}

/** @param path of a file or folder, from the shared folder */
export function outside(path: string): Outside {
  const found = join(resolve(ROOT, process.env.SHARED_FOLDER || '../shared'), path)
  return { path: found, absent: existsSync(found) ? '' : ` (skipped: no ${found}; set SHARED_FOLDER)` }
}
