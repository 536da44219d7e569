// kubecon notes …: what people run who keep notes; by itself, every note, as in a chat.
import type { Command } from 'commander'
import type { Config } from '../config.ts'
import { answerLine, type LineOptions, openForLines, withLineOptions } from './line.ts'
import { addCheck } from './notes/check.ts'
import { addImport } from './notes/import.ts'
import { addInspect } from './notes/inspect.ts'
import { offerMeant } from './question.ts'

export function addNotes(program: Command, config: Config): void {
  const notes = program
    .command('notes')
    .description('every note and its author; or work on notes')
    .argument('[words...]')
  withLineOptions(notes.enablePositionalOptions()).action(
    async (words: readonly string[], options: LineOptions) => {
      const asking = await openForLines(config)
      const names = notes.commands.map((command) => command.name())
      offerMeant(notes, words, names, asking.knows)
      await answerLine(asking, ['notes', ...words].join(' '), options, 'verb')
    },
  )
  addInspect(notes)
  addCheck(notes, config)
  addImport(notes, config)
}
