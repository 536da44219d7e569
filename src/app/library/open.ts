// Data and notes from disk → the library that is asked.
import { getCompileCacheDir } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Config } from '../../config.ts'
import type { Problem } from '../../domain/library/corpus.ts'
import { type ListedNote, listNotes } from '../../ingest/list-notes.ts'
import { createNoteReader, type ReadingPlace } from '../../ingest/note-reader.ts'
import type { Facts, ReadResult } from '../../ingest/read-data.ts'
import { buildLibraryInSlices, type Library, withProgramme } from '../../query/library/library.ts'
import { type Recalled, recall } from './recall.ts'

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
  /** Resolves once what was read is kept for the next start, or is not going to be. */
  kept(): Promise<void>
  /** Gives up what is being read; nothing is read again. */
  close(): void
}

/** Its parsers are loaded where they are used. */
const here: PlaceFor = async (data, facts) =>
  (await import('../../ingest/read-here.ts')).readHere(data, facts)

/** Where files are read, by the folder of the facts and, where they are known, the facts. */
type PlaceFor = (data: string, facts?: ReadResult<Facts>) => ReadingPlace | Promise<ReadingPlace>

/**
 * Beside what Node keeps compiled: whoever may keep the one may keep the other. Node has a folder there for each set of
 * its flags; a library is the same under all. Undefined where Node keeps nothing.
 */
const keptFolder = (): string | undefined => {
  const compiled = getCompileCacheDir()
  return compiled && join(dirname(compiled), 'library')
}

/**
 * Reads the bundled facts and these notes (the bundled ones when none are given), or takes over what an earlier start
 * has read in the same.
 * @param placeFor reads here, or aside where answers must go on
 * @param folder where to keep what was read; undefined: nowhere
 */
export async function openLibrary(
  config: Pick<Config, 'notesFolders'>,
  files: readonly string[] = [],
  placeFor: PlaceFor = here,
  folder: string | undefined = keptFolder(),
): Promise<OpenLibrary> {
  const data = dataFolder()
  const given = files.length > 0 ? files : config.notesFolders
  const notePaths = given.length > 0 ? given : [`${data}/notes`]
  const listed = await listNotes(notePaths)
  const { keep, ...known } = await recall(folder, data, notePaths, listed)
  const place = await placeFor(data, known.facts)
  const facts = known.facts ?? (await place.facts())
  const { catalogue, sessions } = facts.value
  const reader = createNoteReader(facts.value, place)
  const read = async (recalled?: Recalled['notes']) => {
    const notes = await reader.read(notePaths, recalled && { listed, readings: recalled.readings })
    return {
      library: await buildLibraryInSlices(notes.value, catalogue, sessions, recalled?.texts),
      problems: [...facts.problems, ...notes.problems],
      readings: notes.readings,
      listed: notes.listed,
    }
  }
  const { readings, ...first } = await read(known.notes)
  let keeping: Promise<void> | undefined
  return {
    ...first,
    notePaths,
    reread: () => read(),
    async complete() {
      const library = await withProgramme(first.library, known.notes?.programme)
      keeping ??= keep({ facts, readings, library })
      return library
    },
    kept: async () => keeping,
    close: () => place.close(),
  }
}
