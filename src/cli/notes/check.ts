// kubecon notes check: what a maintainer runs before committing a note.
import { readFile } from 'node:fs/promises'
import type { Command } from 'commander'
import { openLibrary } from '../../app/library/open.ts'
import type { Config } from '../../config.ts'
import { type Corpus, describeProblem, type Talk } from '../../domain/library/corpus.ts'
import { whyUnreachable } from '../../ingest/import/fetch-post.ts'
import { count, print, remark } from '../output.ts'
import { visible } from '../visible.ts'
import { todosIn } from './todos.ts'

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
      for (const line of checked.helpful) await print(visible(line))
      const read = `${count(checked.notes, 'note')} with ${count(checked.talks, 'talk')} and ${count(checked.passages, 'passage')} read`
      const dead = links ? `, ${count(broken, 'link')} without an answer` : ''
      await print(`${read}, ${count(checked.errors, 'error')}${dead}`)
      if (checked.errors > 0 || broken > 0 || checked.notes === 0) process.exitCode = 1
    })
}

interface NotesChecked {
  /** `file:line: …` */
  readonly problems: readonly string[]
  readonly errors: number
  readonly notes: number
  readonly talks: number
  readonly passages: number
  /** What would help most, one sentence each. */
  readonly helpful: readonly string[]
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
  const left = await todosLeft([...notes.values()].map(({ file }) => file))
  return {
    problems: [...problems.map(describeProblem), ...left],
    errors: problems.filter((problem) => problem.severity === 'error').length + left.length,
    notes: notes.size,
    talks: talks.size,
    passages: passages.size,
    helpful: mostHelpful(library.corpus),
    links: [...links].map(([url, place]) => ({ url, place })),
  }
}

/** What `notes import` left to look at in these files. */
async function todosLeft(files: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(file, 'utf8').catch(() => '')
      return todosIn(text).map(
        (line) => `${file}:${line}: a TODO of the import is left, expected what it asks for, or nothing`,
      )
    }),
  )
  return found.flat()
}

/** As many places as one line can name. */
const PLACES_NAMED = 5

/** What of the notes cannot be answered from well, and where: the lines that somebody may mend first. */
function mostHelpful({ notes, talks }: Corpus): readonly string[] {
  const all = [...talks.values()]
  const tell = (found: readonly Talk[], one: string, many: string): readonly string[] => {
    if (found.length === 0) return []
    const places = found
      .slice(0, PLACES_NAMED)
      .map((talk) => `${notes.get(talk.note)?.file ?? talk.note}:${talk.startLine}`)
    const more = found.length > PLACES_NAMED ? ` and ${found.length - PLACES_NAMED} more` : ''
    return [`${count(found.length, 'talk')} ${found.length === 1 ? one : many}: ${places.join(', ')}${more}`]
  }
  return [
    ...tell(
      all.filter((talk) => talk.sentences.length === 0),
      'has no sentence',
      'have no sentence',
    ),
    ...tell(
      all.filter((talk) => talk.untitled && !talk.titleLentBy),
      'has no title',
      'have no title',
    ),
    ...tell(
      all.filter((talk) => talk.speakers.length + talk.lentSpeakers.length === 0),
      'names no speaker',
      'name no speaker',
    ),
  ]
}

/** Which of these addresses no longer answer; each with the place that links it. */
async function* brokenLinks(links: NotesChecked['links']): AsyncGenerator<string> {
  for (const { url, place } of links) {
    const why = await whyUnreachable(url)
    if (why) yield `${place}: ${url} ${why}`
  }
}
