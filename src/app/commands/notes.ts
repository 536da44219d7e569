// What the commands about notes need: read files as the bot does, and say what was understood.
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { describeProblem } from '../../domain/corpus.ts'
import { readTextFile } from '../../ingest/files.ts'
import { whyUnreachable } from '../../ingest/import/fetch-post.ts'
import { importNote } from '../../ingest/import/import-note.ts'
import { writeDraft } from '../../ingest/import/write-draft.ts'
import { type Inspected, inspect, uninspected } from '../../ingest/inspect.ts'
import { indexProgramme } from '../../ingest/programme.ts'
import { knowledgeOf, readFacts } from '../../ingest/read-data.ts'
import { readNote } from '../../ingest/read-note.ts'
import { dataFolder, openLibrary } from '../library/open.ts'

export type { Inspected, InspectedTalk } from '../../ingest/inspect.ts'

/** Inspects files one by one, in the order given; each as soon as it is read. */
export async function* inspectNotes(paths: readonly string[]): AsyncGenerator<Inspected> {
  const { value: facts } = await readFacts(dataFolder())
  const knowledge = knowledgeOf(facts)
  const programme = indexProgramme(facts.sessions)
  for (const path of paths) {
    const file = await readTextFile(path)
    yield 'stem' in file
      ? inspect(path, await readNote(file, knowledge), facts.catalogue.projects, programme)
      : uninspected(file)
  }
}

export interface NotesChecked {
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
export async function checkNotes(config: Config, files: readonly string[]): Promise<NotesChecked> {
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

export type DraftWritten =
  | { readonly ok: true; readonly path: string; readonly talks: number; readonly unsure: number }
  | { readonly ok: false; readonly why: string }

/**
 * Writes a draft note of a file or a page.
 * @param out file to write; without it, one named after edition and author among the notes
 */
export async function importDraft(
  config: Config,
  source: string,
  { out, force }: { readonly out?: string; readonly force: boolean },
): Promise<DraftWritten> {
  const { value: facts } = await readFacts(dataFolder())
  const imported = await importNote(source, knowledgeOf(facts))
  if (!imported.ok) return imported
  const folder = config.notesFolders[0] ?? join(dataFolder(), 'notes')
  const path = out ?? join(folder, `${imported.id}.md`)
  const written = await writeDraft(path, imported.draft, force)
  return written.ok ? { ok: true, path, talks: imported.talks, unsure: imported.unsure } : written
}

/** Which of these addresses no longer answer; each with the place that links it. */
export async function* brokenLinks(links: NotesChecked['links']): AsyncGenerator<string> {
  for (const { url, place } of links) {
    const why = await whyUnreachable(url)
    if (why) yield `${place}: ${url} ${why}`
  }
}
