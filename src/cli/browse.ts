// kubecon timeline, talk, project …: the verbs of the chat grammar as commands, from the same table.
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { VERBS } from '../conversation/verbs.ts'
import { countedByBots } from './counted.ts'
import { answerLine, isNothing, type LineOptions, openForLines, withLineOptions } from './line.ts'
import { remark } from './output.ts'

/** These the command line has of its own, or they want a channel and somebody who writes in it. */
const ELSEWHERE = new Set(['ask', 'correct', 'digest', 'drafts', 'feedback', 'help', 'note', 'notes'])

/** The verbs that are commands here. */
export const LINE_VERBS = VERBS.filter(({ word }) => !ELSEWHERE.has(word))

export function addBrowse(program: Command, config: Config): void {
  for (const { word, argument, shows } of LINE_VERBS) {
    const isOption = argument.startsWith('[--')
    // What follows a verb and does not fit it makes the line a question, as in a chat.
    const named =
      argument === '' || argument.startsWith('[') ? '[words...]' : `<${argument.toLowerCase()}...>`
    const command = withLineOptions(program.command(word).description(shows).argument(named)).action(
      async (words: readonly string[], options: LineOptions & { readonly unanswered?: true }) => {
        // As where nothing was typed: a shell hands on a variable that is empty.
        if (named.startsWith('<') && isNothing(words))
          command.error(`error: missing required argument '${argument.toLowerCase()}'`)
        const counted = options.unanswered && (await countedByBots(config))
        if (counted?.remark) remark([counted.remark])
        await answerLine(
          await openForLines(config, counted?.topics),
          [word, ...words, ...(options.unanswered ? [argument.slice(1, -1)] : [])].join(' '),
          options,
          'verb',
        )
      },
    )
    if (isOption) command.option(argument.slice(1, -1), 'also topics that were asked for and not found')
  }
}
