// .env of the working directory: variables that are not set otherwise. The same file serves docker, compose, kubectl and
// systemd, to which a # within a value is a part of it (`notes.git#branch`, a password); to dotenv it begins a comment.
import { readFileSync } from 'node:fs'
import dotenv from 'dotenv'

const FILE = '.env'

/** A value without quotation marks, up to a # that stands after a blank. */
const BARE = /^(\s*(?:export\s+)?[\w.-]+\s*=\s*)([^\s"'`#][^\r\n]*)$/gm
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

/** Adds what .env says to the environment; what is set already stays. A file that is not there says nothing. */
export function readEnvFile(environment: NodeJS.ProcessEnv): void {
  let text: string
  try {
    text = readFileSync(FILE, 'utf8')
  } catch {
    return
  }
  for (const [name, value] of Object.entries(envIn(text))) environment[name] ??= value
}
