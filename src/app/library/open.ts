// Data and notes from disk → the library that is asked.
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../../config.ts'
import type { Problem } from '../../domain/library/corpus.ts'
import type { ListedNote } from '../../ingest/list-notes.ts'
import { createNoteReader, type ReadingPlace } from '../../ingest/note-reader.ts'
import { buildLibraryInSlices, type Library, withProgramme } from '../../query/library/library.ts'

const DATA = fileURLToPath(new URL('../../../data', import.meta.url))

/** A path as people name it: relative to where they are, unless that leads out of the folder. */
function shortPath(path: string): string {
  const short = relative(process.cwd(), path)
  return short === '' || short.startsWith('..') ? path : short
}

/** Where the bundled facts stand, as people name it. */
export const dataFolder = (): string => shortPath(DATA)

interface LibraryRead {
  readonly library: Library
  readonly problems: readonly Problem[]
  /** The files as they were when they were read. */
  readonly listed: readonly ListedNote[]
}

export interface OpenLibrary extends LibraryRead {
  /** The folders and files that were read. */
  readonly notePaths: readonly string[]
  /** Reads the notes again, with the same facts; a bad file keeps its last good version. */
  reread(): Promise<LibraryRead>
  /** Adds the programme's index, in batches: seconds of work must not hold up an answer. */
  complete(): Promise<Library>
  /** Gives up what is being read; nothing is read again. */
  close(): void
}

/** Its parsers are loaded where they are used. */
const here = async (data: string): Promise<ReadingPlace> =>
  (await import('../../ingest/read-here.ts')).readHere(data)

/**
 * Reads the bundled facts and these notes (the bundled ones when none are given).
 * @param placeFor where files are read, by the folder of the facts: here, or aside where answers must go on
 */
export async function openLibrary(
  config: Pick<Config, 'notesFolders'>,
  files: readonly string[] = [],
  placeFor: (data: string) => ReadingPlace | Promise<ReadingPlace> = here,
): Promise<OpenLibrary> {
  const data = dataFolder()
  const given = files.length > 0 ? files : config.notesFolders
  const notePaths = given.length > 0 ? given : [`${data}/notes`]
  const place = await placeFor(data)
  const facts = await place.facts()
  const { catalogue, sessions } = facts.value
  const reader = createNoteReader(facts.value, place)
  const read = async (): Promise<LibraryRead> => {
    const notes = await reader.read(notePaths)
    return {
      library: await buildLibraryInSlices(notes.value, catalogue, sessions),
      problems: [...facts.problems, ...notes.problems],
      listed: notes.listed,
    }
  }
  const first = await read()
  return {
    ...first,
    notePaths,
    reread: read,
    complete: () => withProgramme(first.library),
    close: () => place.close(),
  }
}
