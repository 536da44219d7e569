// kubecon notes import: a post, from a file or the web, becomes a draft in the note format.

import { basename, join } from 'node:path'
import type { Command } from 'commander'
import { dataFolder } from '../../app/library/open.ts'
import type { Config } from '../../config.ts'
import { noteIdOf } from '../../ingest/folders.ts'
import { importNote } from '../../ingest/import/import-note.ts'
import { writeDraft } from '../../ingest/import/write-draft.ts'
import { knowledgeOf, readFacts } from '../../ingest/read-data.ts'
import { print, remark } from '../output.ts'

interface ImportOptions {
  readonly force?: true
  readonly out?: string
}

export function addImport(notes: Command, config: Config): void {
  notes
    .command('import')
    .description(
      'write a draft note from a post: talks, links and projects, with quotations for you to retell',
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

type DraftWritten =
  | { readonly ok: true; readonly path: string; readonly talks: number; readonly unsure: number }
  | { readonly ok: false; readonly why: string }

/**
 * Writes a draft note of a file or a page.
 * @param out file to write; without it, one named after edition and author among the notes
 */
async function importDraft(
  config: Config,
  source: string,
  { out, force }: { readonly out?: string; readonly force: boolean },
): Promise<DraftWritten> {
  const { value: facts } = await readFacts(dataFolder())
  const imported = await importNote(source, knowledgeOf(facts), out ? { id: noteIdOf(basename(out)) } : {})
  if (!imported.ok) return imported
  const folder = config.notesFolders[0] ?? join(dataFolder(), 'notes')
  const path = out ?? join(folder, `${imported.id}.md`)
  const written = await writeDraft(path, imported.draft, force)
  return written.ok ? { ok: true, path, talks: imported.talks, unsure: imported.unsure } : written
}
