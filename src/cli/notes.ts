// kubecon notes check: what a maintainer runs before committing a note.
import type { Command } from 'commander'
import { checkNotes } from '../app/commands.ts'
import type { Config } from '../config.ts'
import { print } from './output.ts'

export function addNotes(program: Command, config: Config): void {
  const notes = program.command('notes').description('work on notes')
  notes
    .command('check')
    .description('read notes as the bot does and print what is wrong, as file:line: what, what was expected')
    .argument('[files...]', 'files or folders; without any, the configured notes')
    .action(async (files: readonly string[]) => {
      const checked = await checkNotes(config, files)
      for (const problem of checked.problems) await print(problem)
      await print(
        `${checked.notes} notes with ${checked.talks} talks and ${checked.passages} passages read, ${checked.errors} errors`,
      )
      if (checked.errors > 0) process.exitCode = 1
    })
}
