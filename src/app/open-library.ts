// Data and notes from disk → the library that is asked.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../config.ts'
import type { Problem } from '../domain/corpus.ts'
import { createNoteReader } from '../ingest/note-reader.ts'
import { readFacts } from '../ingest/read-data.ts'
import { buildLibrary, buildLibraryInSlices, type Library, withProgramme } from '../query/library.ts'

const DATA = fileURLToPath(new URL('../../data', import.meta.url))

/** A path as people name it: relative to where they are, unless that leads out of the folder. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short === '' || short.startsWith('..') ? path : short
}

/** Where the bundled facts stand, as people name it. */
export const dataFolder = (): string => shortPath(DATA)

export interface OpenLibrary {
  readonly library: Library
  readonly problems: readonly Problem[]
  /** The folders and files that were read. */
  readonly notePaths: readonly string[]
  /** Reads the notes again, with the same facts; a bad file keeps its last good version. */
  reread(): Promise<{ readonly library: Library; readonly problems: readonly Problem[] }>
  /** Adds the programme's index, in batches: seconds of work must not hold up an answer. */
  complete(): Promise<Library>
}

/** Reads the bundled facts and these notes (the bundled ones when none are given). */
export async function openLibrary(
  config: Pick<Config, 'notesFolders'>,
  files: readonly string[] = [],
): Promise<OpenLibrary> {
  const data = dataFolder()
  const facts = await readFacts(data)
  const given = files.length > 0 ? files : config.notesFolders
  const notePaths = given.length > 0 ? given : [`${data}/notes`]
  const reader = createNoteReader(facts.value)
  const notes = await reader.read(notePaths)
  const library = buildLibrary(notes.value, facts.value.catalogue, facts.value.sessions)
  return {
    library,
    problems: [...facts.problems, ...notes.problems],
    notePaths,
    async reread() {
      const again = await reader.read(notePaths)
      return {
        library: await buildLibraryInSlices(again.value, facts.value.catalogue, facts.value.sessions),
        problems: [...facts.problems, ...again.problems],
      }
    },
    complete: () => withProgramme(library),
  }
}
