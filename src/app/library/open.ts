// Data and notes from disk → the library that is asked.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../../config.ts'
import type { Problem } from '../../domain/library/corpus.ts'
import type { LibraryPaths, LibraryRead } from '../../ingest/read-library.ts'
import { buildLibraryInSlices, type Library, withProgramme } from '../../query/library/library.ts'

const DATA = fileURLToPath(new URL('../../../data', import.meta.url))

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

/** Reads in this thread: for a program that has nothing else to do. */
const readHere = async (paths: LibraryPaths): Promise<LibraryRead> =>
  (await import('../../ingest/read-library.ts')).readLibrary(paths)

/**
 * Reads the bundled facts and these notes (the bundled ones when none are given).
 * @param read where it is read; the running bot has it done aside
 */
export async function openLibrary(
  config: Pick<Config, 'notesFolders'>,
  files: readonly string[] = [],
  read = readHere,
): Promise<OpenLibrary> {
  const data = dataFolder()
  const given = files.length > 0 ? files : config.notesFolders
  const notePaths = given.length > 0 ? given : [`${data}/notes`]
  const { facts, notes, memory } = await read({ data, notes: notePaths })
  const { catalogue, sessions } = facts.value
  const library = await buildLibraryInSlices(notes.value, catalogue, sessions)
  // The programs that read notes are loaded again only when one has changed.
  const reader = once(async () => {
    const { createNoteReader } = await import('../../ingest/note-reader.ts')
    return createNoteReader(facts.value, memory)
  })
  return {
    library,
    problems: [...facts.problems, ...notes.problems],
    notePaths,
    async reread() {
      const again = await (await reader()).read(notePaths)
      return {
        library: await buildLibraryInSlices(again.value, catalogue, sessions),
        problems: [...facts.problems, ...again.problems],
      }
    },
    complete: () => withProgramme(library),
  }
}

function once<Result>(make: () => Promise<Result>): () => Promise<Result> {
  let made: Promise<Result> | undefined
  return () => (made ??= make())
}
