// kubecon ask: one question, or one a line.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import type { Command } from 'commander'
import { terminalLook } from '../app/terminal-look.ts'
import type { Config } from '../config.ts'
import type { Asking } from './asking.ts'
import {
  answerLine,
  isNothing,
  type LineOptions,
  NOTHING_FOUND,
  nothingAsked,
  openForLines,
  withLineOptions,
} from './line.ts'
import { print } from './output.ts'

interface AskOptions extends LineOptions {
  readonly batch?: string
  readonly explain?: true
}

export function addAsk(program: Command, config: Config): void {
  const ask = program
    .command('ask')
    .description(
      'answer a question; without a command’s word before it, it may be asked without "ask" as well',
    )
    .argument('[question...]', 'the question; it may contain filters such as year:2021')
    .option(
      '--batch <file>',
      'answer one question a line from a file (- for standard input), one JSON object a line; ends with 0, whatever is found',
    )
    .option('--explain', 'show which terms matched where and what each contributed')
  withLineOptions(ask).action(async (words: readonly string[], options: AskOptions, command: Command) => {
    if (isNothing(words) && !options.batch) command.error(nothingAsked('kubecon ask', command))
    const asking = await openForLines(config)
    if (options.batch) {
      await answerEach(options.batch, asking).catch((error: unknown) => {
        if (!isFileError(error)) throw error
        command.error(`error: ${options.batch} cannot be read (${error.code}); expected a file, or -`)
      })
    } else if (options.explain) {
      const { text, found } = asking.explain(words.join(' '), options.json === true)
      await print(text)
      if (!found) process.exitCode = NOTHING_FOUND
    } else await answerLine(asking, words.join(' '), options)
  })
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

async function answerEach(file: string, asking: Asking): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    await print((await asking.answer(line, 'line', terminalLook())).text)
  }
}
