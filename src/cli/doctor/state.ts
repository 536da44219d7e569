// Whether the state can be kept where STATE_PATH says. Looks without touching: the bot makes the file when it
// first has something to remember.
import { accessSync, closeSync, constants, existsSync, openSync, readSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type Finding, good, misconfigured } from '../../domain/finding.ts'

/** The first bytes of every database of SQLite: https://www.sqlite.org/fileformat.html#the_database_header */
const HEADER = 'SQLite format 3\0'

/** @param statePath a file that need not exist yet */
export function examineState(statePath: string): Finding {
  const wrong = whatIsWrong(resolve(statePath))
  return wrong
    ? misconfigured('STATE_PATH', `${statePath} ${wrong}.`, 'name a file that can be written.')
    : good('STATE_PATH', `${statePath} can be written.`)
}

function whatIsWrong(path: string): string | undefined {
  const nearest = nearestExisting(path)
  const isFolder = statSync(nearest).isDirectory()
  if (nearest === path && isFolder) return 'is a folder, not a file'
  if (nearest !== path && !isFolder) return `cannot be made: ${nearest} is a file`
  if (!isWritable(nearest)) return 'cannot be written'
  return nearest === path && !isDatabase(path) ? 'is a file of another kind' : undefined
}

function nearestExisting(path: string): string {
  return existsSync(path) || path === dirname(path) ? path : nearestExisting(dirname(path))
}

function isWritable(path: string): boolean {
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** An empty file becomes one. */
function isDatabase(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(HEADER.length)
    const length = readSync(file, start)
    return length === 0 || start.toString('latin1') === HEADER
  } finally {
    closeSync(file)
  }
}
