// How commands speak: answers on standard output, remarks on standard error.
import { stripVTControlCharacters } from 'node:util'

/** Ends quietly where whoever reads has enough, as `kubecon library | head` does; any other failure is thrown. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
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
