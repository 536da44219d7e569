// kubecon ask: one question, or one a line.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { type Command, Option } from 'commander'
import { terminalLook } from '../app/terminal-look.ts'
import type { Config } from '../config.ts'
import { type Asking, openAsking, type PlatformName, RENDERED_FOR } from './asking.ts'
import { print, remark } from './output.ts'

interface AskOptions {
  readonly json?: true
  readonly batch?: string
  readonly explain?: true
  readonly platform: PlatformName
}

export function addAsk(program: Command, config: Config): void {
  program
    .command('ask')
    .description('answer a question')
    .argument('[question...]', 'the question; it may contain filters such as year:2021')
    .option('--json', 'print one JSON object instead of text')
    .option(
      '--batch <file>',
      'answer one question a line from a file (- for standard input), one JSON object a line',
    )
    .option('--explain', 'show which terms matched where and what each contributed')
    .addOption(
      new Option('--platform <name>', 'print the message as it is sent to this platform')
        .choices([...RENDERED_FOR])
        .default('terminal'),
    )
    .action(async (words: readonly string[], options: AskOptions, command: Command) => {
      if (words.length === 0 && !options.batch)
        command.error('error: nothing was asked; try: kubecon ask gateway api')
      const asking = await openAsking(config)
      remark(asking.problems)
      if (options.batch) {
        await answerEach(options.batch, asking).catch((error: unknown) => {
          if (!isFileError(error)) throw error
          command.error(`error: ${options.batch} cannot be read (${error.code}); expected a file, or -`)
        })
      } else await print(await answerOne(words.join(' '), options, asking))
    })
}

function answerOne(question: string, options: AskOptions, asking: Asking): string | Promise<string> {
  if (options.explain) return asking.explain(question, options.json === true)
  return options.json ? asking.json(question) : asking.message(question, options.platform, terminalLook())
}

const isFileError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error

async function answerEach(file: string, asking: Asking): Promise<void> {
  const input = file === '-' ? process.stdin : createReadStream(file, 'utf8')
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    await print(asking.json(line))
  }
}
