// kubecon notes check: what a maintainer runs before committing a note.
import type { Command } from 'commander'
import { openLibrary } from '../../app/library/open.ts'
import type { Config } from '../../config.ts'
import { describeProblem } from '../../domain/library/corpus.ts'
import { whyUnreachable } from '../../ingest/import/fetch-post.ts'
import { print, remark } from '../output.ts'
import { visible } from '../visible.ts'

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

interface NotesChecked {
  /** `file:line: …` */
  readonly problems: readonly string[]
  readonly errors: number
  readonly notes: number
  readonly talks: number
  readonly passages: number
  /** Addresses of talks and projects, each with the first place that has it. */
  readonly links: readonly { readonly url: string; readonly place: string }[]
}

/** Checks these files or folders (the configured ones when none are given) as the bot would read them. */
async function checkNotes(config: Config, files: readonly string[]): Promise<NotesChecked> {
  const { library, problems } = await openLibrary(config, files)
  const { notes, talks, passages } = library.corpus
  const links = new Map<string, string>()
  for (const noted of [...talks.values(), ...passages.values()]) {
    const place = `${notes.get(noted.note)?.file ?? noted.note}:${noted.startLine}`
    const own = noted.links.filter((link) => !link.lentBy).map(({ url }) => url)
    const told = noted.sentences.flatMap(({ prose }) => prose.flatMap(({ url }) => url ?? []))
    for (const url of [...own, ...told]) if (!links.has(url)) links.set(url, place)
  }
  return {
    problems: problems.map(describeProblem),
    errors: problems.filter((problem) => problem.severity === 'error').length,
    notes: notes.size,
    talks: talks.size,
    passages: passages.size,
    links: [...links].map(([url, place]) => ({ url, place })),
  }
}

/** Which of these addresses no longer answer; each with the place that links it. */
async function* brokenLinks(links: NotesChecked['links']): AsyncGenerator<string> {
  for (const { url, place } of links) {
    const why = await whyUnreachable(url)
    if (why) yield `${place}: ${url} ${why}`
  }
}
