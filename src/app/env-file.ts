// .env of the working directory: variables that are not set otherwise. The same file serves docker, compose, kubectl and
// systemd, to which a # within a value is a part of it (`notes.git#branch`, a password); to dotenv it begins a comment.
import { readFileSync, statSync } from 'node:fs'
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

/**
 * Adds what .env says to the environment; what is set already stays. A file that is not there says nothing.
 * @returns what is wrong with it, in words; then nothing of it was read
 */
export function readEnvFile(environment: NodeJS.ProcessEnv, path = FILE): string | undefined {
  let text: string
  try {
    const { size } = statSync(path)
    if (size > MOST_BYTES)
      return `${path} has ${size} bytes; expected at most ${MOST_BYTES}, with a variable a line`
    text = readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
  for (const [name, value] of Object.entries(envIn(text))) environment[name] ??= value
  return undefined
}
