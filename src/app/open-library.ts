// Data and notes from disk → the library that is asked.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import type { Problem } from '../domain/corpus.ts'
import { readFacts, readNotes } from '../ingest/read-data.ts'
import { buildLibrary, type Library, withProgramme } from '../query/library.ts'

const DATA = fileURLToPath(new URL('../../data', import.meta.url))

/** A path as people name it: relative to where they are, unless that leads out of the folder. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short === '' || short.startsWith('..') ? path : short
}

export interface OpenLibrary {
  readonly library: Library
  readonly problems: readonly Problem[]
  /** Adds the programme's index, in batches: seconds of work must not hold up an answer. */
  complete(): Promise<Library>
}

/** Reads the bundled facts and these notes (the bundled ones when none are given). */
export async function openLibrary(
  config: Pick<Config, 'notesFolders'>,
  files: readonly string[] = [],
): Promise<OpenLibrary> {
  const data = shortPath(DATA)
  const facts = await readFacts(data)
  const given = files.length > 0 ? files : config.notesFolders
  const notes = await readNotes(given.length > 0 ? given : [`${data}/notes`], facts.value)
  const library = buildLibrary(notes.value, facts.value.catalogue, facts.value.sessions)
  return {
    library,
    problems: [...facts.problems, ...notes.problems],
    complete: () => withProgramme(library),
  }
}
