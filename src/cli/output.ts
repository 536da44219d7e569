// How commands speak: answers on standard output, remarks on standard error.
import { stripVTControlCharacters } from 'node:util'

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
