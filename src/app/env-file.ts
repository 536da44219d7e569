// .env of the working directory: variables that are not set otherwise. The same file serves docker, compose, kubectl and
// systemd, to which a # within a value is a part of it (`notes.git#branch`, a password); to dotenv it begins a comment.
import { closeSync, openSync, readSync } from 'node:fs'
import dotenv from 'dotenv'

const FILE = '.env'

/** Ours with all its comments has 5 kB. What a file of blank lines costs dotenv grows with the square of its length. */
const MOST_BYTES = 32_768

/** A value without quotation marks, up to a # that stands after a blank. */
const BARE = /^([^\S\r\n]*(?:export[^\S\r\n]+)?[\w.-]+[^\S\r\n]*=[^\S\r\n]*)([^\s"'`#][^\r\n]*)$/gm
const COMMENT = /\s#.*$/

/**
 * The variables of a file as dotenv reads them, but for a # without a blank before it.
 * @example envIn('NOTES_GIT=https://git.example.org/notes.git#main:notes # ours') // → { NOTES_GIT: 'https://git.example.org/notes.git#main:notes' }
 */
export const envIn = (text: string): Record<string, string> =>
  dotenv.parse(
    text.replace(BARE, (line: string, name: string, rest: string) => {
      const value = rest.replace(COMMENT, '').trimEnd()
      const mark = value.includes('#') ? ["'", '"', '`'].find((one) => !value.includes(one)) : undefined
      return mark ? `${name}${mark}${value}${mark}` : line
    }),
  )

/** None is there, or what bears its name is a folder, as a Python environment's: nobody meant it for us. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR'])

/**
 * Adds what .env says to the environment; what is set already stays. A file that is not there says nothing.
 * @returns what is wrong with it, in words; then nothing of it was read
 */
export function readEnvFile(environment: NodeJS.ProcessEnv, path = FILE): string | undefined {
  let bytes: Buffer
  try {
    bytes = beginningOf(path, MOST_BYTES + 1)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'
    return NO_FILE.has(code) ? undefined : `${path} is there and cannot be read (${code})`
  }
  if (bytes.length > MOST_BYTES)
    return `${path} has more than ${MOST_BYTES} bytes; expected a variable a line`
  for (const [name, value] of Object.entries(envIn(bytes.toString('utf8')))) environment[name] ??= value
  return undefined
}

/** What a file, a pipe or a device says, up to this many bytes: how long the last two are, nobody knows before. */
function beginningOf(path: string, most: number): Buffer {
  const bytes = Buffer.alloc(most)
  const file = openSync(path, 'r')
  try {
    let length = 0
    for (let read = -1; read !== 0 && length < most; length += read)
      read = readSync(file, bytes, length, most - length, null)
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}
