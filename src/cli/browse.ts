// kubecon timeline, talk, project …: the verbs of the chat grammar as commands, from the same table.
import { type Command, Option } from 'commander'
import { terminalLook } from '../app/terminal-look.ts'
import type { Config } from '../config.ts'
import { VERBS } from '../conversation/verbs.ts'
import { openAsking, type PlatformName, RENDERED_FOR } from './asking.ts'
import { print, remark } from './output.ts'

/** These the command line has of its own. */
const OWN = new Set(['ask', 'digest', 'help', 'notes'])

export function addBrowse(program: Command, config: Config): void {
  for (const { word, argument, shows } of VERBS) {
    if (OWN.has(word)) continue
    const command = program
      .command(word)
      .description(shows)
      .addOption(
        new Option('--platform <name>', 'print the message as it is sent to this platform')
          .choices([...RENDERED_FOR])
          .default('terminal'),
      )
      .action(async (...given: unknown[]) => {
        const words = argument === '' || argument.startsWith('[--') ? [] : (given[0] as readonly string[])
        const options = command.opts<{ platform: PlatformName; unanswered?: true }>()
        const asking = await openAsking(config)
        remark(asking.problems)
        const line = [word, ...words, ...(options.unanswered ? ['--unanswered'] : [])].join(' ')
        await print(await asking.message(line, options.platform, terminalLook()))
      })
    if (argument.startsWith('[--'))
      command.option(argument.slice(1, -1), 'also topics that were asked for and not found')
    else if (argument.startsWith('[')) command.argument('[number...]', 'the same number gives the same talk')
    else if (argument !== '') command.argument(`<${argument.toLowerCase()}...>`)
  }
}
