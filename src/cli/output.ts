// How commands speak: answers on standard output, remarks on standard error.
import { stripVTControlCharacters } from 'node:util'
import { wrap } from '../adapters/terminal/wrap.ts'

/**
 * Ends where standard output cannot be written: quietly where whoever reads has enough, as `kubecon library | head` does;
 * else with a word and exit code 1. Remarks that nobody reads any more are lost, and end nothing.
 */
export function endWithReader(): void {
  process.stderr.on('error', () => {})
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code === 'EPIPE') process.exit()
    remark([`Standard output cannot be written (${code}); nothing more is answered.`])
    process.exit(1)
  })
}

/**
 * Gives a pipe the width that COLUMNS says, where a terminal has its own; wrapped is as in a terminal.
 * @param columns what the variable says; anything but a number is as if it were unset
 */
export function followColumns(columns: string | undefined): void {
  if (!process.stdout.isTTY && /^[1-9]\d{0,4}$/.test(columns ?? '')) process.stdout.columns = Number(columns)
}

/** What FORCE_COLOR says for yes, as Node reads it for a terminal; anything else is no. */
const FORCED: ReadonlySet<string | undefined> = new Set(['', '1', 'true', '2', '3'])

/** Gives a pipe colours where FORCE_COLOR asks for them; a terminal asks the variables itself. */
export function followForcedColour(force: string | undefined): void {
  if (!process.stdout.isTTY && FORCED.has(force)) process.stdout.hasColors = () => true
}

/**
 * A sentence in lines of this width.
 * @param first what stands before its first line; the others stand as far from the margin
 */
export const wrapped = (text: string, width: number, first = ''): string =>
  wrap([{ text, paint: (words) => words }], width, ' '.repeat(first.length), first).join('\n')

/** Writes and waits until it is taken: a pipe that is full must not lose the rest. */
export async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`))
    await new Promise<void>((resolve) => process.stdout.once('drain', resolve))
}

/** Remarks for the person at the terminal; control characters in file names and texts are taken out. */
export function remark(lines: readonly string[]): void {
  for (const line of lines) process.stderr.write(`${stripVTControlCharacters(line)}\n`)
}

/**
 * How many there are, in words.
 * @example count(2, 'talk') // → '2 talks'
 */
export const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`
