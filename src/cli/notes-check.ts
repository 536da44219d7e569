// kubecon notes check: what a maintainer runs before committing a note.
import type { Command } from 'commander'
import { brokenLinks, checkNotes } from '../app/commands/notes.ts'
import type { Config } from '../config.ts'
import { print, remark } from './output.ts'
import { visible } from './visible.ts'

export function addCheck(notes: Command, config: Config): void {
  notes
    .command('check')
    .description('read notes as the bot does and print what is wrong, as file:line: what, what was expected')
    .argument('[files...]', 'files or folders; without any, the configured notes')
    .option('--links', 'also ask whether every linked page still answers (over the network)')
    .action(async (files: readonly string[], { links }: { links?: true }) => {
      const checked = await checkNotes(config, files)
      for (const problem of checked.problems) await print(visible(problem))
      let broken = 0
      if (links) {
        remark([`Asking ${checked.links.length} addresses …`])
        for await (const line of brokenLinks(checked.links)) {
          broken += 1
          await print(visible(line))
        }
      }
      const read = `${count(checked.notes, 'note')} with ${count(checked.talks, 'talk')} and ${count(checked.passages, 'passage')} read`
      const dead = links ? `, ${count(broken, 'link')} without an answer` : ''
      await print(`${read}, ${count(checked.errors, 'error')}${dead}`)
      if (checked.errors > 0 || broken > 0) process.exitCode = 1
    })
}

const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`
