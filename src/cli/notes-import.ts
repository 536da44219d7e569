// kubecon notes import: a post, from a file or the web, becomes a draft in the note format.
import type { Command } from 'commander'
import { importDraft } from '../app/commands/notes.ts'
import type { Config } from '../config.ts'
import { print, remark } from './output.ts'

interface ImportOptions {
  readonly force?: true
  readonly out?: string
}

export function addImport(notes: Command, config: Config): void {
  notes
    .command('import')
    .description(
      'write a draft note from a post: talks, links and projects, what was said quoted for you to retell',
    )
    .argument('<source>', 'a file, or an https:// address')
    .option('--out <file>', 'where to write; otherwise among the notes, named after edition and author')
    .option('--force', 'overwrite a note that exists')
    .action(async (source: string, { force, out }: ImportOptions) => {
      const result = await importDraft(config, source, { force: force ?? false, ...(out && { out }) })
      if (!result.ok) {
        remark([result.why])
        process.exitCode = 1
        return
      }
      await print(
        `${result.path}: ${result.talks} talks${result.unsure > 0 ? `, ${result.unsure} places to look at` : ''}. Look for TODO.`,
      )
    })
}
