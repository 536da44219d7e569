// A line that somebody asks on the command line: how it is to be shown, and what the command ends with.
import { type Command, Option } from 'commander'
import { terminalLook } from '../app/terminal-look.ts'
import type { Config } from '../config.ts'
import type { UnansweredTopic } from '../domain/answers/browse.ts'
import { type Asking, openAsking, type PlatformName, RENDERED_FOR, type RecordName } from './asking.ts'
import { print, remark } from './output.ts'

export interface LineOptions {
  readonly json?: true
  readonly platform: PlatformName
}

/** What every command has that answers a line of chat. */
export function withLineOptions(command: Command): Command {
  return command
    .option('--json', 'print one JSON object instead of text')
    .addOption(
      new Option('--platform <name>', 'print the message as it is sent to this platform')
        .choices([...RENDERED_FOR])
        .default('terminal'),
    )
}

/** Scripts tell it from a failure, which is 1, and from a wrong configuration, which is 78 (docs/operating.md). */
export const NOTHING_FOUND = 3

/** Whether no word was typed: also where a shell hands on a variable that is empty. */
export const isNothing = (words: readonly string[]): boolean => words.every((word) => word.trim() === '')

/** The mistake of asking nothing, with how it is done. @param typed what stands before the question */
export const nothingAsked = (typed: string, command: Command): string =>
  `error: nothing was asked; try: ${typed} gateway api\nUsage: ${typed} ${command.usage()}`

/** On standard error: what reads the answer gets the answer alone. */
const MORE = '(There is more: --json prints all of it, and kubecon chat shows it page by page.)'

/**
 * Opens the library, and says which files could not be read.
 * @param unanswered see {@link openAsking}
 */
export async function openForLines(config: Config, unanswered?: readonly UnansweredTopic[]): Promise<Asking> {
  const asking = await openAsking(config, unanswered)
  remark(asking.problems)
  return asking
}

/**
 * Prints what the line is answered with; the command then ends with 0, or with 3 where there is nothing.
 * @param record what `--json` prints: of a line of chat, or of a verb that is a command
 */
export async function answerLine(
  asking: Asking,
  line: string,
  { json, platform }: LineOptions,
  record: RecordName = 'line',
): Promise<void> {
  const { text, found, more } = await asking.answer(line, json ? record : platform, terminalLook())
  await print(text)
  if (more && !json && platform === 'terminal') remark([MORE])
  if (!found) process.exitCode = NOTHING_FOUND
}
