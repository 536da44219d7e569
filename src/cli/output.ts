// How commands speak: answers on standard output, remarks on standard error.
import { stripVTControlCharacters } from 'node:util'
import type { TerminalLook } from '../app/commands.ts'

const DEFAULT_WIDTH = 80
const WIDEST = 100

/** Colour and width of the terminal that reads; neither where the output goes to a file or a program. */
export function terminalLook(stream: NodeJS.WriteStream = process.stdout): TerminalLook {
  return {
    colour: stream.isTTY === true && stream.hasColors?.() === true,
    width: Math.min(stream.columns ?? DEFAULT_WIDTH, WIDEST),
  }
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
