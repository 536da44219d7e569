// kubecon library: what was read.
import type { Command } from 'commander'
import { openLibrary } from '../app/library/open.ts'
import type { Config } from '../config.ts'
import { describeProblem } from '../domain/library/corpus.ts'
import { libraryRecord } from '../present/answers/library-record.ts'
import { print, remark } from './output.ts'

export function addLibrary(program: Command, config: Config): void {
  program
    .command('library')
    .description('list the notes, talks, passages and projects that were read')
    .option('--json', 'print one JSON object: { notes, talks, passages, projects }')
    .action(async ({ json }: { json?: true }) => {
      const { library, problems } = await openLibrary(config)
      const record = libraryRecord(library.corpus)
      remark(problems.map(describeProblem))
      if (json) return print(JSON.stringify(record))
      for (const note of record.notes) {
        await print(`${note.id}: ${note.title} (${note.author ?? 'unnamed author'}, ${note.edition})`)
        for (const told of [...record.talks, ...record.passages].filter((one) => one.note === note.id)) {
          await print(`  ${told.startLine}–${told.endLine}  ${told.title}  [${told.id}]`)
        }
      }
      await print(
        `${record.notes.length} notes, ${record.talks.length} talks, ${record.passages.length} passages, ${record.projects.length} projects`,
      )
    })
}
